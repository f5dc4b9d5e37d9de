"""What speaks for and against two names being one person's, piece by piece, and what all of it comes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gegenprobe.matching.names_fold import Ints
from gegenprobe.matching.names_pairs import (
    MATCHED,
    UNLIKE,
    Floats,
    Matches,
    Names,
    changed_share,
    matches,
    word_costs,
)
from gegenprobe.matching.names_split import MOST_WORDS, across
from gegenprobe.matching.names_words import EITHER, WordTables

_GRADES = ((0.0, 0.08), (0.08, 0.08), (0.16, 0.1), (0.26, 0.24))  # where a grade of unlikeness begins, how wide it is
_OTHER_SOUND = 45  # hundredths: sounds that are hardly written for one another
_SHORT = 350  # hundredths: a surname that weighs less is easily like another one
Table = NDArray[np.float32]

EVIDENCE = (
    "base",
    "surname_1", "surname_2", "surname_3", "surname_4", "surname_other", "short_surname", "other_start", "other_end",
    "given_1", "given_2", "given_3", "given_4", "given_other", "given_missing", "initial_only",
    "genders_differ", "gender_open", "fathers_same", "fathers_differ", "order", "given_alone",
    "words_left_both", "words_left", "one_word_each", "no_name",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sided:
    """Pairs of names by their rows in `names`."""

    names: Names
    left: Ints
    right: Ints


def evidence(sided: Sided, tables: WordTables) -> Table:
    """For each pair how much there is of each piece of EVIDENCE: [piece, pair], mostly 0 to 1."""
    names, left, right = sided.names, sided.left, sided.right
    found = matches(word_costs(names, left, right, tables))
    surname, given, column = _roles(sided, found)
    few = np.minimum(names.counts[left], names.counts[right])
    many = np.maximum(names.counts[left], names.counts[right])
    lone, hits = few <= 1, across(np.add, (found.to >= 0).astype(np.int32))
    pieces: dict[str, NDArray[Any]] = {"base": np.ones(len(left)), "surname_other": surname >= UNLIKE}
    pieces |= {f"surname_{grade}": amount for grade, amount in enumerate(_graded(surname), 1)}
    pieces |= {f"given_{grade}": np.where(lone, 0, amount) for grade, amount in enumerate(_graded(given), 1)}
    pieces["given_other"] = (given >= UNLIKE) & ~lone
    pieces["given_missing"] = lone & (many > 1)
    pieces["one_word_each"] = many <= 1
    pieces["no_name"] = few == 0
    pieces["words_left_both"] = np.clip(few - hits, 0, 2) * (few > 2)
    pieces["words_left"] = np.minimum(many - few, 2) * ~lone
    pieces["given_alone"] = lone & (hits > 0) & (surname >= UNLIKE)
    pieces |= _of_persons(sided, tables) | _of_words(sided, found) | _of_sounds(sided, found, column, tables)
    table = np.empty((len(EVIDENCE), len(left)), dtype=np.float32)
    for row, name in enumerate(EVIDENCE):
        table[row] = pieces[name]
    return table


def _graded(cost: Floats) -> list[Floats]:
    """How far a cost goes through each of the grades."""
    return [np.clip((cost - start) / width, 0, 1) for start, width in _GRADES]


def _roles(sided: Sided, found: Matches) -> tuple[Floats, Floats, NDArray[np.intp]]:
    """What the surnames cost, and the given names (UNLIKE without counterpart); the left surname's column."""
    rows = np.arange(len(sided.left))
    first, second = sided.names.surname[sided.left], sided.names.surname[sided.right]
    met_first = found.cost[rows, first]
    is_second = found.to == second[:, None]
    met_second = across(np.minimum, np.where(is_second, found.cost, UNLIKE))
    surname = np.maximum(met_first, met_second)
    one = np.where(met_first >= met_second, first, is_second.argmax(axis=1))
    others = np.where(np.arange(MOST_WORDS) == one[:, None], UNLIKE, found.cost)
    return surname, across(np.minimum, others), one


def _of_persons(sided: Sided, tables: WordTables) -> dict[str, NDArray[Any]]:
    """What gender and father's name say."""
    names, left, right = sided.names, sided.left, sided.right
    mine, theirs = names.gender[left], names.gender[right]
    ending = [names.of.gender[names.words[side, names.surname[side]]] for side in (left, right)]
    fathers: NDArray[np.bool_] = np.minimum(names.father[left], names.father[right]) >= 0
    same, both = np.zeros(len(left), dtype=bool), np.flatnonzero(fathers)
    shares = changed_share(names.of, names.father[left[both]], names.father[right[both]], tables)
    same[both] = shares < MATCHED / 2
    return {
        "genders_differ": np.asarray((mine & theirs) == 0),
        "gender_open": np.asarray(
            ((ending[0] == EITHER) != (ending[1] == EITHER)) & ((mine != theirs) | (mine == EITHER))
        ),
        "fathers_same": fathers & same,
        "fathers_differ": fathers & ~same,
    }


def _of_words(sided: Sided, found: Matches) -> dict[str, NDArray[Any]]:
    """What the words themselves say: short ones, lone letters, their order."""
    names, left, right = sided.names, sided.left, sided.right
    rows = np.arange(len(left))
    weight = np.minimum(*(names.of.weights[names.words[side, names.surname[side]]] for side in (left, right)))
    initial = across(np.logical_or, names.of.initial[names.words] & (names.words >= 0))
    furthest = np.maximum.accumulate(found.to, axis=1)[:, :-1]
    return {
        "short_surname": np.clip((_SHORT - weight) / 150, 0, 1) * (found.cost[rows, names.surname[left]] > 0.03),
        "initial_only": initial[left] | initial[right],
        "order": across(np.logical_or, (found.to[:, 1:] >= 0) & (found.to[:, 1:] < furthest)),
    }


def _of_sounds(sided: Sided, found: Matches, column: NDArray[np.intp], tables: WordTables) -> dict[str, NDArray[Any]]:
    """Whether the surnames begin with other sounds, or end in other consonants, both with and without endings."""
    names, left, right = sided.names, sided.left, sided.right
    rows = np.arange(len(left))
    to = found.to[rows, column]
    met = to >= 0
    mine, theirs = names.words[left, column], names.words[right, np.maximum(to, 0)]
    take, units = tables.prices.take, names.of.cuts.units
    return {
        "other_start": met & (take[units[mine, 0], units[theirs, 0]] > _OTHER_SOUND),
        "other_end": met
        & (take[names.of.last[mine], names.of.last[theirs]] > _OTHER_SOUND)
        & (take[names.of.final[mine], names.of.final[theirs]] > _OTHER_SOUND),
    }


@dataclass(frozen=True, slots=True)
class Weights:
    """What each piece of evidence weighs, in log odds."""

    values: Table

    @staticmethod
    def of(weights: Mapping[str, float]) -> Weights:
        """The packs' weights in the order of EVIDENCE; a piece without a weight says nothing."""
        return Weights(np.array([weights.get(name, 0.0) for name in EVIDENCE], dtype=np.float32))

    def scores(self, pieces: Table) -> Floats:
        """For each pair (column) how likely it is one person, 0 to 1."""
        odds = np.zeros(pieces.shape[1], dtype=np.float32)
        for piece, value in zip(pieces, self.values, strict=True):  # in this order, however many pairs there are
            odds += piece * value
        odds = odds.clip(-30, 30)
        scores: Floats = (1 / (1 + np.exp(-odds))).astype(np.float32)
        return scores
