"""Events: statements about the same thing, their figures side by side, who said so and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from starlette.responses import Response

from gegenprobe.desk.web.copies import copies_of
from gegenprobe.desk.web.pages.deals import shown
from gegenprobe.desk.web.paging import leaf_of
from gegenprobe.desk.web.side_by_side import side_by_side
from gegenprobe.desk.web.visit import Fault, Visit, moved
from gegenprobe.ledger.book import Held
from gegenprobe.model.ledger import Event, Figure, Range
from gegenprobe.model.statement import Statement

ROWS = 80


@dataclass(frozen=True, slots=True)
class Told:
    """A figure with its statements, each with its report."""

    figure: Figure
    statements: tuple[tuple[Statement, Held], ...]


def page(visit: Visit) -> Response:
    """The events by day, narrowed to a kind; or only those with something to look at."""
    events = visit.volume.sheet.events
    kind, odd = visit.query.get("kind"), visit.query.get("only") == "findings"
    found_at = visit.volume.sheet.findings_at
    wanted = [one for one in events if (not kind or one.kind == kind) and (not odd or one.id in found_at)]
    listed = leaf_of(visit, wanted, ROWS)
    kinds = sorted({one.kind for one in events}, key=lambda one: visit.words.of("kind", one))
    sizes = {one.id: size_of(visit, one) for one in listed.rows}
    return visit.page("events.html", leaf=listed, kinds=kinds, sizes=sizes, found_at=found_at)


def size_of(visit: Visit, event: Event) -> Range | None:
    """How many, by all accounts of the whole event."""
    return visit.volume.sheet.size_of(event)


def one(visit: Visit) -> Response:
    """One event."""
    volume = visit.volume
    event = volume.standing.events.get(visit.under["event"])
    if event is None:
        raise Fault(404, "no_event")
    statements = [volume.statements[key] for key in event.statements]
    told = [Told(figure, tuple(volume.statements[key] for key in figure.statements))
            for figure in volume.sheet.figures_of(event.id)]  # fmt: skip
    near, sources = volume.standing.events, volume.standing.sources
    figures, relations = [one.figure for one in told], volume.sheet.relations_in(event.id)
    numbered = {key for one in told for key in one.figure.statements}
    return visit.page(
        "event.html",
        event=event,
        size=size_of(visit, event),
        told=told,
        relations=relations,
        sides=side_by_side(figures, relations) if len(figures) > 1 else None,
        figures=volume.standing.figures,
        counts={one.figure.id: one.statements[0][0].count for one in told},
        others=[pair for pair in statements if pair[0].id not in numbered],
        origins=copies_of((one, sources[one.id]) for one, _ in statements if one.id in sources),
        outlets=len({held.report.outlet or held.report.name for _, held in statements}),
        findings=volume.sheet.findings_at.get(event.id, ()),
        deals=[shown(one, volume) for one in volume.sheet.deals_at.get(event.id, ())],
        links=event.links,
        suggested=[(near[key], link) for key, link in event.suggested if key in near],
        volume=volume,
    )


def figure(visit: Visit) -> Response:
    """To the event that a figure belongs to; to its first statement where it is of none."""
    found = visit.volume.standing.figures.get(visit.under["figure"])
    if found is None:
        raise Fault(404, "no_event")
    if found.event is not None:
        return moved(f"/events/{quote(found.event)}#{quote(found.id)}")
    return moved(f"/statements/{quote(found.statements[0])}")
