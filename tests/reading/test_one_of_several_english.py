"""English: one of several is one; what is asked for 'immediately and unconditionally' has not happened."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # one of several
    ("One of the abducted pupils was released by the gunmen.", "release occurred 1"),
    ("On May 1, one of the detained nurses was freed.", "release occurred 1"),
    ("In Lima, one of the detained nurses was freed.", "release occurred 1"),
    ("One of the two women was freed on Friday.", "release occurred 1"),
    ("Police released one of the reporters on Friday.", "release occurred 1"),
    ("Gunmen seized 20 pupils. One of them was freed.", "detention occurred 20; release occurred 1"),
    ("Police said one of the inmates had died in custody.", "death occurred 1"),
    ("One of the hostages, Mira Dahl, was freed.", "release occurred -"),
    ("Mira Dahl, one of the hostages, was freed.", "release occurred -"),
    ("He was one of the 12 men arrested at sea in May.", "detention occurred 12"),
    ("Twelve men were freed, said one of the lawyers.", "release occurred 12"),
    ("He was held in one of the prisons of Lima.", ""),
    ("It was one of the largest releases of the war.", ""),
    # adverbs and adjectives that 'and' joins
    ("Lima must immediately and unconditionally release Ana Roa and drop all charges.", "release demanded -"),
    ("They called for the immediate and unconditional release of two men held in Lima.", "release demanded 2"),
    ("They urged Lima to immediately release the six nurses.", "release demanded 6"),
    ("They urged Lima to quickly and safely release the six nurses.", "release demanded 6"),
    ("The rebels agreed to immediately free 12 hostages.", "release planned 12"),
    ("Lima immediately and unconditionally released Ana Roa.", "release occurred -"),
    ("The court ordered the immediate release of two men and jailed five.", "release planned 2; detention occurred 5"),
]


@pytest.mark.parametrize(("text", "wanted"), TABLE)
def test_one_of_several_and_what_is_asked_for(text: str, wanted: str) -> None:
    assert read_in(text, "kind status count", "en") == wanted
