"""Bounds and sums: what is impossible by trying all numbers is called impossible, and the smallest reason is one."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gegenprobe.checks.constraints import Bound, Sum, System, components, impossible, smallest_impossible
from gegenprobe.model.ledger import Range

NAMES = "abcd"


def bound(name: str, low: int, high: int | None) -> Bound:
    return Bound(name, Range(low, high), (f"f_{name}_{low}_{high}",))


def system(bounds: str, *sums: str) -> System:
    """`system("w=5 a=3 b=3", "a+b<w")`; '=' instead of '<' for parts that are all of it."""
    made = []
    for one in bounds.split():
        name, _, number = one.partition("=")
        made.append(bound(name, int(number), int(number)))
    parts = [(each.replace("=", "<").partition("<"), "=" in each) for each in sums]
    return System(tuple(made), tuple(Sum(tuple(left.split("+")), right, exact) for (left, _, right), exact in parts))


SMALLEST = [
    ("w=5 a=3 b=2", ["a+b<w"], None),
    ("w=5 a=3 b=3", ["a+b<w"], "wab"),
    ("w=5 a=3 b=1", ["a+b<w"], None),
    ("w=5 a=3 b=1", ["a+b=w"], "wab"),
    ("w=5 a=6 b=3", ["a+b<w"], "wa"),
    ("w=14 f=9 a=6 b=6", ["f<w", "a+b<f"], "fab"),
    ("w=5 a=3 b=3", ["a+b<f", "f<w"], "wab"),
    ("w=9 a=4 b=4 c=4", ["a+b<w", "b+c<w", "a+c<w", "a+b+c<w"], "wabc"),
    ("w=9 a=4 c=4 d=2", ["a+b=w", "b+c=d"], "cd"),
]


@pytest.mark.parametrize(("bounds", "sums", "names"), SMALLEST, ids=[f"{one[0]} {one[1]}" for one in SMALLEST])
def test_the_smallest_set(bounds: str, sums: list[str], names: str | None) -> None:
    found = smallest_impossible(system(bounds, *sums))
    assert (None if found is None else {str(one.variable) for one in found}) == (None if names is None else set(names))


def test_pieces_share_no_number() -> None:
    pieces = list(components(system("a=1 b=1 c=1 d=1 w=2 v=2", "a+b<w", "c+d<v")))
    assert [{str(one.variable) for one in piece.bounds} for piece in pieces] == [set("abw"), set("cdv")]


ranges = st.tuples(st.integers(0, 4), st.integers(0, 3)).map(lambda pair: (pair[0], pair[0] + pair[1]))
bounds_of = st.fixed_dictionaries({name: ranges for name in NAMES}).map(
    lambda given: tuple(bound(name, *given[name]) for name in NAMES)
)
sums_of = st.lists(
    st.builds(
        lambda names, size, exact: Sum(tuple(names[1 : 1 + size]), names[0], exact),
        st.permutations(NAMES),
        st.integers(1, 3),
        st.booleans(),
    ),
    min_size=1,
    max_size=4,
)


def holds(each: Sum, numbers: dict[str, int]) -> bool:
    parts = sum(numbers[str(part)] for part in each.parts)
    whole = numbers[str(each.whole)]
    return parts == whole if each.exact else parts <= whole


def none_fits(bounds: tuple[Bound, ...], sums: list[Sum]) -> bool:
    """Whether no numbers up to the largest that matters meet all of it."""
    given = {str(one.variable): one.range for one in bounds}
    spans = [range(given[name].low or 0, (given[name].high or 0) + 1) if name in given else range(22) for name in NAMES]
    return not any(all(holds(one, dict(zip(NAMES, tried, strict=True))) for one in sums) for tried in product(*spans))


@settings(max_examples=120, deadline=None)
@given(bounds_of, sums_of)
def test_impossible_is_what_no_numbers_meet(bounds: tuple[Bound, ...], sums: list[Sum]) -> None:
    assert impossible(bounds, sums) == none_fits(bounds, sums)


@settings(max_examples=60, deadline=None)
@given(bounds_of, sums_of)
def test_the_smallest_reason_is_one_and_none_is_smaller(bounds: tuple[Bound, ...], sums: list[Sum]) -> None:
    found = smallest_impossible(System(bounds, tuple(sums)))
    if found is None:
        assert not impossible(bounds, sums)
        return
    assert impossible(found, sums)
    assert not any(impossible(fewer, sums) for fewer in combinations(bounds, len(found) - 1))
