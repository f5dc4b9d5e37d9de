"""Drafts of one sentence: the state that rules share, and the slots that all of them fill in one way."""
