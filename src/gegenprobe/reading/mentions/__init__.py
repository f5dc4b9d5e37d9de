"""Mentions: the people, bodies and places that a sentence names or counts, read left to right, once."""
