"""The append-only log of a book, on disk, in one SQLite file."""
