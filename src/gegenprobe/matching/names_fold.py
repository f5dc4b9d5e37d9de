"""Written names, of any script, as units of sound: many at once, in arrays."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gegenprobe.matching.names_rules import Rules
from gegenprobe.packs.name_words import Sounds

LONGEST = 16  # units of one word that count
_MOST_UNITS = 8  # units, and the spaces around them, that stand for the letters of one rule
Bytes = NDArray[np.uint8]
Ints = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Folded:
    """Words as rows of LONGEST units, 0 behind their end, and how many units each has."""

    units: Bytes
    lengths: Ints


class Fold:
    """Turns letters into units by the packs' table: the leftmost rule first, of several the longest."""

    def __init__(self, sounds: Sounds) -> None:
        rules = {_bounded(letters): units for letters, units in sounds.letters.items()}
        several = [(letters, units) for letters, units in rules.items() if len(letters) > 1 or len(units) > 1]
        self._single = _single_letters({letter: unit for letter, unit in rules.items() if len(letter + unit) == 2})
        self._rules = Rules([letters for letters, _ in several])
        kept = [_kept(letters, units) for letters, units in several]
        self._sizes = np.array([len(units) for units in kept], dtype=np.int32)
        self._kept = np.array([list(units.encode("ascii").ljust(_MOST_UNITS)) for units in kept], dtype=np.uint8)

    def words(self, words: Sequence[str]) -> Folded:
        """Words as `names_split.split` gives them, in their order."""
        return _cut(self._units(" " + " \n ".join(words) + " \n"), len(words))

    def units(self, texts: Iterable[str]) -> dict[str, str]:
        """The units of letters from inside words: no rule for the start of a word applies, those for its end do."""
        known = list(dict.fromkeys(texts))
        flat = self._units("".join(f"\x01{unicodedata.normalize('NFC', text.lower())} \n" for text in known))
        lines = flat[(flat > ord(" ")) | (flat == ord("\n"))].tobytes().decode("ascii").split("\n")
        return dict(zip(known, lines, strict=False))  # the last line is empty

    def _units(self, text: str) -> Bytes:
        """Letters that no rule for several takes become their own unit; in the place of the others stand the rule's."""
        letters = np.frombuffer(text.encode("utf-16-le", "replace"), dtype=np.uint16)
        rule, start, end = self._rules.found(letters)
        length, size = end - start, self._sizes[rule]
        more = np.maximum(size - length, 0)  # units than letters
        before = np.cumsum(more) - more
        units = _with_room(self._single.take(letters), np.repeat(end, more))
        size = np.maximum(size, length)
        for nth in range(int(size.max(initial=0))):
            some = np.flatnonzero(size > nth)
            units[(start + before)[some] + nth] = self._kept[rule[some], nth]
        return units


def _with_room(units: Bytes, places: NDArray[np.intp]) -> Bytes:
    """The units with room for another one before each of these places, in the order of the places."""
    wide = np.empty(len(units) + len(places), dtype=np.uint8)
    old = np.ones(len(wide), dtype=bool)
    old[places + np.arange(len(places))] = False
    wide[old] = units
    return wide


def _bounded(letters: str) -> str:
    return letters.replace("^", " ").replace("$", " ")


def _kept(letters: str, units: str) -> str:
    """The units with the spaces that stood around the letters."""
    return " " * letters.startswith(" ") + units + " " * letters.endswith(" ")


def _single_letters(rules: dict[str, str]) -> Bytes:
    """For every code unit: its sound unit, a space, a line feed, or 1 for what is dropped."""
    table = np.ones(0x10000, dtype=np.uint8)
    table[ord(" ")], table[ord("\n")] = ord(" "), ord("\n")
    for code in range(0x80, 0x2000):
        bare = unicodedata.normalize("NFKD", chr(code))[0]
        if bare in rules:
            table[code] = ord(rules[bare])
    for letter, unit in rules.items():
        table[ord(letter)] = ord(unit)
    return table


def _cut(flat: Bytes, words: int) -> Folded:
    """Rows out of units that spaces and line feeds part; a unit that stands twice running counts once."""
    flat = flat[(flat != 1) & (flat != ord(" "))]
    twice = np.zeros(len(flat), dtype=bool)
    twice[1:] = (flat[1:] == flat[:-1]) & (flat[1:] != ord("\n"))
    flat = flat[~twice]
    ends = np.flatnonzero(flat == ord("\n"))[:words]
    starts = np.concatenate([np.zeros(1, dtype=ends.dtype), ends[:-1] + 1])[:words]
    lengths = np.minimum(ends - starts, LONGEST)
    padded = np.concatenate([flat, np.zeros(LONGEST, dtype=np.uint8)])
    units = np.lib.stride_tricks.sliding_window_view(padded, LONGEST)[starts]
    units[np.arange(LONGEST) >= lengths[:, None]] = 0
    return Folded(units, lengths.astype(np.int32))


def rows(words: Iterable[str]) -> Bytes:
    """Rows of units for words that are units already."""
    return np.array(
        [list(word[:LONGEST].encode("ascii").ljust(LONGEST, b"\0")) for word in words], dtype=np.uint8
    ).reshape(-1, LONGEST)
