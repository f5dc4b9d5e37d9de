"""Which of many names could be one person's: candidates by their sound, each scored once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from gegenprobe.matching.names_score import NameScorer, Pair

_MOST = 2  # consonants by which two words may differ to be worth a look
_EACH = 3  # but one for so many consonants that the shorter word has
_ROWS = 512  # words compared with all others at once


@dataclass(frozen=True, slots=True)
class Alike:
    """Distinct names with what is heard in their words (given names aside), and the scores of pairs worth a look.

    `scores` are by the first name of a pair, then by the other one, as they are sorted. All other pairs are unlike.
    """

    heard: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    scores: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    def score(self, one: str, other: str) -> float:
        """The score of two names, 0 where they were not worth a look, 1 for the same letters."""
        return 1.0 if one == other else self.looked_at(one, other) or 0.0

    def looked_at(self, one: str, other: str) -> float | None:
        """The score of two distinct names; None where they were not worth a look."""
        first, second = (one, other) if one < other else (other, one)
        return self.scores[first].get(second) if first in self.scores else None

    def pairs(self) -> Iterator[tuple[Pair, float]]:
        """All pairs worth a look with their scores, in the order of their names."""
        for one in sorted(self.scores):
            row = self.scores[one]
            yield from (((one, other), row[other]) for other in sorted(row))


def alike(names: Iterable[str], scorer: NameScorer, known: Alike | None = None) -> Alike:
    """All names scored against each other. With `known`, only new names are looked at; the result is the same."""
    before = known or Alike()
    new = sorted(set(names) - before.heard.keys())
    if not new:
        return before
    heard = {**before.heard, **dict(zip(new, _heard(new, scorer), strict=True))}
    pairs = sorted(_candidates(new, heard))
    scores = map(min, map(float, scorer.scores(pairs)), (scorer.shapes.most(*pair) for pair in pairs))
    return Alike(heard, _grown(before.scores, zip(pairs, scores, strict=True)))


def _grown(
    before: Mapping[str, Mapping[str, float]], scored: Iterable[tuple[Pair, float]]
) -> dict[str, Mapping[str, float]]:
    """The scores with more of them; a row to which nothing comes stays the one it is."""
    rows: dict[str, dict[str, float]] = {}
    for (one, other), score in scored:
        if one not in rows:
            rows[one] = dict(before.get(one, {}))
        rows[one][other] = score
    return {**before, **rows}


def _heard(written: Sequence[str], scorer: NameScorer) -> Iterator[tuple[str, ...]]:
    """The consonants of each name's surname, and of its other words that are no known given names."""
    names = scorer.sides.names(written)
    given = (names.of.given[:, 0] >= 0)[names.words]
    surname = np.arange(names.words.shape[1]) == names.surname[:, None]
    counts = (names.words >= 0) & (surname | ~given)
    consonants = [row.tobytes().rstrip(b"\0").decode("ascii") for row in names.of.consonants]
    for words, counted in zip(names.words.tolist(), counts.tolist(), strict=True):
        yield tuple(dict.fromkeys(consonants[word] for word, one in zip(words, counted, strict=True) if one))


def _candidates(new: Sequence[str], heard: Mapping[str, tuple[str, ...]]) -> set[Pair]:
    """Pairs of names, at least one of them new, that have a word in which much the same is heard."""
    owners: dict[str, list[str]] = {}
    for name, words in heard.items():
        for word in words:
            owners.setdefault(word, []).append(name)
    everything, some = list(owners), list(dict.fromkeys(word for name in new for word in heard[name]))
    wanted, found = set(new), set[Pair]()
    sizes = np.array(list(map(len, everything)), dtype=np.int32)
    for at in range(0, len(some), _ROWS):
        mine = some[at : at + _ROWS]
        apart = process.cdist(mine, everything, scorer=Levenshtein.distance, score_cutoff=_MOST, dtype=np.int32)
        shorter = np.minimum(np.array(list(map(len, mine)), dtype=np.int32)[:, None], sizes)
        near = np.nonzero(apart <= np.minimum(_MOST, shorter // _EACH))
        for row, other in zip(*(part.tolist() for part in near), strict=True):
            found.update(_pairs(owners[mine[row]], owners[everything[other]], wanted))
    return found


def _pairs(some: list[str], others: list[str], wanted: set[str]) -> Iterator[Pair]:
    for one in some:
        if one in wanted:
            for other in others:
                if one != other:
                    yield (one, other) if one < other else (other, one)
