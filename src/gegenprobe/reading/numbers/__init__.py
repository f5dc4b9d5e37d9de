"""Numbers of a text: digits and words, bounds and ranges, units, ages."""
