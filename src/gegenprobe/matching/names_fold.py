"""Written names, of any script, as units of sound: many at once, in arrays."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from ahocorasick_rs import BytesAhoCorasick, MatchKind
from numpy.typing import NDArray

from gegenprobe.packs.name_words import Sounds

LONGEST = 16  # units of one word that count
_MOST_UNITS = 8  # units, and the spaces around them, that stand for the letters of one rule
_APART = '-‐‑–—.·_/\\()[]"“”„«»?!;:*+0123456789'
_OTHER_SCRIPT = re.compile(
    r"[\u0370-\u03ff\u0530-\u1cff\u1f00-\u1fff\u2d00-\u2d2f\u2e80-\ud7ff\uf900-\ufe0f\ufe20-\uffef]"
)
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
        self._codes = _letter_codes("".join(letters for letters, _ in several))
        self._rules = BytesAhoCorasick(
            [self._coded(letters).tobytes() for letters, _ in several], matchkind=MatchKind.LeftmostLongest
        )
        kept = [_kept(letters, units) for letters, units in several]
        self._sizes = np.array([len(units) for units in kept], dtype=np.int64)
        self._kept = np.array([list(units.encode("ascii").ljust(_MOST_UNITS)) for units in kept], dtype=np.uint8)

    def words(self, words: Sequence[str]) -> Folded:
        """Words as `split` gives them, in their order."""
        return _cut(self._units(" " + " \n ".join(words) + " \n"), len(words))

    def units(self, text: str) -> str:
        """The units of letters from inside a word: no rule for the start of a word applies, those for its end do."""
        flat = self._units(f"\x01{unicodedata.normalize('NFC', text.lower())} \n")
        return flat[flat > ord(" ")].tobytes().decode("ascii")

    def _coded(self, text: str) -> Bytes:
        return self._codes[np.frombuffer(text.encode("utf-16-le", "replace"), dtype=np.uint16)]

    def _units(self, text: str) -> Bytes:
        """Letters that no rule for several takes become their own unit; in the place of the others stand the rule's."""
        letters = np.frombuffer(text.encode("utf-16-le", "replace"), dtype=np.uint16)
        found = self._rules.find_matches_as_indexes(self._codes[letters].tobytes())
        rule, start, end = (
            np.fromiter(chain.from_iterable(found), dtype=np.int64, count=3 * len(found)).reshape(-1, 3).T
        )
        size = np.ones(len(letters) + 1, dtype=np.int64)
        inside = np.zeros(len(letters) + 1, dtype=np.int64)
        inside[start] += 1
        inside[end] -= 1
        size[np.cumsum(inside) > 0] = 0
        size[start] = self._sizes[rule]
        place = np.cumsum(size) - size
        units = np.empty(int(place[-1]), dtype=np.uint8)
        alone = np.cumsum(inside)[:-1] == 0
        units[place[:-1][alone]] = self._single[letters[alone]]
        for nth in range(_MOST_UNITS):
            some = self._sizes[rule] > nth
            units[place[start[some]] + nth] = self._kept[rule[some], nth]
        return units


def _letter_codes(letters: str) -> Bytes:
    """A number from 1 for each of the letters by its code, 0 for all others: what rules are looked for by."""
    table = np.zeros(0x10000, dtype=np.uint8)
    for number, letter in enumerate(sorted(set(letters)), 1):
        table[ord(letter)] = number
    return table


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


def split(names: Sequence[str]) -> list[list[str]]:
    """Each name's words in lower case, the surname last; names in scripts other than Latin and Cyrillic in Latin."""
    text = "\n".join(names)
    if text.count("\n") != max(0, len(names) - 1):
        text = "\n".join(" ".join(name.split()) for name in names)
    if "," in text:
        text = "\n".join(map(_turned, text.split("\n")))
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        if _OTHER_SCRIPT.search(text):
            text = _in_latin(text)
    text = text.lower()
    for mark in _APART:
        if mark in text:
            text = text.replace(mark, " ")
    return [line.split() for line in text.split("\n")][: len(names)]


def _turned(name: str) -> str:
    """'Surname, Given' in the other order."""
    last, _, first = name.partition(",")
    return f"{first} {last}".replace(",", " ")


def _in_latin(text: str) -> str:
    from anyascii import anyascii  # 1 MB of tables, for other scripts only

    lines = text.split("\n")
    return "\n".join(anyascii(line).replace("\n", " ") if _OTHER_SCRIPT.search(line) else line for line in lines)


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


def keys(units: Bytes) -> NDArray[np.uint64]:
    """A number for each row of units; equal rows have equal numbers."""
    halves = np.ascontiguousarray(units).view(np.uint64).reshape(-1, 2)
    mixed = halves[:, 0] * np.uint64(0x9E3779B97F4A7C15) ^ (halves[:, 1] + np.uint64(0x7F4A7C15)) * np.uint64(
        0xC2B2AE3D27D4EB4F
    )
    mixed ^= mixed >> np.uint64(29)
    return mixed


def rows(words: Iterable[str]) -> Bytes:
    """Rows of units for words that are units already."""
    return np.array(
        [list(word[:LONGEST].encode("ascii").ljust(LONGEST, b"\0")) for word in words], dtype=np.uint8
    ).reshape(-1, LONGEST)
