"""Who counts what: counters, people and windows stay apart."""

from __future__ import annotations

import itertools

import pytest

from figures_made import codebook, figure
from gegenprobe.ledger.series import series_of
from gegenprobe.model.ledger import Figure

AUGUST = figure("custody", "1186", "08-15", group="political_prisoner")
TOTAL = figure("release", "40", "07-01..08-15", cumulative=True)
TOGETHER = [
    ("a later count", AUGUST, figure("custody", "1200", "12-13", group="political_prisoner")),
    ("the place left open", AUGUST, figure("custody", "1200", "12-13", group="political_prisoner", at=None)),
    ("a bound", AUGUST, figure("custody", ">1000", "12-13", group="political_prisoner")),
    ("a total since the same day", TOTAL, figure("release", "60", "07-01..09-01", cumulative=True)),
]
APART = [
    ("another counter", AUGUST, figure("custody", "1200", "12-13", group="political_prisoner", speaker="Register")),
    ("other people", AUGUST, figure("custody", "30000", "12-13", group="prisoner")),
    ("other citizens", AUGUST, figure("custody", "40", "12-13", group="political_prisoner", nationality="UA")),
    ("another country", AUGUST, figure("custody", "900", "12-13", group="political_prisoner", at="RU")),
    ("a total since another day", TOTAL, figure("release", "60", "08-01..09-01", cumulative=True)),
    ("a stock and a total", AUGUST, TOTAL),
]
NO_SERIES = [
    ("an event", figure("release", "52", "09-11", event="e_1")),
    ("planned", figure("custody", "52", "09-11", status="planned")),
    ("a part", figure("custody", "52", "09-11", part_of="f_1")),
    ("never", figure("custody", "52")),
    ("in that year", figure("custody", "52", "01-01..12-31")),
]


@pytest.mark.parametrize(("left", "right"), [case[1:] for case in TOGETHER], ids=[case[0] for case in TOGETHER])
def test_one_series(left: Figure, right: Figure) -> None:
    for order in itertools.permutations([left, right]):
        assert [one.figures for one in series_of(order, codebook())] == [(left.id, right.id)]


@pytest.mark.parametrize(("left", "right"), [case[1:] for case in APART], ids=[case[0] for case in APART])
def test_two_series(left: Figure, right: Figure) -> None:
    assert {one.figures for one in series_of([left, right], codebook())} == {(left.id,), (right.id,)}


@pytest.mark.parametrize("one", [case[1] for case in NO_SERIES], ids=[case[0] for case in NO_SERIES])
def test_no_series(one: Figure) -> None:
    assert series_of([one], codebook()) == ()


def test_an_open_place_that_could_be_two_countries_stays_open() -> None:
    figures = [figure("custody", str(900 + n), "12-13", at=at) for n, at in enumerate(["BY", "RU", None])]
    assert len(series_of(figures, codebook())) == 3
