"""Small words that tell languages from each other, as the packs' cache keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_WEIGHT = 12  # what a word that only one language has is worth; languages that share a word share its worth


@dataclass(frozen=True, slots=True)
class Telling:
    """Small words with the languages they belong to and what they are worth; `own` languages have a pack."""

    languages: dict[str, tuple[tuple[str, ...], int]]
    own: frozenset[str]


def telling_words(own: Mapping[str, Iterable[str]], others: Mapping[str, Iterable[str]]) -> Telling:
    """The table that `guess_language` looks words up in, from function words by language code."""
    table: dict[str, list[str]] = {}
    for code, words in sorted([*own.items(), *others.items()], key=lambda entry: entry[0]):
        for word in set(words):
            table.setdefault(word, []).append(code)
    shared = {word: (tuple(codes), max(1, _WEIGHT // len(codes))) for word, codes in sorted(table.items())}
    return Telling(shared, frozenset(own))
