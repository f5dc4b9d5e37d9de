"""How far something is spread: the origins that statements end in, and the outlets that print what comes from each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gegenprobe.ledger.post import Standing


@dataclass(frozen=True, slots=True)
class Spread:
    """An origin, and the outlets (sorted) that print what comes from it, each with its first statement (id)."""

    origin: str
    prints: tuple[tuple[str, str], ...]


def spread_of(statements: Iterable[str], standing: Standing) -> tuple[Spread, ...]:
    """The origins of these statements (ids), the most often printed first."""
    found: dict[str, dict[str, str]] = {}
    for one in statements:
        found.setdefault(standing.sources[one].origin, {}).setdefault(outlet_of(one, standing), one)
    spread = [Spread(origin, tuple(sorted(prints.items()))) for origin, prints in found.items()]
    return tuple(sorted(spread, key=lambda one: (-len(one.prints), one.origin)))


def outlets_in(spread: Iterable[Spread]) -> tuple[str, ...]:
    """All outlets of a spread, each once, in order."""
    return tuple(sorted({outlet for one in spread for outlet, _ in one.prints}))


def outlet_of(statement: str, standing: Standing) -> str:
    """The outlet that prints a statement; the report's name, where it is not known."""
    report = standing.book.reports[standing.statements[statement].report].report
    return report.outlet or report.name
