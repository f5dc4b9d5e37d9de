"""Which tellings are worth weighing against each other: those that share a day, or a number or name at about a time.

A telling with an exact day is *fine*, every other *coarse*. Fine ones meet under their days; a coarse one meets all
others under a number, a person, a party or a target in a month, a year, or (without any time) at all.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from gegenprobe.matching.event_evidence import A_WEEK, FINE, TWO_MONTHS, days_of, month_of
from gegenprobe.matching.tellings import Telling

Key = tuple[str, ...]
_STEP = math.log(1.5)  # numbers are sorted into steps of half as much again; neighbouring steps meet
_MOST_MONTHS = 4


@dataclass(frozen=True, slots=True)
class Block:
    """The tellings (ids) under one key."""

    fine: frozenset[str] = frozenset()
    coarse: frozenset[str] = frozenset()


Blocks = Mapping[Key, Block]
NOTHING = Block()


def is_fine(one: Telling) -> bool:
    """Whether the telling gives the day of the event."""
    return one.happened and one.when is not None and days_of(one.when) <= FINE


def keys_of(one: Telling) -> frozenset[Key]:
    """The keys that a telling is found under."""
    start = (one.family, one.change or "", "total" if one.cumulative else "")
    keys: set[Key] = set()
    if is_fine(one) and one.when is not None:
        keys.update((*start, day.isoformat()) for day in _days(one.when.start, one.when.end))
    times = list(_times(one))
    for about in _abouts(one):
        keys.update((*start, time, about) for time in times)
    return frozenset(keys)


def _days(first: date, last: date) -> Iterator[date]:
    for step in range((last - first).days + 1):
        yield first + timedelta(days=step)


def _abouts(one: Telling) -> Iterator[str]:
    """What a telling is found by beside its time: its number (and the steps beside it), and every name."""
    if one.counted:
        value = one.low if one.high is None else one.high if one.low is None else (one.low + one.high) // 2
        step = round(math.log(max(value or 0, 1)) / _STEP)
        yield from (f"#{near}" for near in (step - 1, step, step + 1))
    for name in (*one.people, *one.parties, *one.target):
        yield f"@{name}"
    if one.wording:
        yield f"={one.wording}"


def _times(one: Telling) -> Iterator[str]:
    """The months of a telling; the years of a longer span; 'ever' where nothing is known."""
    if one.when is None and one.printed is None:
        yield "ever"
        return
    first, last = _window(one)
    months = list(_months(first, last))
    if len(months) <= _MOST_MONTHS:
        yield from months
    if len(months) > _MOST_MONTHS or is_fine(one):
        yield from (f"{year:04}" for year in range(first.year, last.year + 1))
    if is_fine(one):
        yield "ever"


def _window(one: Telling) -> tuple[date, date]:
    """The days in which the event may lie: after a demand or plan two months, before a printing a week."""
    if one.when is None:
        printed = one.printed or date.min
        return printed - timedelta(days=min(A_WEEK, (printed - date.min).days)), printed
    later = timedelta(days=0 if one.happened else min(TWO_MONTHS, (date.max - one.when.end).days))
    return one.when.start, one.when.end + later


def _months(first: date, last: date) -> Iterator[str]:
    month = first.replace(day=1)
    while month <= last:
        yield month_of(month)
        if month.year == date.max.year and month.month == date.max.month:
            return
        month = (month + timedelta(days=32)).replace(day=1)


def with_tellings(blocks: Blocks, gone: Mapping[str, Telling], come: Mapping[str, Telling]) -> dict[Key, Block]:
    """The blocks without the one and with the other tellings."""
    fine: dict[Key, set[str]] = {}
    coarse: dict[Key, set[str]] = {}

    def opened(key: Key) -> tuple[set[str], set[str]]:
        if key not in fine:
            block = blocks.get(key, NOTHING)
            fine[key], coarse[key] = set(block.fine), set(block.coarse)
        return fine[key], coarse[key]

    for identity, one in gone.items():
        for key in keys_of(one):
            for members in opened(key):
                members.discard(identity)
    for identity, one in come.items():
        for key in keys_of(one):
            opened(key)[0 if is_fine(one) else 1].add(identity)
    filled = dict(blocks)
    for key, members in fine.items():
        if members or coarse[key]:
            filled[key] = Block(frozenset(members), frozenset(coarse[key]))
        else:
            filled.pop(key, None)
    return filled


def candidates(one: Telling, blocks: Blocks) -> Iterable[str]:
    """The ids of the tellings that this one is to be weighed against; itself may be among them."""
    found: set[str] = set()
    fine = is_fine(one)
    for key in keys_of(one):
        block = blocks.get(key, NOTHING)
        found |= block.coarse
        if not fine or len(key) == 4:  # under a day
            found |= block.fine
    return found
