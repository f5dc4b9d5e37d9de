"""One sentence taken apart: words, numbers, times, mentions, clauses."""
