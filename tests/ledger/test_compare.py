from __future__ import annotations

from typing import Any

import pytest

from figures_made import codebook, figure
from gegenprobe.ledger.compare import Around, compare, compare_in, conflicts_of, relations_of

FREED: dict[str, Any] = {"event": "e_1"}
A, B = {"speaker": "A"}, {"speaker": "B"}


def release(number: str, when: str = "09-11", **slots: Any) -> Any:
    return figure("release", number, when, **{**FREED, **slots})


def held(number: str, when: str = "08-15", **slots: Any) -> Any:
    return figure("custody", number, when, **slots)


CASES = {
    "one number by two": (release("52", **A), release("52", **B), "same"),
    "a bound allows the other": (release(">50", **A), release("52", **B), "rounding"),
    "a bound and its own number": (release(">50", **A), release("50", **B), "rounding"),
    "about 1,200 and 1,186": (held("~1200", **A), held("1186", **B), "rounding"),
    "a plain round number and 1,186": (held("1200", **A), held("1186", **B), "rounding"),
    "a range and a number in it": (release("1300-1400", **A), release("1350", **B), "rounding"),
    "two exact numbers": (release("52", **A), release("60", **B), "conflict"),
    "an upper bound below the other": (release("<40", **A), release("52", **B), "conflict"),
    "a lower bound above the other": (release(">100", **A), release("52", **B), "conflict"),
    "told and denied": (release("14", **A), release("14", status="denied", **B), "conflict"),
    "another number denied": (release("14", **A), release("13", status="denied", **B), "incomparable"),
    "both deny": (release("14", status="denied", **A), release("13", status="denied", **B), "incomparable"),
    "demanded and freed": (release("1300", status="demanded", **A), release("52", **B), "incomparable"),
    "two kinds": (release("52", **A), figure("transfer", "51", "09-11", **FREED, **B), "incomparable"),
    "two events": (release("52", **A), release("25", event="e_2", **B), "incomparable"),
    "two places": (release("52", **A), release("25", at="RU", **B), "incomparable"),
    "the speaker's later number": (release("52", known="09-11", **A), release("51", known="09-13", **A), "update"),
    "the speaker's other number on one day": (release("52", **A), release("60", **A), "conflict"),
    "the outlet's other number on one day": (
        release("52", cited=False, **A),
        release("60", cited=False, **A),
        "update",
    ),
    "citizens among them": (release("52", **A), release("6", nationality="LT", **B), "part"),
    "two nationalities": (release("6", nationality="LT", **A), release("2", nationality="DE", **B), "populations"),
    "women and men": (release("6", group="woman", **A), release("2", group="man", **B), "populations"),
    "a part by the report": (release("52", id="f_w", **A), release("14", part_of="f_w", **B), "part"),
    "two who count the same part": (
        release("14", part_of="f_w", nationality="LT", **A),
        release("13", part_of="f_w", nationality="LT", **B),
        "conflict",
    ),
    "two parts that nothing names": (
        release("51", part_of="f_w", **A),
        release("30", part_of="f_w", **B),
        "part",
    ),
    "a month and a day": (release("70", "09-01..09-30", **A), release("52", **B), "windows"),
    "a day that is not said": (release("70", "", **A), release("52", **B), "incomparable"),
    "a total and an event": (release("70", cumulative=True, **A), release("52", **B), "windows"),
    "two totals to two days": (
        release("70", "06-01..09-11", cumulative=True, **A),
        release("90", "06-01..10-11", cumulative=True, **B),
        "windows",
    ),
    "two totals over one time": (
        release("70", "06-01..09-11", cumulative=True, **A),
        release("90", "06-01..09-11", cumulative=True, **B),
        "conflict",
    ),
    "two stocks on one day": (held("1186", **A), held("1300", **B), "conflict"),
    "two stocks by two on two days": (held("1186", **A), held("1300", "12-15", **B), "windows"),
    "a counter counts again": (held("1186", **A), held("1300", "12-15", **A), "update"),
    "people brought to two countries": (release("114", to="UA", **A), release("9", to="LT", **B), "populations"),
    "people brought to one of the countries": (release("123", **A), release("9", to="LT", **B), "part"),
}


WHOLE = release("14", id="f_w", group="foreigner", **A)
FOREIGN = {"group": "foreigner"}
# With what the rest of the book says: whether nothing else happened then, the wholes, whether one report prints both.
AROUND = {
    "a month with nothing else in it": (release("70", "09-01..09-30", **A), release("52", **B), {}, "conflict"),
    "a month with something else in it": (release("70", "09-01..09-30", **A), release("52", **B), {"alone": False},
                                          "windows"),
    "one month by two, with something else in it": (release("70", "09-01..09-30", **A),
                                                    release("52", "09-01..09-30", **B), {"alone": False}, "windows"),
    "a day that is not said, nothing else": (release("70", "", **A), release("52", **B), {}, "conflict"),
    "a day that is not said, something else": (release("70", "", **A), release("52", **B), {"alone": False},
                                               "incomparable"),
    "two days far apart": (release("70", "09-01", **A), release("52", **B), {}, "windows"),
    "two days, whatever else happened": (release("70", **A), release("52", **B), {"alone": False}, "conflict"),
    "some and all in one report": (release("20", **A), release("52", **B), {"together": True}, "part"),
    "a named part and the same people by another": (
        release("9", part_of="f_w", **FOREIGN, **A), release("14", **FOREIGN, **B),
        {"whole": release("52", id="f_w", **A)}, "conflict"),
    "some of those people": (release("9", part_of="f_w", **FOREIGN, **A), release("13", **FOREIGN, **B),
                             {"whole": WHOLE}, "part"),
    "an unnamed part": (release("9", part_of="f_w", **A), release("52", **B), {"whole": WHOLE}, "part"),
}  # fmt: skip


@pytest.mark.parametrize("name", AROUND)
def test_what_the_rest_of_the_book_says_counts(name: str) -> None:
    left, right, told, kind = AROUND[name]
    around = Around(
        codebook=codebook(),
        alone=lambda one: told.get("alone", True),
        whole=lambda one: told.get("whole") if one.part_of else None,
        together=lambda one, other: told.get("together", False),
    )
    assert {compare_in(*pair, around).kind for pair in ((left, right), (right, left))} == {kind}


@pytest.mark.parametrize("name", CASES)
def test_how_two_figures_relate(name: str) -> None:
    left, right, kind = CASES[name]
    found = compare(left, right, codebook())
    assert found.kind == kind, found.reason
    assert compare(right, left, codebook()) == found
    assert found.reason


def test_all_pairs_and_only_the_conflicts() -> None:
    figures = [release("52", **A), release("52", **B), release("60", speaker="C")]
    assert sorted(one.kind for one in relations_of(figures, codebook())) == ["conflict", "conflict", "same"]
    assert len(conflicts_of(figures, codebook())) == 2
