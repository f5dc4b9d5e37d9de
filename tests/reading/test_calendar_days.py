"""Easter, months, seasons, and the parts of a span."""

from datetime import date

import pytest

from gegenprobe.model.statement import When
from gegenprobe.reading.times.calendar_days import moved_months, orthodox_easter, part_of, season_span, western_easter


@pytest.mark.parametrize(
    ("year", "western", "orthodox"),
    [
        (2016, date(2016, 3, 27), date(2016, 5, 1)),
        (2019, date(2019, 4, 21), date(2019, 4, 28)),
        (2024, date(2024, 3, 31), date(2024, 5, 5)),
        (2025, date(2025, 4, 20), date(2025, 4, 20)),
        (2026, date(2026, 4, 5), date(2026, 4, 12)),
    ],
)
def test_easter(year: int, western: date, orthodox: date) -> None:
    assert (western_easter(year), orthodox_easter(year)) == (western, orthodox)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2025, 3, 31), -1, date(2025, 2, 28)),
        (date(2025, 1, 15), -1, date(2024, 12, 15)),
        (date(2025, 12, 15), 1, date(2026, 1, 15)),
        (date(2025, 5, 31), 12, date(2026, 5, 31)),
    ],
)
def test_months_away(day: date, months: int, expected: date) -> None:
    assert moved_months(day, months) == expected


def test_winter_reaches_into_the_next_year() -> None:
    assert season_span(2023, "WI") == When(date(2023, 12, 1), date(2024, 2, 29))


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("start", When(date(2025, 2, 1), date(2025, 2, 10))),
        ("mid", When(date(2025, 2, 11), date(2025, 2, 20))),
        ("end", When(date(2025, 2, 21), date(2025, 2, 28))),
    ],
)
def test_parts_of_a_month(part: str, expected: When) -> None:
    assert part_of(When(date(2025, 2, 1), date(2025, 2, 28)), part, None) == expected


@pytest.mark.parametrize("part", ["start", "mid", "end"])
def test_a_weekend_is_too_short_for_parts(part: str) -> None:
    weekend = When(date(2025, 9, 13), date(2025, 9, 14))
    assert part_of(weekend, part, None) == weekend
