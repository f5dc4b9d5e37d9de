"""Krippendorff's alpha for two codings: how far they agree beyond what chance would give.

Krippendorff, K. (2011), Computing Krippendorff's Alpha-Reliability; Content Analysis, 4th ed. 2019, ch. 12.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from gegenprobe.ledger.coded import Coded, Coding
from gegenprobe.ledger.coded_names import SameNames
from gegenprobe.ledger.meeting import facts_of, in_one_place

Unit = tuple[str, ...]
NOTHING = "nothing"


def alpha(units: Iterable[Unit]) -> float | None:
    """Alpha for nominal values, one tuple of values a unit; to three places.

    A unit with fewer than two values is no pair and is left out. None where nothing can be told: no pairs, or only
    one value in all of them, so that agreement could not have been missed.
    """
    pairable = [Counter(unit) for unit in units if len(unit) > 1]
    totals: Counter[str] = Counter()
    for unit in pairable:
        totals.update(unit)
    size = totals.total()
    expected = size * size - sum(times * times for times in totals.values())
    if not expected:
        return None
    observed = sum(
        (unit.total() ** 2 - sum(times * times for times in unit.values())) / (unit.total() - 1) for unit in pairable
    )
    return round(1 - (size - 1) * observed / expected, 3)


def fact_units(one: Coding, other: Coding, names: SameNames) -> list[Unit]:
    """What the two call each fact that both have coded: kind and status. A fact that only one has is a unit of one.

    Two facts are the same when their words overlap (as for `meets`) and their numbers are the same, whatever kind and
    status they are given. Where several could pair, those that agree most go first, and each is used once.
    """
    ours, theirs = _facts(one, names), _facts(other, names)
    ranked = sorted(
        (-_alike(ours[i][0], theirs[j][0]), i, j)
        for i in range(len(ours))
        for j in range(len(theirs))
        if any(_same_thing(a, b) for a in ours[i] for b in theirs[j])
    )
    left, right = set(range(len(ours))), set(range(len(theirs)))
    units: list[Unit] = []
    for _, i, j in ranked:
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            units.append((ours[i][0].label, theirs[j][0].label))
    units.extend((ours[i][0].label,) for i in sorted(left))
    units.extend((theirs[j][0].label,) for j in sorted(right))
    return units


def _facts(coding: Coding, names: SameNames) -> list[list[Coded]]:
    return [[coding.statements[at] for at in members] for members in facts_of(coding.statements, names)]


def _alike(one: Coded, other: Coded) -> int:
    return 4 * (one.kind == other.kind) + 2 * (one.status == other.status) + (one.change == other.change)


def _same_thing(one: Coded, other: Coded) -> bool:
    return one.count == other.count and (in_one_place(one, other) or in_one_place(other, one))


def sentence_units(one: Coding, other: Coding, sentences: Sequence[tuple[int, int]]) -> list[Unit]:
    """What the two have in each sentence: its kinds and statuses together, or 'nothing'.

    What one of them marks as optional (`must: false`) there is left out of both.
    """
    units: list[Unit] = []
    for start, end in sentences:
        ours, theirs = (_in_sentence(coding, start, end) for coding in (one, other))
        optional = _optional(ours) | _optional(theirs)
        units.append((_value(ours, optional), _value(theirs, optional)))
    return units


def _in_sentence(coding: Coding, start: int, end: int) -> list[Coded]:
    return [coded for coded in coding.statements if start <= coded.spans[0].start < end]


def _optional(coded: Sequence[Coded]) -> set[str]:
    return {one.label for one in coded} - {one.label for one in coded if one.must}


def _value(coded: Sequence[Coded], optional: set[str]) -> str:
    return " + ".join(sorted({one.label for one in coded} - optional)) or NOTHING
