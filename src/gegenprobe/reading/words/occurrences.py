"""Where the words of one report stand: found once, so that asking for many names costs no more than reading once."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from gegenprobe.text.scan import lowered

_TOKEN: Final = re.compile(r"\w+")
# One to four parts of a name beside an office; inside it initials ('John W. Carter') and small words ('de la Vega').
# The patterns are text until somebody asks for such a name.
_CAPITALISED: Final = r"[^\W\d_a-zа-яёіїєґў][\w’'-]+"
_INITIALS: Final = r"(?:[^\W\d_a-zа-яёіїєґў]\.?\s){0,2}"
_INNER: Final = rf"\s{_INITIALS}(?:[a-zа-яё]{{1,4}}[\s-]){{0,2}}{_CAPITALISED}"
_NAME: Final = _INITIALS + _CAPITALISED
_NAME_BEHIND: Final = rf"\s({_NAME}(?:{_INNER}){{0,3}})"
_NAME_BEFORE: Final = rf"(?<![\w.-])({_NAME}(?:{_INNER}){{1,3}}),\s\Z"
_NAME_APART: Final = rf"\s[^.,;:!?\n()]{{2,80}}(?:\([^\W\d_]{{2,12}}\))?,\s({_NAME}(?:{_INNER}){{1,3}})"
SHORT: Final = 10_000  # characters
NAME: Final = 60  # characters


class Occurrences:
    """The places of a text's words; a word is a run of letters, digits and underscores, as written."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._short = len(text) <= SHORT
        self._places: dict[str, list[int]] | None = None
        self._sorted: list[str] = []
        self.lower = ""  # the text in small letters, once somebody has asked for it

    def of(self, phrase: str) -> Iterator[int]:
        """Offsets, in order, at which the phrase begins where a word begins and ends where one ends."""
        text, first = self.text, _TOKEN.match(phrase)
        if first is None:
            pattern = rf"(?<!\w){re.escape(phrase)}(?!\w)"
            yield from (match.start() for match in re.finditer(pattern, text))
            return
        size = len(phrase)
        for at in self._searched(phrase) if self._short else self._all().get(first.group(), ()):
            if text.startswith(phrase, at) and not _goes_on(text, at + size):
                yield at

    def has(self, phrase: str) -> bool:
        """Whether the phrase stands somewhere as a word or words of its own."""
        return next(self.of(phrase), None) is not None

    def starting(self, phrase: str, longer: int | None = None) -> Iterator[int]:
        """Offsets of the words that start with the phrase and are at most `longer` characters longer (None: any).

        In the order of the text or in that of the words.
        """
        if _TOKEN.fullmatch(phrase) is None:
            tail = r"\w*" if longer is None else rf"\w{{0,{longer}}}(?!\w)"
            yield from (match.start() for match in re.finditer(rf"(?<!\w){re.escape(phrase)}{tail}", self.text))
            return
        if self._short:
            ends = ((at, _TOKEN.match(self.text, at)) for at in self._searched(phrase))
            yield from (at for at, word in ends if longer is None or (word and word.end() - at - len(phrase) <= longer))
            return
        places = self._all()
        for number in range(bisect_left(self._sorted, phrase), len(self._sorted)):
            word = self._sorted[number]
            if not word.startswith(phrase):
                return
            if longer is None or len(word) - len(phrase) <= longer:
                yield from places[word]

    def capitalised_behind(self, phrase: str) -> Iterator[tuple[int, list[str]]]:
        """Where the phrase stands, however written, and the capitalised words behind it, four at most."""
        if not self.lower:
            self.lower = lowered(self.text)
        text, wanted = self.text, lowered(phrase)
        at = self.lower.find(wanted) if wanted else -1
        while at >= 0:
            begins = not at or not (text[at - 1].isalnum() or text[at - 1] == "_")
            match = re.compile(_NAME_BEHIND).match(text, at + len(wanted)) if begins else None
            if match is not None:
                yield at, match[1].split()
            at = self.lower.find(wanted, at + 1 if match is None else match.end())

    def capitalised_apart(self, phrase: str) -> Iterator[tuple[str, list[str]]]:
        """What stands up to a comma, and the capitalised words behind it ('envoy of the court, Anna Petrova')."""
        for at in self.of(phrase):
            match = re.compile(_NAME_APART).match(self.text, at + len(phrase))
            if match is not None:
                yield self.text[at + len(phrase) : match.start(1)], match[1].split()

    def capitalised_before(self, phrase: str) -> Iterator[list[str]]:
        """The two to four capitalised words before a comma and the phrase ('Anna Petrova, envoy of ...')."""
        for at in self.of(phrase):
            match = re.compile(_NAME_BEFORE).search(self.text, max(0, at - NAME), at)
            if match is not None:
                yield match[1].split()

    def _searched(self, phrase: str) -> Iterator[int]:
        """Where a word begins with the phrase: in a short text searching costs less than looking up all its words."""
        text, at = self.text, self.text.find(phrase)
        while at >= 0:
            if not at or not _goes_on(text, at - 1):
                yield at
            at = text.find(phrase, at + 1)

    def _all(self) -> dict[str, list[int]]:
        if self._places is None:
            self._places = {}
            for match in _TOKEN.finditer(self.text):
                self._places.setdefault(match.group(), []).append(match.start())
            self._sorted = sorted(self._places)
        return self._places


def _goes_on(text: str, at: int) -> bool:
    """Whether a letter, digit or underscore stands there."""
    return at < len(text) and (text[at].isalnum() or text[at] == "_")
