"""Reports in groups: those that tell of one event, and events that belong to one story.

Each two groups are as near as their reports are on average, in bits of evidence; the nearest two become one, as long as
the evidence speaks for it. What comes out does not depend on the order in which reports come in.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gegenprobe.matching.cluster_evidence import bits, evidence
from gegenprobe.matching.cluster_likeness import Measured, measured
from gegenprobe.matching.cluster_stories import stories_of
from gegenprobe.matching.cluster_words import Emphasis, Traits, rarity_of, weighed
from gegenprobe.model.identity import content_id
from gegenprobe.model.ledger import Link

EMPHASIS = Emphasis(name=1.5, number=1.5)
FARTHEST = -4.0  # bits of a pair that is not weighed
NEAREST = 6.0
STORY_EMPHASIS = Emphasis(name=2.0, number=0.3, any_name=2.0)

Pairs = dict[tuple[int, int], float]


@dataclass(frozen=True, slots=True)
class Grouped:
    """A report with its event and story, and the evidence that links it to the nearest report of its event."""

    report: str
    event: str
    story: str
    nearest: Link | None


def grouped(batch: Sequence[Traits]) -> list[Grouped]:
    """Every report of the batch once, by name, which must differ."""
    batch = sorted(batch, key=lambda traits: traits.report)
    rarity = rarity_of(batch)
    measure = measured([weighed(traits, rarity, EMPHASIS) for traits in batch])
    scores = _scores(measure)
    events = joined(len(batch), scores)
    whose = {number: at for at, event in enumerate(events) for number in event}
    stories = stories_of([weighed(traits, rarity, STORY_EMPHASIS) for traits in batch], events)
    names = [traits.report for traits in batch]
    found = []
    for number, name in enumerate(names):
        event, story = events[whose[number]], stories[whose[number]]
        link = _link(measure, number, event, scores)
        found.append(Grouped(name, _id("e", names, event), _id("t", names, story), link))
    return found


def _id(prefix: str, names: Sequence[str], members: Sequence[int]) -> str:
    return content_id(prefix, [names[number] for number in members])


def _scores(measure: Measured) -> Pairs:
    """The bits of every pair that is worth weighing."""
    scores: Pairs = {}
    for pair in measure.pairs():
        score = bits(measure.reports[pair.left], measure.reports[pair.right], pair)
        if score > FARTHEST:
            scores[pair.left, pair.right] = score
    return scores


def _link(measure: Measured, number: int, event: Sequence[int], scores: Pairs) -> Link | None:
    """The strongest link of a report to another one of its event, with its reasons; None where there is none."""
    pairs = [(min(number, other), max(number, other)) for other in event if other != number]
    weighed_pairs = [pair for pair in pairs if pair in scores]
    if not weighed_pairs:
        return None
    left, right = min(weighed_pairs, key=lambda pair: (-scores[pair], pair))
    one, other = measure.reports[left], measure.reports[right]
    return Link(one.traits.report, other.traits.report, evidence(one, other, measure.pair(left, right)))


def joined(number: int, pairs: Mapping[tuple[int, int], float]) -> list[list[int]]:
    """Groups of 0 .. number - 1: the nearest two become one while the average of their pairs is above zero.

    A pair that is not given counts as FARTHEST.
    """
    members = {at: [at] for at in range(number)}
    near: dict[int, dict[int, float]] = {at: {} for at in range(number)}
    for (left, right), score in pairs.items():
        near[left][right] = near[right][left] = min(NEAREST, score) - FARTHEST
    heap = [
        (-score - FARTHEST, left, right) for left, row in near.items() for right, score in row.items() if left < right
    ]
    heap = [entry for entry in heap if entry[0] < 0]
    heapq.heapify(heap)
    upcoming = number
    while heap:
        _, left, right = heapq.heappop(heap)
        if left not in members or right not in members:
            continue
        members[upcoming] = members.pop(left) + members.pop(right)
        near[upcoming] = _row(near, left, right, upcoming)
        for other, total in near[upcoming].items():
            average = total / (len(members[upcoming]) * len(members[other])) + FARTHEST
            if average > 0:
                heapq.heappush(heap, (-average, other, upcoming))
        upcoming += 1
    return sorted(sorted(group) for group in members.values())


def _row(near: dict[int, dict[int, float]], left: int, right: int, new: int) -> dict[int, float]:
    """What the other groups have in common with two that become one."""
    row: dict[int, float] = {}
    for old, twin in ((left, right), (right, left)):
        for other, total in near[old].items():
            if other != twin:
                row[other] = row.get(other, 0.0) + total
    for old in (left, right):
        for other in near.pop(old):
            near.get(other, {}).pop(old, None)
    for other, total in row.items():
        near[other][new] = total
    return row
