"""Names side by side: which word of the one is which word of the other, and what that says for and against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gegenprobe.matching.names_fold import Ints
from gegenprobe.matching.names_sounds import distances
from gegenprobe.matching.names_split import MOST_WORDS, across, split, table, without_small
from gegenprobe.matching.names_words import EITHER, MAN, WOMAN, Words, WordTables
from gegenprobe.packs.name_words import NameWords

UNLIKE = 1.0  # share of a word that must be changed: all of it
MATCHED = 0.5  # up to here one word may be the other
_SAME_GIVEN = 0.04
_OTHER_GIVEN = 0.25  # added where both are known given names, and not one
_INITIAL = 0.1
_MISSING = 3  # consonants of a word without any counterpart: the words need not be compared any further
Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Distinct written names: `words` rows of Words (-1: none), `counts` how many, `surname` its column.

    `father`: the row of a father's name that was set apart (-1: none); `gender` of the person, as far as it shows.
    """

    words: Ints
    counts: Ints
    surname: Ints
    father: Ints
    gender: NDArray[np.uint8]
    of: Words


class Sides:
    """Splits names into words and lines two names up against each other."""

    def __init__(self, packs: NameWords) -> None:
        self.tables = WordTables(packs)
        self._packs = packs

    def names(self, written: Sequence[str]) -> Names:
        """What is known of the names, in their order."""
        found = without_small(split(written), self._packs.titles, self._packs.particles)
        of = self.tables.words(list(found.words))
        words, father = table(found, lambda rows: self.tables.fathers(of, rows))
        counts = across(np.add, (words >= 0).astype(np.int32))
        surname = _surnames(words, counts, of)
        return Names(
            words=words,
            counts=counts,
            surname=surname,
            father=father,
            gender=_genders(words, surname, of),
            of=of,
        )


def _surnames(table: Ints, counts: Ints, of: Words) -> Ints:
    """The column of the surname: the last word that is no given name, else the last word."""
    plain = (table >= 0) & (of.given[:, 0] < 0)[table] & ~of.initial[table]
    last = across(np.maximum, np.where(plain, np.arange(MOST_WORDS), -1))
    return np.where(last >= 0, last, np.maximum(counts - 1, 0)).astype(np.int32)


def _genders(table: Ints, surname: Ints, of: Words) -> NDArray[np.uint8]:
    """A person's gender by the given names, else by the surname's ending."""
    rows = np.arange(len(table))
    given = np.where((table >= 0) & (np.arange(MOST_WORDS) != surname[:, None]), of.given_gender[table], 0)
    told = across(np.maximum, np.where((given == MAN) | (given == WOMAN), given, 0))
    by_ending = np.where(table[rows, surname] >= 0, of.gender[table[rows, surname]], EITHER)
    return np.where(told > 0, told, by_ending).astype(np.uint8)


def word_costs(names: Names, left: Ints, right: Ints, tables: WordTables) -> Floats:
    """For each pair of names: the share of each word of the one to be changed for each word of the other.

    [pair, word, word], 0 (the same) to 1; 2 where there is no word.
    """
    ours, theirs = names.words[left], names.words[right]
    costs = np.full((len(left), MOST_WORDS, MOST_WORDS), 2.0, dtype=np.float32)
    pair, one, other = np.nonzero((ours[:, :, None] >= 0) & (theirs[:, None, :] >= 0))
    costs[pair, one, other] = changed_share(names.of, ours[pair, one], theirs[pair, other], tables)
    return costs


def changed_share(of: Words, left: Ints, right: Ints, tables: WordTables) -> Floats:
    """The share of a word that must be changed to make it the other."""
    changed = np.full(len(left), UNLIKE, dtype=np.float32)
    missing = np.bitwise_count(of.heard[left] & ~of.allowed[right]) + np.bitwise_count(
        of.heard[right] & ~of.allowed[left]
    )
    some = np.flatnonzero((missing < _MISSING) & (left != right))
    if len(some):
        ours, theirs = left[some], right[some]
        cost = distances(of.cuts, ours, theirs, tables.prices)
        weight = (of.weights[ours] + of.weights[theirs]) / 2
        changed[some] = np.minimum(cost / np.maximum(weight, 1), UNLIKE)
    both = np.flatnonzero((of.given_any[left]) & (of.given_any[right]))
    if len(both):
        changed[both] = _by_given(changed[both], of.given[left[both]], of.given[right[both]])
    lone = of.initial[left] | of.initial[right]
    if lone.any():
        first = tables.prices.take[of.cuts.units[left, 0], of.cuts.units[right, 0]]
        changed = np.where(lone, np.where(first <= 30, _INITIAL, UNLIKE), changed)
    return np.where(left == right, 0, changed).astype(np.float32)


def _by_given(changed: Floats, mine: Ints, theirs: Ints) -> Floats:
    """What words cost that may both be known given names: next to nothing where they may be the same one."""
    same = ((mine[:, :, None] == theirs[:, None, :]) & (mine[:, :, None] >= 0)).any(axis=(1, 2))
    other = ~same & (mine[:, 0] >= 0) & (theirs[:, 0] >= 0) & (changed > _SAME_GIVEN)
    changed = np.where(same, np.minimum(changed, _SAME_GIVEN), changed)
    return np.where(other, np.minimum(changed + np.float32(_OTHER_GIVEN), UNLIKE), changed).astype(np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Matches:
    """For each pair of names: which word of the right each word of the left is (-1: none), and at what cost."""

    to: Ints
    cost: Floats


def matches(costs: Floats) -> Matches:
    """The cheapest words first, each used once."""
    rest = np.ascontiguousarray(costs.reshape(len(costs), -1).T)  # a row for each two words, a column for each pair
    to = np.full((len(costs), MOST_WORDS), -1, dtype=np.int32)
    cost = np.full((len(costs), MOST_WORDS), UNLIKE, dtype=np.float32)
    pair = np.arange(len(costs))
    for _ in range(MOST_WORDS):
        price = rest.min(axis=0)
        hit = np.flatnonzero(price < MATCHED)
        if not len(hit):
            break
        pair, price, rest = pair[hit], price[hit], rest[:, hit]
        one, other = np.divmod(_first(rest == price), MOST_WORDS)
        to[pair, one], cost[pair, one] = other, price
        for cell in range(len(rest)):
            rest[cell][(one == cell // MOST_WORDS) | (other == cell % MOST_WORDS)] = 2.0
    return Matches(to=to, cost=cost)


def _first(cells: Flags) -> NDArray[np.intp]:
    """For each column the first row that is true."""
    found = np.zeros(cells.shape[1], dtype=np.intp)
    for row in range(len(cells) - 1, 0, -1):
        found[cells[row]] = row
    found[cells[0]] = 0
    return found
