"""Small things that a reader looks at: headlines without marks, numbers at bars that stand apart, since when."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from datetime import date

import pytest

from desk_served import Served
from figures_made import figure
from gegenprobe.desk.web.charts import (
    APART,
    LABEL,
    LEFT,
    MOST_COUNTERS,
    MOST_NUMBERS,
    RIGHT,
    STOCK_HEIGHT,
    TOP,
    WIDTH,
    Band,
    Bar,
    Dot,
    _labelled,
    _numbered,
    chart,
)  # fmt: skip
from gegenprobe.desk.web.headlines import headline
from gegenprobe.ledger.balance import Balance, Count
from gegenprobe.model.ledger import Event, Range, Series
from gegenprobe.model.report import Report, Segment
from gegenprobe.model.statement import When, Whom
from gegenprobe.packs.codebook import Kind

HEADLINES = [
    ("# Zwölf sind frei", "Am Freitag kamen zwölf frei.", "Zwölf sind frei"),
    ("Zwölf sind frei", "", "Zwölf sind frei"),
    ("#", "", "meldung"),
    ("", "Am Freitag kamen zwölf frei.", "Am Freitag kamen zwölf frei."),
    ("", "Am Freitag kamen " + "zwölf " * 20, "Am Freitag kamen" + " zwölf" * 9 + " …"),
]


@pytest.mark.parametrize(("title", "body", "shown"), HEADLINES)
def test_a_report_is_called_by_its_title_or_its_first_words(title: str, body: str, shown: str) -> None:
    segments = (Segment(0, len(title), "title"), Segment(len(title), len(title) + len(body), "body"))
    assert headline(Report(id="r_1", name="meldung", text=title + body, digest="0", segments=segments)) == shown


FIVE = Range(5, 5)


def stock(days: Mapping[str, int]) -> Balance:
    """A counter's counts by their days."""
    counts = tuple(
        Count(When(date.fromisoformat(day), date.fromisoformat(day)), Range(size, size), ("f_1",))
        for day, size in days.items()
    )
    series = Series(id="t_1", measure="custody", speaker="Viasna", whom=Whom(None, ()), at="BY", figures=("f_1",))
    return Balance(series, counts, ())


DRAWN = [
    ({"2006-03-31": 64_512, "2024-07-04": 1_407, "2025-12-30": 1_253}, 2, 1),
    ({"2024-07-04": 1_407, "2025-12-30": 1_253}, 2, 0),
    ({"2006-03-31": 64_512, "2025-12-30": 1_253}, None, None),
    ({}, None, None),
]


@pytest.mark.parametrize(("days", "dots", "earlier"), DRAWN)
def test_what_lies_years_before_is_left_out_and_counted(
    days: Mapping[str, int], dots: int | None, earlier: int | None
) -> None:
    figures = {"f_1": figure("custody", "1000", "06-01")}
    drawn = chart([stock(days)], figures, [], {})
    assert (drawn and len(drawn.bands[0].dots), drawn and drawn.earlier) == (dots, earlier)


def bar(x: float, into: bool = False, size: Range = FIVE) -> Bar:
    event = Event(id=f"e_{x}", kind="release", change=None, when=When(date(2025, 9, 11), date(2025, 9, 11)), at=None,
                  whom=Whom(None, ()), people=(), statements=(), links=())  # fmt: skip
    return Bar(x, 0, 10, 0, event, size, into)


KINDS = [
    (Kind(name="release", fills="custody"), [True]),
    (Kind(name="release", drains="custody"), [False]),
    (Kind(name="release", drains="custody", final=True), []),
    (Kind(name="release", may_drain="custody"), []),
]


@pytest.mark.parametrize(("kind", "into"), KINDS)
def test_the_codebook_says_which_events_are_bars(kind: Kind, into: list[bool]) -> None:
    balances = [stock({"2025-06-01": 1_000, "2025-12-01": 900})]
    drawn = chart(balances, {"f_1": figure("custody", "1000", "06-01")}, [(bar(1).event, FIVE)], {"release": kind})
    assert drawn is not None
    assert [one.into for one in drawn.bars] == into


def test_numbers_at_bars_never_stand_on_one_another() -> None:
    bars = [bar(100), bar(100), bar(100 + APART / 2), bar(100, into=True), bar(101 + APART)]
    assert [one.numbered for one in _numbered(bars)] == [True, False, False, True, True]
    wide = [bar(100, size=Range(10_001, None)), bar(100 + 2 * APART, size=Range(25_000, 25_000)), bar(250)]
    assert [one.numbered for one in _numbered(wide)] == [True, False, True]
    assert sum(one.numbered for one in _numbered([bar(number * 100) for number in range(40)])) == MOST_NUMBERS


def test_changes_are_asked_for_by_time(served: Served) -> None:
    with served.client() as client:
        page = client.get("/changes?since=0").text
        assert 'href="/changes?since=0" aria-current="true">Everything' in page
        assert page.count('<nav class="marks"') == 1
        assert client.get(f"/changes?since={served.desk.shelf.volume.last}").status_code == 200


def test_undated_events_come_last_among_the_changes(served: Served) -> None:
    with served.client() as client:
        page = client.get("/changes?since=0").text.split("</nav>")[-1]
    dated = [at for at in (page.find("2025"), page.find("No date")) if at >= 0]
    assert dated == sorted(dated)


def test_names_of_counters_find_a_place_where_counts_leave_none() -> None:
    dots = tuple(
        Dot(LEFT + x, TOP + y, TOP + y, False, False, Range(1, 1), date(2025, 1, 1), "s_1")
        for x in range(0, WIDTH - LEFT - RIGHT, 4)
        for y in range(0, STOCK_HEIGHT, 6)
    )
    bands = _labelled([Band(f"Counter {number}", number, dots, "", "z") for number in range(MOST_COUNTERS)])
    places = sorted(one.label_y for one in bands)
    assert all(TOP - 6 <= place <= TOP + STOCK_HEIGHT for place in places)
    assert all(later - earlier >= LABEL - 1 for earlier, later in itertools.pairwise(places))
