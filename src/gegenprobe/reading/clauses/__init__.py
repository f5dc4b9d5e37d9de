"""Clauses: which words of a sentence belong together, what hangs on what, what is quoted."""
