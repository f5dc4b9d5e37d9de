"""Where rules for several letters apply in a long text: the leftmost first, of several the longest; in arrays."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_NO_RULE = -1
_LETTERS = 0x10000  # in two bytes
Letters = NDArray[np.uint16]
Codes = NDArray[np.uint8]
Ints = NDArray[np.int32]
Places = NDArray[np.intp]


class Rules:
    """Finds the letters of rules, all at once: from every place two steps into the tree of rules, then one by one.

    The tree's rows are the beginnings of rules, row 0 stands for what begins none. A rule of one letter stands in a
    second row, from which no step leads on: there end the places whose next letter leads nowhere.
    """

    def __init__(self, rules: Sequence[str]) -> None:
        begins = sorted({rule[:size] for rule in rules for size in range(1, len(rule) + 1)})
        rows = {begin: row for row, begin in enumerate(begins, 1)}
        single = {rule: row for row, rule in enumerate((one for one in rules if len(one) == 1), len(rows) + 1)}
        numbers = {rule: number for number, rule in enumerate(rules)}
        ends = [_longest_in(begin, numbers) for begin in (*begins, *single)]
        self._rule = np.array([_NO_RULE, *ends], dtype=np.int32)
        self._lengths = np.array([len(rule) for rule in rules], dtype=np.int32)
        self._longest = int(self._lengths.max(initial=0))
        self._code = _codes("".join(rules))
        self._size = int(self._code.max()) + 1
        self._steps = np.zeros((len(self._rule), self._size), dtype=np.int16)
        self._two_steps = np.zeros((self._size, self._size), dtype=np.int16)
        for letter, row in single.items():
            self._two_steps[self._code[ord(letter)]] = row
        for begin, row in rows.items():
            *before, last = (self._code[ord(letter)] for letter in begin)
            if len(before) == 1:
                self._two_steps[before[0], last] = row
            elif before:
                self._steps[rows[begin[:-1]], last] = row

    def found(self, letters: Letters) -> tuple[Ints, Places, Places]:
        """The rules that apply, where each begins, and where it ends; none overlap."""
        start, row = self._walked(self._code.take(letters))
        rule = self._rule[row]
        some = rule != _NO_RULE
        start, rule = start[some], rule[some]
        end = start + self._lengths[rule]
        kept = _leftmost(start, end)
        return rule[kept], start[kept], end[kept]

    def _walked(self, codes: Codes) -> tuple[Places, NDArray[np.int16]]:
        """The places where a rule may begin, and the last row of the tree to which its letters lead."""
        padded = np.concatenate([codes, np.zeros(self._longest, dtype=np.uint8)])
        pairs = codes.astype(np.uint16) * np.uint16(self._size) + padded[1 : len(codes) + 1]
        row = self._two_steps.take(pairs)
        place = np.flatnonzero(row != 0)
        row = row[place]
        on, here, depth = np.arange(len(place)), row, 2
        while len(on) and depth < self._longest:
            here = self._steps[here, padded[place[on] + depth]]
            going = np.flatnonzero(here != 0)
            on, here, depth = on[going], here[going], depth + 1
            row[on] = here
        return place, row


def _longest_in(begin: str, numbers: dict[str, int]) -> int:
    """The longest rule whose letters these begin with."""
    return max(((size, numbers[begin[:size]]) for size in range(len(begin) + 1) if begin[:size] in numbers),
               default=(0, _NO_RULE))[1]  # fmt: skip


def _codes(letters: str) -> Codes:
    """A number from 1 for each of the letters by its code, 0 for all others."""
    table = np.zeros(_LETTERS, dtype=np.uint8)
    for number, letter in enumerate(sorted(set(letters)), 1):
        table[ord(letter)] = number
    return table


def _leftmost(start: Places, end: Places) -> NDArray[np.bool_]:
    """Which of the stretches count, where each takes its letters from those that begin inside it."""
    free = np.ones(len(start), dtype=bool)
    free[1:] = start[1:] >= np.maximum.accumulate(end)[:-1]  # none before reaches them
    kept = free.copy()
    front = np.flatnonzero(free[:-1] & ~free[1:])
    while len(front):
        follows = np.searchsorted(start, end[front])
        follows = follows[follows < len(start)]
        front = follows[~free[follows]]
        kept[front] = True
    return kept
