"""How alike names are, as it is kept: names by their numbers, so that a million pairs take a few bytes each."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

KeptRow = tuple[bytes, bytes]  # the numbers of the other names (u4), and the scores (f8), both little-endian
Scores = Mapping[str, Mapping[str, float]]


def rows_of(scores: Scores, heard: Mapping[str, object]) -> dict[str, KeptRow]:
    """The rows of scores by names; a name's number is its place among those that were heard."""
    numbers = {name: number for number, name in enumerate(heard)}
    return {
        one: (
            np.array([numbers[other] for other in row], dtype="<u4").tobytes(),
            np.array(list(row.values()), dtype="<f8").tobytes(),
        )
        for one, row in scores.items()
    }


def scores_of(rows: Mapping[str, KeptRow], heard: Mapping[str, object]) -> dict[str, Mapping[str, float]]:
    """The scores again. IndexError, ValueError: these are no rows of these names."""
    names = list(heard)
    return {
        one: {
            names[number]: score
            for number, score in zip(
                np.frombuffer(others, "<u4").tolist(), np.frombuffer(scores, "<f8").tolist(), strict=True
            )
        }
        for one, (others, scores) in rows.items()
    }
