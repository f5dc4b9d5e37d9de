"""`clauses.yaml`, `status.yaml` and `speech.yaml` of a language pack, bound to the records of `packs.grammar`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import product
from math import prod
from typing import Any, Final

from gegenprobe.packs.document import Binder, Item
from gegenprobe.packs.grammar import CASE, CASES, OPENERS, Clauses
from gegenprobe.packs.speech_words import Speech
from gegenprobe.packs.status_words import STATUS_NAMES, StatusWords

MOST: Final = 2_000  # phrases of a list: a few brackets side by side multiply (P25)
_CHOICES: Final = re.compile(r"\[([^][]*)\]")
_AS_WRITTEN = frozenset({"people", "totals"})  # lists that keep their capitals


def bind_clauses(root: Item, binder: Binder) -> Clauses:
    """The small words of `clauses.yaml`: lists of words and 'yes' by their names, and what has a form of its own."""
    found = dict(binder.known(root, set(Clauses._fields) | {"contracted"}, "section"))
    plain = {
        name: _plain(name, found[name], binder, default)
        for name, default in Clauses._field_defaults.items()
        if name in found and default in ((), frozenset(), False)
    }
    return Clauses(**(plain | _formed(found, binder)))


def _plain(name: str, item: Item, binder: Binder, default: object) -> tuple[str, ...] | frozenset[str] | bool:
    if default is False:
        return binder.text(item) == "yes"
    texts = _phrases(item, binder)
    texts = texts if name in _AS_WRITTEN else tuple(text.lower() for text in texts)
    return frozenset(texts) if isinstance(default, frozenset) else texts


def _phrases(item: Item, binder: Binder) -> tuple[str, ...]:
    """The list's phrases, with those that words in brackets stand for written out; at most `MOST` of them."""
    phrases: list[str] = []
    for child in binder.items(item):
        told = _spelled_out(child, binder)
        if len(phrases) + prod(len(words) for words in told) > MOST:
            binder.fault(child, f"with this the list stands for more than {MOST:,} phrases")
            break
        phrases += ["".join(words) for words in product(*told)]
    return tuple(phrases)


def _spelled_out(item: Item, binder: Binder) -> list[list[str]]:
    """'[among|of] the [two|] freed': what may stand in each place: 'among' or 'of', ' the ', 'two' or nothing, ..."""
    pieces = _CHOICES.split(binder.text(item))
    if any(mark in piece for piece in pieces[::2] for mark in "[]"):
        binder.fault(item, "a bracket is open, closed twice or stands in another one: '[among|of] the [first|last]'")
    return [[word.strip() for word in piece.split("|")] if n % 2 else [piece] for n, piece in enumerate(pieces)]


def _formed(found: Mapping[str, Item], binder: Binder) -> dict[str, Any]:
    """The sections that are more than a list: mappings, cases, endings."""
    formed: dict[str, Any] = {
        name: _cases(found[name], binder) for name in ("articles", "relatives", "pronouns") if name in found
    }
    formed |= {name: _endings_of_cases(found.get(name), binder) for name in ("noun_cases", "name_cases")}
    based = ("masculine_names", "feminine_names", "adjectives_agree", "adjective_bases")
    formed |= {name: _bases(found.get(name), binder) for name in based}
    auxiliaries = binder.entries(found["auxiliaries"]) if "auxiliaries" in found else {}
    prepositions = binder.texts(found["prepositions"]) if "prepositions" in found else ()
    return formed | {
        "prepositions": {text.lower(): text.lower() for text in prepositions} | _pairs(found.get("contracted"), binder),
        "openers": _by_word(found.get("openers"), frozenset(OPENERS), binder),
        "auxiliaries": {use: tuple(t.lower() for t in binder.texts(value)) for use, value in auxiliaries.items()},
        "infinitive_mark": binder.text(found["infinitive_mark"]) if "infinitive_mark" in found else "",
        "counting": _counting(found.get("counting"), binder),
    }


_SETS: Final = frozenset({"rumours", "mounting", "rallies"})


def bind_status(root: Item, binder: Binder) -> StatusWords:
    """The words of `status.yaml`."""
    found = dict(binder.known(root, set(StatusWords.__dataclass_fields__), "section"))

    def texts(name: str) -> tuple[str, ...]:
        return tuple(text.lower() for text in binder.texts(found[name])) if name in found else ()

    mapped = {"verbs", "nouns", "modals", "words"}
    names = [name for name in StatusWords.__dataclass_fields__ if name not in mapped]
    plain: dict[str, Any] = {name: frozenset(texts(name)) if name in _SETS else texts(name) for name in names}
    return StatusWords(
        verbs=_by_word(found.get("verbs"), STATUS_NAMES, binder),
        nouns=_by_word(found.get("nouns"), STATUS_NAMES, binder),
        modals=_by_word(found.get("modals"), STATUS_NAMES, binder),
        words={word.lower(): status for word, status in _by_word(found.get("words"), STATUS_NAMES, binder).items()},
        **plain,
    )


_BASE_FORMS: Final = frozenset(
    {"verbs", "hearsay", "about", "confirming", "quoting", "accounts", "telling", "reporting", "showing"}
)


def bind_speech(root: Item, binder: Binder) -> Speech:
    """The words of `speech.yaml`."""
    found = dict(binder.known(root, set(Speech.__dataclass_fields__), "section"))

    def texts(name: str) -> tuple[str, ...]:
        texts = _phrases(found[name], binder) if name in found else ()
        return texts if name in _BASE_FORMS else tuple(text.lower() for text in texts)

    bound = {name: texts(name) for name in Speech.__dataclass_fields__}
    return Speech(**bound | {"before": bound["before"] + bound["citing"]})


def _counting(item: Item | None, binder: Binder) -> dict[str, int]:
    """Nouns that say how many people they are ('couple' -> 2)."""
    return {word.lower(): binder.whole(n) for word, n in binder.entries(item).items()} if item is not None else {}


def _cases(item: Item, binder: Binder) -> dict[str, int]:
    if not isinstance(item.value, dict):
        return {text.lower(): 0 for text in binder.texts(item)}
    result: dict[str, int] = {}
    for word, names in item.value.items():
        cases = 0
        for name in binder.items(names):
            cases |= CASE.get(binder.choice(name, set(CASES), "case"), 0)
        result[word.lower()] = cases
    return result


def _endings_of_cases(item: Item | None, binder: Binder) -> dict[str, int]:
    """Turn 'case: [endings]' into ending -> cases; an ending may stand under several."""
    result: dict[str, int] = {}
    for name, endings in binder.known(item, set(CASES), "case") if item is not None else ():
        for ending in binder.texts(endings):
            result[ending] = result.get(ending, 0) | CASE[name]
    return result


def _bases(item: Item | None, binder: Binder) -> dict[str, tuple[str, ...]]:
    """Endings of a name in its cases, and what stands in their place in the nominative."""
    return {ending: binder.texts(bases) for ending, bases in binder.entries(item).items()} if item is not None else {}


def _pairs(item: Item | None, binder: Binder) -> dict[str, str]:
    if item is None:
        return {}
    return {word.lower(): binder.text(value).lower() for word, value in binder.entries(item).items()}


def _by_word(item: Item | None, allowed: frozenset[str], binder: Binder) -> dict[str, str]:
    """Turn 'status: [words]' into word -> status; a word under two headings is a fault."""
    result: dict[str, str] = {}
    if item is None:
        return result
    for name, words in binder.known(item, set(allowed), "heading"):
        for word in binder.items(words):
            text = binder.text(word)
            if text in result:
                binder.fault(word, f"'{text}' stands under '{result[text]}' already")
            result[text] = name
    return result
