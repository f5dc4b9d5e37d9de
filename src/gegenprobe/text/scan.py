"""One pass over a text for many strings at once; knows which of them are whole words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

import ahocorasick_rs

Hit = tuple[int, tuple[str, ...]]  # where a form stands, and what must also stand near it


def lowered(text: str) -> str:
    """The text in lower case with the same length: a letter whose lower case is longer (İ) stays as it is."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


# Marks in place of a companion: such a form counts only beside one of the other mark.
NEEDED, NEEDING = "\0needed", "\0needing"


class Scanner:
    """Finds words and phrases. `companions` are words that must also stand near a hit, '' for none.

    `open_left`: forms that may end a longer word ('haft' in 'untersuchungshaft').
    """

    def __init__(self, companions: Mapping[str, tuple[str, ...]], open_left: AbstractSet[str] = frozenset()) -> None:
        self._forms = sorted(companions)
        self._companions = [companions[form] for form in self._forms]
        self._open_left = [form in open_left for form in self._forms]
        kind = ahocorasick_rs.Implementation.ContiguousNFA  # built in milliseconds, and the second fastest
        self._automaton = ahocorasick_rs.AhoCorasick(self._forms, implementation=kind) if self._forms else None

    def hits(self, lower: str) -> list[Hit]:
        """Where forms stand in the lower-cased text, in text order: (offset, companions)."""
        if self._automaton is None:
            return []
        found: list[Hit] = []
        size, open_left, companions = len(lower), self._open_left, self._companions
        last, ordered = -1, True  # they come by their ends: by their beginnings, too, unless one stands in another
        for number, start, end in self._automaton.find_matches_as_indexes(lower, overlapping=True):
            if (end < size and lower[end].isalnum()) or (
                start and not open_left[number] and lower[start - 1].isalnum()
            ):
                continue
            found.append((start, companions[number]))
            ordered = ordered and start > last
            last = start
        if not ordered:
            found.sort()
        return found


def worth_reading(hits: Sequence[Hit], lower: str, start: int, end: int) -> bool:
    """Whether the hits of `lower[start:end]` make it worth reading: one alone, or both halves of a pair."""
    halves = set()
    for _, companions in hits:
        for companion in companions:
            if not companion:
                return True
            if companion in (NEEDED, NEEDING):
                halves.add(companion)
            elif lower.find(companion, start, end) >= 0:
                return True
    return len(halves) == 2
