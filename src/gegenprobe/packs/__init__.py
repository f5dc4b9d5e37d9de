"""What people write: language packs and codebooks, their loader and checker."""
