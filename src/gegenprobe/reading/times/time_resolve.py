"""From a time expression and a publication date to a span of days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from gegenprobe.model.statement import When
from gegenprobe.reading.times.calendar_days import (
    holiday_day,
    month_span,
    moved_months,
    part_of,
    season_span,
    unit_span,
    year_span,
)
from gegenprobe.reading.times.time_values import Direction, TimeHit, TimeValue

GRACE: Final = timedelta(days=3)  # a day and month without a year may lie this far after publication
SUNDAY: Final = 6
_DAYS: Final = {"day": 1, "night": 1, "weekend": 7, "week": 7}
_MONTHS: Final = {"month": 1, "quarter": 3, "half": 6, "season": 3, "year": 12, "decade": 120, "century": 1200}


def resolve(hit: TimeHit, published: date | None, direction: Direction | None = None) -> When | None:
    """The days a time stands for, both ends included; None when its words and the publication date do not tell.

    `direction` says whether the sentence speaks of the past (also when None) or the future. 'since' reaches to the
    publication date, 'until' from it; 'before' and 'after' a day tell no span. A day without a date in the calendar
    (31.02.2025) is None.
    """
    try:
        return _resolve(hit, published, direction)
    except (ValueError, OverflowError):  # 31 February, year 0: such a day does not exist
        return None


def _resolve(hit: TimeHit, published: date | None, direction: Direction | None) -> When | None:
    if hit.ends:
        return _resolve_range(_in_order(hit), published, direction)
    if hit.open in ("before", "after") or hit.value.anchor == "text":
        return None
    value = hit.value
    if hit.kind == "set" or (value.hour is not None and not _has_day(value)):
        return None
    if value.unit is not None and (value.amount is not None or value.several is not None):
        return _distance(hit, published)
    if hit.open == "until" and direction is None:
        direction = "future"  # 'until Friday' looks ahead unless its sentence looks back
    point = day_span(value, published, direction)
    if point is None or hit.open is None:
        return point
    if published is None:
        return None
    if hit.open == "since":
        return When(point.start, published) if point.start <= published else point
    return When(published, point.end) if point.end >= published else When(point.end, point.end)


def _resolve_range(hit: TimeHit, published: date | None, direction: Direction | None) -> When | None:
    low, high = resolve_ends(hit, published, direction)
    return When(low.start, high.end) if low is not None and high is not None and high.end >= low.start else None


def _in_order(hit: TimeHit) -> TimeHit:
    """'in September and August': two months that are next to each other, told from the later one."""
    first, second = (end.value for end in hit.ends)
    if first.month is None or second.month is None or first.day or first.year or first.month != second.month % 12 + 1:
        return hit
    return hit._replace(ends=hit.ends[::-1])


def resolve_ends(hit: TimeHit, published: date | None, direction: Direction | None) -> tuple[When | None, When | None]:
    """Both ends of a range: in the future its first end comes next, in the past its last end came last."""
    if direction == "future":
        low = resolve(hit.ends[0], published, direction)
        return low, resolve(hit.ends[1], published if low is None else low.start, direction)
    high = resolve(hit.ends[1], published, direction)
    return resolve(hit.ends[0], published if high is None else high.start, direction), high


def _has_day(value: TimeValue) -> bool:
    return value.day is not None or value.weekday is not None or value.shift is not None


def _distance(hit: TimeHit, published: date | None) -> When | None:
    """'three days ago', 'for three days', 'in the past three months'."""
    value = hit.value
    if published is None or value.amount is None:
        return None
    amount, unit = value.amount, str(value.unit)
    if hit.kind == "duration" or hit.open is not None:
        if hit.open == "since" or value.shift == -1:
            return When(moved(published, unit, -amount), published)
        return When(published, moved(published, unit, amount)) if value.shift == 1 else None
    if value.shift is None:
        return None
    day = moved(published, unit, value.shift * amount)
    whole = amount == int(amount) and (unit != "week" or value.shift > 0)  # 'two weeks ago' is that day
    return unit_span(unit, day) if whole else When(day, day)


def moved(day: date, unit: str, amount: int | float) -> date:
    """The day so many units away; hours and minutes count as the parts of a day they are."""
    if unit in _MONTHS:
        return moved_months(day, round(amount * _MONTHS[unit]))
    if unit in _DAYS:
        return day + timedelta(days=round(amount * _DAYS[unit]))
    return day + timedelta(days=int(amount / {"hour": 24, "minute": 1440, "second": 86400}[unit]))


def day_span(value: TimeValue, published: date | None, direction: Direction | None) -> When | None:
    """The days of a point in time, without its opener."""
    if value.ref is not None:
        return When(published, published) if published is not None and value.ref == "PRESENT_REF" else None
    whole = _whole_span(value, published, direction)
    if whole is None or value.part is None or whole.start == whole.end:  # a day has no beginning in days
        return whole
    return part_of(whole, value.part, published)


def _whole_span(value: TimeValue, published: date | None, direction: Direction | None) -> When | None:
    if value.decade is not None or (value.unit == "century" and value.ordinal is not None):
        return _long_span(value)
    if value.year is not None:
        return _of_year(value, value.year)
    if published is None:
        return None
    if value.ordinal is not None and value.shift is not None and value.unit in ("quarter", "half"):
        return _of_year(value, published.year + value.shift)  # 'the third quarter of last year'
    if value.unit == "year" and value.shift is not None and value.amount is None:
        year = published.year + value.shift
        return _of_year(value._replace(unit=None, shift=None), year)
    if value.weekday is not None and value.month is None:
        return _of_weekday(value, value.weekday, published, direction)
    over = value.unit == "weekend" and value.shift == 0 and direction == "past"  # 'were arrested this weekend'
    if value.shift is not None and value.unit is not None and not over:
        return _of_shift(value, published)
    return _nearest(value, published, direction)


def _long_span(value: TimeValue) -> When:
    if value.decade is not None:
        start = value.decade if value.decade >= 100 else (2000 if value.decade < 30 else 1900) + value.decade
        return When(date(start, 1, 1), date(start + 9, 12, 31))
    assert value.ordinal is not None
    return When(date(value.ordinal * 100 - 99, 1, 1), date(value.ordinal * 100, 12, 31))


def _of_year(value: TimeValue, year: int) -> When:
    """A time within a year that is known."""
    if value.holiday is not None:
        start = holiday_day(value.holiday, year) - timedelta(days=value.holiday.before)
        return When(start, start + timedelta(days=value.holiday.days - 1))
    if value.month is not None:
        if value.day is None:
            return month_span(year, value.month)
        day = date(year, value.month, value.day)
        return When(day, day)
    if value.season is not None:
        return season_span(year, value.season)
    if value.ordinal is not None and value.unit in ("quarter", "half"):
        months = _MONTHS[value.unit]
        return When(date(year, months * (value.ordinal - 1) + 1, 1), month_span(year, months * value.ordinal).end)
    return year_span(year)


def _of_weekday(value: TimeValue, weekday: int, published: date, direction: Direction | None) -> When:
    if value.unit == "week" and value.shift is not None:
        monday = published - timedelta(days=published.weekday()) + timedelta(days=7 * value.shift)
        day = monday + timedelta(days=weekday)
        return When(day, day)
    back = (published.weekday() - weekday) % 7
    ahead = (weekday - published.weekday()) % 7
    if value.shift is not None and value.shift < 0:
        day = published - timedelta(days=back or 7)
    elif value.shift is not None and value.shift > 0:
        day = published + timedelta(days=ahead or 7)
    else:
        day = published + timedelta(days=ahead) if direction == "future" else published - timedelta(days=back)
    return When(day, day)


def _of_shift(value: TimeValue, published: date) -> When:
    """'yesterday', 'last week', 'this month', with a day of that month where one is named."""
    unit, shift = str(value.unit), value.shift or 0
    if unit == "weekend":
        ahead = 7 * (shift - 1) if shift > 0 and published.weekday() < 5 else 7 * shift
        if shift == -1 and published.weekday() == SUNDAY:  # a Sunday's 'last weekend' is the one that ends
            ahead = 0
        return unit_span("weekend", published + timedelta(days=ahead))
    span = unit_span(unit, moved(published, unit, shift))
    if unit == "month" and value.day is not None:
        day = span.start.replace(day=value.day)
        return When(day, day)
    return span


def _nearest(value: TimeValue, published: date, direction: Direction | None) -> When | None:
    """A month, day, season or holiday without its year; a weekend, a quarter: the nearest in the direction."""
    if value.month is None and value.season is None and value.holiday is None:
        return _nearest_unit(value, published, direction)
    years = (published.year - 1, published.year, published.year + 1)
    spans = [span for year in years if (span := _dated(value, year)) is not None]
    if value.shift is not None:
        past = [span for span in spans if span.end < published]
        coming = [span for span in spans if span.start > published]
        if value.shift < 0:
            return past[-1] if past else None
        if value.shift > 0:
            return coming[0] if coming else None
    if direction == "future":
        return next((span for span in spans if span.end >= published), None)
    grace = GRACE if value.day is not None else timedelta()
    return next((span for span in reversed(spans) if span.start <= published + grace), None)


def _dated(value: TimeValue, year: int) -> When | None:
    try:
        return _of_year(value, year)
    except ValueError:  # 29 February in a common year
        return None


def _nearest_unit(value: TimeValue, published: date, direction: Direction | None) -> When | None:
    if value.unit == "weekend":
        here = unit_span("weekend", published)
        if direction == "future" or here.start <= published:
            return here
        return unit_span("weekend", published - timedelta(days=7))
    if value.ordinal is not None and value.unit in ("quarter", "half"):
        this = _of_year(value, published.year)
        return this if direction == "future" or this.start <= published else _of_year(value, published.year - 1)
    if value.day is not None:
        return When(published.replace(day=value.day), published.replace(day=value.day))
    if value.daypart is not None:
        return When(published, published)
    return unit_span(value.unit, published) if value.unit is not None else None
