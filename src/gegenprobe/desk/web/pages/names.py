"""People, speakers, places: every name with the statements that it stands in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from starlette.responses import Response

from gegenprobe.desk.web.paging import sheet
from gegenprobe.desk.web.search import folded
from gegenprobe.desk.web.visit import Fault, Visit
from gegenprobe.model.identity import content_id
from gegenprobe.model.statement import Statement

SORTS = ("people", "speakers", "places")
ROWS, STATEMENTS = 100, 50
MOST_LOOKED_AT = 200


def page(visit: Visit) -> Response:
    """The names of one sort, the most often named first, narrowed to those that have the words looked for."""
    sort = _sort(visit)
    query = visit.query.get("q", "").strip()
    wanted = folded(query).split()
    names = visit.volume.names[sort]
    listed = [
        name for name in names
        if not wanted or all(f" {word}" in f" {folded(_shown(visit, sort, name))}" for word in wanted)
    ]  # fmt: skip
    found = sheet(visit, listed, ROWS)
    rows = [
        (_shown(visit, sort, name), content_id("n", [sort, name]), len(names[name]), _kinds(names[name]))
        for name in found.rows
    ]
    return visit.page("names.html", sort=sort, sheet=found, query=query, rows=rows)


def _kinds(statements: Sequence[Statement]) -> list[tuple[str, int]]:
    """The most frequent kinds; of a name that stands everywhere, those of its first statements."""
    return Counter(one.kind for one in statements[:MOST_LOOKED_AT]).most_common(4)


def one(visit: Visit) -> Response:
    """A name with its statements."""
    sort = _sort(visit)
    names = visit.volume.names[sort]
    name = next((name for name in names if content_id("n", [sort, name]) == visit.under["name"]), None)
    if name is None:
        raise Fault(404, "no_name")
    statements = sorted(names[name], key=lambda one: (one.when is None, str(one.when and one.when.start), one.id))
    listed = sheet(visit, statements, STATEMENTS)
    return visit.page("name.html", sort=sort, name=_shown(visit, sort, name), sheet=listed, book=visit.volume.book)


def _shown(visit: Visit, sort: str, name: str) -> str:
    return visit.words.country(name) if sort == "places" else name


def _sort(visit: Visit) -> str:
    sort = visit.under["sort"]
    if sort not in SORTS:
        raise Fault(404, "no_page")
    return sort
