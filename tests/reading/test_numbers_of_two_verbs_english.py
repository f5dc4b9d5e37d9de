"""English: numbers of the first of two verbs, those freed who went abroad, returns announced, Islamists counted."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind count", "A court in Tbilisi fined 40 protesters and jailed 12.", "sentence 12"),
    ("kind count", "Police questioned 40 people but arrested 12 on Friday.", "detention 12"),
    ("kind count", "Judges fined 40 people and sentenced 12 to prison.", "sentence 12"),
    ("kind count", "Police stopped 40 protesters and arrested them.", "detention 40"),
    ("kind count", "Police freed 40 protesters and arrested 12.", "release 40; detention 12"),
    ("kind count", "Police arrested and jailed 12 protesters.", "detention 12"),
    ("kind count from to", "Peru freed 123 prisoners. Of them, 114 went to Chile and nine to Norway.",
     "release 123 - -; transfer 114 PE CL; transfer 9 PE NO"),
    ("kind count from to", "Peru freed 123 prisoners, of whom 114 went to Chile.",
     "release 123 - -; transfer 114 PE CL"),
    ("kind count to", "Nine of the freed prisoners went to Norway.", "transfer 9 NO"),
    ("kind count to", "The two prisoners went to court.", ""),
    ("kind count to", "In 2019 the two prisoners went to Peru to fight.", ""),
    ("kind count to", "Nine students went to Norway.", ""),
    ("kind count to", "Nine students went to Norway and five to Peru.", ""),
    ("kind status count", "Kyiv on Friday announced the return of 230 soldiers from captivity.",
     "release occurred 230"),
    ("kind status count", "Kyiv announced the return of 12 prisoners of war.", "release occurred 12"),
    ("kind status count", "Kyiv announced the release of 12 prisoners of war.", "release planned 12"),
    ("kind status count", "Kyiv demanded the return of 12 soldiers.", "release demanded 12"),
    ("kind status count", "Kyiv announced the return of the bodies of 12 soldiers.", ""),
    ("kind count", "Police arrested 20 Turkish Islamists on Monday.", "detention 20"),
    ("kind count", "A court in Lima sentenced 20 Kurdish Islamists to death.", "sentence 20"),
    ("kind count by", "Islamists freed 12 hostages on Monday.", "release 12 Islamists"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "wanted"), TABLE)
def test_whose_number_it_is(fields: str, text: str, wanted: str) -> None:
    assert read_in(text, fields, "en") == wanted
