"""Small words that tell languages from each other, as the packs' cache keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_WEIGHT = 12  # what a word that only one language has is worth; languages that share a word share its worth


Worth = dict[str, tuple[tuple[str, ...], int]]  # by word


@dataclass(frozen=True, slots=True)
class Telling:
    """Small words with the languages they belong to and what they are worth; `own` languages have a pack.

    `headlines`: the same for the words of the field, for texts that have no small words.
    """

    languages: Worth
    own: frozenset[str]
    headlines: Worth


def telling_words(
    own: Mapping[str, Iterable[str]],
    others: Mapping[str, Iterable[str]],
    headlines: Mapping[str, Iterable[str]] | None = None,
) -> Telling:
    """The tables that `guess_language` looks words up in, from function words and headline words by language code."""
    return Telling(_shared([*own.items(), *others.items()]), frozenset(own), _shared((headlines or {}).items()))


def _shared(words: Iterable[tuple[str, Iterable[str]]]) -> Worth:
    """Each word with its languages and what it is worth to each of them."""
    table: dict[str, list[str]] = {}
    for code, listed in sorted(words, key=lambda entry: entry[0]):
        for word in set(listed):
            table.setdefault(word, []).append(code)
    return {word: (tuple(codes), max(1, _WEIGHT // len(codes))) for word, codes in sorted(table.items())}
