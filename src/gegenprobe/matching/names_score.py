"""How likely two written names are one person's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, count

import numpy as np

from gegenprobe.matching.names_evidence import Sided, Table, Weights, evidence
from gegenprobe.matching.names_fold import Ints
from gegenprobe.matching.names_pairs import Floats, Names, Sides
from gegenprobe.matching.names_reasons import weights_of
from gegenprobe.matching.names_shapes import Shapes
from gegenprobe.model.ledger import Link
from gegenprobe.packs.name_words import NameWords

_AT_ONCE = 8_000  # pairs
_FIRST, _FEW = 10_000, 0.6  # in so many pairs: with so few distinct names each one is folded once, all together
Pair = tuple[str, str]


class NameScorer:
    """Scores pairs of written names by the evidence of the packs; a pair has one score, whichever name is first."""

    def __init__(self, packs: NameWords) -> None:
        self.sides = Sides(packs)
        self.shapes = Shapes(packs)
        self._weights = Weights.of(packs.evidence)

    def scores(self, pairs: Sequence[Pair]) -> Floats:
        """For each pair, in order, how likely the two are one person's names: 0 to 1."""
        some = [self._weights.scores(pieces) for pieces in self._pieces(pairs)]
        return np.concatenate(some) if some else np.zeros(0, dtype=np.float32)

    def pieces(self, pairs: Sequence[Pair]) -> Table:
        """For each pair (row) how much there is of each piece of evidence."""
        return np.concatenate(list(self._pieces(pairs)), axis=1).T

    def _pieces(self, pairs: Sequence[Pair]) -> Iterator[Table]:
        """The evidence, on so many pairs and names at a time that they stay in the processor's cache."""
        together = _few_names(pairs)
        step = len(pairs) if together else _AT_ONCE
        for start in range(0, len(pairs), max(step, 1)):
            written = _ordered(pairs[start : start + step])
            names, rows = self._folded_once(written) if together else self._folded(written)
            for at in range(0, len(rows), 2 * _AT_ONCE):
                part = rows[at : at + 2 * _AT_ONCE]
                yield evidence(Sided(names, part[::2], part[1::2]), self.sides.tables)

    def _folded(self, written: Sequence[str]) -> tuple[Names, Ints]:
        """The names as they come, and the row of each."""
        return self.sides.names(written), np.arange(len(written), dtype=np.int32)

    def _folded_once(self, written: Sequence[str]) -> tuple[Names, Ints]:
        """The distinct names, and the row of each."""
        rows = dict(zip(dict.fromkeys(written), count(), strict=False))
        of_each = np.fromiter(map(rows.__getitem__, written), dtype=np.int32, count=len(written))
        return self.sides.names(list(rows)), of_each

    def links(self, pairs: Sequence[Pair]) -> list[Link]:
        """Each pair with the evidence on it; a link's score is in bits, 0 = as likely as not."""
        if not pairs:
            return []
        rows = self.pieces(pairs)
        return [
            Link(one, other, weights_of(row, self._weights.values))
            for (one, other), row in zip(pairs, rows, strict=True)
        ]


def _few_names(pairs: Sequence[Pair]) -> bool:
    """Whether the same names come so often that it pays to know them all before any is scored."""
    first = pairs[:_FIRST]
    return len(set(chain.from_iterable(first))) < _FEW * 2 * len(first)


def _ordered(pairs: Sequence[Pair]) -> list[str]:
    """The names, pair after pair, of each pair always the same one first."""
    return [name for one, other in pairs for name in ((one, other) if one <= other else (other, one))]
