"""What a reviewer chooses or types for a slot: read as the report's language reads it, or as the desk names it."""

from __future__ import annotations

from datetime import date

import pytest

from gegenprobe.desk.web.chosen import field_of, value_of
from gegenprobe.desk.web.words import words_in
from gegenprobe.model.report import Report, Segment

GERMAN = Report(id="r_1", name="a", text="x", digest="0", published=date(2025, 9, 13), language="de",
                segments=(Segment(0, 1, "body"),))  # fmt: skip

READ = [
    ("count", "mehr als fünfzig", "over 50"),
    ("count", "1.186", "1186"),
    ("count", "rund 1.200 Gefangene", "about 1200"),
    ("count", "1.300 bis 1.400", "1300-1400"),
    ("count", "52", "52"),
    ("count", "over 50", "over 50"),
    ("when", "am Donnerstag", "2025-09-11..2025-09-11"),
    ("when", "im Juni", "2025-06-01..2025-06-30"),
    ("when", "2025-09", "2025-09"),
    ("at", "Litauen", "LT"),
    ("nationality", "Vereinigte Staaten", "US"),
    ("from", "BY", "BY"),
    ("kind", "Freilassung", "release"),
    ("kind", "release", "release"),
    ("status", "gefordert", "demanded"),
    ("group", "politische Gefangene", "political_prisoner"),
    ("cumulative", "ja", "yes"),
    ("count", "unbekannt", "unknown"),
    ("people", " Anna Petrowa ", "Anna Petrowa"),
]
LEFT = [("count", "viele"), ("when", "bald"), ("at", "dort"), ("kind", "Heimkehr")]


@pytest.mark.parametrize(("slot", "written", "value"), READ)
def test_words_become_values(slot: str, written: str, value: str) -> None:
    assert value_of(slot, written, GERMAN, words_in("de")) == value


@pytest.mark.parametrize(("slot", "written"), LEFT)
def test_what_is_no_value_is_left_as_it_is(slot: str, written: str) -> None:
    assert value_of(slot, written, GERMAN, words_in("de")) == written


def test_a_report_in_another_language_and_words_of_the_desk() -> None:
    english = Report(id="r_1", name="a", text="x", digest="0", language="en", segments=(Segment(0, 1, "body"),))
    assert value_of("count", "more than twelve", english, words_in("de")) == "over 12"
    assert value_of("count", "zwölf", english, words_in("de")) == "12"


FIELDS = [
    ("published", "31.12.2025", "2025-12-31"),
    ("published", "11. September 2025", "2025-09-11"),
    ("published", "2025-09-11", "2025-09-11"),
    ("published", "am Donnerstag", "am Donnerstag"),
    ("published", "Juni 2025", "Juni 2025"),
    ("language", "Deutsch", "de"),
    ("language", "niederländisch", "nl"),
    ("language", "xx", "xx"),
    ("outlet", " Blatt ", "Blatt"),
    ("url", "", None),
    ("published", "unbekannt", None),
]


@pytest.mark.parametrize(("field", "written", "value"), FIELDS)
def test_what_is_known_of_a_report_is_written_as_people_write_it(field: str, written: str, value: str | None) -> None:
    assert field_of(field, written, GERMAN, words_in("de")) == value
