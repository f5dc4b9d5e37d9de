"""Where the words of one report stand: found once, so that asking for many names costs no more than reading once."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

_TOKEN = re.compile(r"\w+")


class Occurrences:
    """The places of a text's words; a word is a run of letters, digits and underscores, as written."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._places: dict[str, list[int]] | None = None
        self._sorted: list[str] = []

    def of(self, phrase: str) -> Iterator[int]:
        """Offsets, in order, at which the phrase begins where a word begins and ends where one ends."""
        text, first = self.text, _TOKEN.match(phrase)
        if first is None:
            pattern = rf"(?<!\w){re.escape(phrase)}(?!\w)"
            yield from (match.start() for match in re.finditer(pattern, text))
            return
        size = len(phrase)
        for at in self._all().get(first.group(), ()):
            if text.startswith(phrase, at) and not _TOKEN.match(text, at + size):
                yield at

    def has(self, phrase: str) -> bool:
        """Whether the phrase stands somewhere as a word or words of its own."""
        return next(self.of(phrase), None) is not None

    def starting(self, phrase: str, longer: int | None = None) -> Iterator[int]:
        """Offsets of the words that start with the phrase and are at most `longer` characters longer (None: any)."""
        if _TOKEN.fullmatch(phrase) is None:
            tail = r"\w*" if longer is None else rf"\w{{0,{longer}}}(?!\w)"
            yield from (match.start() for match in re.finditer(rf"(?<!\w){re.escape(phrase)}{tail}", self.text))
            return
        places = self._all()
        for number in range(bisect_left(self._sorted, phrase), len(self._sorted)):
            word = self._sorted[number]
            if not word.startswith(phrase):
                return
            if longer is None or len(word) - len(phrase) <= longer:
                yield from places[word]

    def _all(self) -> dict[str, list[int]]:
        if self._places is None:
            self._places = {}
            for match in _TOKEN.finditer(self.text):
                self._places.setdefault(match.group(), []).append(match.start())
            self._sorted = sorted(self._places)
        return self._places
