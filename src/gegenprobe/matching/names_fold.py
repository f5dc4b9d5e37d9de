"""Written names, of any script, as units of sound: many at once, in arrays."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gegenprobe.packs.name_words import Sounds

LONGEST = 16  # units of one word that count
_PRIVATE = 0xE000  # units stand here while letters are being replaced, so that no unit is taken for a letter
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
    """Turns letters into units by the packs' table."""

    def __init__(self, sounds: Sounds) -> None:
        rules = {_bounded(letters): units for letters, units in sounds.letters.items()}
        several = [rule for rule in rules.items() if len(rule[0]) > 1 or len(rule[1]) > 1]
        self._rules = [
            (letters, _kept(letters, "".join(chr(_PRIVATE + ord(unit)) for unit in units)))
            for letters, units in sorted(several, key=lambda rule: (-len(rule[0]), rule[0]))
        ]
        self._single = _single_letters({letter: unit for letter, unit in rules.items() if len(letter + unit) == 2})

    def words(self, words: Sequence[str]) -> Folded:
        """Words as `split` gives them, in their order."""
        return _cut(self._units(" " + " \n ".join(words) + " \n"), len(words))

    def units(self, text: str) -> str:
        """The units of letters from inside a word: no rule for the start of a word applies, those for its end do."""
        flat = self._units(f"\x01{unicodedata.normalize('NFC', text.lower())} \n")
        return flat[flat > ord(" ")].tobytes().decode("ascii")

    def _units(self, text: str) -> Bytes:
        for letters, units in self._rules:
            text = text.replace(letters, units)
        codes = np.frombuffer(text.encode("utf-16-le", "replace"), dtype=np.uint16)
        return self._single[codes]


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
    for code in range(0x21, 0x7F):
        table[_PRIVATE + code] = code
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
