"""Sums, differences and agreement of ranges."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from figures_made import range_of
from gegenprobe.ledger.ranges import agreed, hull, in_words, minus, plus
from gegenprobe.model.ledger import Range

AGREED = [
    ("52", "52"),
    ("52 >50", "52"),
    (">50 <60", "51-59"),
    ("40-60 50-70", "50-60"),
    ("52 50", "50-52"),
    ("129 131 <140", "129-131"),
    ("129 131 >130", "129-131"),
]
WORDS = [(Range(52, 52), "52"), (Range(51, None), "at least 51"), (Range(None, 9), "at most 9"),
         (Range(27, 33), "27 to 33"), (Range(None, None), "any number"), (Range(1186, 1186), "1,186")]  # fmt: skip

numbers = st.one_of(st.none(), st.integers(-50, 50))
ranges = st.builds(Range, numbers, numbers).filter(
    lambda one: one.low is None or one.high is None or one.low <= one.high
)


@pytest.mark.parametrize(("told", "wanted"), AGREED)
def test_what_can_be_true(told: str, wanted: str) -> None:
    assert agreed(range_of(one)[1] for one in told.split()) == range_of(wanted)[1]


@pytest.mark.parametrize(("one", "words"), WORDS, ids=[words for _, words in WORDS])
def test_in_words(one: Range, words: str) -> None:
    assert in_words(one) == words


def holds(one: Range, number: int) -> bool:
    return one.meets(Range(number, number))


@settings(deadline=None)
@given(ranges, ranges, st.integers(-50, 50), st.integers(-50, 50))
def test_sum_and_difference_hold_what_the_numbers_come_to(left: Range, right: Range, one: int, other: int) -> None:
    if holds(left, one) and holds(right, other):
        assert holds(plus(left, right), one + other)
        assert holds(minus(left, right), one - other)


@settings(deadline=None)
@given(st.lists(ranges, min_size=1, max_size=4))
def test_what_all_allow_is_never_lost_and_nothing_nobody_allows_is_won(each: list[Range]) -> None:
    both = agreed(each)
    assert all(holds(both, number) for number in range(-60, 60) if all(holds(one, number) for one in each))
    assert all(holds(hull(each), number) for number in range(-60, 60) if holds(both, number))
