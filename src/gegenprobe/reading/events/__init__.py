"""Events: where the frames of a codebook fire in a sentence."""
