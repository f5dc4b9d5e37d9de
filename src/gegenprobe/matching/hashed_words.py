"""Words as numbers with their places, whole texts at a time: what copies and clusters are found by.

A word is a run of letters and digits, compared in folded case ('Straße' is 'STRASSE'); marks, spaces and underscores
stand between words ('don't' is two, 'U.S.' is two). Equal words have equal numbers; two words that differ have the
same number once in 2**64.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gegenprobe.model.report import Report, Role

READ: tuple[Role, ...] = ("title", "body", "caption")  # whose words count; metadata and boilerplate do not
_WORD_LIKE = re.compile(r"[^\W_]+")
_LAST = 0x110000
_STEP = 0x9E3779B97F4A7C15
_BASE = 0xD1342543DE82EF95  # odd, so that it has an inverse among the 64-bit numbers
_BLOCK = 4096

Ints = NDArray[np.int64]
Hashes = NDArray[np.uint64]
Codes = NDArray[np.uint32] | NDArray[np.uint8]
Stretches = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class HashedWords:
    """The words of a text: where each starts and ends (code points), and its number."""

    start: Ints
    end: Ints
    word: Hashes

    def __len__(self) -> int:
        return len(self.word)


def stretches_read(report: Report) -> tuple[tuple[int, int], ...]:
    """The stretches of a report's text whose words count: title, body and captions."""
    found: list[tuple[int, int]] = []
    for part in report.segments:
        if part.role not in READ:
            continue
        if found and found[-1][1] == part.start:
            found[-1] = (found[-1][0], part.end)
        else:
            found.append((part.start, part.end))
    return tuple(found)


def hashed_words(text: str, stretches: Stretches | None = None) -> HashedWords:
    """The words of a text that start within the stretches (None: all of them), in text order."""
    codes = _codes(text)
    like = np.zeros(len(codes) + 2, dtype=np.bool_)
    like[1:-1] = _word_like().take(codes)
    edges = np.flatnonzero(like[1:] != like[:-1])
    starts, ends = edges[0::2], edges[1::2]
    if stretches is not None:
        counted = _within(starts, stretches)
        starts, ends = starts[counted], ends[counted]
    return HashedWords(starts, ends, _numbers(text, codes, starts, ends))


def hashed_together(texts: Sequence[tuple[str, Stretches]]) -> list[HashedWords]:
    """What `hashed_words` gives for each of several texts, in far fewer steps; places count from the first text on."""
    joined = "\n".join(text for text, _ in texts)
    firsts = list(accumulate((len(text) + 1 for text, _ in texts), initial=0))
    read = [(first + a, first + b) for first, (_, stretches) in zip(firsts, texts, strict=False) for a, b in stretches]
    words = hashed_words(joined, read)
    cuts = words.start.searchsorted(firsts).tolist()
    return [HashedWords(words.start[a:b], words.end[a:b], words.word[a:b]) for a, b in pairwise(cuts)]


def mixed(values: Hashes) -> Hashes:
    """The numbers, each turned into another one in which every bit hangs on every bit (SplitMix64)."""
    values = values ^ (values >> np.uint64(30))
    values *= np.uint64(0xBF58476D1CE4E5B9)
    values ^= values >> np.uint64(27)
    values *= np.uint64(0x94D049BB133111EB)
    values ^= values >> np.uint64(31)
    return values


def _codes(text: str) -> Codes:
    if text.isascii():
        return np.frombuffer(text.encode("ascii"), dtype=np.uint8)
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")


@cache
def _word_like() -> NDArray[np.bool_]:
    """For every code point whether it belongs to a word."""
    table = np.zeros(_LAST, dtype=np.bool_)
    for match in _WORD_LIKE.finditer("".join(map(chr, range(_LAST)))):
        table[match.start() : match.end()] = True
    return table


@cache
def _folded_sizes() -> NDArray[np.uint8]:
    """For every code point how many it becomes in folded case ('ß' becomes two)."""
    return np.fromiter((len(chr(code).casefold()) for code in range(_LAST)), dtype=np.uint8, count=_LAST)


@cache
def _letters() -> Hashes:
    """A number for every code point."""
    return mixed(np.arange(1, _LAST + 1, dtype=np.uint64) * np.uint64(_STEP))


@cache
def _powers(blocks: int) -> tuple[Hashes, Hashes]:
    """Powers of the base, and of its inverse, for texts of so many blocks."""
    size = blocks * _BLOCK
    inverse = pow(_BASE, -1, 2**64)
    return tuple(  # type: ignore[return-value]
        np.cumprod(np.concatenate(([np.uint64(1)], np.full(size, base, dtype=np.uint64)))) for base in (_BASE, inverse)
    )


def _within(starts: Ints, stretches: Stretches) -> Any:  # noqa: ANN401 - a mask
    """Which places lie within one of the stretches, that are in order and do not overlap."""
    edges = np.asarray([edge for stretch in stretches for edge in stretch], dtype=np.int64)
    return np.searchsorted(edges, starts, side="right") % 2 == 1


def _numbers(text: str, codes: Codes, starts: Ints, ends: Ints) -> Hashes:
    """The number of each word: a polynomial over its letters in folded case."""
    folded = text.casefold()
    if len(folded) != len(text):  # some letter becomes two: places are those of the folded text
        places = np.concatenate(([0], np.cumsum(_folded_sizes()[codes], dtype=np.int64)))
        starts, ends = places[starts], places[ends]
    letters = _letters().take(_codes(folded) if folded != text else codes)
    powers, inverses = _powers(len(letters) // _BLOCK + 1)
    letters *= powers[: len(letters)]
    sums = np.zeros(len(letters) + 1, dtype=np.uint64)
    np.cumsum(letters, out=sums[1:])
    return mixed((sums.take(ends) - sums.take(starts)) * inverses.take(starts))
