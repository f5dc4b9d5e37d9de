"""Tables of words of units: what stands in them for many words at once, whole or by how they end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from gegenprobe.matching.names_fold import LONGEST, Bytes, Ints, rows

LONGEST_END = 8  # units of an end that can be looked up
_NOBODY = -1
_BITS = 16  # of a key, by which it is found
_TWO_UNITS = 16  # bits
Keys = NDArray[np.uint64]


class WholeWords:
    """Rows of numbers by whole words."""

    def __init__(self, entries: Mapping[str, tuple[int, ...]]) -> None:
        words = sorted(entries)
        self._found = _Keyed(_of_words(rows(words)), np.array([entries[word] for word in words], dtype=np.int32))

    def of(self, units: Bytes, width: int) -> Ints:
        """The first numbers of each word; -1 where it does not stand in the table."""
        return self._found.values(_of_words(units))[:, :width]


class WordEnds:
    """Rows of numbers by what words end in."""

    def __init__(self, entries: Mapping[str, tuple[int, ...]]) -> None:
        ends = sorted(entries)
        self._lengths = sorted({len(end) for end in ends}, reverse=True)
        sizes = np.array([len(end) for end in ends], dtype=np.int32)
        values = np.array([entries[end] for end in ends], dtype=np.int32)
        self._found = _Keyed(_mixed(_last_units(rows(ends), sizes)), values)
        self._possible = _possible_lengths(ends)

    def longest(self, units: Bytes, lengths: Ints) -> Ints:
        """The numbers of the longest entry that the word ends in; 0 where it ends in none."""
        found = np.zeros((len(lengths), self._found.width), dtype=np.int32)
        last = _last_units(units, lengths)
        possible = self._possible.take(last >> np.uint64(64 - _TWO_UNITS))
        for length in self._lengths:
            some = np.flatnonzero(possible & (1 << length))
            cut = np.uint64(2**64 - 2 ** (8 * (LONGEST_END - length)))
            values = self._found.values(_mixed(last[some] & cut))
            hit = values[:, 0] != _NOBODY
            found[some[hit]] = values[hit]
            possible[some[hit]] = 0
        return found


def _possible_lengths(ends: Iterable[str]) -> NDArray[np.uint16]:
    """For the last two units of a word (of the one, 0): a bit for each length that an entry with this end has."""
    possible = np.zeros(2**_TWO_UNITS, dtype=np.uint16)
    for end in ends:
        *_, before, last = (0, *end.encode("ascii"))
        any_before = slice(last << 8, (last + 1) << 8)
        possible[any_before if len(end) == 1 else last << 8 | before] |= 1 << len(end)
    return possible


class _Keyed:
    """Rows of numbers by keys whose upper bits are evenly spread."""

    def __init__(self, keys: Keys, values: Ints) -> None:
        order = np.argsort(keys, kind="stable")
        starts = np.arange(2**_BITS, dtype=np.uint64) << np.uint64(64 - _BITS)
        self._first = np.searchsorted(keys[order], starts).astype(np.int32)
        self._deep = int(np.diff(self._first, append=len(keys)).max(initial=1))
        padded = np.concatenate([order, np.repeat(order[-1:], self._deep)])
        self._keys, self._values = keys[padded], values[padded]
        self.width = values.shape[1]

    def values(self, wanted: Keys) -> Ints:
        """The numbers of each key; -1 where it has none."""
        at = self._first[(wanted >> np.uint64(64 - _BITS)).astype(np.int32)]
        found = np.full((len(wanted), self.width), _NOBODY, dtype=np.int32)
        for step in range(self._deep):
            hit = np.flatnonzero(self._keys[at + step] == wanted)
            found[hit] = self._values[at[hit] + step]
        return found


def _of_words(units: Bytes) -> Keys:
    """A key for each row of units; equal rows have equal keys, two others the same one once in 2**64."""
    halves = np.ascontiguousarray(units).view(np.uint64).reshape(-1, LONGEST // 8)
    return _mixed(halves[:, 0] * np.uint64(0x9E3779B97F4A7C15) ^ (halves[:, 1] + np.uint64(0x7F4A7C15)))


def _mixed(keys: Keys) -> Keys:
    """The keys, each turned into another one whose upper bits hang on all of its bits."""
    keys = (keys ^ (keys >> np.uint64(32))) * np.uint64(0xC2B2AE3D27D4EB4F)
    keys ^= keys >> np.uint64(29)
    return keys * np.uint64(0x9E3779B97F4A7C15)


def _last_units(units: Bytes, lengths: Ints) -> Keys:
    """The last LONGEST_END units of each word in one number, the very last in its uppermost bits."""
    places = lengths[:, None] + np.arange(-LONGEST_END, 0, dtype=np.int32)
    last = np.take_along_axis(units, np.maximum(places, 0), axis=1)
    last[places < 0] = 0
    return np.ascontiguousarray(last).view("<u8").reshape(-1).astype(np.uint64)
