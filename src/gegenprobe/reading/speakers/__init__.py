"""Who is cited for what: speech verbs and other cues, and how far each reaches."""
