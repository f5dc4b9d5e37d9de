"""The statements of one sentence: whom each is about, whether it says enough, in which order rules run."""
