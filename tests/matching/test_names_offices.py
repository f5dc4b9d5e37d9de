"""Offices and bodies: what a name stands for, whose it is, who holds it when, and acronyms."""

from __future__ import annotations

from datetime import date

import pytest

from gegenprobe.libraries import library_of
from gegenprobe.matching.names_offices import Held, Office, held_in, holder, is_acronym, office_of
from gegenprobe.packs.document import Binder, load_document
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.packs.office_words import bind_offices, shipped_office_words


def lexicon(language: str) -> Lexicon:
    tongue = library_of("detention").tongue(language)
    assert tongue is not None
    return tongue.lexicon


NAMES = [
    # language, name, role, country
    ("de", "Machthaber", "head of state", ""),
    ("de", "der litauische Präsident", "head of state", "LT"),
    ("de", "Litauens Präsident", "head of state", "LT"),
    ("en", "Lithuanian president", "head of state", "LT"),
    ("es", "presidente lituano", "head of state", "LT"),
    ("ru", "президент Литвы", "head of state", "LT"),
    ("de", "Minsk", "government", "BY"),
    ("en", "Minsk", "government", "BY"),
    ("de", "litauische Regierung", "government", "LT"),
    ("de", "Litauen", "government", "LT"),
    ("de", "Außenministerin", "foreign minister", ""),
    ("de", "polnisches Außenministerium", "foreign ministry", "PL"),
    ("en", "Polish foreign ministry", "foreign ministry", "PL"),
    ("ru", "МИД Польши", "foreign ministry", "PL"),
    ("en", "prime minister", "head of government", ""),
]


@pytest.mark.parametrize(("language", "name", "role", "country"), NAMES)
def test_what_a_name_stands_for(language: str, name: str, role: str, country: str) -> None:
    assert office_of(name, lexicon(language), shipped_office_words()) == Office(role, country)


@pytest.mark.parametrize("name", ["Mira Dahl", "Viasna", "", "...", "Foro Penal"])
def test_what_is_no_office(name: str) -> None:
    assert office_of(name, lexicon("de"), shipped_office_words()) is None


TEXTS = [
    (
        "de",
        "Das sagte Litauens Präsident Gitanas Nauseda am Freitag.",
        "Gitanas Nauseda",
        Office("head of state", "LT"),
    ),
    ("de", "Der litauische Präsident Nauseda sprach.", "Nauseda", Office("head of state", "LT")),
    ("en", "Lithuanian President Gitanas Nauseda spoke.", "Gitanas Nauseda", Office("head of state", "LT")),
    ("de", "Machthaber Lukaschenko schwieg.", "Lukaschenko", Office("head of state", "")),
    ("de", "Nach dem Präsidenten, so sagte Mira Dahl, kam niemand.", "Mira Dahl", None),
    ("de", "Der Präsident traf Mira Dahl.", "Mira Dahl", None),
    ("de", "Niemand kam.", "Mira Dahl", None),
]


@pytest.mark.parametrize(("language", "text", "name", "office"), TEXTS)
def test_the_office_before_a_name(language: str, text: str, name: str, office: Office | None) -> None:
    assert held_in(text, name, lexicon(language), shipped_office_words()) == office


PRESIDENT = Office("head of state", "LT")
KNOWN = [
    Held(PRESIDENT, date(2019, 6, 1), "Dalia Grybauskaite", "a"),
    Held(PRESIDENT, date(2019, 8, 1), "Gitanas Nauseda", "b"),
    Held(PRESIDENT, date(2020, 8, 1), "Gitanas Nauseda", "c"),
    Held(Office("head of state", "PL"), date(2020, 8, 1), "Andrzej Duda", "c"),
]
DAYS = [
    (date(2019, 5, 1), "Dalia Grybauskaite"),
    (date(2019, 7, 1), None),  # between two holders
    (date(2019, 8, 1), "Gitanas Nauseda"),
    (date(2020, 3, 1), "Gitanas Nauseda"),
    (date(2025, 3, 1), None),  # nobody says so any more
    (None, None),
]


@pytest.mark.parametrize(("day", "person"), DAYS)
def test_who_holds_an_office_on_a_day(day: date | None, person: str | None) -> None:
    assert holder(PRESIDENT, day, KNOWN) == person
    assert holder(PRESIDENT, day, KNOWN[::-1]) == person


ACRONYMS = [
    ("HRW", "Human Rights Watch", True),
    ("AAPP", "Assistance Association for Political Prisoners", True),
    ("CPJ", "Committee to Protect Journalists", True),
    ("IKRK", "Internationales Komitee vom Roten Kreuz", True),
    ("МВД", "Министерство внутренних дел", True),
    ("UN", "United Nations", True),
    ("HRW", "Human Watch", False),
    ("Ap", "Associated Press", False),
    ("A", "Amnesty", False),
    ("HRW", "HRW", False),
    ("CPJ", "Committee", False),
]


@pytest.mark.parametrize(("short", "full", "expected"), ACRONYMS)
def test_acronyms(short: str, full: str, expected: bool) -> None:
    assert is_acronym(short, full, shipped_office_words()) is expected


def test_faults_name_their_place() -> None:
    root, _ = load_document(b"reads: offices\noffices: {a: [b]}\nplaces: c\nsmal: [d]\n", "offices.yaml")
    assert root is not None
    binder = Binder()
    bind_offices(root, binder)
    assert sorted(map(str, binder.faults)) == [
        "offices.yaml:3:9: 'c' is none of the offices above",
        "offices.yaml:4:7: unknown section 'smal'; did you mean 'small'?",
    ]
