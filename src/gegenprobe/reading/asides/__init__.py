"""What is put into a sentence and tells nothing of its event: rules see the sentence without it."""
