"""The book: everything known at one point of the log. Pure."""
