"""Days of the calendar: months, weeks, weekends, seasons, parts of them, Easter."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from gegenprobe.model.statement import When
from gegenprobe.packs.times import Holiday

_SEASONS: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # first month, northern half of the world
_THIRDS: Final = {"start": (0, 4), "mid": (4, 8), "end": (8, 12)}  # months of a year
_WEEK: Final = {"start": (0, 1), "mid": (2, 3), "end": (4, 6)}  # days of a week


@lru_cache(maxsize=1024)
def month_span(year: int, month: int) -> When:
    """The first to the last day of a month."""
    return When(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def year_span(year: int) -> When:
    """The first to the last day of a year."""
    return When(date(year, 1, 1), date(year, 12, 31))


def moved_months(day: date, months: int) -> date:
    """The same day of the month so many months away, or the last one that month has."""
    at = day.year * 12 + day.month - 1 + months
    year, month = divmod(at, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def season_span(year: int, season: str) -> When:
    """Three months from March, June, September or December; winter reaches into the next year."""
    first = date(year, _SEASONS[season], 1)
    return When(first, moved_months(first, 3) - timedelta(days=1))


def unit_span(unit: str, day: date) -> When:
    """The unit that a day lies in: its week from Monday, its weekend, month, quarter, half, year, decade, century."""
    monday = day - timedelta(days=day.weekday())
    if unit == "week":
        return When(monday, monday + timedelta(days=6))
    if unit == "weekend":
        return When(monday + timedelta(days=5), monday + timedelta(days=6))
    if unit == "month":
        return month_span(day.year, day.month)
    if unit in ("quarter", "half", "season"):
        months = 6 if unit == "half" else 3
        first = date(day.year, (day.month - 1) // months * months + 1, 1)
        return When(first, moved_months(first, months) - timedelta(days=1))
    if unit == "year":
        return year_span(day.year)
    if unit in ("decade", "century"):
        years = 10 if unit == "decade" else 100
        start = day.year // years * years
        return When(date(start, 1, 1), date(start + years - 1, 12, 31))
    return When(day, day)


def part_of(span: When, part: str, published: date | None) -> When | None:
    """The start, middle or end of a span: days 1-10, 11-20, 21-last of a month; thirds of a year; days of a week.

    'earlier' and 'later' reach from its start to publication and from there to its end.
    """
    if part in ("earlier", "later"):
        if published is None or not span.start <= published <= span.end:
            return span
        return When(span.start, published) if part == "earlier" else When(published, span.end)
    days = (span.end - span.start).days + 1
    if days < 7:  # a weekend is too short for parts
        return span
    if days == 7:
        low, high = _WEEK[part]
        return When(span.start + timedelta(days=low), min(span.start + timedelta(days=high), span.end))
    if days <= 31:
        low_day, high_day = {"start": (1, 10), "mid": (11, 20), "end": (21, days)}[part]
        return When(span.start.replace(day=low_day), span.start.replace(day=high_day))
    months = (span.end.year - span.start.year) * 12 + span.end.month - span.start.month + 1
    low, high = (edge * months // 12 for edge in _THIRDS[part])
    start = moved_months(span.start, low)
    return When(start, moved_months(span.start, high) - timedelta(days=1))


def holiday_day(holiday: Holiday, year: int) -> date:
    """The day of a holiday in a year."""
    if holiday.nth:
        return _nth_weekday(year, holiday)
    if not holiday.easter:
        return date(year, holiday.month, holiday.day)
    easter = western_easter(year) if holiday.easter == "western" else orthodox_easter(year)
    return easter + timedelta(days=holiday.offset)


def _nth_weekday(year: int, holiday: Holiday) -> date:
    """The fourth Thursday of November; the fifth of a weekday is the last of its month."""
    first = date(year, holiday.month, 1)
    day = first + timedelta(days=(holiday.weekday - first.weekday()) % 7 + 7 * (holiday.nth - 1))
    return day if day.month == holiday.month else day - timedelta(days=7)


def western_easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (year % 19 + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the Julian reckoning, as a Gregorian date (1900 to 2099)."""
    moon = (19 * (year % 19) + 15) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + sunday + 114, 31)
    return date(year, month, day + 1) + timedelta(days=13)
