"""What a report has told so far: drafts of statements, the people counted and named in them, the report's stories."""
