"""The reports: search over folded text, and facets that narrow the list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from starlette.responses import Response

from gegenprobe.desk.web.facets import FACETS
from gegenprobe.desk.web.paging import leaf_of
from gegenprobe.desk.web.search import snippet, told_in
from gegenprobe.desk.web.visit import Visit
from gegenprobe.ledger.book import Held

ROWS = 50
MOST_VALUES = 12  # of one facet


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a facet: how many of the reports found have it, and where choosing it (or letting it go) leads."""

    shown: str
    count: int
    chosen: bool
    address: str


def page(visit: Visit) -> Response:
    """The reports that have all words of the query and all facets chosen."""
    volume, query = visit.volume, visit.query.get("q", "").strip()
    reports = volume.book.reports
    worded = [reports[key] for key in volume.index.found(query)] if query else list(volume.reports)
    sieve = _Sieve(visit)
    found = [held for held in worded if sieve.holds(held)] if sieve.chosen else worded
    listed = leaf_of(visit, found, ROWS)
    facets = [(name, sieve.values(name, worded, found)) for name in FACETS]
    snippets = {held.report.id: snippet(told_in(held.report), query) for held in listed.rows} if query else {}
    return visit.page("reports.html", leaf=listed, facets=facets, query=query, snippets=snippets, total=len(reports))


class _Sieve:
    """What the visit chose of the facets."""

    def __init__(self, visit: Visit) -> None:
        self.visit = visit
        self.facets = visit.volume.facets
        self.chosen = {name: visit.query[name] for name in FACETS if name in visit.query}

    def holds(self, held: Held, but: str = "") -> bool:
        """Whether a report has all that was chosen, one facet left out."""
        mine = self.facets[held.report.id]
        return all(value in mine[name] for name, value in self.chosen.items() if name != but)

    def values(self, facet: str, worded: Sequence[Held], found: Sequence[Held]) -> list[Value]:
        """The values of a facet among the reports that the other facets leave, the most frequent first."""
        left = found if facet not in self.chosen else [held for held in worded if self.holds(held, facet)]
        counts = Counter(value for held in left for value in self.facets[held.report.id][facet])
        chosen = self.chosen.get(facet)
        order = sorted(counts, key=lambda value: (value != chosen, -counts[value], value))
        return [self._value(facet, value, counts[value]) for value in order[:MOST_VALUES]]

    def _value(self, facet: str, value: str, count: int) -> Value:
        chosen = self.chosen.get(facet) == value
        address = self.visit.address(page=None, **{facet: None if chosen else value})
        return Value(_shown(facet, value, self.visit), count, chosen, address)


def _shown(facet: str, value: str, visit: Visit) -> str:
    words = visit.words
    if not value:
        return words("reports.unknown")
    if facet == "month":
        return words("date.month", m=words(f"date.months.{int(value[5:])}"), y=value[:4])
    return value if facet == "outlet" else words.of(facet, value)
