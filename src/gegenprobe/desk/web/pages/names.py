"""People, speakers, places: every name with all its spellings, and the statements that it stands in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from starlette.responses import Response

from gegenprobe.desk.web.naming import SORTS, Named, Sort
from gegenprobe.desk.web.paging import leaf_of
from gegenprobe.desk.web.search import folded
from gegenprobe.desk.web.verdicts import seen
from gegenprobe.desk.web.visit import Fault, Visit
from gegenprobe.model.ledger import RelationKind
from gegenprobe.model.statement import Statement

ROWS, STATEMENTS = 100, 40
MOST_LOOKED_AT = 200
RECORD: dict[str, tuple[RelationKind, ...]] = {
    "confirmed": ("same", "rounding"),
    "contradicted": ("conflict",),
    "revised": ("update",),
}
MOST_EVENTS = 60  # of one speaker, for the record


def page(visit: Visit) -> Response:
    """The names of one sort, the most often named first, narrowed to those that have the words looked for."""
    sort = _sort(visit)
    query = visit.query.get("q", "").strip()
    wanted = folded(query).split()
    names = list(visit.volume.names[sort].values())
    if wanted:
        names = [one for one in names if _has(wanted, (_shown(visit, sort, one), *one.spellings))]
    found = leaf_of(visit, names, ROWS)
    rows = [(one, _shown(visit, sort, one), _kinds(one.statements)) for one in found.rows]
    return visit.page("names.html", sort=sort, leaf=found, query=query, rows=rows)


def _has(wanted: Sequence[str], spellings: Sequence[str]) -> bool:
    """Whether every word looked for begins a word of one of the spellings."""
    text = " ".join(f" {folded(one)}" for one in spellings)
    return all(f" {word}" in text for word in wanted)


def _kinds(statements: Sequence[Statement]) -> list[tuple[str, int]]:
    """The most frequent kinds; of a name that stands everywhere, those of its first statements."""
    return Counter(one.kind for one in statements[:MOST_LOOKED_AT]).most_common(4)


def one(visit: Visit) -> Response:
    """A name with its spellings, for a speaker with series and record, and its statements."""
    sort = _sort(visit)
    named = visit.volume.names[sort].get(visit.under["name"])
    if named is None:
        raise Fault(404, "no_name")
    by_day = sorted(named.statements, key=lambda one: (one.when is None, str(one.when and one.when.start), one.id))
    persons, person = visit.volume.standing.people.persons, named.person
    suggested = [(persons[key], link) for key, link in (person.suggested if person else ()) if key in persons]
    return visit.page(
        "name.html",
        sort=sort,
        named=named,
        name=_shown(visit, sort, named),
        leaf=leaf_of(visit, by_day, STATEMENTS),
        book=visit.volume.book,
        suggested=suggested,
        saw=seen(visit.volume, person.id) if person else "",
        seen_with={other.id: seen(visit.volume, person.id, other.id) for other, _ in suggested} if person else {},
        series=[one for one in visit.volume.sheet.stocks if sort == "speakers" and one.series.speaker == named.name],
        record=_record(visit, named) if sort == "speakers" else {},
    )


def _record(visit: Visit, named: Named) -> dict[str, int]:
    """How often a speaker's figures were revised by itself, contradicted and confirmed by others."""
    standing, counted = visit.volume.standing, Counter[str]()
    events = dict.fromkeys(standing.event_of[one.id] for one in named.statements if one.id in standing.event_of)
    for event in list(events)[:MOST_EVENTS]:
        for relation in visit.volume.sheet.relations_in(event):
            speakers = [standing.figures[key].speaker for key in (relation.left, relation.right)]
            if named.name not in speakers:
                continue
            if relation.kind == "update" or speakers[0] != speakers[1]:
                counted[relation.kind] += 1
    return {name: sum(counted[kind] for kind in kinds) for name, kinds in RECORD.items()}


def _shown(visit: Visit, sort: Sort, named: Named) -> str:
    return visit.words.country(named.name) if sort == "places" else named.name


def _sort(visit: Visit) -> Sort:
    for sort in SORTS:
        if visit.under["sort"] == sort:
            return sort
    raise Fault(404, "no_page")
