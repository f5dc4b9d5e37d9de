"""Whether two reports tell of one event: the evidence, piece by piece, in bits."""

from __future__ import annotations

from gegenprobe.matching.cluster_likeness import Alike
from gegenprobe.matching.cluster_words import Weighed
from gegenprobe.model.ledger import Weight
from gegenprobe.model.message import Listed, Message, message

WORDING = (4.0, 4.5)  # bits where a likeness is twice that which says nothing, and at most
TIME = (2, 0.6, 0.8, 5.0)  # days that reports take, bits for those, bits off for each more, and at most
NUMBERS = (0.3, 1.2, 2.0)  # bits for the rarity that is shared, at most, and off where both have some and share none
NAMES = (0.07, 1.7, 1.5)  # the same; and off in proportion to what is not shared
DAYS = 1.4  # bits for a day that both name, and off where both name days and share none

MOST_LISTED = 6

Value = float | None  # bits; None where a report leaves open what would be compared


def bits(one: Weighed, other: Weighed, pair: Alike) -> float:
    """All of the evidence that two reports tell of one event."""
    return sum(value for value in _values(one, other, pair) if value is not None)


def evidence(one: Weighed, other: Weighed, pair: Alike) -> tuple[Weight, ...]:
    """The evidence piece by piece; what a report leaves open is no evidence."""
    left, right = one.traits, other.traits
    days = "evidence.same_day_named" if left.days & right.days else "evidence.other_day_named"
    said = (
        ("wording", message("evidence.likeness", like=f"{pair.like:.0%}", middle=f"{pair.middle:.0%}")),
        ("time", _apart(_days_apart(one, other) or 0)),
        ("count", _common("numbers", left.numbers & right.numbers)),
        ("people", _common("names", left.names & right.names)),
        ("when", message(days)),
    )
    values = zip(said, _values(one, other, pair), strict=True)
    return tuple(Weight(about, round(value, 2), reason) for (about, reason), value in values if value is not None)


def _values(one: Weighed, other: Weighed, pair: Alike) -> tuple[Value, ...]:
    """The bits for wording, time of publication, numbers, names and days."""
    return (_wording(pair), _time(one, other), _numbers(one, other), _names(one, other), _days(one, other))


def _wording(pair: Alike) -> float:
    each, most = WORDING
    return max(-most, min(most, each * (pair.like / pair.middle - 1)))


def _days_apart(one: Weighed, other: Weighed) -> int | None:
    first, second = one.traits.published, other.traits.published
    return None if first is None or second is None else abs((first - second).days)


def _time(one: Weighed, other: Weighed) -> Value:
    apart = _days_apart(one, other)
    if apart is None:
        return None
    usual, near, each, most = TIME
    return near if apart < usual else -min(most, each * (apart - usual))


def _numbers(one: Weighed, other: Weighed) -> Value:
    left, right = one.traits.numbers, other.traits.numbers
    if not left or not right:
        return None
    shared = left & right
    each, most, off = NUMBERS
    return min(most, each * one.rarity.all_of(shared)) if shared else -off


def _names(one: Weighed, other: Weighed) -> Value:
    left, right = one.traits.names, other.traits.names
    if not left or not right:
        return None
    each, most, off = NAMES
    shared = one.rarity.all_of(left & right)
    part = shared / (min(one.names_rarity, other.names_rarity) or 1.0)
    return min(most, each * shared) - off * (1 - part)


def _days(one: Weighed, other: Weighed) -> Value:
    left, right = one.traits.days, other.traits.days
    if not left or not right:
        return None
    return DAYS if left & right else -DAYS


def _apart(days: int) -> Message:
    name = ("evidence.one_day", "evidence.day_apart")[days] if days < 2 else "evidence.days_apart"
    return message(name, days=days)


def _common(what: str, words: frozenset[str]) -> Message:
    return (
        message(f"evidence.{what}", words=Listed(tuple(sorted(words)[:MOST_LISTED])))
        if words
        else message(f"evidence.no_{what}")
    )
