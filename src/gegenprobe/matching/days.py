"""The days that a report gives elsewhere for what it tells without one: the lead says it, a later sentence dates it.

A statement that gives no time takes that of its whole; of the statement in the same clause about the same people
('52 freed and taken to Lithuania'); else of those that tell of the same thing in the same report, where they agree;
what one side of a swap lets go takes that of the swap.
The reading stays as it is: a day found so is used by the ledger only, and says where it comes from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from gegenprobe.matching.event_bounds import differ
from gegenprobe.matching.tellings import OF_THE_EVENT
from gegenprobe.model.ledger import Range
from gegenprobe.model.statement import Quantity, Statement, When
from gegenprobe.packs.codebook import Kind

_UNKNOWN = Kind(name="")
FEWEST_ALIKE = 3  # people; one or two are the same number too easily
_FEWEST_MEETING = 10  # of 'more than 50' and 52


@dataclass(frozen=True, slots=True)
class Dated:
    """A day, and the statement (id) of the same report that gives it."""

    when: When
    by: str


def days_in_context(statements: Iterable[Statement], kinds: Mapping[str, Kind]) -> dict[str, Dated]:
    """The days (by statement) of those statements of one report that happened and give none themselves.

    The order of the statements does not matter. Stocks are left out: where they give no day, that of the report counts.
    """
    told = [one for one in statements if _dates_an_event(one, kinds)]
    known = {one.id: Dated(one.when, one.id) for one in told if one.when is not None}
    open_ones = [one for one in told if one.when is None]
    found: dict[str, Dated] = {}
    while True:
        dated = [one for one in told if one.id in known]
        come = {one.id: day for one in open_ones if (day := _day_of(one, told, dated, known, kinds)) is not None}
        if not come:
            return found
        found |= come
        known |= come
        open_ones = [one for one in open_ones if one.id not in come]


def _dates_an_event(one: Statement, kinds: Mapping[str, Kind]) -> bool:
    return one.status in OF_THE_EVENT and not kinds.get(one.kind, _UNKNOWN).stock


def _day_of(
    one: Statement,
    told: list[Statement],
    dated: list[Statement],
    known: Mapping[str, Dated],
    kinds: Mapping[str, Kind],
) -> Dated | None:
    ways = (
        _whole(one, dated, kinds),
        _of_one_clause(one, dated),
        _of_the_same(one, dated),
        _same_way(one, dated, kinds),
        _swap(one, told, known, kinds),
    )
    for near in ways:
        day = _agreed([known[other.id] for other in near])
        if day is not None:
            return day
    return None


def _whole(one: Statement, dated: Iterable[Statement], kinds: Mapping[str, Kind]) -> Iterator[Statement]:
    """The whole that it is a part of, if the people of both go the same way."""
    for other in dated:
        if other.id == one.part_of and _way(one, kinds) == _way(other, kinds):
            yield other


def _way(one: Statement, kinds: Mapping[str, Kind]) -> str:
    kind = kinds.get(one.kind, _UNKNOWN)
    return one.kind if kind.final else kind.drains or kind.may_drain or one.kind


def _of_one_clause(one: Statement, dated: Iterable[Statement]) -> Iterator[Statement]:
    """The other deeds of a clause that were done to the same people."""
    for other in dated:
        overlap = min(one.evidence.end, other.evidence.end) - max(one.evidence.start, other.evidence.start)
        if overlap > 0 and (one.people, _number(one.count)) == (other.people, _number(other.count)) != ((), None):
            yield other


def _number(count: Quantity | None) -> tuple[int | None, int | None] | None:
    return None if count is None else (count.low, count.high)


def _of_the_same(one: Statement, dated: Iterable[Statement]) -> Iterator[Statement]:
    for other in dated:
        if one.part_of is None and other.part_of is None and _is_the_same_told_again(one, other):
            yield other


def _same_way(one: Statement, dated: Iterable[Statement], kinds: Mapping[str, Kind]) -> Iterator[Statement]:
    """As many people who went the same way: 52 freed, 52 brought abroad."""
    for other in dated:
        if one.kind == other.kind or _way(one, kinds) != _way(other, kinds) or not _may_be_one(one, other):
            continue
        wholes = one.part_of is None and other.part_of is None
        if wholes and _number(one.count) == _number(other.count) and _is_many(one.count):
            yield other


def _swap(
    one: Statement, told: Iterable[Statement], known: Mapping[str, Dated], kinds: Mapping[str, Kind]
) -> Iterator[Statement]:
    """The swap of which it tells what one side let go: the last one told before it, or the only one of the report."""
    if not kinds.get(one.kind, _UNKNOWN).leaves or one.cumulative or len(one.by) != 1:
        return
    swaps = [other for other in told if kinds.get(other.kind, _UNKNOWN).swaps]
    before = [other for other in swaps if other.evidence.start <= one.evidence.start]
    last = max(before or swaps[:1], key=lambda other: (other.evidence.start, other.id), default=None)
    if last is None or last.id not in known or (not before and len(swaps) > 1):
        return
    if len({*last.by, *last.counterpart}) > 1 and {*last.by, *last.counterpart}.issuperset(one.by):
        yield last


def _is_the_same_told_again(one: Statement, other: Statement) -> bool:
    if (one.kind, one.change, one.cumulative) != (other.kind, other.change, other.cumulative):
        return False
    if not _may_be_one(one, other):
        return False
    if one.people and other.people:
        return bool(set(one.people) & set(other.people))
    return _is_the_same_number(one.count, other.count)


def _may_be_one(one: Statement, other: Statement) -> bool:
    if differ(one.at, other.at) or differ(one.to, other.to):
        return False
    if one.whom.nationality and other.whom.nationality and one.whom.nationality != other.whom.nationality:
        return False
    return one.cumulative == other.cumulative


def _is_the_same_number(one: Quantity | None, other: Quantity | None) -> bool:
    """Whether two counts can be one, and are too large to agree by chance; 'more than 50' and 52 can."""
    if one is None or other is None:
        return False
    open_ended = one.high is None and other.high is None
    if open_ended or not Range(one.low, one.high).meets(Range(other.low, other.high)):
        return False
    return max(one.low or 0, other.low or 0) >= (FEWEST_ALIKE if _number(one) == _number(other) else _FEWEST_MEETING)


def _is_many(count: Quantity | None) -> bool:
    return count is not None and (count.low or 0) >= _FEWEST_MEETING


def _agreed(days: list[Dated]) -> Dated | None:
    """The shortest of these spans, if it lies within all of them."""
    if not days:
        return None
    best = min(days, key=lambda one: (one.when.end - one.when.start, one.when.start, one.by))
    inside = all(one.when.start <= best.when.start and best.when.end <= one.when.end for one in days)
    return best if inside else None
