"""Which of many names could be one person's: candidates by their sound, each scored once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from gegenprobe.matching.names_pairs import Names
from gegenprobe.matching.names_score import NameScorer, Pair

_MISSING = 2  # consonants without a counterpart, both ways together, up to which two words are worth a look
_ROWS = 512  # words compared with all others at once


@dataclass(frozen=True, slots=True)
class Alike:
    """Distinct names, and the scores of the pairs that were worth a look; all other pairs are unlike."""

    names: frozenset[str] = frozenset()
    scores: Mapping[Pair, float] = field(default_factory=dict)

    def score(self, one: str, other: str) -> float:
        """The score of two names, 0 where they were not worth a look, 1 for the same letters."""
        return 1.0 if one == other else self.scores.get((one, other) if one < other else (other, one), 0.0)


def alike(names: Iterable[str], scorer: NameScorer, known: Alike | None = None) -> Alike:
    """All names scored against each other. With `known`, only new names are looked at; the result is the same."""
    before = known or Alike()
    new = sorted(set(names) - before.names)
    if not new:
        return before
    everyone = [*sorted(before.names), *new]
    pairs = sorted(_candidates(scorer.sides.names(everyone), everyone, len(before.names)))
    scored = zip(pairs, map(float, scorer.scores(pairs)), strict=True)
    return Alike(frozenset(everyone), {**before.scores, **dict(scored)})


def _candidates(names: Names, written: list[str], start: int) -> set[Pair]:
    """Pairs of names, at least one from `start` on, that share a word in sound, given names aside."""
    given = (names.of.given[:, 0] >= 0)[names.words]
    surname = np.arange(names.words.shape[1]) == names.surname[:, None]
    name, column = np.nonzero((names.words >= 0) & (surname | ~given))
    word = names.words[name, column]
    heard, allowed = names.of.heard, names.of.allowed
    new = np.unique(word[name >= start])
    owners = _owners(name, word, len(heard))
    found: set[Pair] = set()
    for at in range(0, len(new), _ROWS):
        some = new[at : at + _ROWS]
        missing = np.bitwise_count(heard[some][:, None] & ~allowed) + np.bitwise_count(heard & ~allowed[some][:, None])
        for row, other in zip(*np.nonzero(missing <= _MISSING), strict=True):
            found |= set(_pairs(owners[some[row]], owners[other], written, start))
    return found


def _owners(name: NDArray[np.intp], word: NDArray[np.int32], words: int) -> list[list[int]]:
    owners: list[list[int]] = [[] for _ in range(words)]
    for one, of in zip(name.tolist(), word.tolist(), strict=True):
        owners[of].append(one)
    return owners


def _pairs(some: list[int], others: list[int], written: list[str], start: int) -> Iterator[Pair]:
    for one in some:
        for other in others:
            if one != other and (one >= start or other >= start):
                first, second = written[one], written[other]
                yield (first, second) if first < second else (second, first)
