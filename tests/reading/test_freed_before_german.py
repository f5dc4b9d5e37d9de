"""German: who those are that a report frees without a noun of their own, once it has told of prisoners."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("Sachsen ließ am Montag 38 Häftlinge frei. Bayern entließ 29 Menschen aus der Haft.",
     "release 38 prisoner; release 29 prisoner"),
    ("Bayern entließ 29 Menschen aus der Haft.", "release 29 -"),
    ("Sachsen ließ 38 Häftlinge frei. Bayern ließ 29 Soldaten frei.", "release 38 prisoner; release 29 soldier"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[text for text, _ in TABLE])
def test_freed_before(text: str, expected: str) -> None:
    assert read_in(text, "kind count group", "de") == expected
