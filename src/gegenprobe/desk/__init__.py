"""For people: the commands of the terminal, and what they hand over."""
