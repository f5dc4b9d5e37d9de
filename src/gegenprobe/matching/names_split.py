"""Names into their words: many at once, in arrays."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gegenprobe.matching.names_fold import Ints

MOST_WORDS = 4  # words of one name that count: of more, the first two and the last two
_APART = '-‐‑–—.·_/\\()[]"“”„«»?!;:*+0123456789'
# Letters of scripts other than Latin and Cyrillic: the first and the last of each range.
_OTHER_RANGES = (
    (0x370, 0x3FF), (0x530, 0x1CFF), (0x1F00, 0x1FFF), (0x2D00, 0x2D2F), (0x2E80, 0xD7FF), (0xF900, 0xFE0F),
    (0xFE20, 0xFFEF),
)  # fmt: skip
_OTHER_SCRIPT = re.compile("[" + "".join(f"{chr(first)}-{chr(last)}" for first, last in _OTHER_RANGES) + "]")
_NONE = ""  # stands first among the words: no word
_SPACES, _MARKS, _OTHERS = 1, 2, 4  # what a letter may be
Flags = NDArray[np.bool_]
Codes = NDArray[np.uint8]
Letters = NDArray[np.uint16]


def _kinds_of_letters() -> Codes:
    """What each letter is, by its code: looking up takes a quarter of the time of a pattern."""
    kinds = np.zeros(0x10000, dtype=np.uint8)
    kinds[[code for code in range(0x3001) if chr(code).isspace()]] = _SPACES  # the last one is the ideographic space
    kinds[[ord(mark) for mark in _APART]] = _MARKS
    for first, last in _OTHER_RANGES:
        kinds[first : last + 1] |= _OTHERS
    return kinds


_KINDS = _kinds_of_letters()


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """The words of so many names: the rows of distinct ones (in lower case); each place's row, and whose name it is."""

    names: int
    words: Mapping[str, int]
    word: Ints
    name: Ints

    def sizes(self) -> NDArray[np.intp]:
        """How many words each name has."""
        return np.bincount(self.name, minlength=self.names)

    def only(self, places: Flags) -> Split:
        """The same names without their other words."""
        return Split(names=self.names, words=self.words, word=self.word[places], name=self.name[places])


def split(names: Sequence[str]) -> Split:
    """Each name's words, the surname last; names in scripts other than Latin and Cyrillic in Latin."""
    text = _written(names)
    flat, name = text.split(), _lines_of_words(_letters(text))
    rows = defaultdict(count(1).__next__, {_NONE: 0})  # numbers each word when it is first met
    word = np.fromiter(map(rows.__getitem__, flat), dtype=np.int32, count=len(flat))
    rows.default_factory = None
    return Split(names=len(names), words=rows, word=word, name=name)


def _lines_of_words(letters: Letters) -> Ints:
    """The number of the line in which each word stands, where lines are parted by line feeds and words as by split."""
    space = _KINDS.take(letters) & _SPACES
    begins = np.flatnonzero(space[:-1] > space[1:]) + 1
    if len(space) and not space[0]:
        begins = np.concatenate([np.zeros(1, dtype=begins.dtype), begins])
    feeds = np.flatnonzero(letters == ord("\n"))
    return np.searchsorted(feeds, begins).astype(np.int32)


def _written(names: Sequence[str]) -> str:
    """The names, a line each, in lower case, without marks."""
    text = "\n".join(names)
    if text.count("\n") != max(0, len(names) - 1):
        text = "\n".join(" ".join(name.split()) for name in names)
    if "," in text:
        text = "\n".join(map(_turned, text.split("\n")))
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    kinds = _kinds_in(text)
    if kinds & _OTHERS:
        text = _in_latin(text)
    text = text.lower().replace("\0", "")
    for mark in _APART if kinds & (_MARKS | _OTHERS) else "":
        if mark in text:
            text = text.replace(mark, " ")
    return text


def _kinds_in(text: str) -> int:
    """What its letters are, all together."""
    return int(np.bitwise_or.reduce(_KINDS.take(_letters(text)), initial=0))


def _letters(text: str) -> Letters:
    return np.frombuffer(text.encode("utf-16-le", "replace"), dtype=np.uint16)


def _turned(name: str) -> str:
    """'Surname, Given' in the other order."""
    last, _, first = name.partition(",")
    return f"{first} {last}".replace(",", " ")


def _in_latin(text: str) -> str:
    from anyascii import anyascii  # 1 MB of tables, for other scripts only

    lines = text.split("\n")
    return "\n".join(anyascii(line).replace("\n", " ") if _OTHER_SCRIPT.search(line) else line for line in lines)


def without_small(found: Split, titles: frozenset[str], particles: frozenset[str]) -> Split:
    """The names without titles and small words, unless nothing else is left; a title may be a surname."""
    particle = _among(found.words, particles)
    small = particle | _among(found.words, titles)
    if not small.any():
        return found
    last = np.ones(len(found.name), dtype=bool)
    last[:-1] = found.name[1:] != found.name[:-1]
    out = np.where(last, particle[found.word], small[found.word]) & (found.sizes() > 1)[found.name]
    kept = found.only(~out)
    return found.only(~out | (kept.sizes() == 0)[found.name])


def _among(words: Mapping[str, int], some: Iterable[str]) -> Flags:
    found = np.zeros(len(words), dtype=bool)
    found[[words[one] for one in some if one in words]] = True
    return found


def table(found: Split, fathers: Callable[[Ints], Flags]) -> tuple[Ints, Ints]:
    """Each name's words by their rows (-1: none), and the row of its father's name: of three or more the middle one.

    `fathers` tells which of some rows of words may be fathers' names; most names have no place for one.
    """
    many = (found.sizes() > 2)[found.name]
    open_to = np.flatnonzero(many & (_columns(found) > 0))
    place = open_to[fathers(found.word[open_to])][::-1]
    father = np.full(found.names, -1, dtype=np.int32)
    father[found.name[place]] = found.word[place]  # the first of several is written last
    found = found.only(found.word != father[found.name])
    column, sizes = _columns(found), found.sizes()[found.name]
    behind = sizes - column  # places up to the end of the name
    ends = (sizes > MOST_WORDS) & (behind <= MOST_WORDS // 2)
    kept = (sizes <= MOST_WORDS) | (column < MOST_WORDS // 2) | ends
    rows = np.full((found.names, MOST_WORDS), -1, dtype=np.int32)
    rows[found.name[kept], np.where(ends, MOST_WORDS - behind, column)[kept]] = found.word[kept]
    return rows, father


def across(both: np.ufunc, table: NDArray[Any]) -> NDArray[Any]:
    """For each row what its columns come to; along short rows numpy's own reductions take ten times as long."""
    found = table[:, 0].copy()
    for column in range(1, table.shape[1]):
        both(found, table[:, column], out=found)
    return found


def _columns(found: Split) -> NDArray[np.intp]:
    """The place of each word within its name."""
    sizes = found.sizes()
    return np.arange(len(found.name)) - (np.cumsum(sizes) - sizes)[found.name]
