"""Times that count from another time of the text: 'two days later', 'am selben Tag', 'am Abend' after a weekday."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from gegenprobe.model.statement import When
from gegenprobe.reading.times.time_resolve import moved, resolve
from gegenprobe.reading.times.time_values import LASTING, Direction, TimeHit, TimeValue

_REACH: Final = 2  # sentences that an hour may stand behind its day
_LEAST_DAYS: Final = {"day": 0, "night": 0, "week": 6, "weekend": 1, "month": 30, "quarter": 93, "season": 93}
_YEAR_DAYS: Final = 365
_QUARTERS_BACK: Final = -5
_QUARTER_REACH: Final = 3  # sentences that 'a year earlier' may stand behind the quarter it is compared with


class TimeAnchor:
    """The times of a report in text order; each may count from those before it."""

    def __init__(self) -> None:
        self._last: When | None = None
        self._day: date | None = None
        self._day_in = 0
        self._quarter: TimeValue | None = None
        self._quarter_in = 0

    def read(self, hit: TimeHit, sentence: int, published: date | None, direction: Direction | None) -> TimeHit:
        """The hit with its own day, where it counts from a time before it; else as it is."""
        year_on = self._year_on(hit, sentence)
        if year_on is not None:
            return hit._replace(value=year_on)
        hit = hit._replace(value=self._counted(hit, sentence, published))
        self._keep(hit, sentence, published, direction)
        return hit

    def _year_on(self, hit: TimeHit, sentence: int) -> TimeValue | None:
        """'up from $3bn a year earlier': the quarter of the year before the one that was told."""
        quarter = self._quarter
        if quarter is None or hit.kind != "relative" or sentence - self._quarter_in > _QUARTER_REACH:
            return None
        if not _is_a_year_before(hit.value):
            return None
        return TimeValue(year=(quarter.year or 0) - 1, unit="quarter", ordinal=quarter.ordinal)

    def _counted(self, hit: TimeHit, sentence: int, published: date | None) -> TimeValue:
        value = hit.value
        if value.anchor == "text" and value.unit == "quarter" and value.shift == 0:
            return self._latest_quarter(value, sentence, published)
        if value.anchor == "text" and not hit.ends:
            start = self._last.start if self._last is not None else published
            if self._last is not None and self._wide(self._last.start) and _is_eve(value):
                start = self._day or published  # 'hatte am Vortag gewonnen', behind 'in diesem Winter'
                return value if start is None else _day_of(start - timedelta(days=1), value)
            return value if start is None else self._from(value, start, published)
        loose = value.weekday is None and value.day is None and value.month is None and value.holiday is None
        clock = (value.hour is not None or value.daypart is not None) and value.shift is None and loose
        if clock and hit.kind != "set" and self._day is not None and sentence - self._day_in <= _REACH:
            return value._replace(year=self._day.year, month=self._day.month, day=self._day.day)
        return value

    def _latest_quarter(self, value: TimeValue, sentence: int, published: date | None) -> TimeValue:
        """'the quarter', 'the latest quarter': the one just told, else the last that is over."""
        if self._quarter is not None and sentence - self._quarter_in <= _QUARTER_REACH:
            return self._quarter
        if published is None:
            return value
        day = moved(published, "quarter", -1)
        return TimeValue(year=day.year, unit="quarter", ordinal=(day.month + 2) // 3)

    def _from(self, value: TimeValue, start: date, published: date | None) -> TimeValue:
        """The value as a day, month or year of its own; as it was when its anchor is too wide for it."""
        unit, wide = value.unit or "day", self._wide(start)
        if (
            value.several is not None
            or wide > _LEAST_DAYS.get(unit, _YEAR_DAYS)
            or unit in ("hour", "minute", "second")
        ):
            return value
        day = moved(start, unit, (value.shift or 0) * (value.amount or 1))
        if value.amount is not None and published is not None and start <= published < day:
            return value  # 'Heute, 14 Jahre später': from no time that is told
        if unit == "quarter":
            return TimeValue(year=day.year, unit=unit, ordinal=(day.month + 2) // 3)
        if unit in ("day", "night"):
            return _day_of(day, value)
        if unit in ("week", "weekend") and published is not None:
            weeks = (day.toordinal() - day.weekday()) - (published.toordinal() - published.weekday())
            return TimeValue(unit=unit, shift=weeks // 7)
        if unit == "month" or (unit == "year" and 0 < wide <= _LEAST_DAYS["quarter"]):
            return TimeValue(year=day.year, month=day.month)
        return TimeValue(year=day.year)

    def _wide(self, start: date) -> int:
        return (self._last.end - start).days if self._last is not None else 0

    def _keep(self, hit: TimeHit, sentence: int, published: date | None, direction: Direction | None) -> None:
        last = hit.ends[-1] if hit.ends else hit
        if last.kind in LASTING or last.value.ref is not None or hit.open is not None:
            return
        span = resolve(last, published, direction)
        if span is None:
            return
        self._last = span
        over = published is None or span.start <= published
        if last.value.unit == "quarter" and last.value.ordinal is not None and over:
            self._quarter = TimeValue(year=span.start.year, unit="quarter", ordinal=last.value.ordinal)
            self._quarter_in = sentence
        told = last.value.weekday is not None or last.value.day is not None or last.value.unit == "day"
        if span.start == span.end and told and last.value.ref is None:
            self._day, self._day_in = span.start, sentence


def _is_a_year_before(value: TimeValue) -> bool:
    if value.unit == "year":
        return value.shift == -1 and value.amount == 1
    return value.unit == "quarter" and value.shift == _QUARTERS_BACK and value.amount is None


def _is_eve(value: TimeValue) -> bool:
    """'am Vortag', 'the day before'."""
    return value.unit == "day" and value.shift == -1 and value.amount is None


def _day_of(day: date, value: TimeValue) -> TimeValue:
    return TimeValue(year=day.year, month=day.month, day=day.day, daypart=value.daypart)
