"""The least and the greatest of a few values are those that the built-ins give."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gegenprobe.text.extremes import greatest, least, longest


@given(st.lists(st.integers()), st.integers())
def test_they_are_those_of_the_built_ins(numbers: list[int], otherwise: int) -> None:
    assert greatest(numbers, otherwise) == max(numbers, default=otherwise)
    assert least(numbers, otherwise) == min(numbers, default=otherwise)


@given(st.lists(st.text("aä", max_size=3)))
def test_of_words_as_long_as_each_other_the_first_is_taken(words: list[str]) -> None:
    assert longest(words) == max(words, key=len, default="")
