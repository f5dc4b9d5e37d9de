from __future__ import annotations

import itertools
from datetime import date
from typing import Any

import pytest

from gegenprobe.ledger.chronicle import chronicle
from gegenprobe.model.identity import content_id
from gegenprobe.model.statement import Evidence, Quantity, Statement, When, Whom

FRIDAY = When(date(2025, 9, 12), date(2025, 9, 12))
SEPTEMBER = When(date(2025, 9, 1), date(2025, 9, 30))


def exact(number: int) -> Quantity:
    return Quantity(op="exact", value=number, low=number, high=number, start=0, end=2)


def over(number: int) -> Quantity:
    return Quantity(op="over", value=number, low=number + 1, high=None, start=0, end=2)


def of_person(name: str) -> dict[str, Any]:
    return {"count": None, "people": (name,)}


def made(report: str, start: int = 0, **slots: Any) -> Statement:
    given: dict[str, Any] = {"kind": "release", "status": "occurred", "count": exact(52), "when": FRIDAY, **slots}
    evidence = Evidence(report, start, start + 4, "text")
    identity = content_id("s", [report, start, repr(sorted(given.items(), key=str))])
    return Statement(id=identity, report=report, evidence=evidence, rule="r", codebook="c", **given)


TOGETHER = [
    ("the same in two reports", made("a"), made("b")),
    ("one names the country, one does not", made("a", at="BY"), made("b")),
    ("other speakers", made("a", said_by=("Mira Dahl",)), made("b")),
    ("other groups", made("a", whom=Whom("prisoner")), made("b", whom=Whom("political_prisoner"))),
    (
        "no number, one person, fuller name",
        made("a", count=None, people=("Mira Dahl",)),
        made("b", count=None, people=("Dahl",)),
    ),
    ("undated", made("a", when=None), made("b", when=None)),
]
APART = [
    ("another kind", made("a"), made("b", kind="transfer")),
    ("another status", made("a"), made("b", status="demanded")),
    ("another day", made("a"), made("b", when=SEPTEMBER)),
    ("a day and no day", made("a"), made("b", when=None)),
    ("another number", made("a"), made("b", count=exact(51))),
    ("another bound", made("a"), made("b", count=over(52))),
    ("imposed and eased", made("a", kind="sanction", change="impose"), made("b", kind="sanction", change="ease")),
    ("other nationalities", made("a", whom=Whom(nationality=("PL",))), made("b", whom=Whom(nationality=("LV",)))),
    ("other countries", made("a", at="BY"), made("b", at="RU")),
    ("no number, other people", made("a", **of_person("Mira Dahl")), made("b", **of_person("Jan Orth"))),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), [case[1:] for case in TOGETHER], ids=[case[0] for case in TOGETHER])
def test_stand_together(left: Statement, right: Statement) -> None:
    told = chronicle([left, right])
    assert [line.statements for line in (*told.dated, *told.undated)] == [(left, right)]


@pytest.mark.parametrize(("left", "right"), [case[1:] for case in APART], ids=[case[0] for case in APART])
def test_stand_apart(left: Statement, right: Statement) -> None:
    told = chronicle([left, right])
    assert {line.statements for line in (*told.dated, *told.undated)} == {(left,), (right,)}


def test_a_number_alone_does_not_join_contradicting_nationalities_through_an_open_one() -> None:
    told = chronicle([made("a", whom=Whom(nationality=("PL",))), made("b"), made("c", whom=Whom(nationality=("LV",)))])
    assert [len(line.statements) for line in told.dated] == [1, 1, 1]


def test_dated_lines_come_in_the_order_of_days_and_undated_ones_apart() -> None:
    told = chronicle([made("a", when=None), made("b"), made("c", when=SEPTEMBER)])
    assert [line.when for line in told.dated] == [SEPTEMBER, FRIDAY]
    assert [line.when for line in told.undated] == [None]


def test_order_of_arrival_does_not_matter() -> None:
    statements = [made("a"), made("b"), made("b", 9, count=over(50)), made("c", when=None), made("d", kind="custody")]
    results = {chronicle(order) for order in itertools.permutations(statements)}
    assert len(results) == 1


def test_values_of_a_line_are_given_once_in_order() -> None:
    line = chronicle([made("a", at="BY"), made("b"), made("c", at="BY", said_by=("Mira Dahl", "Minsk"))]).dated[0]
    assert line.values(lambda one: [one.at]) == ("BY",)
    assert line.values(lambda one: one.said_by) == ("Mira Dahl", "Minsk")
