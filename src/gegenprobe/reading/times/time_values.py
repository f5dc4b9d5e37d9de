"""What a time expression says, before it is held against a publication date."""

from __future__ import annotations

from typing import Final, Literal

from gegenprobe.packs.times import Holiday
from gegenprobe.text.record import Record

Direction = Literal["past", "future"]
TimeKind = Literal[
    "date", "month", "year", "weekday", "relative", "part-of-month", "duration", "time-of-day",
    "open-span", "range", "season", "holiday", "set", "ago",
]  # fmt: skip
Opener = Literal["since", "until", "before", "after"]
LASTING: Final = ("duration", "set")  # kinds of times that are no point in time


class TimeValue(Record):
    """The parts of a time that its words give; None where they are silent.

    `weekday` counts from Monday 0; `shift` is -1 last, 0 this, 1 next `unit` (or further: -2 the day before
    yesterday); with `amount` it is a distance ('three days ago' is shift -1, amount 3, unit day). `several` stands
    for an amount that is not told ('for years'). `anchor` 'text': counted from another time of the text.
    """

    _fields = (
        "year", "month", "day", "weekday", "shift", "unit", "amount", "several", "part", "daypart", "season",
        "holiday", "hour", "minute", "ordinal", "decade", "ref", "anchor",
    )  # fmt: skip
    __slots__ = _fields

    def __init__(  # noqa: PLR0913
        self,
        year: int | None = None,
        month: int | None = None,
        day: int | None = None,
        weekday: int | None = None,
        shift: int | None = None,
        unit: str | None = None,
        amount: int | float | None = None,
        several: str | None = None,
        part: str | None = None,
        daypart: str | None = None,
        season: str | None = None,
        holiday: Holiday | None = None,
        hour: int | None = None,
        minute: int | None = None,
        ordinal: int | None = None,
        decade: int | None = None,
        ref: str | None = None,
        anchor: str | None = None,
    ) -> None:
        self.year = year
        self.month = month
        self.day = day
        self.weekday = weekday
        self.shift = shift
        self.unit = unit
        self.amount = amount
        self.several = several
        self.part = part
        self.daypart = daypart
        self.season = season
        self.holiday = holiday
        self.hour = hour
        self.minute = minute
        self.ordinal = ordinal
        self.decade = decade
        self.ref = ref
        self.anchor = anchor


class TimeHit(Record):
    """A time expression: tokens `first` to before `last` with its prepositions, `core_first` to `core_last` without.

    `open` tells 'since', 'until', 'before', 'after'. A range has its two ends in `ends` and an empty value.
    """

    _fields = ("first", "last", "core_first", "core_last", "kind", "value", "open", "ends")
    __slots__ = _fields

    def __init__(  # noqa: PLR0913
        self,
        first: int,
        last: int,
        core_first: int,
        core_last: int,
        kind: TimeKind,
        value: TimeValue,
        open: Opener | None = None,
        ends: tuple[TimeHit, ...] = (),
    ) -> None:
        self.first = first
        self.last = last
        self.core_first = core_first
        self.core_last = core_last
        self.kind = kind
        self.value = value
        self.open = open
        self.ends = ends


def is_daypart(value: TimeValue) -> bool:
    """'in the evening', 'am Abend': no day, and nothing that a day could be told from."""
    fields = (value.weekday, value.day, value.month, value.year, value.shift, value.holiday, value.hour, value.anchor)
    return value.daypart is not None and all(field is None for field in fields)


def on_its_day(hit: TimeHit) -> TimeHit:
    """'on Sunday at 4 pm', 'shortly before midnight on Sunday': a clock time that stands with its day is that day."""
    value = hit.value
    counted = value.shift is not None and value.unit == "day"
    if hit.kind != "time-of-day" or not (value.day is not None or value.weekday is not None or counted):
        return hit
    kind: TimeKind = "date" if value.day is not None else "weekday" if value.weekday is not None else "relative"
    opener = None if hit.open in ("before", "after") else hit.open
    return hit._replace(kind=kind, open=opener, value=value._replace(hour=None, minute=None))
