"""Makes and checks the generated parts of the language packs. Not part of the product; needs babel, pymorphy3, Faker.

    python tools/make_places.py given      rewrites `names` in packs/given_names.yaml from Faker's lists (MIT licence);
                                           what stands under `more` is by hand and is kept
    python tools/make_places.py russian    writes case forms into packs/languages/ru: a base form becomes stem and
                                           endings (`Литв|а,ы,е,у,ой`); what carries a `|` is left as it is, so that a
                                           form corrected by hand stays
    python tools/make_places.py compare    lists names of countries that CLDR has and the packs do not

Run it in the checkout, with the development environment.
"""

from __future__ import annotations

import importlib
import os
import re
import sys
import textwrap
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from gegenprobe.packs.document import Binder, Item, load_document
from gegenprobe.packs.people_words import bind_people_words
from gegenprobe.packs.places import bind_places
from gegenprobe.text.words import words_of

PACKS = Path(__file__).resolve().parent.parent / "src" / "gegenprobe" / "packs"
LANGUAGES = ("de", "en", "es", "ru")

# Faker's locales whose given names are written in Latin or Cyrillic letters, and those that anyascii romanises well.
LATIN = """az_AZ cs_CZ da_DK de_AT de_CH de_DE en_GB en_IE en_IN en_KE en_NG en_NZ en_PK en_US es_AR es_CA es_CL es_CO
es_ES es_MX et_EE fi_FI fr_BE fr_CH fr_DZ fr_FR ga_IE ha_NG hr_HR hu_HU id_ID ig_NG it_IT lt_LT lv_LV nl_BE nl_NL no_NO
pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sv_SE sw tr_TR uk_UA uz_UZ yo_NG zu_ZA""".split()  # noqa: SIM905
ROMANISED = ["el_GR", "ka_GE"]
SHORTEST = 3


def main(arguments: list[str]) -> int:
    """Run one of the commands above; 2 when the call is wrong."""
    commands = {"given": make_given_names, "russian": make_russian_forms, "compare": compare_with_cldr}
    if len(arguments) != 1 or arguments[0] not in commands:
        sys.stderr.write(__doc__ or "")
        return 2
    commands[arguments[0]]()
    return 0


# given names


def make_given_names() -> None:
    """Rewrite the generated part of given_names.yaml."""
    path = PACKS / "given_names.yaml"
    head, _, _ = path.read_text(encoding="utf-8").partition("\nnames:\n")
    ordinary = _ordinary_words()
    names = {name for name in _all_names() if len(name) >= SHORTEST and name not in ordinary}
    by_initial: dict[str, list[str]] = {}
    for name in sorted(names):
        by_initial.setdefault(name[0], []).append(name)
    lines = [f"  - {line}" for group in by_initial.values() for line in textwrap.wrap(" ".join(group), 116)]
    path.write_text(head + "\nnames:\n" + "\n".join(lines) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(names):,} names, {path.stat().st_size:,} bytes\n")


def _all_names() -> set[str]:
    from anyascii import anyascii

    found: set[str] = set()
    for locale in LATIN:
        names = _names_of(locale)
        found.update(names)
        if locale in ("ru_RU", "uk_UA"):
            found.update(spelt for name in names for spelt in _in_latin(name))
    for locale in ROMANISED:
        found.update(anyascii(name).lower() for name in _names_of(locale))
    return {name for name in found if re.fullmatch(r"[a-zà-öø-ÿā-žșțəʻа-яёєіїґ]+", name)}


def _names_of(locale: str) -> list[str]:
    provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    names: list[str] = []
    for attribute in sorted(vars(provider)):
        values = getattr(provider, attribute)
        if attribute.startswith("first_names") and isinstance(values, (dict, tuple, list)):
            names.extend(word for value in values for word in unicodedata.normalize("NFC", value).lower().split())
    return list(dict.fromkeys(names))


# How newsrooms spell Cyrillic letters: German, English, Spanish.
_LETTERS = {
    "а": "a", "б": "b", "в": "w|v|v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "je|ye|ye", "ё": "jo|yo|io",
    "ж": "sch|zh|zh", "з": "s|z|z", "и": "i|i|i", "і": "i", "ї": "ji|yi|yi", "й": "j|y|i", "к": "k", "л": "l",
    "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "ch|kh|j",
    "ц": "z|ts|ts", "ч": "tsch|ch|ch", "ш": "sch|sh|sh", "щ": "schtsch|shch|sch", "ъ": "", "ы": "y|y|i", "ь": "",
    "э": "e", "ю": "ju|yu|iu", "я": "ja|ya|ia",
}  # fmt: skip


def _in_latin(name: str) -> set[str]:
    spelt: set[str] = set()
    for way in range(3):
        letters = [_LETTERS.get(letter, letter).split("|") for letter in name]
        word = "".join(letter[min(way, len(letter) - 1)] for letter in letters)
        spelt.update({word, re.sub(r"(ij|iy|ii)$", "i", word), re.sub(r"(ij|iy|ii)$", "y", word)})
    return spelt


def _ordinary_words() -> set[str]:
    """Words of the four languages that a given name must not be: the packs' own and Faker's word lists."""
    words: set[str] = set()
    for language, locale in zip(LANGUAGES, ("de_DE", "en_US", "es_ES", "ru_RU"), strict=True):
        words.update(word.lower() for word in _word_list(locale) if language != "de" or word[:1].isupper())
        path = PACKS / "languages" / language / "people.yaml"
        if path.exists():
            pack = bind_people_words(_document(path), Binder())
            words |= pack.common
            words.update(first for first, forms in pack.forms.items() if any(len(form.words) == 1 for form in forms))
    return words - _more_names()


def _word_list(locale: str) -> list[str]:
    return list(importlib.import_module(f"faker.providers.lorem.{locale}").Provider.word_list)


def _more_names() -> set[str]:
    entries = _document(PACKS / "given_names.yaml").value
    assert isinstance(entries, dict)
    return set(" ".join(Binder().texts(entries["more"])).split())


def _document(path: Path) -> Item:
    root, faults = load_document(path.read_bytes(), os.fspath(path))
    if root is None:
        raise SystemExit("\n".join(map(str, faults)))
    return root


# Russian case forms


def make_russian_forms() -> None:
    """Give every base form of the Russian packs its endings, line by line, so that comments stay."""
    from make_russian import with_endings

    for name in ("places.yaml", "people.yaml"):
        path = PACKS / "languages" / "ru" / name
        if not path.exists():
            continue
        path.write_text(with_endings(path.read_text(encoding="utf-8"), name), encoding="utf-8")


# names in CLDR


def compare_with_cldr() -> None:
    """Print the names of countries that CLDR has and a pack lacks."""
    from babel import Locale

    for language in LANGUAGES:
        pack = bind_places(_document(PACKS / "languages" / language / "places.yaml"), Binder())
        known = {form.words for forms in pack.forms.values() for form in forms}
        territories: Iterable[tuple[str, str]] = Locale(language).territories.items()
        for code, name in sorted(territories):
            plain = re.sub(r"\s*\(.*\)|^Sonderverwaltungsregion ", "", name)
            if code in pack.names and tuple(words_of(plain).lower) not in known:
                sys.stdout.write(f"{language} {code} {name}\n")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
