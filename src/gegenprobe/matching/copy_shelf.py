"""Many reports kept small while copies among them are looked for: packed texts, and a number for every five-word run.

A report of 3 kB takes about 3.5 kB here; 100,000 of them, with all that the search needs, stay under 1 GB.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from gegenprobe.matching.hashed_words import HashedWords, Hashes, Ints, hashed_words, mixed, stretches_read
from gegenprobe.model.report import Report

RUN = 5  # words
BLOCK = 1 << 21  # runs that are kept in one piece
_KEPT_OPEN = 2_000  # texts whose words are at hand while pairs are compared
_FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93, 0xA0761D6478BD642F)

ShortRuns = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Opened:
    """A report taken from the shelf: its text, its words, and the number of the five-word run that each begins.

    `own` are its different runs in order, `first` where each stands first.
    """

    text: str
    words: HashedWords
    runs: Hashes
    own: Hashes
    first: Ints

    def places(self, runs: Hashes) -> Ints:
        """Where each of the runs stands first in this report; -1 where it does not."""
        if not len(self.own):
            return np.full(len(runs), -1)
        found = np.searchsorted(self.own, runs)
        found[found == len(self.own)] = 0
        return np.where(self.own[found] == runs, self.first[found], -1)


@dataclass(slots=True)
class Shelf:
    """Reports under names that are unique; `runs` are the numbers of their five-word runs, cut to 32 bits."""

    names: list[str] = field(default_factory=list)
    runs: list[ShortRuns] = field(default_factory=list)  # parts of large pieces: many small arrays take more room
    _room: ShortRuns = field(default_factory=lambda: np.zeros(0, dtype=np.uint32))
    _packed: list[bytes] = field(default_factory=list)
    _read: list[tuple[tuple[int, int], ...]] = field(default_factory=list)

    def put(self, name: str, report: Report) -> None:
        """Keep a report."""
        stretches = stretches_read(report)
        self.names.append(name)
        self.runs.append(self._kept(runs_of(hashed_words(report.text, stretches)) >> np.uint64(32)))
        self._packed.append(zlib.compress(report.text.encode("utf-8", "surrogatepass"), 1))
        self._read.append(stretches)

    def arranged(self, names: Sequence[str]) -> Shelf:
        """The same reports under these names (one for each, in the order in which they were put), by name."""
        order = sorted(range(len(names)), key=lambda number: names[number])
        found = Shelf()
        for number in order:
            found.names.append(names[number])
            found.runs.append(self.runs[number])
            found._packed.append(self._packed[number])
            found._read.append(self._read[number])
        return found

    def _kept(self, runs: Hashes) -> ShortRuns:
        if len(runs) > len(self._room):
            self._room = np.zeros(max(BLOCK, len(runs)), dtype=np.uint32)
        kept, self._room = self._room[: len(runs)], self._room[len(runs) :]
        kept[:] = runs
        return kept

    def opener(self) -> Opener:
        """Gives reports back by their number; the last ones stay at hand."""
        return Opener(self)

    def opened(self, number: int) -> Opened:
        """The report with this number (from 0, in the order in which they were put)."""
        text = zlib.decompress(self._packed[number]).decode("utf-8", "surrogatepass")
        words = hashed_words(text, self._read[number])
        runs = runs_of(words)
        return Opened(text, words, runs, *np.unique(runs, return_index=True))


class Opener:
    """Gives reports of a shelf back by their number; the last ones stay at hand."""

    def __init__(self, shelf: Shelf) -> None:
        self.names = shelf.names
        self.opened = lru_cache(maxsize=_KEPT_OPEN)(shelf.opened)


def runs_of(words: HashedWords) -> Hashes:
    """The number of the five-word run that begins at each word; the last four words begin none."""
    count = max(0, len(words) - RUN + 1)
    runs = np.zeros(count, dtype=np.uint64)
    for place, factor in enumerate(_FACTORS):
        runs += words.word[place : place + count] * np.uint64(factor)
    return mixed(runs)
