"""The reports: search over folded text, and facets that narrow the list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from starlette.responses import Response

from gegenprobe.desk.web.paging import sheet
from gegenprobe.desk.web.search import snippet
from gegenprobe.desk.web.visit import Visit
from gegenprobe.ledger.book import Held

ROWS = 50
MOST_VALUES = 12  # of one facet


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a facet: how many of the reports found have it, and where choosing it (or letting it go) leads."""

    value: str
    shown: str
    count: int
    chosen: bool
    address: str


def page(visit: Visit) -> Response:
    """The reports that have all words of the query and all facets chosen."""
    volume, query = visit.volume, visit.query.get("q", "").strip()
    reports = volume.book.reports
    worded = [reports[key] for key in volume.index.found(query)] if query else list(volume.reports)
    found = [held for held in worded if all(_has(held, name, visit) for name in FACETS)]
    listed = sheet(visit, found, ROWS)
    facets = [(name, _values(name, worded, visit)) for name in FACETS]
    snippets = {held.report.id: snippet(held.report.text, query) for held in listed.rows} if query else {}
    return visit.page("reports.html", sheet=listed, facets=facets, query=query, snippets=snippets, total=len(reports))


def _state(held: Held) -> list[str]:
    states = ["withdrawn"] if held.withdrawn else []
    states += ["corrected"] if held.corrections else []
    states += ["revision"] if held.revises else []
    states += [] if held.statements else ["silent"]
    return states + (["noted"] if held.intake or held.quarantined else [])


FACETS: dict[str, Callable[[Held], Sequence[str]]] = {
    "outlet": lambda held: [held.report.outlet or ""],
    "language": lambda held: [held.report.language or ""],
    "month": lambda held: [held.report.published.isoformat()[:7] if held.report.published else ""],
    "kind": lambda held: sorted({one.kind for one in held.statements}),
    "state": _state,
}


def _has(held: Held, facet: str, visit: Visit, but: str = "") -> bool:
    chosen = visit.query.get(facet)
    return chosen is None or facet == but or chosen in FACETS[facet](held)


def _values(facet: str, worded: Sequence[Held], visit: Visit) -> list[Value]:
    """The values of a facet among the reports that the other facets leave, the most frequent first."""
    left = [held for held in worded if all(_has(held, name, visit, facet) for name in FACETS)]
    counts = Counter(value for held in left for value in FACETS[facet](held))
    chosen = visit.query.get(facet)
    order = sorted(counts, key=lambda value: (value != chosen, -counts[value], value))
    return [
        Value(value, _shown(facet, value, visit), counts[value], value == chosen,
              visit.address(page=None, **{facet: None if value == chosen else value}))
        for value in order[:MOST_VALUES]
    ]  # fmt: skip


def _shown(facet: str, value: str, visit: Visit) -> str:
    words = visit.words
    if not value:
        return words("reports.unknown")
    if facet == "month":
        return words("date.month", m=words(f"date.months.{int(value[5:])}"), y=value[:4])
    return value if facet == "outlet" else words.of(facet, value)
