"""Words, sentences and offsets. Pure; knows no language."""
