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

from gegenprobe.matching.hashed_words import (
    HashedWords,
    Hashes,
    Ints,
    hashed_together,
    hashed_words,
    mixed,
    stretches_read,
)
from gegenprobe.model.report import Report

RUN = 5  # words
BLOCK = 1 << 21  # runs that are kept in one piece
_RAW = -15  # zlib's largest window, without head and checksum
_AT_ONCE = 100_000  # characters that are hashed together
_KEPT_OPEN = 2_000  # texts whose words are at hand while pairs are compared
_FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93, 0xA0761D6478BD642F)

ShortRuns = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Opened:
    """A report taken from the shelf: its text, its words, and the number of the five-word run that each begins.

    `order` are the places of the runs by their numbers, of equal ones the first place first; `sorted` the numbers so.
    """

    text: str
    words: HashedWords
    runs: Hashes
    order: Ints
    sorted: Hashes

    def places_in(self, other: Opened) -> Ints:
        """For each of its runs where it stands first in another report; -1 where it does not."""
        places = np.full(len(self.runs), -1)
        if len(self.runs) and len(other.runs):
            # Looked up in their order: that is several times as fast as one here and one there.
            found = other.sorted.searchsorted(self.sorted)
            found[found == len(other.sorted)] = 0
            has = np.flatnonzero(other.sorted.take(found) == self.sorted)
            places[self.order.take(has)] = other.order.take(found.take(has))
        return places


@dataclass(slots=True)
class Shelf:
    """Reports under names that are unique."""

    names: list[str] = field(default_factory=list)
    _runs: list[ShortRuns] = field(default_factory=list)  # parts of large pieces: many small arrays take more room
    _room: ShortRuns = field(default_factory=lambda: np.zeros(0, dtype=np.uint32))
    _packed: list[bytes] = field(default_factory=list)
    _read: list[tuple[tuple[int, int], ...]] = field(default_factory=list)
    _waiting: list[tuple[str, tuple[tuple[int, int], ...]]] = field(default_factory=list)
    _waiting_size: int = 0

    def put(self, name: str, report: Report) -> None:
        """Keep a report."""
        stretches = stretches_read(report)
        self.names.append(name)
        self._packed.append(_packed(report.text))
        self._read.append(stretches)
        self._waiting.append((report.text, stretches))
        self._waiting_size += len(report.text)
        if self._waiting_size >= _AT_ONCE:
            self._count()

    def _count(self) -> None:
        """The runs of the reports that were put since the last time: many at once take half as long."""
        for words in hashed_together(self._waiting):
            self._runs.append(self._kept(runs_of(words) >> np.uint64(32)))
        self._waiting, self._waiting_size = [], 0

    @property
    def runs(self) -> list[ShortRuns]:
        """For each report, the numbers of its five-word runs, cut to 32 bits."""
        if self._waiting:
            self._count()
        return self._runs

    def arranged(self, names: Sequence[str]) -> Shelf:
        """The same reports under these names (one for each, in the order in which they were put), by name."""
        order = sorted(range(len(names)), key=lambda number: names[number])
        found, runs = Shelf(), self.runs
        for number in order:
            found.names.append(names[number])
            found._runs.append(runs[number])
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
        text = zlib.decompress(self._packed[number], _RAW).decode("utf-8", "surrogatepass")
        words = hashed_words(text, self._read[number])
        runs = runs_of(words)
        order = np.argsort(runs, kind="stable")
        return Opened(text, words, runs, order, runs.take(order))


class Opener:
    """Gives reports of a shelf back by their number; the last ones stay at hand."""

    def __init__(self, shelf: Shelf) -> None:
        self.names = shelf.names
        self.opened = lru_cache(maxsize=_KEPT_OPEN)(shelf.opened)


def _packed(text: str) -> bytes:
    """The text in about 0.55 of its bytes; looking for repetitions would save a little more and take twice as long."""
    packer = zlib.compressobj(level=1, wbits=_RAW, strategy=zlib.Z_HUFFMAN_ONLY)
    return packer.compress(text.encode("utf-8", "surrogatepass")) + packer.flush()


def runs_of(words: HashedWords) -> Hashes:
    """The number of the five-word run that begins at each word; the last four words begin none."""
    count = max(0, len(words) - RUN + 1)
    runs = np.zeros(count, dtype=np.uint64)
    for place, factor in enumerate(_FACTORS):
        runs += words.word[place : place + count] * np.uint64(factor)
    return mixed(runs)
