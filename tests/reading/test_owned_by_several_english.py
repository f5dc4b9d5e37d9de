"""What several own ('the nuns' release'), and numbers that a clause gives of something else than was told."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind status count", "The bishop pleaded for the six nuns' release.", "release demanded 6"),
    ("kind status count", "The rebels demanded the nine soldiers’ release.", "release demanded 9"),
    ("kind status count", "The 14 sailors' deportation was put off.", "transfer refused 14"),
    ("kind count", "The police called them 'rioters' and freed nine.", "release 9"),
    ("kind count", "Nine were jailed for two years' robbery.", "sentence 9"),
    ("kind count",
     "Nine marchers were seized after the vigil, which the union said drew a crowd of 40,000.", "detention 9"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE)
def test_owned_by_several(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "en") == expected
