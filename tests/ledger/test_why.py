"""Why a figure is what it is: where a day came from that its sentence does not give."""

from __future__ import annotations

from findings_told import standing
from gegenprobe.desk.wording import said
from gegenprobe.ledger.why import why

REPORT = {
    "published": "09-12",
    "says": [
        {"kind": "release", "count": 52, "said_by": ["Minsk"]},
        {"kind": "release", "count": 52, "when": "09-11", "said_by": ["Mira Dahl"]},
    ],
}


def test_a_day_from_another_sentence_names_that_sentence() -> None:
    book = standing([REPORT])
    figure = next(one for one in book.figures.values() if one.speaker == "Minsk")
    dating = next(one.id for one in book.statements.values() if one.said_by == ("Mira Dahl",))
    steps = [(said(step), ids) for sort, step, ids in why(figure, book) if sort == "time"]
    assert steps == [(f"it gives no time; {dating} in the same report gives 2025-09-11", (dating,))]


def test_a_day_of_its_own_needs_no_step() -> None:
    book = standing([REPORT])
    figure = next(one for one in book.figures.values() if one.speaker == "Mira Dahl")
    assert [sort for sort, _, _ in why(figure, book) if sort == "time"] == []
