from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from gegenprobe.desk import wording
from gegenprobe.model.kinds import Op
from gegenprobe.model.statement import Evidence, Quantity, Statement, When, Whom


def quantity(op: Op, value: int | None, low: int | None = None, high: int | None = None) -> Quantity:
    return Quantity(op=op, value=value, low=low, high=high, start=0, end=1)


FIGURES = [
    (None, ""),
    (quantity("exact", 0), "0"),
    (quantity("exact", 52), "52"),
    (quantity("exact", 1186), "1,186"),
    (quantity("over", 50), "more than 50"),
    (quantity("under", 50), "fewer than 50"),
    (quantity("at_least", 5), "at least 5"),
    (quantity("at_most", 5), "up to 5"),
    (quantity("about", 1200), "about 1,200"),
    (quantity("between", None, 1300, 1400), "1,300 to 1,400"),
]
DAYS = [
    (None, ""),
    (When(date(2025, 9, 12), date(2025, 9, 12)), "2025-09-12"),
    (When(date(2025, 6, 1), date(2025, 6, 30)), "2025-06"),
    (When(date(2024, 2, 1), date(2024, 2, 29)), "2024-02"),
    (When(date(2025, 1, 1), date(2025, 12, 31)), "2025"),
    (When(date(2025, 12, 13), date(2025, 12, 14)), "2025-12-13 to 14"),
    (When(date(2025, 6, 1), date(2025, 6, 10)), "2025-06-01 to 10"),
    (When(date(2025, 7, 1), date(2025, 9, 12)), "2025-07-01 to 2025-09-12"),
]


def made(**slots: Any) -> Statement:
    given: dict[str, Any] = {"kind": "release", "status": "occurred", **slots}
    return Statement(id="s", report="r", evidence=Evidence("r", 0, 1, "x"), rule="", codebook="", **given)


SLOTS = [
    (wording.what, made(), "release"),
    (wording.what, made(status="demanded"), "release, demanded"),
    (wording.what, made(kind="sanction", change="ease", status="planned"), "sanction eased, planned"),
    (wording.what, made(kind="custody"), "in custody"),
    (wording.where, made(), ""),
    (wording.where, made(at="BY"), "BY"),
    (wording.where, made(origin="BY", to="LT"), "BY > LT"),
    (wording.where, made(to="LT"), "> LT"),
    (wording.where, made(origin="BY"), "BY >"),
    (wording.affected, made(whom=Whom("political_prisoner", ("LT", "PL"))), "political prisoner (LT/PL)"),
    (wording.affected, made(whom=Whom("journalist"), people=("Mira Dahl",)), "journalist; Mira Dahl"),
    (wording.affected, made(by=("Jan Orth",), counterpart=("Mira Dahl",)), "Jan Orth, Mira Dahl"),
    (wording.affected, made(), ""),
    (wording.affected, made(by=("Minsk",), count=quantity("exact", 16)), ""),
]


@pytest.mark.parametrize(("count", "shown"), FIGURES)
def test_figure(count: Quantity | None, shown: str) -> None:
    assert wording.figure(count) == shown


@pytest.mark.parametrize(("when", "shown"), DAYS)
def test_days(when: When | None, shown: str) -> None:
    assert wording.days(when) == shown


@pytest.mark.parametrize(("put", "statement", "shown"), SLOTS)
def test_slots(put: Callable[[Statement], str], statement: Statement, shown: str) -> None:
    assert put(statement) == shown


def test_the_speaker_is_who_is_cited_else_the_outlet_else_the_report() -> None:
    assert wording.speaker(made(said_by=("Mira Dahl", "Belta")), "Rheinbote", "x") == "Mira Dahl, Belta"
    assert wording.speaker(made(), "Rheinbote", "x") == "Rheinbote"
    assert wording.speaker(made(), None, "x") == "x"


def test_listed_gives_each_once_and_says_how_many_more() -> None:
    assert wording.listed(["a", "", "b", "a"]) == "a; b"
    assert wording.listed("abcdefgh") == "a; b; c; d; e; f and 2 more"


COUNTED = [
    (0, "report", "0 reports"),
    (1, "report", "1 report"),
    (2, "report", "2 reports"),
    (1, "story", "1 story"),
    (3, "story", "3 stories"),
]


@pytest.mark.parametrize(("number", "name", "said"), COUNTED)
def test_how_many_there_are(number: int, name: str, said: str) -> None:
    assert wording.counted(number, name) == said
