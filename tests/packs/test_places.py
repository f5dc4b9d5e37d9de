"""Places: forms and what they mean, in four languages; what the binder says about faulty data."""

from __future__ import annotations

import pickle
from functools import cache
from pathlib import Path

import pytest

import gegenprobe.packs
from gegenprobe.libraries import library_of
from gegenprobe.packs.document import Binder, load_document
from gegenprobe.packs.places import PlaceForm, PlacePack, bind_places
from gegenprobe.reading.words.tagging import compound
from gegenprobe.text.words import words_of

LANGUAGES = ("de", "en", "es", "ru")
FOLDER = Path(gegenprobe.packs.__file__).parent / "languages"

SOVEREIGN = """
AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU
CV CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN
IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT
MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL
SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW
""".split()  # noqa: SIM905
TERRITORIES = """
AI AQ AS AW AX BL BM BQ BV CC CK CW CX FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR
RE SH SJ SX TC TF TK UM VG VI WF YT
""".split()  # noqa: SIM905

MEANINGS = [
    # German
    ("de", "Belarus", "BY", "country", "Belarus"),
    ("de", "Weißrussland", "BY", "country", "Weißrussland"),
    ("de", "Litauens", "LT", "country", "Litauen"),
    ("de", "Vereinigten Arabischen Emiraten", "AE", "country", "Vereinigte Arabische Emirate"),
    ("de", "Vereinigten Staaten", "US", "country", "Vereinigte Staaten"),
    ("de", "US", "US", "country", "USA"),
    ("de", "Gazastreifens", "PS", "country", "Gazastreifen"),
    ("de", "Gaza-Stadt", "PS", "city", "Gaza-Stadt"),
    ("de", "Wilna", "LT", "capital", "Vilnius"),
    ("de", "Kyjiws", "UA", "capital", "Kiew"),
    ("de", "Minsker", "BY", "adjective", "Minsk"),
    ("de", "Litauerinnen", "LT", "citizen", "Litauen"),
    ("de", "Litauern", "LT", "citizen", "Litauen"),
    ("de", "Franzosen", "FR", "citizen", "Frankreich"),
    ("de", "Israelis", "IL", "citizen", "Israel"),
    ("de", "Deutscher", "DE", "citizen", "Deutschland"),
    ("de", "belarusische", "BY", "adjective", "Belarus"),
    ("de", "weißrussischen", "BY", "adjective", "Belarus"),
    ("de", "nigrischen", "NE", "adjective", "Niger"),
    ("de", "nigerianischen", "NG", "adjective", "Nigeria"),
    ("de", "Kremls", "RU", "seat", "Kreml"),
    ("de", "Weißen Hauses", "US", "seat", "Weißes Haus"),
    ("de", "Europäischen Union", "EU", "union", "Europäische Union"),
    ("de", "Alaska", "US", "region", "Alaska"),
    # English
    ("en", "Belarusians", "BY", "citizen", "Belarus"),
    ("en", "U.S.", "US", "country", "United States"),
    ("en", "West Bank", "PS", "country", "West Bank"),
    ("en", "Gaza City", "PS", "city", "Gaza City"),
    ("en", "Gaza", "PS", "country", "Gaza"),
    ("en", "Poles", "PL", "citizen", "Poland"),
    ("en", "Polish", "PL", "adjective", "Poland"),
    ("en", "Frenchwoman", "FR", "citizen", "France"),
    ("en", "Nigeriens", "NE", "citizen", "Niger"),
    ("en", "South Korean", "KR", "adjective", "South Korea"),
    ("en", "Kyiv", "UA", "capital", "Kyiv"),
    ("en", "White House", "US", "seat", "White House"),
    ("en", "Côte d’Ivoire", "CI", "country", "Côte d'Ivoire"),
    ("en", "Dominican Republic", "DO", "country", "Dominican Republic"),
    # Spanish
    ("es", "Estados Unidos", "US", "country", "Estados Unidos"),
    ("es", "EE. UU.", "US", "country", "Estados Unidos"),
    ("es", "EE.UU.", "US", "country", "Estados Unidos"),
    ("es", "lituanas", "LT", "citizen", "Lituania"),
    ("es", "francesas", "FR", "adjective", "Francia"),
    ("es", "alemanes", "DE", "citizen", "Alemania"),
    ("es", "israelíes", "IL", "citizen", "Israel"),
    ("es", "Bielorrusia", "BY", "country", "Bielorrusia"),
    ("es", "Franja de Gaza", "PS", "country", "Franja de Gaza"),
    ("es", "nigerinos", "NE", "citizen", "Níger"),
    ("es", "Casa Blanca", "US", "seat", "Casa Blanca"),
    ("es", "La Habana", "CU", "capital", "La Habana"),
    # Russian
    ("ru", "Литвой", "LT", "country", "Литва"),
    ("ru", "литовцев", "LT", "citizen", "Литва"),
    ("ru", "литовкой", "LT", "citizen", "Литва"),
    ("ru", "литовскими", "LT", "adjective", "Литва"),
    ("ru", "Соединённых Штатов", "US", "country", "Соединённые Штаты"),
    ("ru", "Соединенным Штатам Америки", "US", "country", "Соединённые Штаты Америки"),
    ("ru", "Объединенными Арабскими Эмиратами", "AE", "country", "Объединённые Арабские Эмираты"),
    ("ru", "Беларуси", "BY", "country", "Беларусь"),
    ("ru", "Белоруссию", "BY", "country", "Белоруссия"),
    ("ru", "Могилеве", "BY", "city", "Могилёв"),
    ("ru", "Минску", "BY", "capital", "Минск"),
    ("ru", "Кремлём", "RU", "seat", "Кремль"),
    ("ru", "Кремлем", "RU", "seat", "Кремль"),
    ("ru", "Белого дома", "US", "seat", "Белый дом"),
    ("ru", "сектора Газа", "PS", "country", "сектор Газа"),
    ("ru", "немца", "DE", "citizen", "Германия"),
    ("ru", "нигерийских", "NG", "adjective", "Нигерия"),
    ("ru", "Северной Осетии", "RU", "region", "Северная Осетия"),
]

NOTHING = [
    ("de", "polen"),  # a name is written with a capital
    ("de", "litauer"),
    ("de", "Us"),
    ("en", "us"),  # the pronoun
    ("en", "polish"),
    ("en", "turkey"),
    ("es", "lima"),
    ("es", "granada"),
    ("es", "La paz"),  # the article and a noun
    ("ru", "белая церковь"),
    ("ru", "того"),
    ("ru", "чад"),
    ("de", "Vereinigten"),  # half a name
    ("en", "White"),
]

AMBIGUOUS = [
    ("de", "Kongos", {"CD", "CG"}),
    ("de", "Koreanerin", {"KP", "KR"}),
    ("en", "Dominicans", {"DM", "DO"}),
    ("en", "Georgia", {"GE"}),
    ("en", "Jordan", {"JO"}),
    ("en", "Chad", {"TD"}),
    ("es", "Trípoli", {"LB", "LY"}),
    ("ru", "корейцев", {"KP", "KR"}),
]

DUALS = [
    ("de", "Deutsch-Israeli", ("DE", "IL")),
    ("de", "Deutsch-Israelis", ("DE", "IL")),
    ("de", "russisch-belarussischen", ("RU", "BY")),
    ("de", "US-israelische", ("US", "IL")),
    ("en", "Russian-American", ("RU", "US")),
    ("es", "hispano-venezolana", ("ES", "VE")),
    ("es", "ruso-estadounidense", ("RU", "US")),
    ("ru", "российско-американский", ("RU", "US")),
    ("ru", "белорусско‑литовской", ("BY", "LT")),
    ("de", "Israeli", ()),  # one part only
    ("de", "Ost-Israeli", ()),  # the first part is no country
    ("de", "Deutsch-Kurs", ()),  # the last one is none
]


@cache
def pack_of(language: str) -> PlacePack:
    path = FOLDER / language / "places.yaml"
    root, faults = load_document(path.read_bytes(), path.name)
    assert root is not None
    binder = Binder(faults)
    pack = bind_places(root, binder)
    assert [str(fault) for fault in binder.faults] == []
    return pack


def forms_of(language: str, text: str) -> list[PlaceForm]:
    """The forms that are these very words, with capitals as they are written here."""
    words = words_of(text)
    found = pack_of(language).forms.get(words.lower[0], ())
    return [one for one in found if one.words == tuple(words.lower) and one.fits(list(words.form))]


def read(language: str, text: str) -> set[tuple[str, str, str]]:
    return {(form.country, form.role, form.name) for form in forms_of(language, text)}


@pytest.mark.parametrize(("language", "text", "country", "role", "name"), MEANINGS)
def test_a_form_means(language: str, text: str, country: str, role: str, name: str) -> None:
    assert (country, role, name) in read(language, text)


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_a_word_that_is_no_place(language: str, text: str) -> None:
    assert read(language, text) == set()


@pytest.mark.parametrize(("language", "text", "countries"), AMBIGUOUS)
def test_an_ambiguous_form_says_so(language: str, text: str, countries: set[str]) -> None:
    forms = forms_of(language, text)
    assert {form.country for form in forms} == countries
    assert all(form.ambiguous for form in forms)


@pytest.mark.parametrize(("language", "word", "countries"), DUALS)
def test_a_hyphenated_word_names_its_countries(language: str, word: str, countries: tuple[str, ...]) -> None:
    lexicon = library_of("detention").tongue(language)
    assert lexicon is not None
    found = compound(word.lower(), lexicon.lexicon)
    country = found.place.country if found.place is not None else ""
    assert ((found.second, country) if found.second else ()) == countries


def test_the_longest_forms_of_a_first_word_come_first() -> None:
    forms = pack_of("de").forms["santiago"]
    assert [len(form.words) for form in forms] == sorted((len(form.words) for form in forms), reverse=True)
    assert (("santiago", "de", "chile"), "CL") in [(form.words, form.country) for form in forms[:-1]]


@pytest.mark.parametrize(
    ("text", "gender", "number"),
    [("Litauerin", "f", "s"), ("Litauerinnen", "f", "p"), ("Litauers", "m", "s"), ("Israelis", "", "p")],
)
def test_a_citizen_has_gender_and_number(text: str, gender: str, number: str) -> None:
    (form,) = forms_of("de", text)
    assert (form.gender, form.number) == (gender, number)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_name_citizens_adjective_and_capital(language: str) -> None:
    pack = pack_of(language)
    known: dict[str, set[str]] = {}
    for forms in pack.forms.values():
        for form in forms:
            known.setdefault(form.country, set()).add(form.role)
    assert [code for code in (*SOVEREIGN, *TERRITORIES) if "country" not in known.get(code, set())] == []
    missing = [
        (code, role) for code in SOVEREIGN for role in ("citizen", "adjective", "capital") if role not in known[code]
    ]
    assert [entry for entry in missing if entry != ("VA", "citizen")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_means_two_countries_unless_marked(language: str) -> None:
    countries: dict[tuple[str, ...], set[str]] = {}
    unmarked: set[tuple[str, ...]] = set()
    for forms in pack_of(language).forms.values():
        for form in forms:
            countries.setdefault(form.words, set()).add(form.country)
            if not form.ambiguous:
                unmarked.add(form.words)
    assert sorted(words for words, codes in countries.items() if len(codes) > 1 and words in unmarked) == []


def test_all_languages_know_the_same_countries() -> None:
    assert len({frozenset(pack_of(language).names) for language in LANGUAGES}) == 1


def test_a_pack_survives_pickling() -> None:
    assert pickle.loads(pickle.dumps(pack_of("de"))) == pack_of("de")


FAULTS = [
    ("countries: {BY: {citizens: [Belarusse]}}", "'BY' has no names: write names: [...], the usual name first"),
    ("countries: {BY: {names: [Belarus], citzens: [Belarusse]}}", "unknown key of a country 'citzens'; did you mean"),
    ("countries: {A: {names: [Kongo]}, B: {names: [Kongo]}}", "'Kongo' stands for A too: list it under ambiguous"),
    ("countries: {A: {names: [Wilna = ]}}", "a name is missing here"),
    ("countries: {A: {names: [Wilna]}}\nprefixes: {us: US}", "'US' is not among the countries and unions of this file"),
    ("lower_case: [adjectiv]", "unknown role 'adjectiv'; did you mean 'adjective'?"),
    ("endings: {names: {any: []}}", "no endings are given for words in 'any'"),
    ("endings: {names: {any: ['', 's:x']}}", "unknown mark ':x' after an ending"),
    ("places: {}", "unknown part of places 'places'"),
    ("countries: [BY]", "a mapping (key: value) is wanted here, not a list"),
]


@pytest.mark.parametrize(("text", "message"), FAULTS)
def test_a_fault_is_named_with_its_place(text: str, message: str) -> None:
    root, _ = load_document(text.encode(), "places.yaml")
    assert root is not None
    binder = Binder()
    bind_places(root, binder)
    assert [fault for fault in binder.faults if message in fault.message and fault.place.line >= 1]


def test_a_form_listed_as_ambiguous_is_no_fault() -> None:
    text = "countries: {A: {names: [Kongo]}, B: {names: [Kongo]}}\nambiguous: [Kongo]"
    root, _ = load_document(text.encode(), "places.yaml")
    assert root is not None
    binder = Binder()
    pack = bind_places(root, binder)
    assert binder.faults == []
    assert [(form.country, form.ambiguous) for form in pack.forms["kongo"]] == [("A", True), ("B", True)]
