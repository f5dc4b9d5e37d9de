"""What a sentence tells on: the same of others, of other places and times, by other accounts."""
