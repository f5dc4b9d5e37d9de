"""Whether a sentence ends between two places of a line, told by what stands there: the same as by cutting it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gegenprobe.packs.sentences import shipped_sentences
from gegenprobe.text.sentences import parted, sentences_of

TABLE = [
    ("Er kam an. Sie blieb.", True),
    ("Warum? Weil es spät war.", True),
    ("Er kam und sie blieb.", False),
    ("Herr Dr. Weber kam.", None),
    ("Am 15. August kam er.", None),
    ("Es waren 1.300 dort.", None),
    ("Sie sind frei.Gestern kam er.", None),
]
PIECES = ("Er kam", "sie blieb", "Dr", "3", "A", "…", ". ", "! ", "? ", ".", " ", "\u00a0", ' "', "Mai", "z.B")


@pytest.mark.parametrize(("line", "wanted"), TABLE, ids=[line for line, _ in TABLE])
def test_what_stands_between_the_ends_of_a_line(line: str, wanted: bool | None) -> None:
    unbroken = shipped_sentences().packs["de"].unbroken
    assert parted(line, (0, len(line.rstrip(".")) - 1), 0, unbroken) is wanted


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), st.integers(0, 40), st.integers(0, 40))
def test_what_is_told_is_what_cutting_tells(line: str, one: int, other: int) -> None:
    unbroken = shipped_sentences().packs["de"].unbroken
    first, last = sorted((one, other))
    spans = sentences_of(line, 0, len(line), unbroken)
    inside = [[at for at, (start, end) in enumerate(spans) if start <= place < end] for place in (first, last)]
    told = parted(line, (first, last), 0, unbroken) if inside[0] and inside[1] else None
    assert told is None or told == (inside[0] != inside[1])
