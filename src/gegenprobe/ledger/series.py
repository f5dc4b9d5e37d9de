"""Series: one counter's figures of one stock, or one running total, over time. Counters are never mixed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from gegenprobe.ledger.population import Population, population_of
from gegenprobe.model.identity import content_id
from gegenprobe.model.ledger import Figure, Series
from gegenprobe.model.statement import When, Whom
from gegenprobe.packs.codebook import Codebook

LONGEST_MOMENT = 92  # days; a stock 'in 2024' is of no moment that anything can be added to


class Counter(NamedTuple):
    """Who counts what: a figure belongs to the series of its counter."""

    measure: str
    speaker: str
    population: Population
    at: str | None
    since: date | None = None  # of a running total; None for a stock, and where nobody says since when


def moment_of(figure: Figure) -> When | None:
    """The days at one of which a stock was so high: those it is told of, else that of its first printing."""
    if figure.when is not None:
        return figure.when
    return None if figure.known is None else When(figure.known, figure.known)


def series_of(figures: Iterable[Figure], codebook: Codebook) -> tuple[Series, ...]:
    """All series of two figures and more, and those of one stock figure, by measure, speaker, population and place.

    A figure in its course comes after those of earlier moments. Only what is said to have occurred is counted.
    """
    counted: dict[Counter, list[Figure]] = defaultdict(list)
    for figure in figures:
        counter = counter_of(figure, codebook)
        if counter is not None:
            counted[counter].append(figure)
    counted = _settled(counted)
    return tuple(_series(counter, counted[counter]) for counter in sorted(counted, key=_order))


def counter_of(figure: Figure, codebook: Codebook) -> Counter | None:
    """The counter whose series the figure belongs to; None for one event, parts of a whole, what did not occur."""
    kind = codebook.kinds.get(figure.measure)
    if kind is None or figure.status != "occurred" or not (kind.stock or figure.cumulative):
        return None
    if figure.part_of is not None or figure.range.low is figure.range.high is None:
        return None
    moment = moment_of(figure)
    if moment is None or (kind.stock and (moment.end - moment.start).days > LONGEST_MOMENT):
        return None
    since = None if kind.stock or moment.start == moment.end else moment.start
    population = population_of(figure.whom, codebook)
    return Counter(figure.measure, figure.speaker, population, figure.at, since)


def _settled(counted: Mapping[Counter, list[Figure]]) -> dict[Counter, list[Figure]]:
    """A counter that leaves the place open counts where it does elsewhere, as long as that is one place only."""
    places: dict[Counter, set[str]] = defaultdict(set)
    for counter in counted:
        if counter.at is not None:
            places[_anywhere(counter)].add(counter.at)
    settled: dict[Counter, list[Figure]] = defaultdict(list)
    for counter, figures in counted.items():
        known = places[_anywhere(counter)]
        at = min(known) if counter.at is None and len(known) == 1 else counter.at
        settled[Counter(counter.measure, counter.speaker, counter.population, at, counter.since)] += figures
    return settled


def _anywhere(counter: Counter) -> Counter:
    return Counter(counter.measure, counter.speaker, counter.population, None, counter.since)


def _series(counter: Counter, figures: list[Figure]) -> Series:
    population = counter.population
    since = None if counter.since is None else counter.since.isoformat()
    fields = [counter.measure, counter.speaker, population.trait, list(population.nationality), counter.at, since]
    return Series(
        id=content_id("q", fields),
        measure=counter.measure,
        speaker=counter.speaker,
        whom=_whom(figures),
        at=counter.at,
        figures=tuple(one.id for one in sorted(figures, key=_in_time)),
    )


def _whom(figures: list[Figure]) -> Whom:
    """The most telling words that the series has for its people: a group before none."""
    return min((one.whom for one in figures), key=lambda whom: (whom.group is None, whom.group or "", whom.nationality))


def _in_time(figure: Figure) -> tuple[date, date, date, str]:
    moment = moment_of(figure)
    assert moment is not None  # counter_of leaves the others out
    return moment.end, moment.start, figure.known or moment.end, figure.id


def _order(counter: Counter) -> tuple[str, str, str, tuple[str, ...], str, str]:
    population = counter.population
    since = "" if counter.since is None else counter.since.isoformat()
    return (counter.measure, counter.speaker, population.trait or "", population.nationality, counter.at or "", since)
