"""Cues: words that bring in a speaker, and who may be cited by them."""
