"""Finds the weights of the evidence on names: `python tools/weigh_names.py` prints the body of names/evidence.yaml.

Logistic regression over the persons of tests/gold/names/tune.tsv and made ones; the blind part is never read. Evidence
against may not count for a pair, and the other way round, whatever the sample says.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "matching"))

from names_pairs_made import made_pairs, people
from names_written import made_people

from gegenprobe.matching.names_evidence import EVIDENCE
from gegenprobe.matching.names_score import NameScorer
from gegenprobe.packs.name_words import shipped_name_words

FOR = {"base"}
HELD = {  # what the persons of the list do not show
    "given_missing": -4.2, "given_alone": -3, "fathers_same": 0.5, "fathers_differ": -6, "genders_differ": -5,
    "words_left": 0, "initial_only": -0.3, "order": -0.3, "short_surname": -0.5, "no_name": -99,
}  # fmt: skip
PULL = 2.0  # towards zero
AGAINST = 3.0  # how much worse it is to take two for one than one for two: precision is what counts
STEPS, PACE = 2000, 0.05


def main() -> int:
    """Print the weights."""
    scorer = NameScorer(shipped_name_words())
    pairs = [pair for some in (people("tune"), people("tune"), made_people("tune", 120)) for pair in made_pairs(some)]
    table = scorer.pieces([(pair.one, pair.other) for pair in pairs]).astype(np.float64)
    same = np.array([pair.same for pair in pairs], dtype=np.float64)
    worth = np.where(same > 0, 1.0, AGAINST)
    low = np.array([0.0 if name in FOR else -np.inf for name in EVIDENCE])
    high = np.array([np.inf if name in FOR else 0.0 for name in EVIDENCE])
    held = np.array([name in HELD for name in EVIDENCE])
    fixed = np.array([HELD.get(name, 0.0) for name in EVIDENCE])
    weights, speed, mean = np.zeros(len(EVIDENCE)), np.zeros(len(EVIDENCE)), np.zeros(len(EVIDENCE))
    for step in range(1, STEPS + 1):
        sure = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        slope = table.T @ (worth * (sure - same)) + PULL * weights
        mean, speed = 0.9 * mean + 0.1 * slope, 0.999 * speed + 0.001 * slope**2
        weights -= PACE * (mean / (1 - 0.9**step)) / (np.sqrt(speed / (1 - 0.999**step)) + 1e-9)
        weights = np.where(held, fixed, np.clip(weights, low, high))
    for name, weight in zip(EVIDENCE, weights, strict=True):
        print(f"  {name}: {HELD.get(name, round(weight, 2))}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
