"""Words around people: titles, organisations, agencies, ordinary words, given names, in four languages."""

from __future__ import annotations

import pickle
from functools import cache
from pathlib import Path

import pytest

import gegenprobe.packs
from gegenprobe.libraries import library_of
from gegenprobe.packs.document import Binder, Item, load_document
from gegenprobe.packs.lexicon import AGENCY, NAMED, OFFICE, ORGANISATION, TITLE, Word
from gegenprobe.packs.lexicon import COMMON as COMMON_WORD
from gegenprobe.packs.people_words import (
    PeopleWords,
    bind_given_names,
    bind_people_words,
    inflected_names,
)
from gegenprobe.reading.words.tagging import tag

FOLDER = Path(gegenprobe.packs.__file__).parent
LANGUAGES = ("de", "en", "es", "ru")

WORDS = [
    # language, words, sort, base form (of a compound that of its last part), with an article it can act or speak
    ("de", "Präsidenten", "title", "Präsident", True),
    ("de", "Außenministerin", "title", "Minister", True),
    ("de", "Regierungssprecher", "title", "Sprecher", True),
    ("de", "US-Sondergesandter", "title", "Gesandte", True),
    ("de", "Friedensnobelpreisträgerin", "title", "Preisträger", False),
    ("de", "Rechtsanwälte", "title", "Anwalt", True),
    ("de", "Bankier", "title", "Bankier", False),
    ("de", "Herrn", "title", "Herr", False),
    ("de", "Militärjunta", "organisation", "Junta", False),
    ("de", "Verteidigungsministeriums", "organisation", "Ministerium", False),
    ("de", "Behörden", "organisation", "Behörden", False),
    ("de", "NGOs", "organisation", "NGO", False),
    ("de", "Roten Kreuzes", "body", "Rotes Kreuz", False),
    ("de", "IKRK", "body", "Rotes Kreuz", False),
    ("de", "BelTA", "agency", "Belta", False),
    ("de", "Deutschen Presse-Agentur", "agency", "dpa", False),
    ("de", "Deutsche Welle", "broadcaster", "Deutsche Welle", False),
    ("en", "Prime Minister", "title", "prime minister", True),
    ("en", "spokeswomen", "title", "spokeswoman", True),
    ("en", "deputies", "title", "deputy", True),
    ("en", "vice-president", "title", "president", True),
    ("en", "laureate", "title", "laureate", False),
    ("en", "authorities", "organisation", "authorities", False),
    ("en", "prosecutor’s office", "organisation", "prosecutor’s office", False),
    ("en", "ICRC", "body", "Red Cross", False),
    ("en", "AP", "agency", "Associated Press", False),
    ("es", "portavoces", "title", "portavoz", True),
    ("es", "expresidenta", "title", "expresidente", True),
    ("es", "ministra de Exteriores", "title", "ministro de Exteriores", True),
    ("es", "opositora", "title", "opositor", True),
    ("es", "asociaciones", "organisation", "asociación", False),
    ("es", "familiares", "organisation", "familiares", False),
    ("es", "Cruz Roja", "body", "Cruz Roja", False),
    ("ru", "президентом", "title", "президент", True),
    ("ru", "министра иностранных дел", "title", "министр иностранных дел", True),
    ("ru", "правозащитницу", "title", "правозащитница", True),
    ("ru", "политзаключенными", "title", "политзаключённый", False),
    ("ru", "пресс-секретарем", "title", "пресс-секретарь", True),
    ("ru", "прокуратуры", "organisation", "прокуратура", False),
    ("ru", "властям", "organisation", "власти", False),
    ("ru", "Красного Креста", "body", "Красный Крест", False),
    ("ru", "ТАСС", "agency", "ТАСС", False),
]

NO_PERSON_WORDS = [
    ("de", "Verrat"),  # ends in Rat
    ("de", "Flugzeuge"),  # ends in Zeuge
    ("de", "Entführung"),  # ends in Führung
    ("de", "Bergmann"),  # a surname that ends in Mann
    ("de", "Ausländer"),
    ("es", "libertad"),
    ("ru", "свобода"),
]

COMMON = [
    ("de", "freilassung"),
    ("de", "haftbedingungen"),
    ("de", "gefangenenaustausch"),
    ("de", "zehntausende"),
    ("de", "gespräche"),
    ("de", "nach"),
    ("de", "krankheit"),
    ("en", "according"),
    ("en", "prisoners"),
    ("es", "según"),
    ("es", "excarcelaciones"),
    ("ru", "освобождения"),
    ("ru", "согласно"),
]

NOT_COMMON = [
    ("de", "lukaschenko"),
    ("de", "kalesnikawa"),
    ("de", "bergmann"),
    ("de", "hoffmann"),
    ("de", "rosenberg"),
    ("de", "trump"),
    ("en", "maduro"),
    ("es", "guanipa"),
    ("ru", "лукашенко"),
]

GIVEN = [
    "maria",
    "alexander",
    "gitanas",
    "özgür",
    "siarhei",
    "swetlana",
    "volodymyr",
    "hlaing",
    "josé",
    "jose",
    "сергей",
]
NOT_GIVEN = ["freilassung", "präsident", "haft", "prisoner", "gobierno", "президент", "sonne"]


def document(path: Path) -> tuple[Item, Binder]:
    root, faults = load_document(path.read_bytes(), path.name)
    assert root is not None
    return root, Binder(faults)


@cache
def pack_of(language: str) -> PeopleWords:
    root, binder = document(FOLDER / "languages" / language / "people.yaml")
    pack = bind_people_words(root, binder)
    assert [str(fault) for fault in binder.faults] == []
    return pack


SORTS = {
    "title": TITLE,
    "organisation": ORGANISATION,
    "body": NAMED,
    "agency": NAMED | AGENCY,
    "broadcaster": NAMED,
}


def tagged(language: str, text: str) -> Word:
    """What the reader knows of a word, or of the phrase that the text is."""
    tongue = library_of("detention").tongue(language)
    assert tongue is not None
    return tag(text, 0, len(text), tongue.lexicon).known[0]


@cache
def given_names() -> frozenset[str]:
    root, binder = document(FOLDER / "given_names.yaml")
    names = bind_given_names(root, binder)
    assert [str(fault) for fault in binder.faults] == []
    return names


@pytest.mark.parametrize(("language", "text", "sort", "name", "office"), WORDS)
def test_a_word_around_people(language: str, text: str, sort: str, name: str, office: bool) -> None:
    word = tagged(language, text)
    assert (word.flags & SORTS[sort], word.base, bool(word.flags & OFFICE)) == (SORTS[sort], name, office)


@pytest.mark.parametrize(("language", "text"), NO_PERSON_WORDS)
def test_a_word_that_only_looks_like_one(language: str, text: str) -> None:
    assert not tagged(language, text).flags & (TITLE | ORGANISATION | NAMED)


@pytest.mark.parametrize(("language", "lower"), COMMON)
def test_an_ordinary_word(language: str, lower: str) -> None:
    assert tagged(language, lower).flags & COMMON_WORD


@pytest.mark.parametrize(("language", "lower"), NOT_COMMON)
def test_a_name_is_no_ordinary_word(language: str, lower: str) -> None:
    assert not tagged(language, lower).flags & COMMON_WORD


@pytest.mark.parametrize(
    ("text", "gender", "number"),
    [
        ("Ministerin", "f", "s"),
        ("Richterinnen", "f", "p"),
        ("Staatsanwältin", "f", "s"),
        ("Regierung", "f", "s"),
        ("Gericht", "n", ""),
        ("Verein", "m", ""),
        ("Rebellen", "", "p"),
    ],
)
def test_gender_and_number(text: str, gender: str, number: str) -> None:
    found = pack_of("de").forms[text.lower()]
    assert (gender, number) in [(word.gender, word.number) for word in found if len(word.words) == 1]


@pytest.mark.parametrize("name", GIVEN)
def test_a_given_name(name: str) -> None:
    assert name in given_names()


@pytest.mark.parametrize("name", NOT_GIVEN)
def test_no_given_name(name: str) -> None:
    assert name not in given_names()


@pytest.mark.parametrize(
    ("language", "form", "name"),
    [
        ("de", "alexanders", "alexander"),
        ("ru", "сергея", "сергей"),
        ("ru", "марией", "мария"),
        ("ru", "павлу", "павел"),
        ("ru", "виктором", "виктор"),
        ("ru", "александра", "александра"),  # a name of its own, though also a case of another
    ],
)
def test_a_given_name_in_its_forms(language: str, form: str, name: str) -> None:
    assert inflected_names(pack_of(language), given_names())[form] == name


def test_there_are_given_names_of_many_cultures() -> None:
    assert 10_000 < len(given_names()) < 25_000
    assert (FOLDER / "given_names.yaml").stat().st_size < 150_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pack_survives_pickling(language: str) -> None:
    assert pickle.loads(pickle.dumps(pack_of(language))) == pack_of(language)


FAULTS = [
    ("titles: {offices: {words: [Graf]}}", "unknown sort of title 'offices'; did you mean 'office'?"),
    ("titles: {office: {word: [Graf]}}", "unknown list 'word'; did you mean 'words'?"),
    ("organisations: {x: {words: [Rat]}}", "unknown sort of organisation 'x'"),
    ("organisation_names: {agency: [Reuters =]}", "a name is missing here"),
    ("compounds: maybe", "unknown answer 'maybe'"),
    ("casing: lower", "unknown casing 'lower'"),
    ("title: {}", "unknown part of people words 'title'; did you mean 'titles'?"),
]


@pytest.mark.parametrize(("text", "message"), FAULTS)
def test_a_fault_is_named_with_its_place(text: str, message: str) -> None:
    root, _ = load_document(text.encode(), "people.yaml")
    assert root is not None
    binder = Binder()
    bind_people_words(root, binder)
    assert [
        fault for fault in binder.faults if message in fault.message and str(fault.place).startswith("people.yaml:1:")
    ]
