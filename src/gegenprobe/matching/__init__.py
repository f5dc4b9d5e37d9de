"""Which reports, names and statements belong together: suggestions with their reasons."""
