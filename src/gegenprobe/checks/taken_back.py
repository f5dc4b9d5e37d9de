"""Figures that no longer stand by their own speaker's account: a later number replaced them, or they were denied."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from gegenprobe.model.ledger import Figure, Range

if TYPE_CHECKING:
    from gegenprobe.checks.ground import Ground


def taken_back(ground: Ground) -> frozenset[str]:
    """The ids of figures that a later day's number, or a denial, of the same speaker replaces.

    So is what an outlet printed in its own voice when it is the number that a cited speaker gave and then replaced.
    """
    gone = set(ground.denied)
    for figures in ground.all_quantities.values():
        if len(figures) < 2:
            continue
        replaced = _replaced([one for one in figures if one.id not in gone], ground)
        gone |= {old.id for old, _ in replaced} | set(_reprinted(figures, replaced))
    return frozenset(gone)


def _replaced(figures: list[Figure], ground: Ground) -> list[tuple[Figure, Figure]]:
    """Old and new: of a speaker's figures those that the latest one cannot agree with, when it came a day later."""
    by_speaker: dict[str, list[Figure]] = defaultdict(list)
    for one in figures:
        if one.known is not None:
            by_speaker[one.speaker].append(one)
    pairs = []
    for given in (those for those in by_speaker.values() if len(those) > 1):
        last = {one.id: ground.last_told(one) for one in given}
        latest = max(given, key=lambda one: (last[one.id], one.id))
        for one in given:
            if last[one.id] < last[latest.id] and not one.range.meets(latest.range):
                pairs.append((one, latest))
    return pairs


def _reprinted(figures: tuple[Figure, ...], replaced: list[tuple[Figure, Figure]]) -> Iterator[str]:
    for old, new in replaced:
        for one in figures:
            earlier = one.known is not None and new.known is not None and one.known < new.known
            if not one.cited and old.cited and one.range == old.range and earlier:
                yield one.id


def denied(ground: Ground) -> frozenset[str]:
    """'Not 50, as we wrote at first': figures with a number that their own speaker says is not right."""
    denials: dict[tuple[str, str], set[Range]] = defaultdict(set)
    for one in ground.figures.values():
        if one.status == "denied":
            denials[one.measure, one.speaker].add(one.range)
    return frozenset(
        one.id
        for one in ground.figures.values()
        if one.status != "denied" and one.range in denials.get((one.measure, one.speaker), ())
    )
