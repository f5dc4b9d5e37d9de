"""The chronicle in few words a line, beside the coded reports that it is made of."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from findings_told import standing
from gegenprobe.ledger import phrases
from gegenprobe.ledger.chronicle import Line, Share, chronicle_of

Said = dict[str, Any]


def report(published: str | None, *says: Said) -> dict[str, Any]:
    return {"published": published, "says": list(says)}


FREED: Said = {"kind": "release", "count": 52, "when": "09-11"}
STORIES: list[tuple[str, list[dict[str, Any]], list[str]]] = [
    (
        "two reports of one event",
        [report("09-11", FREED), report("09-12", FREED | {"said_by": ["Mira Dahl"]})],
        ["2025-09-11: release occurred 52 (2)"],
    ),
    (
        "what was demanded stands below what occurred, under its own number",
        [report("09-11", FREED), report("09-10", FREED | {"status": "demanded", "count": "50-60"})],
        ["2025-09-11: release occurred 52 (1), release demanded 50-60 (1)"],
    ),
    (
        "what most tell stands first",
        [report("09-11", FREED | {"status": "denied"}), report("09-11", FREED), report("09-11", FREED)],
        ["2025-09-11: release occurred 52 (2), release denied 52 (1)"],
    ),
    (
        "numbers that differ stand side by side",
        [report("09-11", FREED), report("09-11", FREED | {"count": 51})],
        ["2025-09-11: release occurred 52/51 (2)"],
    ),
    (
        "parts come last, each for itself",
        [report("09-11", FREED, FREED | {"count": 14, "group": "foreigner", "part_of": 0},
                FREED | {"count": 6, "nationality": "LT", "part_of": 0})],
        ["2025-09-11: release occurred 52 (1), part release occurred 14 (1), part release occurred 6 (1)"],
    ),
    (
        "a lead without a day takes that of a later sentence",
        [report("09-12", {"kind": "release", "count": 52}, FREED)],
        ["2025-09-11: release occurred 52 (2)"],
    ),
    (
        "undated ones come last, in the order in which they were reported",
        [
            report("09-20", {"kind": "release", "count": 9}),
            report("08-20", {"kind": "release", "count": 70}),
            report(None, {"kind": "release", "count": 300}),
            report("09-11", FREED),
        ],
        [
            "2025-09-11: release occurred 52 (1)",
            "undated, reported -: release occurred 300 (1)",
            "undated, reported 2025-08-20: release occurred 70 (1)",
            "undated, reported 2025-09-20: release occurred 9 (1)",
        ],
    ),
    (
        "another kind, another day, another country stand apart",
        [report("09-11", FREED, FREED | {"kind": "detention"}, FREED | {"when": "09-02"}, FREED | {"at": "RU"})],
        [
            "2025-09-02: release occurred 52 (1)",
            "2025-09-11: detention occurred 52 (1)",
            "2025-09-11: release occurred 52 (1)",
            "2025-09-11: release occurred 52 (1)",
        ],
    ),
]  # fmt: skip


def short(line: Line) -> str:
    when = phrases.days(line.when) or f"undated, reported {line.reported or '-'}"
    return f"{when}: {', '.join(map(_share, line.shares))}"


def _share(share: Share) -> str:
    counts = "/".join(str(one.low) if one.low == one.high else f"{one.low}-{one.high}" for one in share.counts)
    what = f"{share.first.kind} {share.status} {counts} ({len(share.statements)})"
    return f"part {what}" if share.is_part else what


@pytest.mark.parametrize(("reports", "lines"), [case[1:] for case in STORIES], ids=[case[0] for case in STORIES])
def test_lines(reports: list[dict[str, Any]], lines: list[str]) -> None:
    assert [short(line) for line in chronicle_of(standing(reports)).lines] == lines


def test_the_order_of_arrival_does_not_matter() -> None:
    reports = [one | {"outlet": f"Blatt {at}"} for at, one in enumerate(STORIES[1][1] + STORIES[4][1] + STORIES[5][1])]
    told = {
        tuple(short(line) for line in chronicle_of(standing(order)).lines) for order in itertools.permutations(reports)
    }
    assert len(told) == 1


def test_a_line_gives_each_value_once_and_opens_its_event() -> None:
    book = standing([report("09-11", FREED), report("09-11", FREED | {"said_by": ["Mira Dahl", "Minsk"]})])
    line = chronicle_of(book).dated[0]
    assert line.values(lambda one: [one.at]) == ("BY",)
    assert line.values(lambda one: one.said_by) == ("Mira Dahl", "Minsk")
    assert set(book.events[line.id].statements) == {one.id for one in line.statements}
