"""Gegenprobe cross-checks a running story: a ledger of who was detained, freed, moved, and by whose account."""

__version__ = "0.1.0"
