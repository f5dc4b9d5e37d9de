"""The words of a sentence with what the packs know of each, before anything is put together from them."""
