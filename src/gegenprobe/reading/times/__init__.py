"""Times of a text: expressions, what they say, and the days they mean against a publication date."""
