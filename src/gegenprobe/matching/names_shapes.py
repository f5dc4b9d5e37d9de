"""What a name is by its words: a person's, a body's ('Turkish police'), or letters only ('CNN').

How names sound tells persons apart, not bodies: two authorities sound alike, and 'Israel' is no surname of 'Times of
Israel'. Bodies are one only where they have the same words, endings aside; letters only where they are the same.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import Prefix

from gegenprobe.packs.name_words import NameWords

Shape = Literal["person", "body", "letters"]

ASK = 0.35  # at most: names of two shapes are worth asking about, and never put together unasked
NEVER = 0.0
_LETTERS = range(2, 5)  # of an abbreviation; longer ones are spoken as words (ХАМАС)
_STEM, _SHARE = 4, 0.6  # letters, and share of the longer word, that two forms of a word begin with


class Shapes:
    """Tells the shapes of names by the packs' small words and titles."""

    def __init__(self, packs: NameWords) -> None:
        self._small = packs.particles | packs.titles
        self._titles: AbstractSet[str] = packs.titles
        self.of = lru_cache(maxsize=100_000)(self._of)

    def _of(self, name: str) -> Shape:
        if name.isupper() and " " not in name and sum(map(str.isalpha, name)) in _LETTERS:
            return "letters"
        words = name.split()
        if any(word[0].islower() and not self._is_small(word) for word in words):
            return "body"
        return "body" if words and all(word.lower() in self._titles for word in words) else "person"

    def _is_small(self, word: str) -> bool:
        """'von', 'präsident', the first part of 'al-Burhan'."""
        return word.lower() in self._small or word.partition("-")[0].lower() in self._small

    def most(self, one: str, other: str) -> float:
        """The highest score that the two names may have."""
        shapes = {self.of(one), self.of(other)}
        if "letters" in shapes:
            return 1.0 if _plain(one) & _plain(other) else NEVER
        if shapes == {"body"}:
            return 1.0 if _same_words(one.split(), other.split()) else NEVER
        return ASK if len(shapes) > 1 else 1.0


def _plain(name: str) -> set[str]:
    """The words without case and accents, in Latin letters."""
    from anyascii import anyascii

    return {anyascii(word).lower().replace(".", "") for word in name.split()}


def _same_words(ours: list[str], theirs: list[str]) -> bool:
    return len(ours) == len(theirs) and all(map(_same_word, ours, theirs))


def _same_word(one: str, other: str) -> bool:
    one, other = one.lower(), other.lower()
    return one == other or Prefix.similarity(one, other) >= max(_STEM, _SHARE * max(len(one), len(other)))
