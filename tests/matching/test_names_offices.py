"""Offices and bodies: what a name stands for, whose it is, who is called its holder, who holds it when."""

from __future__ import annotations

from datetime import date

import pytest

from gegenprobe.libraries import offices
from gegenprobe.matching.names_offices import Held, Office, Title, first_letters, holder
from gegenprobe.matching.names_written import Mention
from gegenprobe.packs.document import Binder, load_document
from gegenprobe.packs.office_words import Land, bind_offices

NAMES = [
    # name, role, country
    ("Machthaber", "head of state", ""),
    ("der litauische Präsident", "head of state", "LT"),
    ("Litauens Präsident", "head of state", "LT"),
    ("Lithuanian president", "head of state", "LT"),
    ("presidente lituano", "head of state", "LT"),
    ("президент Литвы", "head of state", "LT"),
    ("Minsk", "government", "BY"),
    ("the Belarusian government", "government", "BY"),
    ("belarussische Behörden", "government", "BY"),
    ("власти Белоруссии", "government", "BY"),
    ("US-Regierung", "government", "US"),
    ("Regierung in Kiew", "government", "UA"),
    ("Litauen", "government", "LT"),
    ("Israel", "government", "IL"),
    ("Außenministerin", "foreign minister", ""),
    ("polnisches Außenministerium", "foreign ministry", "PL"),
    ("Polish foreign ministry", "foreign ministry", "PL"),
    ("МИД Польши", "foreign ministry", "PL"),
    ("Georgian Interior Ministry", "interior ministry", "GE"),
    ("Libya’s coastguard", "coast guard", "LY"),
    ("Sri Lankan Navy", "navy", "LK"),
    ("prime minister", "head of government", ""),
    ("Turkish police", "police", "TR"),
]


@pytest.mark.parametrize(("name", "role", "country"), NAMES)
def test_what_a_name_stands_for(name: str, role: str, country: str) -> None:
    assert offices().of(name) == Office(role, country)


NEITHER = [
    "Mira Dahl", "Viasna", "", "...", "Foro Penal",
    "prison authorities", "Sprecher des litauischen Präsidenten", "Regierungssprecher", "Polizeichef",  # parts of it
    "Ankara police", "Minsk police", "Münchner Polizei", "Moscow city authorities",  # the city's own
    "Regierung von Russland und Belarus", "Trump-Regierung", "gobierno de Nicolás Maduro",
    "Georgia", "Georgia police", "Jordan",  # a country, a state, a name
    "Brüssel", "Litauer", "litauische",
]  # fmt: skip


@pytest.mark.parametrize("name", NEITHER)
def test_what_is_no_office(name: str) -> None:
    assert offices().of(name) is None


TEXTS = [
    ("Das sagte Litauens Präsident Gitanas Nauseda am Freitag.", "Gitanas Nauseda", "LT"),
    ("Der litauische Präsident Nauseda sprach.", "Nauseda", "LT"),
    ("Nauseda kam. Der litauische Präsident Nauseda sprach.", "Nauseda", "LT"),
    ("Lithuanian President Gitanas Nauseda spoke.", "Gitanas Nauseda", "LT"),
    ("Machthaber Lukaschenko schwieg.", "Lukaschenko", ""),
    ("Nach dem Präsidenten, so sagte Mira Dahl, kam niemand.", "Mira Dahl", None),
    ("Der Präsident traf Mira Dahl.", "Mira Dahl", None),
    ("Der frühere litauische Präsident Nauseda sprach.", "Nauseda", None),
    ("Ex-President Nauseda spoke.", "Nauseda", None),
    ("Niemand kam.", "Mira Dahl", None),
    ("Das sagte die litauische Polizei Mira Dahl.", "Mira Dahl", None),
]


@pytest.mark.parametrize(("text", "name", "country"), TEXTS)
def test_the_office_before_a_name(text: str, name: str, country: str | None) -> None:
    title = offices().held_in(text, name)
    assert (None if title is None else title.office) == (None if country is None else Office("head of state", country))


def test_the_word_of_a_title() -> None:
    assert offices().held_in("Machthaber Lukaschenko", "Lukaschenko") == Title(Office("head of state"), "machthaber")


DALIA, GITANAS = Mention("a", "Dalia Grybauskaite"), Mention("b", "Gitanas Nauseda")
KNOWN = [Held(date(2019, 6, 1), DALIA), Held(date(2019, 8, 1), GITANAS), Held(date(2020, 8, 1), GITANAS)]
DAYS = [
    (date(2019, 5, 1), DALIA),
    (date(2019, 7, 1), None),  # between two holders
    (date(2019, 8, 1), GITANAS),
    (date(2020, 3, 1), GITANAS),
    (date(2025, 3, 1), None),  # nobody says so any more
    (None, None),
]


@pytest.mark.parametrize(("day", "person"), DAYS)
def test_who_holds_an_office_on_a_day(day: date | None, person: Mention | None) -> None:
    assert holder(day, KNOWN) == person
    assert holder(day, KNOWN[::-1]) == person


ACRONYMS = [
    ("HRW", "Human Rights Watch", True),
    ("AAPP", "Assistance Association for Political Prisoners", True),
    ("CPJ", "Committee to Protect Journalists", True),
    ("IKRK", "Internationales Komitee vom Roten Kreuz", True),
    ("МВД", "Министерство внутренних дел", True),
    ("UN", "United Nations", True),
    ("HRW", "Human Watch", False),
    ("A", "Amnesty", False),
    ("UFW", "United Front — West 7", True),
    ("CPJ", "Committee", False),
]


@pytest.mark.parametrize(("short", "full", "expected"), ACRONYMS)
def test_acronyms(short: str, full: str, expected: bool) -> None:
    assert (short in first_letters(full, offices().words.small)) is expected


def test_faults_name_their_place() -> None:
    text = b"reads: offices\nbodies: {a: [b]}\nheld: {a: [d]}\nplaces: c\ncapitals: [e]\nsmal: [d]\n"
    root, _ = load_document(text, "offices.yaml")
    assert root is not None
    binder = Binder()
    bind_offices(root, binder, {"x": Land("XX")})
    assert sorted(map(str, binder.faults)) == [
        "offices.yaml:3:11: 'a' is among the bodies, too",
        "offices.yaml:4:9: 'c' is none of the bodies above",
        "offices.yaml:5:12: unknown body 'e'; known: a",
        "offices.yaml:6:7: unknown section 'smal'; did you mean 'small'?",
    ]


WHOSE = [
    ("Der litauische Präsident sprach. Der Präsident ging.", "Präsident", "LT"),
    ("Das sagte der Präsident Litauens.", "Präsident", "LT"),
    ("The president of Lithuania spoke. The President left.", "president", "LT"),
    ("Litauens Präsident traf den Präsidenten Lettlands.", "Präsident", None),
    ("US-Präsident Trump traf Litauens Präsident Nauseda.", "Präsident", None),
    ("Der Präsident sprach in Litauen, sagte er.", "Präsident", None),
    ("Litauen schwieg. Der Präsident sprach.", "Präsident", None),
    ("Die litauischen Behörden sprachen.", "Behörden", None),  # there are many
    ("Der litauische Präsident", "polnischer Präsident", None),
]


@pytest.mark.parametrize(("text", "name", "country"), WHOSE)
def test_whose_office_a_text_speaks_of(text: str, name: str, country: str | None) -> None:
    title = offices().told_in(text, name)
    assert title == (None if country is None else Title(Office("head of state", country), ""))
