"""A place in an attribute for where a body has its seat: 'the Norway-based group', 'die in Oslo ansässige Gruppe'."""

from __future__ import annotations

from gegenprobe.packs.grammar import Clauses


def in_attribute(lower: list[str], last: int, clauses: Clauses) -> bool:
    """Whether the place that ends before word `last` tells only where the body behind it has its seat."""
    if lower[last - 1].rpartition("-")[2] in clauses.seated:
        return True
    behind = lower[last] if last < len(lower) else ""
    return clauses.nouns_capitalised and behind in clauses.seated
