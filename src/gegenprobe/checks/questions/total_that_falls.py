"""A total to date falls, or is less than the events it covers.

Fires when a speaker's 'so far' is lower than the same speaker's earlier one over the same time: 60 freed since July,
and two weeks later 56. A total cannot fall: one of the two was wrong, or counts something else. It also fires when the
events that were reported within the time of a total come to more than the total.

Severity: contradiction when a total falls; warning when events come to more than a total, since others may count
other people.

It does not fire when the speaker has taken back the earlier number, when the totals begin on different days, on totals
that are only bounds or of no country, on events that may be one and the same told twice, on those without a day (they
may be the total itself, by another count), and on those that the report with the total tells of itself: it knows them,
and counts others.

What to do: look for a correction. If there was one, the earlier statement can be decided wrong, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from gegenprobe.checks.findings import Seen, about, finding, number_of, told
from gegenprobe.checks.ground import Ground
from gegenprobe.ledger.flows import Flow, Sought
from gegenprobe.ledger.flows_together import taken_together
from gegenprobe.ledger.population import population_of
from gegenprobe.model.ledger import Figure, Finding
from gegenprobe.model.message import Listed, message
from gegenprobe.model.statement import When

NAME = "total_that_falls"
_DAY = timedelta(days=1)


def look(ground: Ground) -> Iterator[Finding]:
    """Falling totals, series by series; then totals below their events."""
    for series in ground.series:
        if ground.codebook.kinds[series.measure].stock:
            continue
        totals = [ground.figures[key] for key in series.figures if key not in ground.denied]
        for before, after in pairwise(totals):
            low, high = before.range.low, after.range.high
            if low is not None and high is not None and high < low and before.known != after.known:
                yield _fall(before, after, ground)
        for one in totals:
            if one.id not in ground.taken_back:
                yield from _below(one, ground)


def _fall(before: Figure, after: Figure, ground: Ground) -> Finding:
    numbers = number_of(before, ground), number_of(after, ground)
    title = message("falling_total", speaker=after.speaker, before=numbers[0], after=numbers[1], about=about(after))
    steps = [told(before, ground), told(after, ground), message("step.cannot_become_less")]
    return finding(NAME, Seen(severity="contradiction", title=title, figures=[before, after], steps=steps))


def _below(total: Figure, ground: Ground) -> Iterator[Finding]:
    when = total.when
    if when is None or when.start == when.end or total.range.high is None or when.start == date.min:
        return
    if total.at is None and total.to is None:
        return  # of nowhere in particular: any event might belong to it
    after, before = When(when.start - _DAY, when.start - _DAY), When(when.end + _DAY, when.end + _DAY)
    people = population_of(total.whom, ground.codebook)
    sought = Sought(frozenset([total.measure]), people, total.at, after, before)
    own = ground.prints_of(total)
    flows = (flow for flow in ground.reported.between(sought) if not flow.is_total and flow.whole and flow.range.low)
    told_of = ((flow, [ground.figures[one] for one in flow.figures]) for flow in flows)
    dated = ((flow, figures) for flow, figures in told_of if any(one.when is not None for one in figures))
    events = [flow for flow, figures in dated if not own & ground.reports_of(figures)]
    least = taken_together(events).low or 0
    if least > total.range.high:
        yield _too_many(total, events, ground)


def _too_many(total: Figure, events: list[Flow], ground: Ground) -> Finding:
    figures = [ground.figures[flow.figures[0]] for flow in events]
    least = taken_together(events).low or 0
    terms = Listed(tuple(flow.range for flow in events), " + ")
    number = number_of(total, ground)
    title = message("total_below", speaker=total.speaker, number=number, least=least, about=about(total))
    steps = [told(one, ground) for one in (total, *figures)]
    steps.append(message("step.at_least", terms=terms, least=least))
    return finding(NAME, Seen(severity="warning", title=title, figures=[total, *figures], steps=steps))
