"""A time expression as TimeML 1.2 writes it: its type and value."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, Literal

from gegenprobe.model.statement import When
from gegenprobe.reading.times.time_resolve import day_span, moved, resolve_ends
from gegenprobe.reading.times.time_values import Direction, TimeHit, TimeValue

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]

_LETTERS: Final = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "TNI", "weekend": "WE", "week": "W",
    "month": "M", "quarter": "Q", "half": "H", "season": "SE", "year": "Y", "decade": "DE", "century": "CE",
}  # fmt: skip
_SMALLER: Final = {"year": ("month", 12), "hour": ("minute", 60), "week": ("day", 7), "minute": ("second", 60),
            "day": ("hour", 24)}  # fmt: skip
_YEARS: Final = {"decade": 10, "century": 100}
_CLOCK_UNITS: Final = {"second", "minute", "hour"}


def timex(
    hit: TimeHit, published: date | None, direction: Direction | None = None, as_told: bool = False
) -> tuple[TimexType, str]:
    """TIMEX3 type and value, such as ('DATE', '2025-W37'); unknown digits are X. A range gives its first end.

    `as_told` keeps the unit of a length: 'P1.5Y' where others have 'P18M'.
    """
    if hit.ends and not _is_sum(hit):
        return timex(hit.ends[0], published, direction, as_told)
    try:
        return _timex(hit, published, direction, as_told)
    except (ValueError, OverflowError):  # a day that the calendar does not have
        return "DATE", "XXXX-XX-XX"


def timexes(
    hit: TimeHit, published: date | None, direction: Direction | None = None, as_told: bool = False
) -> list[tuple[TimeHit, TimexType, str]]:
    """One (hit, type, value), or two for a range: its ends, each with its own tokens."""
    if not hit.ends or _is_sum(hit):
        return [(hit, *timex(hit, published, direction, as_told))]
    low, high = resolve_ends(hit, published, direction)
    if direction == "future":
        anchors = (published, published if low is None else low.start)
    else:
        anchors = (published if high is None else high.start, published)
    return [(end, *timex(end, anchor, direction, as_told)) for end, anchor in zip(hit.ends, anchors, strict=True)]


def _is_sum(hit: TimeHit) -> bool:
    """Whether the ends are the parts of one length, 'three years and four months'; a range has no value of its own."""
    return bool(hit.ends) and hit.value.unit is not None


def _sum(hit: TimeHit, as_told: bool) -> str:
    """'P3Y4M', 'P2DT5H', 'PT1H30M'."""
    larger, smaller = (duration(end.value.amount, str(end.value.unit), as_told) for end in hit.ends)
    return larger + smaller[2 if larger.startswith("PT") else 1 :]


def _timex(hit: TimeHit, published: date | None, direction: Direction | None, as_told: bool) -> tuple[TimexType, str]:
    value = hit.value
    if hit.ends:
        return "DURATION", _sum(hit, as_told)
    if hit.open == "until" and direction is None:
        direction = "future"
    if hit.kind == "set":
        return "SET", _set_value(value)
    if value.ref is not None:
        return "DATE", value.ref
    if value.unit is not None and (value.amount is not None or value.several is not None):
        if hit.kind != "relative":
            return "DURATION", duration(value.amount, value.unit, as_told)
        return _distance_value(value, published)
    if hit.kind == "duration" and value.unit is not None and value.shift is None:
        return "DURATION", duration(None, value.unit)  # 'stundenlang'
    if value.anchor == "text":
        return "DATE", "XXXX-XX-XX"
    span = day_span(value, published, direction)
    if value.hour is not None or value.daypart is not None:
        return "TIME", _day_value(value, span, published) + _clock_value(value)
    return "DATE", _date_value(value, span)


def duration(amount: int | float | None, unit: str, as_told: bool = False) -> str:
    """'P3D', 'PT20M', 'PXY' for years without a number; half a year is 'P6M', and 'P0.5Y' `as_told`."""
    if amount is not None and unit in _YEARS and not as_told:
        return duration(amount * _YEARS[unit], "year")  # 'a decade' is ten years long
    if amount is not None and amount != int(amount) and unit in _SMALLER and not as_told:
        smaller, times = _SMALLER[unit]
        return duration(amount * times, smaller)
    count = "X" if amount is None else str(int(amount)) if amount == int(amount) else str(amount)
    letters = _LETTERS[unit]
    return f"PT{count}{letters[1:]}" if letters[0] == "T" else f"P{count}{letters}"


def _set_value(value: TimeValue) -> str:
    if value.weekday is not None:
        return f"XXXX-WXX-{value.weekday + 1}" + _clock_value(value)
    if value.month is not None:
        return f"XXXX-{value.month:02}" + (f"-{value.day:02}" if value.day is not None else "")
    if value.season is not None:
        return f"XXXX-{value.season}"
    if value.daypart is not None and value.amount is not None:
        return f"PT{value.amount}{value.daypart}"  # 'nachts', a night at a time
    if value.daypart is not None:
        return "XXXX-XX-XX" + _clock_value(value)
    if value.unit == "night":
        return "XXXX-XX-XXTNI"
    return duration(value.amount or value.ordinal or 1, value.unit or "day")


def _distance_value(value: TimeValue, published: date | None) -> tuple[TimexType, str]:
    vague = "PAST_REF" if (value.shift or -1) < 0 else "FUTURE_REF"
    unit, shift = str(value.unit), value.shift or 0
    if value.anchor == "text" and (value.amount is not None or unit in _CLOCK_UNITS):
        return "DURATION", duration(value.amount, unit)  # 'nine hours later', from no time that is known
    if value.anchor == "text":
        return "DATE", "XXXX-XX-XX"
    if value.amount is None or published is None:
        return "DATE", vague
    day = moved(published, unit, shift * value.amount)
    if unit in _CLOCK_UNITS:
        return "TIME", f"{day.isoformat()}TXX"
    if value.amount != int(value.amount):
        return "DATE", f"{day.year:04}-{day.month:02}"
    return "DATE", _unit_value("year" if unit in ("decade", "century") else unit, day)


def _unit_value(unit: str, day: date) -> str:
    week = f"{day.isocalendar().year:04}-W{day.isocalendar().week:02}"
    month = f"{day.year:04}-{day.month:02}"
    return {
        "week": week,
        "weekend": f"{week}-WE",
        "month": month,
        "quarter": f"{day.year:04}-Q{(day.month + 2) // 3}",
        "half": f"{day.year:04}-H{(day.month + 5) // 6}",
        "year": f"{day.year:04}",
        "decade": f"{day.year // 10:03}",
        "century": f"{day.year // 100:02}",
    }.get(unit, day.isoformat())


def _date_value(value: TimeValue, span: When | None) -> str:
    if span is None:
        return _unknown(value)
    day = span.start
    if value.decade is not None:
        return _unit_value("decade", day)
    if value.unit in ("quarter", "half", "century") and value.ordinal is not None:
        return _unit_value(value.unit, day)
    if value.holiday is not None:
        return (day + timedelta(days=value.holiday.before)).isoformat()
    if value.day is not None or value.weekday is not None:
        return day.isoformat()
    if value.month is not None:
        return _unit_value("month", day)
    if value.season is not None:
        return f"{day.year:04}-{value.season}"
    if value.unit is not None and (value.shift is not None or value.unit not in ("year",)):
        return _unit_value(value.unit, day)
    return _unit_value("year", day)


def _unknown(value: TimeValue) -> str:
    """What can be written without a publication date: the parts that the words give, X for the others."""
    if value.weekday is not None:
        return f"XXXX-WXX-{value.weekday + 1}"
    if value.holiday is not None and value.holiday.day:
        return f"XXXX-{value.holiday.month:02}-{value.holiday.day:02}"
    if value.month is not None:
        return f"XXXX-{value.month:02}" + (f"-{value.day:02}" if value.day is not None else "")
    if value.season is not None:
        return f"XXXX-{value.season}"
    return {"week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "year": "XXXX"}.get(
        value.unit or "", "XXXX-XX-XX"
    )


def _day_value(value: TimeValue, span: When | None, published: date | None) -> str:
    if span is not None and (value.day or value.weekday is not None or value.shift is not None or value.holiday):
        return span.start.isoformat()
    if value.day is None and value.weekday is None and published is not None:
        return published.isoformat()
    return _unknown(value)


def _clock_value(value: TimeValue) -> str:
    if value.hour is not None:
        return f"T{value.hour:02}:{value.minute or 0:02}"
    return f"T{value.daypart}" if value.daypart is not None else ""
