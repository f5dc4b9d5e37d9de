"""What reports are narrowed down by: outlet, language, month, kinds, state; '' is unknown."""

from __future__ import annotations

from collections.abc import Mapping

from gegenprobe.ledger.book import Held

FACETS = ("outlet", "language", "month", "kind", "state")


def facets_of(held: Held) -> Mapping[str, tuple[str, ...]]:
    """The values of each facet that the report has."""
    report = held.report
    return {
        "outlet": (report.outlet or "",),
        "language": (report.language or "",),
        "month": (report.published.isoformat()[:7] if report.published else "",),
        "kind": tuple(sorted({one.kind for one in held.statements})),
        "state": tuple(name for name, is_so in states(held) if is_so),
    }


def states(held: Held) -> tuple[tuple[str, bool], ...]:
    """What can be said of a report's place in the book, and whether it is so."""
    return (
        ("withdrawn", bool(held.withdrawn)),
        ("corrected", bool(held.corrections)),
        ("revision", held.revises is not None),
        ("silent", not held.statements),
        ("noted", bool(held.intake or held.quarantined)),
    )
