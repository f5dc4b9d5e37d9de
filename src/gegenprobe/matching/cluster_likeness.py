"""How alike the words of reports are, and how alike they must be to tell of one event.

What reports of one event have in common differs from batch to batch: agency texts share most words, long accounts of
several desks few. So the measure is taken from the batch: a likeness speaks for one event when it is more than half of
what the two reports have with their nearest ones, and more than reports of other weeks reach.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gegenprobe.matching.cluster_words import Weighed

LEAST = 0.13  # a likeness below this never speaks for one event
OF_NEAREST, NEAREST = 0.52, 2  # the part of the mean likeness with so many nearest reports
OF_OTHERS, OTHER_DAYS, BUT = 0.8, 7, 0.03  # the part of what all but so many of the reports of other weeks reach
TOO_FAR, MOST = 9, 150  # days between two reports of one event; reports that are weighed with each
WORTH = 0.6  # pairs are weighed from this part of the likeness that speaks for one event

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Alike:
    """Two reports by number, how alike their words are (cosine, 0 to 1), and the likeness that says nothing."""

    left: int
    right: int
    like: float
    middle: float


@dataclass(frozen=True, slots=True)
class Measured:
    """Reports with the likeness that says nothing for each, and the pairs that are worth weighing by number."""

    reports: Sequence[Weighed]
    middles: Floats
    near: Sequence[tuple[Ints, Floats]]  # for each report those after it, and how alike they are

    def pairs(self) -> Iterator[Alike]:
        """The pairs that are worth weighing, in order."""
        for left, (others, likes) in enumerate(self.near):
            between = (self.middles[left] + self.middles[others]) / 2
            for at in np.flatnonzero(likes >= WORTH * between).tolist():
                yield Alike(left, int(others[at]), float(likes[at]), float(between[at]))

    def pair(self, left: int, right: int) -> Alike:
        """One pair."""
        one, other = self.reports[left].weights, self.reports[right].weights
        like = math.fsum(weight * other[word] for word, weight in one.items() if word in other)
        return Alike(left, right, like, float(self.middles[left] + self.middles[right]) / 2)


def measured(reports: Sequence[Weighed]) -> Measured:
    """How alike reports are; each with the MOST that are most like it and not published weeks before or after it."""
    middles, least = np.zeros(len(reports)), np.zeros(len(reports))
    days = _days(reports)
    found: list[tuple[Ints, Floats]] = []
    for number, likes in likenesses(reports):
        apart = np.abs(days - days[number])
        middles[number] = _middle(likes, apart)
        likes[apart > TOO_FAR] = 0.0
        least[number] = np.partition(likes, -MOST)[-MOST] if len(likes) > MOST else 0.0
        others = np.flatnonzero(likes[number + 1 :] >= WORTH * LEAST) + number + 1
        found.append((others, likes[others]))
    for number, (others, likes) in enumerate(found):
        kept = likes >= np.minimum(least[number], least[others])
        found[number] = (others[kept], likes[kept])
    return Measured(reports, middles, found)


def likenesses(reports: Sequence[Weighed]) -> Iterator[tuple[int, Floats]]:
    """For each report its likeness to every report (0 to itself)."""
    places: dict[str, list[tuple[int, float]]] = {}
    for number, report in enumerate(reports):
        for word, weight in report.weights.items():
            places.setdefault(word, []).append((number, weight))
    shared = {
        word: (np.asarray([number for number, _ in held]), np.asarray([weight for _, weight in held]))
        for word, held in places.items()
        if len(held) > 1
    }
    del places
    for number, report in enumerate(reports):
        likes = np.zeros(len(reports))
        for word, weight in report.weights.items():
            if word in shared:
                where, weights = shared[word]
                likes[where] += weight * weights
        likes[number] = 0.0
        yield number, likes


def _days(reports: Sequence[Weighed]) -> Floats:
    """The day of publication of each report as a number; nan where it is unknown."""
    days = (report.traits.published for report in reports)
    return np.asarray([np.nan if day is None else float(day.toordinal()) for day in days])


def _middle(likes: Floats, apart: Floats) -> float:
    """The likeness to a report that says nothing: from its nearest ones, and from those of other weeks."""
    nearest = float(np.sort(likes)[-NEAREST:].mean()) if len(likes) >= NEAREST else 0.0
    others = np.sort(likes[apart > OTHER_DAYS])
    reached = float(others[int(len(others) * (1 - BUT))]) if len(others) >= 5 else 0.0
    return max(LEAST, OF_NEAREST * nearest, OF_OTHERS * reached)
