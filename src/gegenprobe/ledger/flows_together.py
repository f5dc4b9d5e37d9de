"""What several flows come to together: one event counts once, a total to date holds the events of its time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from gegenprobe.ledger.flows import Flow
from gegenprobe.ledger.ranges import NONE
from gegenprobe.matching.days import FEWEST_ALIKE
from gegenprobe.model.ledger import Range


def told_in(flow: Flow, others: Iterable[Flow]) -> bool:
    """Whether one of the others tells of the same people: they are its whole, or as many on a day of its own."""
    called, many = set(flow.parts_of), (flow.range.high or 0) >= FEWEST_ALIKE
    return any(
        not called.isdisjoint(other.figures)
        or (many and not flow.is_total and flow.range.high == other.range.high and flow.when.meets(other.when))
        for other in others
    )


def taken_together(flows: Sequence[Flow]) -> Range:
    """How many all flows of one direction come to, at least and at most."""
    if not flows:
        return NONE
    events = [flow for flow in flows if not flow.is_total]
    totals = [flow for flow in flows if flow.is_total]
    return Range(_least(events, totals), _most(events, totals))


def _least(events: Sequence[Flow], totals: Sequence[Flow]) -> int:
    """Events once each, and in place of those of its time a total that is higher; totals of one time never twice."""
    single = _distinct(events)
    if not totals:
        return sum(one.range.low or 0 for one in single)
    ends = sorted((flow for flow in totals if flow.range.low), key=lambda one: one.when.end)
    days = [flow.when.end for flow in ends]
    best = [0]
    for at, flow in enumerate(ends):
        inside = sum(one.range.low or 0 for one in single if one.when.meets(flow.when))
        gain = (flow.range.low or 0) - inside
        before = bisect_right(days, flow.when.start, 0, at)
        while before and days[before - 1] >= flow.when.start:
            before -= 1
        best.append(max(best[-1], best[before] + gain))
    return sum(one.range.low or 0 for one in single) + best[-1]


def _distinct(events: Sequence[Flow]) -> list[Flow]:
    """Events that cannot be one and the same told twice: of other days, or of other numbers."""
    if len(events) < 2:
        return [one for one in events if one.range.low]
    kept: list[Flow] = []
    for event in sorted((one for one in events if one.range.low), key=lambda one: one.when.end):
        if not any(_may_be_one(one, event) for one in _still_open(kept, event.when.start)):
            kept.append(event)
    return kept


def _still_open(kept: Sequence[Flow], day: date) -> Iterator[Flow]:
    """Those, of flows in the order of their last days, that last until this day."""
    for one in reversed(kept):
        if one.when.end < day:
            return
        yield one


def _may_be_one(one: Flow, other: Flow) -> bool:
    return one.measure == other.measure and one.when.meets(other.when) and one.range.meets(other.range)


def _most(events: Sequence[Flow], totals: Sequence[Flow]) -> int | None:
    """Everybody who may have been told of: all events, and of each total those who are in none of its events."""
    if any(flow.range.high is None for flow in (*events, *totals)):
        return None
    most = sum(flow.range.high or 0 for flow in events)
    widest = [one for one in totals if not any(_within(one, other) for other in totals if other is not one)]
    for one in widest:
        inside = [flow for flow in totals if _within(flow, one)]
        highest = max(flow.range.high or 0 for flow in (one, *inside))
        most += max(0, highest - sum(flow.range.high or 0 for flow in events if flow.when.meets(one.when)))
    return most


def _within(inner: Flow, outer: Flow) -> bool:
    """Whether a total's time lies within another's; of two of the same time, the one with the lower ids does."""
    same = inner.when == outer.when
    nested = outer.when.start <= inner.when.start and inner.when.end <= outer.when.end
    return inner.measure == outer.measure and nested and (not same or inner.figures < outer.figures)


def speakers_of(flows: Iterable[Flow]) -> tuple[str, ...]:
    """Who reported the flows."""
    return tuple(sorted({speaker for flow in flows for speaker in flow.speakers}))
