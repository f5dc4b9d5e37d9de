"""How likely two written names are one person's."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from gegenprobe.matching.names_evidence import Sided, Table, Weights, evidence
from gegenprobe.matching.names_pairs import Floats, Sides
from gegenprobe.matching.names_reasons import weights_of
from gegenprobe.model.ledger import Link
from gegenprobe.packs.name_words import NameWords

_AT_ONCE = 20_000  # pairs
Pair = tuple[str, str]


class NameScorer:
    """Scores pairs of written names by the evidence of the packs; a pair has one score, whichever name is first."""

    def __init__(self, packs: NameWords) -> None:
        self.sides = Sides(packs)
        self._weights = Weights.of(packs.evidence)

    def scores(self, pairs: Sequence[Pair]) -> Floats:
        """For each pair, in order, how likely the two are one person's names: 0 to 1."""
        some = [self._weights.scores(self.pieces(pairs[at : at + _AT_ONCE])) for at in range(0, len(pairs), _AT_ONCE)]
        return np.concatenate(some) if some else np.zeros(0, dtype=np.float32)

    def pieces(self, pairs: Sequence[Pair]) -> Table:
        """For each pair how much there is of each piece of evidence."""
        ids: dict[str, int] = {}
        ordered = [(one, other) if one <= other else (other, one) for one, other in pairs]
        left = [ids.setdefault(one, len(ids)) for one, _ in ordered]
        right = [ids.setdefault(other, len(ids)) for _, other in ordered]
        names = self.sides.names(list(ids))
        sided = Sided(names, np.array(left, dtype=np.int32), np.array(right, dtype=np.int32))
        return evidence(sided, self.sides.tables)

    def links(self, pairs: Sequence[Pair]) -> list[Link]:
        """Each pair with the evidence on it; a link's score is in bits, 0 = as likely as not."""
        if not pairs:
            return []
        rows = self.pieces(pairs)
        return [
            Link(one, other, weights_of(row, self._weights.values))
            for (one, other), row in zip(pairs, rows, strict=True)
        ]
