"""One pass over a text for many strings at once; knows which of them are whole words."""

from __future__ import annotations

from collections.abc import Mapping, Set as AbstractSet

import ahocorasick_rs


def lowered(text: str) -> str:
    """The text in lower case with the same length: a letter whose lower case is longer (İ) stays as it is."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


class Scanner:
    """Finds words and phrases. `companions` are words that must also stand near a hit, '' for none.

    `open_left`: forms that may end a longer word ('haft' in 'untersuchungshaft').
    """

    def __init__(self, companions: Mapping[str, tuple[str, ...]], open_left: AbstractSet[str] = frozenset()) -> None:
        self._forms = sorted(companions)
        self._companions = [companions[form] for form in self._forms]
        self._open_left = [form in open_left for form in self._forms]
        self._automaton = ahocorasick_rs.AhoCorasick(self._forms) if self._forms else None

    def hits(self, lower: str) -> list[tuple[int, str]]:
        """Where forms stand in the lower-cased text: (offset, companion), in text order, one for each companion."""
        if self._automaton is None:
            return []
        found: list[tuple[int, str]] = []
        size = len(lower)
        for number, start, end in self._automaton.find_matches_as_indexes(lower, overlapping=True):
            if end < size and (lower[end].isalnum() or lower[end] == "_"):
                continue
            if start and lower[start - 1].isalnum() and not self._open_left[number]:
                continue
            found.extend((start, companion) for companion in self._companions[number])
        found.sort()
        return found
