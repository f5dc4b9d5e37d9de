"""What is reported to have come into a stock or left it between two counts, nobody counted twice.

One event counts once however many tell of it; a total to date holds the events of its time; a part belongs to its
whole; a figure that may or may not fall between the counts, or be of the people counted, widens the range only.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from gegenprobe.ledger.population import Population, populations
from gegenprobe.ledger.ranges import agreed, hull
from gegenprobe.model.ledger import Figure, Range
from gegenprobe.model.statement import When
from gegenprobe.packs.codebook import Codebook

_MONTH = timedelta(days=31)

Told = tuple[When, list[Figure]]


class Flow(NamedTuple):
    """People who came in or left: one event, or a total over a window.

    `range` is how many of the counted population in the counted time at least and at most; `figures` those it rests
    on, `speakers` who gave them. `whole` is false when it may lie outside the time or tell of other people. `parts_of`
    are the figures (ids) that its own are called parts of.
    """

    measure: str
    when: When
    range: Range
    figures: tuple[str, ...]
    speakers: tuple[str, ...]
    is_total: bool
    whole: bool = True
    parts_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sought:
    """Which flows are sought: of which kinds, people and place, and between which two counts."""

    kinds: frozenset[str]
    population: Population
    at: str | None
    after: When
    before: When


class Shelf:
    """What was told of one kind and place, by its last day; what took longer than a month stands apart."""

    def __init__(self, told: Iterable[Told]) -> None:
        each = sorted(told, key=lambda one: (one[0].end, one[1][0].id))
        self._long = [one for one in each if one[0].end - one[0].start > _MONTH]
        self._short = [one for one in each if one[0].end - one[0].start <= _MONTH]
        self._ends = [span.end for span, _ in self._short]

    def between(self, first: date, last: date) -> Iterator[Told]:
        """All that can have happened on one of these days."""
        low = bisect_left(self._ends, first)
        high = bisect_right(self._ends, last + _MONTH) if last < date.max - _MONTH else len(self._ends)
        for span, figures in (*self._short[low:high], *self._long):
            if span.start <= last and span.end >= first:
                yield span, figures


class _Tally(NamedTuple):
    """What the figures of one event (or a total) say of one people and place, whenever it is asked for.

    `whole` is false when they tell of other people, or of a total nobody knows since when.
    """

    measure: str
    range: Range
    figures: tuple[str, ...]
    speakers: tuple[str, ...]
    is_total: bool
    whole: bool
    parts_of: tuple[str, ...]


class Reported:
    """All flows that the reports tell of, ready to be asked for those between two counts."""

    def __init__(self, figures: Iterable[Figure], codebook: Codebook) -> None:
        self.codebook = codebook
        self.population = populations(codebook)
        told: dict[tuple[str, str], list[Figure]] = defaultdict(list)
        for figure in figures:
            if figure.status == "occurred" and _flows(figure.measure, codebook):
                told[figure.measure, _source(figure)].append(figure)
        shelves: dict[tuple[str, str | None], list[Told]] = defaultdict(list)
        for (measure, _), together in sorted(told.items()):
            span = _span(together)
            if span is not None:
                for at in {one.at for one in together}:
                    shelves[measure, at].append((span, together))
        self._shelves = {key: Shelf(those) for key, those in shelves.items()}
        places: dict[str, set[str | None]] = defaultdict(set)
        for kind, at in shelves:
            places[kind].add(at)
        self._places = {kind: sorted(known, key=str) for kind, known in places.items()}
        self._abroad = frozenset(kind for kind, known in places.items() if len(known - {None}) > 1)
        self._kinds: dict[tuple[str, str], frozenset[str]] = {}
        self._tallies: dict[tuple[str | None, Population], dict[int, _Tally | None]] = defaultdict(dict)

    def kinds(self, stock: str, setting: str) -> frozenset[str]:
        """The kinds that have this stock in this setting ('fills', 'drains', 'may_drain')."""
        key = stock, setting
        if key not in self._kinds:
            self._kinds[key] = self.codebook.flows(stock, setting)
        return self._kinds[key]

    def between(self, sought: Sought) -> tuple[Flow, ...]:
        """The flows between two counts, in the order of their days."""
        found: dict[tuple[str, ...], Flow] = {}
        known = self._tallies[sought.at, sought.population]
        for kind in sought.kinds:
            places = self._places.get(kind, [])
            if sought.at is not None:
                # In a book of several countries, what is told without one may be of any: it is nobody's flow.
                places = [sought.at] if kind in self._abroad else [sought.at, None]
            for shelf in (self._shelves.get((kind, place)) for place in places):
                for span, figures in shelf.between(sought.after.start, sought.before.end) if shelf else ():
                    # The lists live as long as this does: each is counted once for one people and place.
                    if id(figures) not in known:
                        known[id(figures)] = self._tally(figures, sought)
                    tally = known[id(figures)]
                    if tally is not None:
                        found[tally.figures] = _flow(span, tally, sought)
        if len(found) < 2:
            return tuple(found.values())
        return tuple(sorted(found.values(), key=lambda one: (one.when.end, one.measure, one.figures)))

    def _tally(self, figures: Sequence[Figure], sought: Sought) -> _Tally | None:
        here = [one for one in figures if sought.at is None or one.at in (None, sought.at)]
        counted = self._counted(here, sought.population)
        if counted is None:
            return None
        used, range_, whole = counted
        is_total = any(one.cumulative for one in used)
        since_then = not is_total or any(one.when is not None and one.when.start < one.when.end for one in used)
        return _Tally(
            measure=used[0].measure,
            range=range_,
            figures=tuple(sorted(one.id for one in used)),
            speakers=tuple(sorted({one.speaker for one in used})),
            is_total=is_total,
            whole=whole and since_then,
            parts_of=tuple(sorted({one.part_of for one in used if one.part_of is not None})),
        )

    def _counted(self, figures: Sequence[Figure], wanted: Population) -> tuple[list[Figure], Range, bool] | None:
        """The figures of an event that tell of these people, how many, and whether it is these and no others."""
        same, parts, wider = [], [], []
        for one in figures:
            population = self.population(one.whom)
            if population == wanted:
                same.append(one)
            elif wanted.holds(population, self.codebook):
                parts.append(one)
            elif not wanted.apart_from(population, self.codebook):
                wider.append(one)
        wholes = [one for one in same if one.part_of is None] or same
        if wholes:
            return wholes, agreed(one.range for one in wholes), True
        if not parts and not wider:
            return None
        wider = [one for one in wider if one.part_of is None] or wider  # 'at least five of the 25' are no more than 25
        least = max((one.range.low or 0 for one in parts), default=0)
        most = hull([one.range for one in wider or parts]).high
        return wider + parts, Range(least, most), bool(parts)


def _flow(span: When, tally: _Tally, sought: Sought) -> Flow:
    inside = tally.whole and _inside(span, sought, tally.is_total)
    return Flow(
        measure=tally.measure,
        when=span,
        range=tally.range if inside else Range(0, tally.range.high),
        figures=tally.figures,
        speakers=tally.speakers,
        is_total=tally.is_total,
        whole=inside,
        parts_of=tally.parts_of,
    )


def _flows(measure: str, codebook: Codebook) -> bool:
    kind = codebook.kinds.get(measure)
    return kind is not None and bool(kind.fills or kind.drains or kind.may_drain)


def _source(figure: Figure) -> str:
    """What figures of one event have in common; a total is its own, by its speaker and time."""
    if figure.event is not None and not figure.cumulative:
        return figure.event
    return figure.id


def _span(figures: Sequence[Figure]) -> When | None:
    """When one event happened: in the days that its figures have in common, else in any that one of them gives.

    One without a day happened in the month before it was printed.
    """
    dated = [one.when for one in figures if one.when is not None]
    if dated:
        start, end = max(one.start for one in dated), min(one.end for one in dated)
        if start <= end:
            return When(start, end)
        return When(min(one.start for one in dated), max(one.end for one in dated))
    known = [one.known for one in figures if one.known is not None]
    return When(min(known) - _MONTH, min(known)) if known and min(known) > date.min + _MONTH else None


def _inside(span: When, sought: Sought, is_total: bool) -> bool:
    """Whether all of it happened after the first count and before the second.

    On the day of a count itself nobody knows which came first; a total over a longer time is taken from count to count.
    """
    if is_total and span.start < span.end:
        return sought.after.start <= span.start and span.end <= sought.before.end
    return sought.after.end < span.start and span.end < sought.before.start
