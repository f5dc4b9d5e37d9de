"""The chart of held and freed: counters as bands over time, what came in and left as bars below. Numbers, no drawing.

A count that is a range is drawn as a range; an open end is an arrow. Each counter has its own line: counts of different
people who count are never joined.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gegenprobe.ledger.balance import Balance
from gegenprobe.model.ledger import Event, Figure, Range
from gegenprobe.packs.codebook import Kind

WIDTH, LEFT, RIGHT = 960, 56, 96
TOP, STOCK_HEIGHT, GAP, FLOW_HEIGHT = 14, 150, 26, 84
HEIGHT = TOP + STOCK_HEIGHT + GAP + FLOW_HEIGHT + 26
MOST_COUNTERS = 6
AT_MOST = timedelta(days=3 * 365)  # before the last day: what lies earlier would press all else together
MOST_BARS = 240
MOST_NUMBERS, APART = 12, 30  # bars with their number beside them; units between two such numbers
DIGIT, OPEN, BETWEEN = 7, 11, 5  # units for a letter of a number; letters of 'at least', and of ' to '
LABEL, LETTER = 15, 7.2  # units: between two names of counters, and for each letter of one
LONGEST_NAME = 28


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the grid and what is written at it."""

    place: float
    number: int | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Dot:
    """One count: where it is, from where to where it reaches, and where its sentence is."""

    x: float
    low: float
    high: float
    open_above: bool
    open_below: bool
    range: Range
    day: date
    statement: str


@dataclass(frozen=True, slots=True)
class Band:
    """A counter: its counts and the outline of the band between them; where its name stands, left of it or right."""

    speaker: str
    colour: int
    dots: tuple[Dot, ...]
    outline: str
    series: str
    label_x: float = 0
    label_y: float = 0
    leftwards: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """People who came in or were let go in one event; the paler part is what only some say."""

    x: float
    base: float
    sure: float
    possible: float
    event: Event
    range: Range
    into: bool = False
    numbered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Everything to be drawn, in units of the picture; `earlier` counts and events are left out."""

    bands: tuple[Band, ...]
    bars: tuple[Bar, ...]
    heights: tuple[Tick, ...]
    months: tuple[Tick, ...]
    flow_base: float
    most_flow: int
    earlier: int = 0


@dataclass(frozen=True, slots=True)
class _Scale:
    first: date
    last: date
    most: int
    most_flow: int

    def x(self, day: date) -> float:
        span = max(1, (self.last - self.first).days)
        return round(LEFT + (WIDTH - LEFT - RIGHT) * (day - self.first).days / span, 1)

    def y(self, number: int) -> float:
        return round(TOP + STOCK_HEIGHT * (1 - min(number, self.most) / self.most), 1)

    def height(self, number: int) -> float:
        return round(FLOW_HEIGHT / 2 * min(number, self.most_flow) / self.most_flow, 1)


def chart(
    balances: Sequence[Balance],
    figures: Mapping[str, Figure],
    events: Iterable[tuple[Event, Range]],
    kinds: Mapping[str, Kind],
) -> Chart | None:
    """The chart of the longest counters and of the events by which people came in or were let go, each with its number.

    None when there is too little.
    """
    flowing = {name for name, kind in kinds.items() if kind.fills or (kind.drains and not kind.final)}
    told = [(event, size) for event, size in events if event.when is not None and event.kind in flowing]
    days = _days(balances, told)
    since = max(days, default=date.max) - AT_MOST
    flows = [(event, size) for event, size in told if event.when is not None and event.when.end >= since]
    late = (replace(one, counts=tuple(count for count in one.counts if count.when.end >= since)) for one in balances)
    counters = sorted((one for one in late if one.counts), key=_telling)[:MOST_COUNTERS]
    drawn = _days(counters, flows)
    if len(drawn) < 2:
        return None
    scale = _scale(drawn, counters, flows)
    base = TOP + STOCK_HEIGHT + GAP + FLOW_HEIGHT / 2
    bands = [_band(one, number, scale, figures) for number, one in enumerate(counters)]
    biggest = sorted(flows, key=lambda one: -one[1].size)[:MOST_BARS]
    came = {name for name, kind in kinds.items() if kind.fills}
    return Chart(
        bands=tuple(_labelled(bands)),
        bars=_numbered([replace(_bar(event, size, scale, base), into=event.kind in came) for event, size in biggest]),
        heights=tuple(Tick(scale.y(number), number=number) for number in _steps(scale.most)),
        months=tuple(Tick(scale.x(day), day=day) for day in _months(scale.first, scale.last)),
        flow_base=base,
        most_flow=scale.most_flow,
        earlier=sum(1 for day in days if day < since),
    )


def _days(balances: Iterable[Balance], flows: Iterable[tuple[Event, Range]]) -> list[date]:
    """The last days of all counts and events."""
    days = [count.when.end for one in balances for count in one.counts]
    return days + [event.when.end for event, _ in flows if event.when is not None]


def _numbered(bars: Sequence[Bar]) -> tuple[Bar, ...]:
    """The bars, the biggest first; the biggest with their numbers, where these do not stand on one another."""
    made: list[Bar] = []
    for bar in bars:
        near = (one for one in made if one.numbered and one.into == bar.into and abs(one.x - bar.x) <= _apart(one, bar))
        made.append(replace(bar, numbered=len(made) < MOST_NUMBERS and not any(near)))
    return tuple(made)


def _apart(one: Bar, other: Bar) -> float:
    """Units between two bars whose numbers just do not touch."""
    return max(APART, DIGIT * (_letters(one.range) + _letters(other.range)) / 2)


def _letters(size: Range) -> int:
    """About how many letters a range takes, in whatever language."""
    ends = [f"{end:,}" for end in (size.low, size.high) if end is not None]
    if len(ends) < 2:
        return len("".join(ends)) + OPEN
    return len(ends[0]) if size.low == size.high else len(ends[0]) + len(ends[1]) + BETWEEN


def _telling(balance: Balance) -> tuple[int, int, str]:
    """Counters with more counts first, then those of more people."""
    sizes = [count.range.size for count in balance.counts]
    return -len(balance.counts), -max(sizes), balance.series.id


def _scale(days: Sequence[date], counters: Sequence[Balance], flows: Sequence[tuple[Event, Range]]) -> _Scale:
    """Every count fits."""
    stocks = [end for one in counters for count in one.counts for end in (count.range.low, count.range.high) if end]
    sizes = [end for _, size in flows for end in (size.low, size.high) if end]
    most = _steps(max([*stocks, 1]))[-1]
    return _Scale(min(days) - timedelta(days=3), max(days) + timedelta(days=3), most, max([*sizes, 1]))


def _steps(most: int) -> list[int]:
    """Round numbers from zero to beyond the largest: four or five of them."""
    size = 10 ** (len(str(most)) - 1)
    step = next(step for step in (size // 5, size // 2, size, 2 * size, 5 * size) if step and step * 5 >= most)
    return list(range(0, most + step, step))


def _months(first: date, last: date) -> list[date]:
    """Firsts of months, at most a dozen."""
    months = (last.year - first.year) * 12 + last.month - first.month
    every = max(1, -(-months // 12))
    found = []
    for number in range(first.year * 12 + first.month, last.year * 12 + last.month, every):
        found.append(date(number // 12, number % 12 + 1, 1))
    return [day for day in found if first <= day <= last]


def _band(balance: Balance, colour: int, scale: _Scale, figures: Mapping[str, Figure]) -> Band:
    dots = []
    for count in balance.counts:
        low, high = count.range.low, count.range.high
        known = low if low is not None else high or 0
        dots.append(
            Dot(
                x=scale.x(count.when.end),
                low=scale.y(known),
                high=scale.y(high if high is not None else known),
                open_above=high is None,
                open_below=low is None,
                range=count.range,
                day=count.when.end,
                statement=figures[count.figures[0]].statements[0],
            )
        )
    above = [f"{dot.x},{dot.high - 1.5:.1f}" for dot in dots]
    below = [f"{dot.x},{dot.low + 1.5:.1f}" for dot in reversed(dots)]
    return Band(balance.series.speaker, colour, tuple(dots), " ".join(above + below), balance.series.id)


def _labelled(bands: Sequence[Band]) -> list[Band]:
    """The bands with their names beside their last counts, none on another; nor on a band where there is room."""
    placed: list[Band] = []
    dots = [(x - 6, x + 6, y) for one in bands for x, y in _along(one)]
    taken: list[tuple[float, float, float]] = []
    for band in sorted(bands, key=lambda one: one.dots[-1].low):
        dot, width = band.dots[-1], LETTER * min(len(band.speaker), LONGEST_NAME)
        leftwards = dot.x + 10 + width > WIDTH
        start, end = (dot.x - 10 - width, dot.x - 10) if leftwards else (dot.x + 10, dot.x + 10 + width)
        free = [place for place in _around(dot.low) if not _hits((start, end, place), taken)]
        place = next((place for place in free if not _hits((start, end, place), dots)), free[0] if free else dot.low)
        taken.append((start, end, place))
        placed.append(replace(band, label_x=end if leftwards else start, label_y=place, leftwards=leftwards))
    return placed


def _along(band: Band) -> Iterator[tuple[float, float]]:
    """Its counts, and places on the lines between them."""
    yield from ((dot.x, dot.low) for dot in band.dots)
    for left, right in itertools.pairwise(band.dots):
        steps = int((right.x - left.x) // LABEL)
        for share in (step / steps for step in range(1, steps)):
            yield left.x + share * (right.x - left.x), left.low + share * (right.low - left.low)


def _around(place: float) -> Iterator[float]:
    """The place itself, then ever farther above and below it."""
    yield place
    for step in range(1, 200):
        yield place - step * LABEL / 2
        yield place + step * LABEL / 2


def _hits(label: tuple[float, float, float], taken: Iterable[tuple[float, float, float]]) -> bool:
    """Whether a name would stand on another one, on a count, or outside the picture."""
    start, end, place = label
    if not TOP - 6 <= place <= TOP + STOCK_HEIGHT:
        return True
    return any(start < last and first < end and abs(place - there) < LABEL - 1 for first, last, there in taken)


def _bar(event: Event, size: Range, scale: _Scale, base: float) -> Bar:
    assert event.when is not None
    sure = size.low if size.low is not None else 0
    possible = size.high if size.high is not None else sure
    return Bar(scale.x(event.when.end), base, scale.height(sure), scale.height(possible), event, size)
