"""Gegenprobe cross-checks a running story: a ledger of who was detained, freed, moved, and by whose account."""

from gegenprobe.native import prefer_native

__version__ = "0.1.0"

prefer_native()  # before anything of a room is imported
