"""More people are demanded, negotiated or freed than any count knows to be held.

Fires when the number that is asked for, negotiated, announced or freed is higher than the latest count of every counter
for that country: 1,300 demanded when 1,186 are known to be held. Then other people are meant as well, or somebody has
rounded up, or a list is longer than those that are known.

Severity: notice; warning when they are said to have been freed.

It does not fire when all counts are lower bounds ('over 1,000') or more than half a year old, when they are of other
people or citizens, or when any one count is high enough.

What to do: ask who the others are. The statements name who demanded, and who counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from gegenprobe.checks.findings import Seen, about, finding, number_of, told
from gegenprobe.checks.ground import Ground
from gegenprobe.ledger.population import Population, population_of
from gegenprobe.ledger.series import moment_of
from gegenprobe.model.ledger import Figure, Finding, Series, Severity
from gegenprobe.model.message import Term, Value, message

NAME = "more_than_held"
_OLD, _LATE = timedelta(days=183), timedelta(days=31)
_ASKED = frozenset({"demanded", "negotiated", "planned", "occurred"})


def look(ground: Ground) -> Iterator[Finding]:
    """The highest such number of each measure, status, place and people; the others only say it again."""
    highest: dict[object, Finding] = {}
    asked = (one for one in ground.figures.values() if _is_asked(one, ground))
    for figure in sorted(asked, key=lambda one: (-(one.range.low or 0), one.id)):
        counts = _counts(figure, ground)
        most = max((_named(count) for count in counts), default=0)
        if (figure.range.low or 0) > most and any(count.range.high is not None for count in counts):
            key = figure.measure, figure.status, figure.at, figure.whom.nationality
            highest.setdefault(key, _finding(figure, counts, most, ground))
    yield from highest.values()


def _is_asked(figure: Figure, ground: Ground) -> bool:
    kind = ground.codebook.kinds.get(figure.measure)
    if kind is None or kind.drains is None or figure.status not in _ASKED or figure.cumulative:
        return False
    return bool(figure.range.low) and figure.id not in ground.taken_back


def _counts(figure: Figure, ground: Ground) -> list[Figure]:
    """The latest count of every counter who may have counted those that are asked for."""
    day = figure.known or (figure.when.end if figure.when else None)
    stock = ground.codebook.kinds[figure.measure].drains
    if day is None or figure.at is None:
        return []
    if figure.status == "occurred" and figure.when is not None:
        day = figure.when.start
    found: list[Figure] = []
    for series in ground.stocks_at.get((stock or "", figure.at), ()):
        if _may_hold(series, figure, ground):
            counts = [ground.figures[key] for key in series.figures]
            found += _nearest([one for one in counts if _is_near(one, day)], day)
    return found


def _named(count: Figure) -> int:
    """The highest number that a count names: of 'over 1,000' the thousand that are known."""
    return count.range.low or 0 if count.range.high is None else count.range.high


def _nearest(counts: Sequence[Figure], day: date) -> Sequence[Figure]:
    """The last count before that day; where there is none, the first one after it."""
    before = [one for one in counts if (moment := moment_of(one)) is not None and moment.start <= day]
    return before[-1:] or counts[:1]


def _is_near(count: Figure, day: date) -> bool:
    moment = moment_of(count)
    return moment is not None and day - _OLD <= moment.end and moment.start <= day + _LATE


def _may_hold(series: Series, figure: Figure, ground: Ground) -> bool:
    asked, counted = (population_of(whom, ground.codebook) for whom in (figure.whom, series.whom))
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
