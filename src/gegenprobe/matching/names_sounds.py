"""How far two words are from each other by their sound: weighted edit distance for many pairs at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gegenprobe.matching.names_fold import LONGEST, Bytes, Ints
from gegenprobe.packs.name_words import Sounds

_ENDINGS, _CONVENTION = 12, 25  # hundredths of a unit: cutting off two endings; the ending of a whole convention
_UNITS = 128  # units are ASCII characters
_AT_ONCE = 8192  # pairs: the table of one unit against one unit then stays in the processor's cache
Costs = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Prices:
    """In hundredths: `leave` out a unit, `take` one unit (row) for another (column)."""

    leave: Costs
    take: Costs


def prices(sounds: Sounds) -> Prices:
    """The packs' prices as tables. Units that are not near each other cost the dearer of the two."""
    leave = np.zeros(_UNITS, dtype=np.int16)
    for unit, weight in sounds.weights.items():
        leave[ord(unit)] = weight
    take = np.maximum(leave[:, None], leave[None, :])
    np.fill_diagonal(take, 0)
    for (one, other), cost in sounds.near.items():
        take[ord(one), ord(other)] = take[ord(other), ord(one)] = cost
    return Prices(leave, take)


@dataclass(frozen=True, slots=True)
class Cuts:
    """Words to be compared: rows of units, their lengths, and two numbers of units that may be an ending (0: none)."""

    units: Bytes
    lengths: Ints
    short: Ints
    long: Ints


def distances(words: Cuts, left: Ints, right: Ints, priced: Prices) -> NDArray[np.int16]:
    """For each pair of words, by their rows: what it costs to make one word of the other.

    The least of: the whole words; both without an ending (at _ENDINGS), the long ending counting _CONVENTION.
    """
    found = np.empty(len(left), dtype=np.int16)
    order = np.argsort(words.lengths[left] + LONGEST * words.lengths[right], kind="stable")
    for start in range(0, len(order), _AT_ONCE):
        some = order[start : start + _AT_ONCE]
        found[some] = _some(_picked(words, left[some]), _picked(words, right[some]), priced)
    return found


def _picked(words: Cuts, rows: Ints) -> Cuts:
    return Cuts(words.units[rows], words.lengths[rows], words.short[rows], words.long[rows])


def _some(left: Cuts, right: Cuts, priced: Prices) -> NDArray[np.int16]:
    table = _table(left, right, priced)
    pairs = np.arange(len(left.lengths))
    ends = [(left.lengths - cut, right.lengths - other) for cut, other in ((0, 0),)]
    best = table[ends[0][0], ends[0][1], pairs]
    for mine, theirs, cost in (
        (left.short, right.short, _ENDINGS),
        (left.long, right.short, _CONVENTION),
        (left.short, right.long, _CONVENTION),
        (left.long, right.long, _CONVENTION),
        (left.long, 0 * right.long, _CONVENTION),
        (0 * left.long, right.long, _CONVENTION),
    ):
        some = np.flatnonzero((mine > 0) | (theirs > 0))
        if len(some):
            stems = table[(left.lengths - mine)[some], (right.lengths - theirs)[some], some] + np.int16(cost)
            best[some] = np.minimum(best[some], stems)
    return best


def _table(left: Cuts, right: Cuts, priced: Prices) -> NDArray[np.int16]:
    """The cost of every beginning of the one against every beginning of the other: [units, units, pair]."""
    tall, wide = int(left.lengths.max(initial=0)), int(right.lengths.max(initial=0))
    table = np.empty((tall + 1, wide + 1, len(left.lengths)), dtype=np.int16)
    ours, theirs = (np.ascontiguousarray(side.units.T, dtype=np.intp) for side in (left, right))
    leave_theirs = np.ascontiguousarray(priced.leave[theirs[:wide]])
    table[0, 0] = 0
    for column in range(wide):
        table[0, column + 1] = table[0, column] + leave_theirs[column]
    flat, place, price = priced.take.ravel(), np.empty_like(ours[0]), np.empty_like(table[0, 0])
    for row in range(tall):
        leave, start = priced.leave[ours[row]], ours[row] * _UNITS
        np.add(table[row, 0], leave, out=table[row + 1, 0])
        for column in range(wide):
            here = table[row + 1, column + 1]
            flat.take(np.add(start, theirs[column], out=place), out=here, mode="wrap")  # the mode that copies nothing
            here += table[row, column]
            np.minimum(here, np.add(table[row, column + 1], leave, out=price), out=here)
            np.minimum(here, np.add(table[row + 1, column], leave_theirs[column], out=price), out=here)
    return table
