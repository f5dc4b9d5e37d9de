"""How two figures relate: comparable first, conflict second. Every answer has a reason.

Two numbers contradict each other only when they measure the same thing of the same people at the same place and
time, were not revised by their own speaker, and no rounding or bound lets both be true. A false alarm costs more than
a miss: wherever the reports leave that open, the answer is not a conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import combinations

from gegenprobe.ledger import phrases
from gegenprobe.ledger.population import EVERYBODY, population_of
from gegenprobe.ledger.ranges import in_words
from gegenprobe.model.ledger import Figure, Range, Relation, RelationKind
from gegenprobe.model.statement import When
from gegenprobe.packs.codebook import Codebook, Kind

_A_DAY = 3  # a night, a weekend: spans up to this many days are as good as a day
_ROUND = 20  # a round number stands for those within a twentieth of it
Answer = tuple[RelationKind, str]
Step = Callable[[Figure, Figure, Codebook], Answer | None]


def compare(left: Figure, right: Figure, codebook: Codebook) -> Relation:
    """How two figures relate, and why. The order of the two does not matter but for `left` and `right`."""
    left, right = sorted((left, right), key=lambda one: one.id)
    for step in _STEPS:
        answer = step(left, right, codebook)
        if answer is not None:
            return Relation(left.id, right.id, *answer)
    return Relation(left.id, right.id, "conflict", f"{_said(left)}, but {_said(right)}; both cannot be true")


def relations_of(figures: Iterable[Figure], codebook: Codebook) -> Iterator[Relation]:
    """The relations of all pairs, in the order of their ids."""
    for left, right in combinations(sorted(figures, key=lambda one: one.id), 2):
        yield compare(left, right, codebook)


def conflicts_of(figures: Iterable[Figure], codebook: Codebook) -> list[Relation]:
    """Only those that contradict each other."""
    return [one for one in relations_of(figures, codebook) if one.kind == "conflict"]


def _said(one: Figure) -> str:
    number = f"not {in_words(one.range)}" if one.status == "denied" else in_words(one.range)
    return f"{one.speaker} says {number}" if one.cited else f"{one.speaker} has {number}"


def _measures(left: Figure, right: Figure, codebook: Codebook) -> Answer | None:
    if left.measure != right.measure:
        names = f"{phrases.kind(left.measure)}, the other {phrases.kind(right.measure)}"
        return "incomparable", f"one counts {names}"
    if left.cumulative != right.cumulative:
        return "windows", "one is a total to date, the other is not"
    if left.event != right.event:
        return "incomparable", "they are of two events"
    return None


def _statuses(left: Figure, right: Figure, codebook: Codebook) -> Answer | None:
    if left.status == right.status:
        return None if left.status != "denied" else ("incomparable", "both deny a number, and neither gives one")
    denied, told = (left, right) if left.status == "denied" else (right, left)
    if (denied.status, told.status) != ("denied", "occurred"):
        return "incomparable", f"one is of what has {_status(left)}, the other of what has {_status(right)}"
    if denied.range != told.range:
        return "incomparable", "one denies another number than the other gives"
    return None if denied.speaker != told.speaker else ("update", f"{told.speaker} says both; the later holds")


def _status(one: Figure) -> str:
    return {"occurred": "happened", "possible": "possibly happened"}.get(one.status, f"been {one.status}")


def _places(left: Figure, right: Figure, codebook: Codebook) -> Answer | None:
    if left.at and right.at and left.at != right.at:
        return "incomparable", f"they are of two places, {left.at} and {right.at}"
    if left.to != right.to and left.to and right.to:
        return "populations", f"some went to {left.to}, others to {right.to}"
    if left.to != right.to and not left.range.meets(right.range):
        return "part", f"one counts only those who went to {left.to or right.to}"
    return None


def _parts(left: Figure, right: Figure, codebook: Codebook) -> Answer | None:
    if left.part_of == right.id or right.part_of == left.id:
        return "part", "the report says that one is a part of the other"
    if (left.part_of is None) != (right.part_of is None):
        return "part", "one counts a part of the people, the other all of them"
    if left.part_of is not None and (unnamed_part(left, codebook) or unnamed_part(right, codebook)):
        return "part", "each counts some of the people, and nothing tells which"
    return None


def unnamed_part(one: Figure, codebook: Codebook) -> bool:
    """Whether the figure counts some of a whole without a word that tells which ('51 of them')."""
    return one.part_of is not None and one.to is None and population_of(one.whom, codebook) == EVERYBODY


def _populations(left: Figure, right: Figure, codebook: Codebook) -> Answer | None:
    ours, theirs = population_of(left.whom, codebook), population_of(right.whom, codebook)
    if ours == theirs:
        return None
    if ours.apart_from(theirs, codebook):
        return "populations", f"one counts {_whom(left)}, the other {_whom(right)}"
    if _meets(left, right):
        return None  # whoever calls 52 freed people prisoners, and whoever calls them political prisoners, agree
    for wide, narrow, (outer, inner) in ((ours, theirs, (left, right)), (theirs, ours, (right, left))):
        if wide.holds(narrow, codebook):
            return "part", f"{_whom(inner)} are some of {_whom(outer)}"
    return "populations", f"one counts {_whom(left)}, the other {_whom(right)}"


def _whom(one: Figure) -> str:
    return phrases.whom(one.whom) or "people"


def _windows(left: Figure, right: Figure, codebook: Codebook) -> Answer | None:
    if left.when == right.when:
        return None
    if left.when is None or right.when is None:
        return None if _meets(left, right) else ("incomparable", "one of them gives no time")
    moment = left.cumulative or codebook.kinds.get(left.measure, Kind(name="")).stock
    if moment and left.when.end == right.when.end and (not left.cumulative or left.when.start == right.when.start):
        return None
    if not moment and _is_a_day(left.when) and _is_a_day(right.when) and _overlap(left.when, right.when):
        return None
    if not moment and _meets(left, right) and _overlap(left.when, right.when):
        return None
    if moment and left.speaker == right.speaker and left.when.end != right.when.end:
        return "update", f"{left.speaker} counted again: {_dated(left)}, {_dated(right)}"
    return "windows", f"they are of different times: {phrases.days(left.when)} and {phrases.days(right.when)}"


def _dated(one: Figure) -> str:
    return f"{in_words(one.range)} on {one.when.end.isoformat()}" if one.when else in_words(one.range)


def _is_a_day(when: When) -> bool:
    return (when.end - when.start).days < _A_DAY


def _overlap(left: When, right: When) -> bool:
    return left.start <= right.end and right.start <= left.end


def _numbers(left: Figure, right: Figure, codebook: Codebook) -> Answer | None:
    if "denied" in (left.status, right.status):
        return None
    if left.range == right.range:
        return "same", f"both give {in_words(left.range)}"
    if left.range.meets(right.range):
        return "rounding", f"{in_words(left.range)} and {in_words(right.range)} can both be true"
    if _meets(left, right):
        return "rounding", f"{in_words(left.range)} and {in_words(right.range)} are one number, rounded"
    return None


def _meets(left: Figure, right: Figure) -> bool:
    """Whether both can be true, a round number taken for a rounded one, 'more than 50' for 50 at least."""
    wide = _bounded(left).meets(_bounded(right))
    return wide or _as_rounded(left).meets(right.range) or _as_rounded(right).meets(left.range)


def _bounded(one: Figure) -> Range:
    low, high = one.range.low, one.range.high
    if one.op == "over" and low is not None:
        return Range(low - 1, high)
    return Range(low, high + 1) if one.op == "under" and high is not None else one.range


def _as_rounded(one: Figure) -> Range:
    """The numbers that a plain round number may stand for: 1,200 for 1,150 to 1,250; 52 for itself."""
    value = one.range.low
    if one.op != "exact" or value is None or value < _ROUND or value % 10:
        return one.range
    step = 1
    while value % (step * 10) == 0:
        step *= 10
    width = min(step // 2, value // _ROUND)
    return Range(value - width, value + width)


def _revisions(left: Figure, right: Figure, codebook: Codebook) -> Answer | None:
    if left.speaker != right.speaker:
        return None
    days: list[date | None] = [left.known, right.known]
    if None in days or days[0] != days[1]:
        return "update", f"{left.speaker} gave {_known(left)} and {_known(right)}; the later one revises the other"
    return None if left.cited else ("update", f"{left.speaker} gave both on one day; the later one revises the other")


def _known(one: Figure) -> str:
    return f"{in_words(one.range)} ({one.known.isoformat() if one.known else 'no day known'})"


_STEPS: tuple[Step, ...] = (
    _measures, _statuses, _places, _parts, _populations, _windows, _numbers, _revisions,
)  # fmt: skip
