"""The rules that apply are those of a search from left to right that takes the longest each time."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gegenprobe.matching.names_rules import Rules

TABLE = [
    (["sch"], "tasche", ["sch"]),
    (["s", "sch", "ch"], "schs", ["sch", "s"]),  # the longest of several
    (["ab", "bc"], "abc", ["ab"]),  # the leftmost of two that share a letter
    (["ab", "bc", "c"], "abc", ["ab", "c"]),
    (["ab", "bcd", "de"], "abcde", ["ab", "de"]),  # what is taken takes nothing from what follows
    (["abcd", "bc", "a"], "abc", ["a", "bc"]),  # where the longer one ends halfway, the shorter one counts
    (["щ", "ый "], "ящый ", ["щ", "ый "]),
    (["aa"], "aaaaa", ["aa", "aa"]),
    (["x"], "", []),
    (["x"], "😀x", ["x"]),
]


def applied(rules: list[str], text: str) -> list[str]:
    letters = np.frombuffer(text.encode("utf-16-le"), dtype=np.uint16)
    number, start, end = Rules(rules).found(letters)
    found = [letters[a:b].tobytes().decode("utf-16-le") for a, b in zip(start, end, strict=True)]
    assert found == [rules[one] for one in number]
    return found


@pytest.mark.parametrize(("rules", "text", "found"), TABLE)
def test_rules_that_apply(rules: list[str], text: str, found: list[str]) -> None:
    assert applied(rules, text) == found


@settings(deadline=None)
@given(
    st.lists(st.text("abc ", min_size=1, max_size=4), min_size=1, max_size=8, unique=True),
    st.text("abcd ", max_size=40),
)
def test_any_rules_as_a_search_finds_them(rules: list[str], text: str) -> None:
    longest_first = sorted(rules, key=len, reverse=True)
    assert applied(rules, text) == re.findall("|".join(map(re.escape, longest_first)), text)
