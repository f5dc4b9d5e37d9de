"""Days that a report gives elsewhere: what takes a day from what, and what does not."""

from __future__ import annotations

import itertools
from datetime import date
from typing import Any

import pytest

from figures_made import codebook
from gegenprobe.matching.days import days_in_context
from gegenprobe.model.statement import Evidence, Quantity, Statement, When, Whom

SWAP: dict[str, Any] = {"kind": "exchange", "count": None, "by": ("Russia",), "counterpart": ("Ukraine",)}
THURSDAY = When(date(2025, 9, 11), date(2025, 9, 11))
FRIDAY = When(date(2025, 9, 12), date(2025, 9, 12))
SEPTEMBER = When(date(2025, 9, 1), date(2025, 9, 30))
KINDS = codebook().kinds


def exact(number: int) -> Quantity:
    return Quantity(op="exact", value=number, low=number, high=number, start=0, end=2)


def over(number: int) -> Quantity:
    return Quantity(op="over", value=number, low=number + 1, high=None, start=0, end=2)


def made(identity: str, start: int, **slots: Any) -> Statement:
    given: dict[str, Any] = {"kind": "release", "status": "occurred", "count": exact(52), **slots}
    evidence = Evidence("r", start, start + 10, "text")
    return Statement(id=identity, report="r", evidence=evidence, rule="r", codebook="c", **given)


LEAD = made("lead", 0)
DATED = made("dated", 50, when=THURSDAY)
TAKES = [
    ("the same number again", LEAD, [DATED]),
    ("within the bound of another", made("lead", 0, count=over(50)), [DATED]),
    ("the same person", made("lead", 0, count=None, people=("Mira Dahl",)),
     [made("dated", 50, count=None, people=("Mira Dahl",), when=THURSDAY)]),
    ("another deed of one clause", made("lead", 50, kind="transfer", to="LT"), [made("dated", 50, when=THURSDAY)]),
    ("its whole", made("lead", 0, count=exact(6), part_of="dated", whom=Whom(nationality=("LT",))), [DATED]),
    ("its whole, which goes the same way", made("lead", 0, kind="transfer", count=exact(9), part_of="dated"), [DATED]),
    ("as many people, told to have gone the same way", made("lead", 0, kind="transfer", to="LT"), [DATED]),
    ("the day within the month that another gives", LEAD, [DATED, made("month", 90, when=SEPTEMBER)]),
    ("through a statement that is undated itself", LEAD,
     [made("beside", 5, kind="transfer"), made("dated", 50, kind="transfer", when=THURSDAY)]),
    ("what a side of a swap lets go", made("lead", 0, by=("Ukraine",)), [made("dated", 50, when=THURSDAY, **SWAP)]),
    ("what a side of the swap told last lets go", made("lead", 60, by=("Ukraine",)),
     [made("first", 30, when=FRIDAY, **SWAP), made("dated", 50, when=THURSDAY, **SWAP)]),
]  # fmt: skip
STAYS_OPEN = [
    ("no other statement", LEAD, []),
    ("what somebody lets go who is no side of a swap", made("lead", 0, by=("Belarus",)),
     [made("dated", 50, when=THURSDAY, **SWAP)]),
    ("what nobody in particular lets go, beside a swap", LEAD, [made("dated", 50, when=THURSDAY, **SWAP)]),
    ("a side of the swap told last, whose day is not given", made("lead", 60, by=("Ukraine",)),
     [made("dated", 30, when=THURSDAY, **SWAP), made("last", 50, **SWAP)]),
    ("a side of one of two swaps that come behind it", made("lead", 0, by=("Ukraine",)),
     [made("dated", 30, when=THURSDAY, **SWAP), made("last", 50, **SWAP)]),
    ("a total, beside a swap", made("lead", 0, by=("Ukraine",), cumulative=True),
     [made("dated", 50, when=THURSDAY, **SWAP)]),
    ("another number", LEAD, [made("dated", 50, count=exact(14), when=THURSDAY)]),
    ("a small number that is the same by chance", made("lead", 0, count=exact(2)),
     [made("dated", 50, count=exact(2), when=THURSDAY)]),
    ("few people, told to have gone the same way", made("lead", 0, kind="transfer", count=exact(9)),
     [made("dated", 50, count=exact(9), when=THURSDAY)]),
    ("another kind elsewhere", LEAD, [made("dated", 50, kind="detention", when=THURSDAY)]),
    ("another country", made("lead", 0, at="BY"), [made("dated", 50, at="RU", when=THURSDAY)]),
    ("citizens of another country", made("lead", 0, whom=Whom(nationality=("PL",))),
     [made("dated", 50, whom=Whom(nationality=("LT",)), when=THURSDAY)]),
    ("another person", made("lead", 0, people=("Mira Dahl",)),
     [made("dated", 50, people=("Jan Orth",), when=THURSDAY)]),
    ("a part with the number of a whole", made("lead", 0, part_of="other"), [DATED]),
    ("two days that differ", LEAD, [DATED, made("other", 90, when=FRIDAY)]),
    ("what has not happened", made("lead", 0, status="demanded"), [DATED]),
    ("what was only demanded on that day", LEAD, [made("dated", 50, status="demanded", when=THURSDAY)]),
    ("a stock", made("lead", 0, kind="custody"), [made("dated", 50, kind="custody", when=THURSDAY)]),
    ("a whole that died, for a part that was freed", made("lead", 0, part_of="dated", count=exact(3)),
     [made("dated", 50, kind="death", when=THURSDAY)]),
]  # fmt: skip


@pytest.mark.parametrize(("one", "others"), [case[1:] for case in TAKES], ids=[case[0] for case in TAKES])
def test_takes_the_day(one: Statement, others: list[Statement]) -> None:
    for order in itertools.permutations([one, *others]):
        assert days_in_context(order, KINDS)["lead"].when == THURSDAY


@pytest.mark.parametrize(("one", "others"), [case[1:] for case in STAYS_OPEN], ids=[case[0] for case in STAYS_OPEN])
def test_stays_open(one: Statement, others: list[Statement]) -> None:
    assert "lead" not in days_in_context([one, *others], KINDS)


def test_a_day_names_the_statement_that_gives_it() -> None:
    assert days_in_context([LEAD, DATED], KINDS)["lead"].by == "dated"


def test_a_statement_with_a_day_keeps_its_own() -> None:
    assert days_in_context([DATED, made("other", 90, when=SEPTEMBER)], KINDS) == {}
