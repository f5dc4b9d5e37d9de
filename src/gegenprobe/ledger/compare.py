"""How two figures relate: comparable first, conflict second. Every answer has a reason.

Two numbers contradict each other only when they measure the same thing of the same people at the same place and
time, were not revised by their own speaker, and no rounding or bound lets both be true. A false alarm costs more than
a miss: wherever the reports leave that open, the answer is not a conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from gegenprobe.ledger.population import EVERYBODY, is_told, population_of
from gegenprobe.model.ledger import Figure, Range, Relation, RelationKind
from gegenprobe.model.message import Message, Term, Value, message
from gegenprobe.model.statement import When
from gegenprobe.packs.codebook import Codebook, Kind

_MOMENT = 4  # days; what took no longer is told of by several days without being another window
_ROUND = 20  # a round number stands for those within a twentieth of it
Answer = tuple[RelationKind, Message]
Step = Callable[[Figure, Figure, "Around"], Answer | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What is known beside two figures: the codebook, and as far as somebody has looked, the rest of the book.

    `alone` tells whether nothing else of a figure's kind is told of in the days that it may be about, None where nobody
    has looked; `whole` the figure that one is a part of, `together` whether a report prints both numbers as those of
    some and of all.
    """

    codebook: Codebook
    alone: Callable[[Figure], bool] | None = None
    whole: Callable[[Figure], Figure | None] = lambda one: None
    together: Callable[[Figure, Figure], bool] = lambda one, other: False


def compare(left: Figure, right: Figure, codebook: Codebook) -> Relation:
    """How two figures relate, and why. The order of the two does not matter but for `left` and `right`."""
    return compare_in(left, right, Around(codebook=codebook))


def compare_in(left: Figure, right: Figure, around: Around) -> Relation:
    """The same, with what the rest of the book says of them."""
    if right.id < left.id:
        left, right = right, left
    for step in _STEPS:
        answer = step(left, right, around)
        if answer is not None:
            return Relation(left.id, right.id, *answer)
    return Relation(left.id, right.id, "conflict", message("compare.conflict", left=_said(left), right=_said(right)))


def relations_of(figures: Iterable[Figure], codebook: Codebook) -> Iterator[Relation]:
    """The relations of all pairs, in the order of their ids."""
    for left, right in combinations(sorted(figures, key=lambda one: one.id), 2):
        yield compare(left, right, codebook)


def conflicts_of(figures: Iterable[Figure], codebook: Codebook) -> list[Relation]:
    """Only those that contradict each other."""
    return [one for one in relations_of(figures, codebook) if one.kind == "conflict"]


def _said(one: Figure) -> Message:
    name = "compare.says" if one.cited else "compare.has"
    return message(f"{name}_not" if one.status == "denied" else name, speaker=one.speaker, number=one.range)


def _measures(left: Figure, right: Figure, around: Around) -> Answer | None:
    if left.measure != right.measure:
        left_kind, right_kind = Term("kind", left.measure), Term("kind", right.measure)
        return "incomparable", message("compare.counts", left=left_kind, right=right_kind)
    if left.cumulative != right.cumulative:
        return "windows", message("compare.total")
    if left.event != right.event:
        return "incomparable", message("compare.events")
    return None


def _statuses(left: Figure, right: Figure, around: Around) -> Answer | None:
    if left.status == right.status:
        return None if left.status != "denied" else ("incomparable", message("compare.both_deny"))
    denied, told = (left, right) if left.status == "denied" else (right, left)
    if (denied.status, told.status) != ("denied", "occurred"):
        return "incomparable", message("compare.statuses", left=_status(left), right=_status(right))
    if denied.range != told.range:
        return "incomparable", message("compare.denies_other")
    return None if denied.speaker != told.speaker else ("update", message("compare.says_both", speaker=told.speaker))


def _status(one: Figure) -> Term:
    return Term("has", one.status)


def _places(left: Figure, right: Figure, around: Around) -> Answer | None:
    if left.at and right.at and left.at != right.at:
        return "incomparable", message("compare.places", left=_country(left.at), right=_country(right.at))
    if left.to != right.to and left.to and right.to:
        return "populations", message("compare.ways", left=_country(left.to), right=_country(right.to))
    if left.to != right.to and not left.range.meets(right.range):
        return "part", message("compare.only_to", to=_country(left.to or right.to))
    return None


def _country(code: str | None) -> Term:
    return Term("country", code or "")


def _parts(left: Figure, right: Figure, around: Around) -> Answer | None:
    if left.part_of == right.id or right.part_of == left.id:
        return "part", message("compare.part")
    if around.together(left, right):
        return "part", message("compare.some")
    unnamed = any(one.part_of is not None and is_unnamed(one, around) for one in (left, right))
    if (left.part_of is None) != (right.part_of is None):
        # '14 foreigners among them' and '13 foreigners' are of the same people, where one knows of whom these are some.
        whole = around.whole(left if left.part_of is not None else right)
        return ("part", message("compare.some")) if whole is None or unnamed else None
    return ("part", message("compare.each_some")) if unnamed else None


def is_unnamed(one: Figure, around: Around) -> bool:
    """Whether a part counts some of its whole without a word that tells which: none, or that for the whole itself."""
    population = population_of(one.whom, around.codebook)
    if one.to is None and population == EVERYBODY:
        return True
    whole = around.whole(one)
    same = whole is not None and (whole.measure, whole.to) == (one.measure, one.to)
    return same and whole is not None and population_of(whole.whom, around.codebook) == population


def _populations(left: Figure, right: Figure, around: Around) -> Answer | None:
    ours, theirs = population_of(left.whom, around.codebook), population_of(right.whom, around.codebook)
    if ours == theirs:
        return None
    if ours.apart_from(theirs, around.codebook):
        return "populations", message("compare.counts", left=_whom(left), right=_whom(right))
    if _meets(left, right):
        return None  # whoever calls 52 freed people prisoners, and whoever calls them political prisoners, agree
    for wide, narrow, (outer, inner) in ((ours, theirs, (left, right)), (theirs, ours, (right, left))):
        if wide.holds(narrow, around.codebook):
            return "part", message("compare.some_of", inner=_whom(inner), outer=_whom(outer))
    return "populations", message("compare.counts", left=_whom(left), right=_whom(right))


def _whom(one: Figure) -> Value:
    return one.whom if is_told(one.whom) else message("compare.people")


def _windows(left: Figure, right: Figure, around: Around) -> Answer | None:
    moment = left.cumulative or around.codebook.kinds.get(left.measure, Kind(name="")).stock
    if not moment and around.alone is not None:
        return _other_days(left, right, around.alone)
    if left.when == right.when:
        return None
    if left.when is None or right.when is None:
        return None if _meets(left, right) else ("incomparable", message("compare.no_time"))
    if moment and left.when.end == right.when.end and (not left.cumulative or left.when.start == right.when.start):
        return None
    short = _is_a_moment(left.when) and _is_a_moment(right.when)
    if not moment and (short or _meets(left, right)) and left.when.meets(right.when):
        return None
    if moment and left.speaker == right.speaker and left.when.end != right.when.end:
        return "update", message("compare.again", speaker=left.speaker, left=_dated(left), right=_dated(right))
    return "windows", message("compare.times", left=left.when, right=right.when)


def _other_days(left: Figure, right: Figure, alone: Callable[[Figure], bool]) -> Answer | None:
    """The answer for two events where one has looked what else happened: a vague time may be that of another."""
    vague = [one for one in (left, right) if one.when is None or not _is_a_moment(one.when)]
    sure = all(map(alone, vague))
    if left.when is None or right.when is None:
        return None if sure else ("incomparable", message("compare.no_time"))
    if sure and left.when.meets(right.when):
        return None
    return "windows", message("compare.times", left=left.when, right=right.when)


def _dated(one: Figure) -> Value:
    return message("compare.dated", number=one.range, day=one.when.end) if one.when else one.range


def _is_a_moment(when: When) -> bool:
    return (when.end - when.start).days < _MOMENT


def _numbers(left: Figure, right: Figure, around: Around) -> Answer | None:
    if "denied" in (left.status, right.status):
        return None
    if left.range == right.range:
        return "same", message("compare.same", number=left.range)
    if left.range.meets(right.range):
        return "rounding", message("compare.both_true", left=left.range, right=right.range)
    if _meets(left, right):
        return "rounding", message("compare.rounded", left=left.range, right=right.range)
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


def _revisions(left: Figure, right: Figure, around: Around) -> Answer | None:
    if left.speaker != right.speaker:
        return None
    days: list[date | None] = [left.known, right.known]
    if None in days or days[0] != days[1]:
        return "update", message("compare.revised", speaker=left.speaker, left=_known(left), right=_known(right))
    return None if left.cited else ("update", message("compare.gave_both", speaker=left.speaker))


def _known(one: Figure) -> Message:
    if one.known is None:
        return message("compare.day_unknown", number=one.range)
    return message("compare.known", number=one.range, day=one.known)


_STEPS: tuple[Step, ...] = (
    _measures, _statuses, _places, _parts, _populations, _windows, _numbers, _revisions,
)  # fmt: skip
