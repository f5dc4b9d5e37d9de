"""Words around people's names: titles, organisations and sides, agencies, and words that are no names."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import Literal, get_args

from gegenprobe.packs.document import Binder, Item
from gegenprobe.packs.endings import Endings, Form, base_form, bind_endings
from gegenprobe.text.words import words_of

Sort = Literal["title", "organisation", "agency", "broadcaster", "body"]
Casing = Literal["any", "capital", "upper"]

_PARTS = {
    "reads", "language", "compounds", "casing", "endings", "titles", "organisations", "organisation_names",
    "name_particles", "common_suffixes", "not_heads", "common",
}  # fmt: skip
_ENDINGS = {"titles", "organisations", "organisation_names", "common", "given_names"}
_SECTIONS = {"people", "f", "m", "n"}
_SHORTEST_HEAD = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonWord:
    """One form of a word that goes with people.

    `words` is the form in lower case, `name` its base form. `office`: with an article, the bare word can act or
    speak ('the minister'). `people`: several persons as one side ('relatives', 'rebels').
    """

    words: tuple[str, ...]
    name: str
    sort: Sort
    casing: Casing = "any"
    office: bool = False
    people: bool = False
    gender: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleWords:
    """All such words of one language by their first word, longest first; `heads` end compounds and hyphenations."""

    language: str
    compounds: bool
    forms: dict[str, tuple[PersonWord, ...]]
    heads: dict[str, tuple[PersonWord, ...]]
    particles: frozenset[str]
    common: frozenset[str]
    common_heads: frozenset[str]
    common_suffixes: tuple[str, ...]
    name_endings: Endings


def inflected_names(pack: PeopleWords, names: frozenset[str]) -> dict[str, str]:
    """Every form of the given names in this language, and its base form; a form that is a name itself stays one."""
    forms: dict[str, str] = {}
    for name in sorted(names):
        for form in pack.name_endings.forms(name):
            forms.setdefault(form.text, name)
    return {**forms, **{name: name for name in sorted(names)}}


@dataclass(slots=True)
class _Gathering:
    """What one file has given so far, while it is bound."""

    binder: Binder
    casing: Casing
    endings: dict[str, Endings]
    forms: dict[str, dict[tuple[tuple[str, ...], Sort], PersonWord]] = field(default_factory=dict)
    heads: dict[str, dict[Sort, PersonWord]] = field(default_factory=dict)

    def inflected(self, rule: str, text: str) -> tuple[Form, ...]:
        return self.endings.get(rule, Endings()).forms(text)


@dataclass(frozen=True, slots=True)
class _Sense:
    """What the entries of one list mean."""

    sort: Sort
    rule: str
    office: bool = False
    people: bool = False
    gender: str = ""


def bind_people_words(root: Item, binder: Binder) -> PeopleWords:
    """The words around people in one language; what is wrong with the file is filed with the binder."""
    parts = dict(binder.known(root, _PARTS, "part of people words"))
    empty = Item(root.place, "")
    rules = dict(binder.known(parts.get("endings", empty), _ENDINGS, "endings"))
    casing: Casing = "any"
    if "casing" in parts and binder.choice(parts["casing"], set(get_args(Casing)), "casing") == "capital":
        casing = "capital"
    pack = _Gathering(binder, casing, {key: bind_endings(item, binder) for key, item in rules.items()})
    _bind_lists(pack, parts)
    common, common_heads = _bind_common(pack, parts)
    return PeopleWords(
        language=binder.text(parts.get("language", empty)),
        compounds="compounds" in parts and binder.choice(parts["compounds"], {"yes", "no"}, "answer") == "yes",
        forms={first: _longest_first(known) for first, known in sorted(pack.forms.items())},
        heads={last: tuple(known.values()) for last, known in sorted(pack.heads.items())},
        particles=frozenset(text.lower() for text in _spaced(binder, parts.get("name_particles"))),
        common=common,
        common_heads=common_heads,
        common_suffixes=tuple(text.lower() for text in _spaced(binder, parts.get("common_suffixes"))),
        name_endings=pack.endings.get("given_names", Endings()),
    )


def bind_given_names(root: Item, binder: Binder) -> frozenset[str]:
    """Given names of many cultures, lower-cased, with and without accents, from lists separated by spaces."""
    entries = binder.known(root, {"reads", "names", "more"}, "part of given names")
    names = [name for key, item in entries if key != "reads" for name in _spaced(binder, item)]
    return frozenset(names) | frozenset(_without_accents(name) for name in names)


def _without_accents(name: str) -> str:
    """The letters as wires without accents print them; Cyrillic й is a letter of its own and stays."""
    return "".join(
        unicodedata.normalize("NFD", letter)[0] if letter < "\u0400" or letter == "ё" else letter for letter in name
    )


def _bind_lists(pack: _Gathering, parts: dict[str, Item]) -> None:
    binder = pack.binder
    if "titles" in parts:
        for key, item in binder.known(parts["titles"], {"office", "other"}, "sort of title"):
            _bind_list(pack, item, _Sense("title", "titles", office=key == "office"))
    if "organisations" in parts:
        for key, item in binder.known(parts["organisations"], _SECTIONS, "sort of organisation"):
            gender = "" if key == "people" else key
            _bind_list(pack, item, _Sense("organisation", "organisations", people=key == "people", gender=gender))
    if "organisation_names" not in parts:
        return
    sorts: dict[str, Sort] = {"agency": "agency", "broadcaster": "broadcaster", "organisation": "body"}
    for key, item in binder.known(parts["organisation_names"], set(sorts), "sort of organisation"):
        for entry in binder.items(item):
            _add_names(pack, entry, _Sense(sorts[key], "organisation_names"))


def _bind_list(pack: _Gathering, item: Item, sense: _Sense) -> None:
    for key, entries in pack.binder.known(item, {"heads", "words"}, "list"):
        for line in pack.binder.texts(entries):
            for text in filter(None, (part.strip() for part in line.split(", "))):
                for form in pack.inflected(sense.rule, text):
                    _add(pack, form, (base_form(text), sense), pack.casing)
                    if key == "heads":
                        _add_head(pack, form, (base_form(text), sense))


def _add_names(pack: _Gathering, entry: Item, sense: _Sense) -> None:
    spellings = [part.strip() for part in pack.binder.text(entry).split("=")]
    if not all(spellings):
        pack.binder.fault(entry, "a name is missing here")
        return
    for spelling in spellings:
        for form in pack.inflected(sense.rule, spelling):
            capitals = form.text.isupper() and len(form.text) > 1
            _add(pack, form, (base_form(spellings[0]), sense), "upper" if capitals else "capital")


def _word(words: tuple[str, ...], form: Form, meaning: tuple[str, _Sense], casing: Casing) -> PersonWord:
    name, sense = meaning
    return PersonWord(
        words=words,
        name=name,
        sort=sense.sort,
        casing=casing,
        office=sense.office,
        people=sense.people,
        gender=form.gender or sense.gender,
        number=form.number or ("p" if sense.people else ""),
    )


def _add(pack: _Gathering, form: Form, meaning: tuple[str, _Sense], casing: Casing) -> None:
    for text in dict.fromkeys((form.text, form.text.replace("ё", "е"))):  # Russian print leaves out the dots
        words = tuple(words_of(text).lower)
        known = pack.forms.setdefault(words[0], {})
        known.setdefault((words, meaning[1].sort), _word(words, form, meaning, casing))


def _add_head(pack: _Gathering, form: Form, meaning: tuple[str, _Sense]) -> None:
    for lower in dict.fromkeys((form.text.lower(), form.text.lower().replace("ё", "е"))):
        pack.heads.setdefault(lower, {}).setdefault(meaning[1].sort, _word((lower,), form, meaning, pack.casing))


def _bind_common(pack: _Gathering, parts: dict[str, Item]) -> tuple[frozenset[str], frozenset[str]]:
    """All forms of ordinary words, and those that count as the last part of a compound."""
    binder = pack.binder
    never = {text.lower() for text in _spaced(binder, parts.get("not_heads"))}
    common: set[str] = set()
    heads: set[str] = set()
    for text in _spaced(binder, parts.get("common")):
        forms = {form.text.lower() for form in (pack.inflected("common", text) if text[0].isupper() else (Form(text),))}
        common |= forms
        if text[0].isupper() and text.lower() not in never:
            heads |= {form for form in forms if len(form) >= _SHORTEST_HEAD}
    return frozenset(common), frozenset(heads - never)


def _spaced(binder: Binder, item: Item | None) -> list[str]:
    return [] if item is None else [word for text in binder.texts(item) for word in text.split()]


def _longest_first(known: dict[tuple[tuple[str, ...], Sort], PersonWord]) -> tuple[PersonWord, ...]:
    order = {sort: at for at, sort in enumerate(get_args(Sort))}
    return tuple(sorted(known.values(), key=lambda word: (-len(word.words), word.words, order[word.sort])))
