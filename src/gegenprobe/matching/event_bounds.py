"""What may stand together: the bounds of a whole group, so that no chain of likely pairs joins what excludes itself.

Two exact days, two countries, two nationalities, two lists of names without a common one never fall together,
however many links lead from one to the other. The bounds of two groups can be joined in any order.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gegenprobe.matching.tellings import Telling

NameLists = frozenset[frozenset[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What the members of a group have in common; None = none of them says it.

    `first` and `last` are the days in which all dated members meet; `named` are lists of people that are complete,
    `parties` and `targets` lists of which any two must meet; `most` is the largest number that a member allows
    (None = no member counts, -1 = a member sets no upper end).
    """

    first: date = date.min
    last: date = date.max
    at: str | None = None
    to: str | None = None
    citizens: frozenset[str] | None = None
    named: NameLists = frozenset()
    parties: NameLists = frozenset()
    targets: NameLists = frozenset()
    most: int | None = None


def bounds_of(one: Telling) -> Bounds:
    """The bounds that one telling sets."""
    dated = one.when is not None and one.happened
    side = one.family != one.kind
    whole = one.counted and not one.part
    return Bounds(
        first=one.when.start if dated and one.when else date.min,
        last=one.when.end if dated and one.when else date.max,
        at=None if side else one.at or one.origin,
        to=None if one.part else one.to,
        citizens=one.nationality if one.nationality and not one.part and not side else None,
        named=frozenset({one.people}) if one.closed and not side else frozenset(),
        parties=frozenset({one.parties}) if one.parties else frozenset(),
        targets=frozenset({one.target}) if one.target else frozenset(),
        most=(-1 if one.high is None else one.high) if whole else None,
    )


def joined(one: Bounds, other: Bounds) -> Bounds | None:
    """The bounds of both together; None when they exclude each other."""
    first, last = max(one.first, other.first), min(one.last, other.last)
    if first > last or differ(one.at, other.at) or differ(one.to, other.to):
        return None
    citizens = one.citizens if other.citizens is None else other.citizens
    if one.citizens is not None and other.citizens is not None:
        citizens = one.citizens & other.citizens
        if not citizens:
            return None
    if not (_meet(one.parties, other.parties) and _meet(one.targets, other.targets)):
        return None
    most = _most(one.most, other.most)
    if not _room_for(one.named, other.named, most):
        return None
    return Bounds(
        first=first,
        last=last,
        at=one.at or other.at,
        to=one.to or other.to,
        citizens=citizens,
        named=one.named | other.named,
        parties=one.parties | other.parties,
        targets=one.targets | other.targets,
        most=most,
    )


def differ(one: str | None, other: str | None) -> bool:
    """Whether both say it, and say different things."""
    return one is not None and other is not None and one != other


def _meet(ours: NameLists, theirs: NameLists) -> bool:
    return all(one & other for one in ours for other in theirs if one is not other)


def _most(one: int | None, other: int | None) -> int | None:
    if one is None or other is None:
        return other if one is None else one
    return -1 if -1 in (one, other) else max(one, other)


def _room_for(ours: NameLists, theirs: NameLists, most: int | None) -> bool:
    """Whether the named people can be of one group: the lists meet, or a number is large enough for all of them."""
    if not ours or not theirs or _meet(ours, theirs):
        return True
    if most is None:
        return False
    return most == -1 or len(frozenset().union(*ours, *theirs)) <= most
