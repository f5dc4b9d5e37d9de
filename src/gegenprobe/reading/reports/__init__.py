"""A report from end to end: which sentences are read, and what the report as a whole decides."""
