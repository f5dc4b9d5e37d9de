"""More people are demanded, negotiated or freed than any count knows to be held.

Fires when the number that is asked for, negotiated, announced or freed is higher than the latest count of every counter
for that country: 1,300 demanded when 1,186 are known to be held. Then other people are meant as well, or somebody has
rounded up, or a list is longer than those that are known.

Severity: notice; warning when they are said to have been freed.

It does not fire when all counts are lower bounds ('over 1,000') or more than half a year old, when they are of other
people or citizens, or when any one count is high enough. What was freed is held only against earlier counts that say
whom they count and stand in another report: how many are held afterwards says nothing of those who left.

What to do: ask who the others are. The statements name who demanded, and who counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache, partial
from typing import NamedTuple

from gegenprobe.checks.findings import Seen, about, finding, number_of, told
from gegenprobe.checks.ground import Ground
from gegenprobe.ledger.population import EVERYBODY, Population
from gegenprobe.model.ledger import Figure, Finding, Series, Severity
from gegenprobe.model.message import Term, Value, message
from gegenprobe.model.statement import When

NAME = "more_than_held"
_OLD, _LATE, _NEVER = timedelta(days=183), timedelta(days=31), timedelta()
_ASKED = frozenset({"demanded", "negotiated", "planned", "occurred"})


def look(ground: Ground) -> Iterator[Finding]:
    """The highest such number of each measure, status, place and people; the others only say it again."""
    highest: dict[object, Finding] = {}
    asked = (one for one in ground.figures.values() if _is_asked(one, ground))
    counters = cache(partial(_counters, ground=ground))
    for figure in sorted(asked, key=lambda one: (-(one.range.low or 0), one.id)):
        key = figure.measure, figure.status, figure.at, figure.whom.nationality
        if key in highest:
            continue
        counts = _counts(figure, counters, ground)
        most = max((_named(count) for count in counts), default=0)
        if (figure.range.low or 0) > most and any(count.range.high is not None for count in counts):
            highest[key] = _finding(figure, counts, most, ground)
    yield from highest.values()


def _is_asked(figure: Figure, ground: Ground) -> bool:
    kind = ground.codebook.kinds.get(figure.measure)
    if kind is None or kind.drains is None or figure.status not in _ASKED or figure.cumulative:
        return False
    return bool(figure.range.low) and figure.id not in ground.taken_back


class _Asked(NamedTuple):
    """Whose counts are asked for: of which stock and place, of whom, and whether they are said to be freed."""

    stock: str
    at: str
    whom: Population
    done: bool


class _Counters(NamedTuple):
    """The series of those who may have counted them, and the least that any of them ever named."""

    series: tuple[Series, ...]
    least: int


def _counters(asked: _Asked, ground: Ground) -> _Counters:
    series = tuple(
        one
        for one in ground.stocks_at.get((asked.stock, asked.at), ())
        if _may_hold(ground.population(one.whom), asked.whom, ground)
        and not (asked.done and ground.population(one.whom) == EVERYBODY)
    )
    return _Counters(series, min((_named(count) for one in series for _, count in ground.course_of(one)), default=0))


def _counts(figure: Figure, counters: Callable[[_Asked], _Counters], ground: Ground) -> list[Figure]:
    """The latest count of every counter who may have counted those that are asked for."""
    day = figure.known or (figure.when.end if figure.when else None)
    stock = ground.codebook.kinds[figure.measure].drains
    if day is None or figure.at is None:
        return []
    done = figure.status == "occurred"
    if done and figure.when is not None:
        day = figure.when.start
    found: list[Figure] = []
    known = counters(_Asked(stock or "", figure.at, ground.population(figure.whom), done))
    if (figure.range.low or 0) <= known.least:
        return []  # whichever of their counts is the nearest, it is high enough
    for series in known.series:
        count = _nearest(ground.course_of(series), day, _NEVER if done else _LATE)
        found += [] if count is None else [count]
    return [one for one in found if not (done and ground.prints_of(one) & ground.prints_of(figure))]


def _named(count: Figure) -> int:
    """The highest number that a count names: of 'over 1,000' the thousand that are known."""
    return count.range.low or 0 if count.range.high is None else count.range.high


def _nearest(course: Sequence[tuple[When, Figure]], day: date, late: timedelta) -> Figure | None:
    """The last count before that day, when it is not too old; where there is none, the first one soon after it."""
    for moment, count in reversed(course):
        if moment.start <= day:
            if moment.end >= day - _OLD:
                return count
            break
    soon = (count for moment, count in course if day < moment.start <= day + late)
    return next(soon, None)


def _may_hold(counted: Population, asked: Population, ground: Ground) -> bool:
    # 'Prisoners' are asked for where only political ones are counted: that is what the finding is about.
    captive = counted.trait in ground.codebook.captive
    return counted.holds(asked, ground.codebook) or (captive and asked == Population(None, counted.nationality))


def _finding(figure: Figure, counts: list[Figure], most: int, ground: Ground) -> Finding:
    said: dict[str, Value] = {"number": number_of(figure, ground), "most": most, "about": about(figure)}
    title = message("more_freed", **said)
    if figure.status != "occurred":
        title = message("more_asked", **said, status=Term("status", figure.status))
    steps = [told(one, ground) for one in (figure, *counts)]
    steps.append(message("step.more_than_counted", number=figure.range, most=most))
    severity: Severity = "warning" if figure.status == "occurred" else "notice"
    return finding(NAME, Seen(severity=severity, title=title, figures=[figure, *counts], steps=steps))
