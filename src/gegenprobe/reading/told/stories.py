"""What a report tells of as a whole: by it words are read that mean something else elsewhere ('handed over')."""

from __future__ import annotations

from datetime import date
from itertools import islice

from gegenprobe.packs.codebook import AT_LEAST, Elsewhere
from gegenprobe.packs.lexicon import Lexicon, Sought
from gegenprobe.text.words import letter_runs


class Stories:
    """Which stories a report tells of; each is looked for once, and only when a frame asks for it."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.lower = ""
        self.read: list[tuple[int, int, date | None]] = []
        self._told: dict[str, bool] = {}
        self._words: frozenset[str] = frozenset()  # of the text, once a story is asked for

    def of(self, lower: str) -> None:
        """Look for them in this text, in lower case, where `read` has its sentences."""
        self.lower = lower
        self._told.clear()
        self._words = frozenset()

    def tell(self, story: str) -> bool:
        """Whether the report tells of the story: one of its words stands somewhere in what is read of it."""
        told = self._told.get(story)
        if told is None:
            told = self._told[story] = self._has(self.lexicon.stories[story])
        return told

    def elsewhere(self) -> list[Elsewhere]:
        """The other fields that the report tells of, by two of their words, and of no story that they yield to."""
        found: list[Elsewhere] = []
        for field, words in self.lexicon.elsewhere:
            standing = (word for word in words if self._has(word))
            if len(list(islice(standing, AT_LEAST))) == AT_LEAST and not any(map(self.tell, field.unless)):
                found.append(field)
        return found

    def _has(self, sought: Sought) -> bool:
        """Whether one of these words stands in what is read of the report."""
        self._words = self._words or frozenset(letter_runs([*set(self.lower.split())]))
        if not self._words.isdisjoint(sought.words) and any(map(self._stands, self._words & sought.words)):
            return True
        return any(self._stands(phrase) for word, phrase in sought.phrases if not word or word in self._words)

    def _stands(self, words: str) -> bool:
        at = self.lower.find(words)
        while at >= 0:
            end = at + len(words)
            alone = not self.lower[at - 1 : at].isalpha() and not self.lower[end : end + 1].isalpha()
            if alone and any(start <= at < stop for start, stop, _ in self.read):
                return True
            at = self.lower.find(words, end)
        return False
