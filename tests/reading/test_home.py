"""The report's own country: where people are held when the sentence does not say so, told by the rest of the report."""

from __future__ import annotations

import pytest
from noted import read_in

from gegenprobe.reading.reports.home import home_of
from reports_of import lexicon_of, reading_of

# The language, a report of our own, and what is read in its sentences with a figure: kind, number, at, from, to.
REPORTS = [
    (
        "de",
        "Belarus schiebt Gefangene ab\n\n52 Gefangene kamen am Donnerstag frei. Sie wurden nach Litauen gebracht. "
        "Litauens Präsident dankte den USA. Die USA hatten sich in Minsk für die Gefangenen eingesetzt.",
        ["release 52 BY - -", "transfer 52 - BY LT"],
    ),
    (
        "de",
        "Deutschland schickt 46 Männer nach Kabul\n\nAm Freitag wurden 46 Afghanen abgeschoben. Das Flugzeug landete "
        "am Mittag in Kabul. In Afghanistan herrschen die Taliban. Bisher wurden 174 Afghanen abgeschoben.",
        ["transfer 46 - DE AF", "transfer 46 - DE AF", "transfer 174 - DE -"],
    ),
    (
        "de",
        "Hamas übergibt sieben Geiseln\n\nAm Morgen kamen sieben Geiseln frei. Israel hatte lange darauf gewartet. "
        "Israels Armee brachte sie in ein Krankenhaus im Süden des Landes.",
        ["release 7 PS - -", "release 7 PS - -"],
    ),
    (
        "en",
        "Egypt pardons six\n\nSix prisoners were freed on Monday, among them a British citizen. Britain had asked "
        "for his release for years. London thanked all who had helped.",
        ["release 6 EG - -", "release 6 EG - -"],
    ),
    (
        "en",
        "Venezuela: 17 leave prison\n\n17 prisoners were freed on Sunday. The United States welcomed the step. "
        "Washington had seized the president in January, and the United States wants more releases.",
        ["release 17 VE - -", "release 17 VE - -"],
    ),
    (
        "es",
        "Nicaragua envía a Guatemala a 135 presos\n\n135 presos salieron en libertad el jueves. Guatemala los recibió "
        "y Estados Unidos pagó el vuelo.",
        ["transfer 135 - NI GT", "release 135 NI - -", "transfer 135 - NI GT"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), REPORTS)
def test_where_people_are_held(language: str, text: str, expected: list[str]) -> None:
    read = read_in(text, "kind count at from to", language)
    assert read.split("; ") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "52 Häftlinge kamen frei. Sechs von ihnen seien litauische Staatsbürger.", "6 LT citizen"),
        ("de", "52 Häftlinge kamen frei. Sechs von ihnen sind Litauer.", "6 LT prisoner"),
        ("de", "52 Häftlinge kamen frei. 40 von ihnen sind Frauen.", "40 - woman"),
        ("en", "52 prisoners were freed. Six of them were Lithuanians.", "6 LT prisoner"),
    ],
)
def test_whose_citizens_a_share_is(language: str, text: str, expected: str) -> None:
    assert read_in(text, "count nation group", language).split("; ")[-1] == expected


@pytest.mark.parametrize("named", [["AT", "DE"], ["DE", "AT"], ["LT", "BY", "PL"], ["PL", "LT", "BY"], ["US", "CU"]])
def test_of_countries_that_weigh_the_same_the_first_counts(named: list[str]) -> None:
    assert home_of([], {}, [(False, named)], [], lexicon_of("en")) == named[0]


ORIGINS = [
    ("en", "Kenya is on edge. Police arrested 16 fishermen from Lima. Nine nurses from Cuzco were jailed.", "KE"),
    ("de", "Kenia ist in Aufruhr. Man nahm 16 Fischer aus Lima fest. Neun Pfleger aus Cuzco kamen in Haft.", "KE"),
]


@pytest.mark.parametrize(("code", "text", "place"), ORIGINS)
def test_where_people_come_from_is_not_where_it_happens(code: str, text: str, place: str) -> None:
    assert {s.at for s in reading_of(text, code).statements} == {place}
