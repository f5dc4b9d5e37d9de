"""What a time expression says, before it is held against a publication date."""

from __future__ import annotations

from typing import Literal, NamedTuple

from gegenprobe.packs.times import Holiday

Direction = Literal["past", "future"]
TimeKind = Literal[
    "date", "month", "year", "weekday", "relative", "part-of-month", "duration", "time-of-day",
    "open-span", "range", "season", "holiday", "set",
]  # fmt: skip
Opener = Literal["since", "until", "before", "after"]


class TimeValue(NamedTuple):
    """The parts of a time that its words give; None where they are silent.

    `weekday` counts from Monday 0; `shift` is -1 last, 0 this, 1 next `unit` (or further: -2 the day before
    yesterday); with `amount` it is a distance ('three days ago' is shift -1, amount 3, unit day). `several` stands
    for an amount that is not told ('for years'). `anchor` 'text': counted from another time of the text.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    shift: int | None = None
    unit: str | None = None
    amount: int | float | None = None
    several: str | None = None
    part: str | None = None
    daypart: str | None = None
    season: str | None = None
    holiday: Holiday | None = None
    hour: int | None = None
    minute: int | None = None
    ordinal: int | None = None
    decade: int | None = None
    ref: str | None = None
    anchor: str | None = None


class TimeHit(NamedTuple):
    """A time expression: tokens `first` to before `last` with its prepositions, `core_first` to `core_last` without.

    `open` tells 'since', 'until', 'before', 'after'. A range has its two ends in `ends` and an empty value.
    """

    first: int
    last: int
    core_first: int
    core_last: int
    kind: TimeKind
    value: TimeValue
    open: Opener | None = None
    ends: tuple[TimeHit, ...] = ()
