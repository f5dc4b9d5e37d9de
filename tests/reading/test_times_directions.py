"""Times held against a publication date that lies otherwise, against the future, and against none."""

from datetime import date

import pytest
from tables import times_in

from gegenprobe.reading.times.time_values import Direction


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("am Freitag", "past", "am Freitag = weekday 2025-09-12 2025-09-12"),
        ("am Freitag", "future", "am Freitag = weekday 2025-09-19 2025-09-19"),
        ("am Dienstag", "future", "am Dienstag = weekday 2025-09-16 2025-09-16"),
        ("im Juni", "future", "im Juni = month 2026-06 2026-06-01..2026-06-30"),
        ("im September", "future", "im September = month 2025-09 2025-09-01..2025-09-30"),
        ("am 3. Oktober", "future", "am 3. Oktober = date 2025-10-03 2025-10-03"),
        ("am 3. September", "future", "am 3. September = date 2026-09-03 2026-09-03"),
        ("am Wochenende", "future", "am Wochenende = relative 2025-W38-WE 2025-09-20..2025-09-21"),
        ("Anfang Dezember", "future", "Anfang Dezember = part-of-month 2025-12 2025-12-01..2025-12-10"),
        ("an Weihnachten", "future", "an Weihnachten = holiday 2025-12-25 2025-12-24..2025-12-26"),
        ("von Montag bis Mittwoch", "future",
         "von Montag bis Mittwoch = range 2025-09-22+2025-09-24 2025-09-22..2025-09-24"),
        ("bis Freitag", "past", "bis Freitag = until 2025-09-12 2025-09-12"),
        ("bis Freitag", "future", "bis Freitag = until 2025-09-19 2025-09-16..2025-09-19"),
        ("in den nächsten drei Tagen", "future", "in den nächsten drei Tagen = duration P3D 2025-09-16..2025-09-19"),
    ],
)  # fmt: skip
def test_direction(text: str, direction: Direction, expected: str) -> None:
    assert times_in("de", text, direction) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("am 11. September 2025", "am 11. September 2025 = date 2025-09-11 2025-09-11"),
        ("im Sommer 2020", "im Sommer 2020 = season 2020-SU 2020-06-01..2020-08-31"),
        ("Ostern 2024", "Ostern 2024 = holiday 2024-03-31 2024-03-31..2024-04-01"),
        ("heute", "heute = relative XXXX-XX-XX -"),
        ("am Freitag", "am Freitag = weekday XXXX-WXX-5 -"),
        ("am 24. Dezember", "am 24. Dezember = date XXXX-12-24 -"),
        ("im Juni", "im Juni = month XXXX-06 -"),
        ("seit Juli 2025", "seit Juli 2025 = since 2025-07 -"),
        ("vor drei Tagen", "vor drei Tagen = ago P3D -"),
        ("vorige Woche", "vorige Woche = relative XXXX-WXX -"),
        ("drei Tage", "drei Tage = duration P3D -"),
        ("derzeit", "derzeit = relative PRESENT_REF -"),
    ],
)
def test_without_a_publication_date(text: str, expected: str) -> None:
    assert times_in("de", text, None, None) == expected


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (date(2025, 9, 13), "am vergangenen Wochenende",
         "am vergangenen Wochenende = relative 2025-W36-WE 2025-09-06..2025-09-07"),
        (date(2025, 9, 13), "am Wochenende", "am Wochenende = relative 2025-W37-WE 2025-09-13..2025-09-14"),
        (date(2025, 1, 3), "am 28. Dezember", "am 28. Dezember = date 2024-12-28 2024-12-28"),
        (date(2025, 1, 3), "Mitte Dezember", "Mitte Dezember = part-of-month 2024-12 2024-12-11..2024-12-20"),
        (date(2025, 12, 30), "am 1. Januar", "am 1. Januar = date 2026-01-01 2026-01-01"),
        (date(2025, 3, 31), "vor einem Monat", "vor einem Monat = ago P1M 2025-02-01..2025-02-28"),
        (date(2024, 2, 29), "vor einem Jahr", "vor einem Jahr = ago P1Y 2023-01-01..2023-12-31"),
        (date(2025, 1, 1), "gestern", "gestern = relative 2024-12-31 2024-12-31"),
        (date(2025, 12, 29), "diese Woche", "diese Woche = relative 2026-W01 2025-12-29..2026-01-04"),
        (date(1, 1, 1), "gestern", "gestern = relative XXXX-XX-XX -"),
    ],
)  # fmt: skip
def test_edges_of_the_calendar(published: date, text: str, expected: str) -> None:
    assert times_in("de", text, None, published) == expected
