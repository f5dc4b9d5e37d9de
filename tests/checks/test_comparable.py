"""What the rest of a book says of two figures before they are called a contradiction: made figures of one event."""

from __future__ import annotations

from datetime import date

import pytest

from figures_made import codebook, figure
from gegenprobe.checks.accounts import systems
from gegenprobe.checks.comparable import conflict
from gegenprobe.checks.constraints import components, smallest_impossible
from gegenprobe.checks.ground import Ground, Matter, Source
from gegenprobe.model.ledger import Figure
from gegenprobe.model.statement import Evidence, Statement

MOVED = {"event": "e_1", "at": None, "to": "VE"}
PLANNED = {"event": "e_1", "status": "planned", "at": "PS"}


def ground(*told: tuple[Figure, str]) -> Ground:
    """A book of these figures, each with the report that prints it."""
    statements = {
        one.statements[0]: Statement(
            id=one.statements[0], report=report, evidence=Evidence(report, 0, 1, "x"), kind=one.measure,
            status=one.status, rule="made", codebook="detention@made",
        )
        for one, report in told
    }  # fmt: skip
    sources = {report: Source(report, date(2025, 7, 24)) for _, report in told}
    figures = tuple(one for one, _ in told)
    return Ground(Matter(figures=figures, events=(), statements=statements, sources=sources, codebook=codebook()))


ALL = figure("transfer", "252", "07-18", group="prisoner", speaker="Kurier", **MOVED)
ALL_OTHERWISE = figure("transfer", "252", "07-18", nationality="VE", speaker="Bote", **MOVED)
SOME = figure("transfer", "7", "07-18", group="prisoner", speaker="Minister", **MOVED)


def test_some_and_all_under_another_name_in_one_report() -> None:
    assert conflict(ALL, SOME, ground((ALL, "a"), (SOME, "b")))
    assert not conflict(ALL, SOME, ground((ALL, "a"), (ALL_OTHERWISE, "b"), (SOME, "b")))
    assert conflict(ALL, SOME, ground((ALL, "a"), (ALL_OTHERWISE, "c"), (SOME, "b")))


@pytest.mark.parametrize(("elsewhere", "expected"), [("e_2", False), ("e_1", True)])
def test_a_number_of_no_time_where_something_else_happened(elsewhere: str, expected: bool) -> None:
    dated = figure("release", "13", "11-24", event="e_1", speaker="Kurier")
    timeless = figure("release", "16", event="e_1", speaker="Bote")
    other = figure("release", "20", "11-26", event=elsewhere, speaker="Kurier")
    assert conflict(dated, timeless, ground((dated, "a"), (timeless, "b"), (other, "c"))) is expected


@pytest.mark.parametrize(("elsewhere", "expected"), [("e_2", False), ("e_1", True)])
def test_undated_numbers_where_something_else_was_printed_in_the_month(elsewhere: str, expected: bool) -> None:
    one = figure("detention", "140", event="e_1", speaker="Kurier", known="03-26")
    two = figure("detention", "106", event="e_1", speaker="Bote", known="03-27")
    other = figure("detention", "323", event=elsewhere, speaker="Kurier", known="03-22")
    assert conflict(one, two, ground((one, "a"), (two, "b"), (other, "c"))) is expected


@pytest.mark.parametrize(("known", "expected"), [(None, False), ("11-25", True)])
def test_a_part_of_no_time_is_no_part_of_what_another_report_dates(known: str | None, expected: bool) -> None:
    whole = figure("release", "13", "11-25", nationality="IL", speaker="Kurier", **PLANNED)
    part = figure("release", "14", nationality="IL", group="hostage", speaker="Bote", known=known, **PLANNED)
    pieces = (piece for system in systems(ground((whole, "a"), (part, "b"))) for piece in components(system))
    assert any(smallest_impossible(piece) for piece in pieces) is expected
