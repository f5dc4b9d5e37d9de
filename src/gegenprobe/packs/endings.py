"""Forms of a word, from endings that stand in the data.

A word is written with its own endings (`Vereinigte|,n Staaten` stands for two forms, `thai|` for itself only), or it
stands alone and takes the endings of the longest rule that fits its last letters.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from gegenprobe.packs.document import Binder, Item

ANY = "any"
MARKS = frozenset({"", "m", "f", "n", "p", "s", "mp", "fp", "np", "ms", "fs", "ns"})


@dataclass(frozen=True, slots=True)
class Form:
    """One form of an entry as it is written: `gender` is 'm', 'f', 'n' or '', `number` is 's', 'p' or ''."""

    text: str
    gender: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class Endings:
    """Rules, longest first: the last letters of a base form, and the (letters, mark) that stand in their place."""

    rules: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()

    def forms(self, text: str) -> tuple[Form, ...]:
        """All forms of an entry, its base form first, none twice."""
        if "|" in text:
            return tuple(dict.fromkeys(Form(form) for form in _spelt_out(text)))
        if text.isupper() and len(text) > 1:  # an abbreviation: USA, ООН
            return (Form(text),)
        for last, endings in self.rules:
            if text.lower().endswith(last.lower()):
                stem = text[: len(text) - len(last)]
                return tuple(dict.fromkeys(_form(_joined(stem, ending, text), mark) for ending, mark in endings))
        return (Form(text),)


def base_form(text: str) -> str:
    """The form that an entry is named by: `Vereinigte|,n Staaten` -> `Vereinigte Staaten`."""
    return next(_spelt_out(text)) if "|" in text else text


def bind_endings(item: Item, binder: Binder) -> Endings:
    """Rules from a mapping `last letters: [ending, ending:mark, ...]`; the key `any` fits every word.

    A mark tells gender and number (m, f, s, p, mp, fp ...) of the forms with that ending.
    """
    rules: list[tuple[str, tuple[tuple[str, str], ...]]] = []
    for last, child in binder.entries(item).items():
        endings = tuple(_ending(entry, binder) for entry in binder.items(child))
        if not endings:
            binder.fault(child, f"no endings are given for words in '{last}': write at least [\"\"]")
        rules.append(("" if last == ANY else last, endings))
    rules.sort(key=lambda rule: (-len(rule[0]), rule[0]))
    return Endings(tuple(rules))


def _ending(item: Item, binder: Binder) -> tuple[str, str]:
    letters, _, mark = binder.text(item).partition(":")
    if mark not in MARKS:
        binder.fault(item, f"unknown mark ':{mark[:10]}' after an ending; known: {', '.join(sorted(MARKS - {''}))}")
    return letters, mark


def _joined(stem: str, ending: str, text: str) -> str:
    """Stem and ending; where the rule stands for the whole word, the word keeps its capital."""
    return ending[:1].upper() + ending[1:] if not stem and text[:1].isupper() else stem + ending


def _form(text: str, mark: str) -> Form:
    gender = mark[:1] if mark[:1] in ("m", "f", "n") else ""
    return Form(text, gender, mark[-1:] if mark[-1:] in ("s", "p") else "")


def _spelt_out(text: str) -> Iterator[str]:
    variants = []
    for word in text.split():
        stem, bar, endings = word.partition("|")
        variants.append([stem + ending for ending in endings.split(",")] if bar else [word])
    return map(" ".join, product(*variants))
