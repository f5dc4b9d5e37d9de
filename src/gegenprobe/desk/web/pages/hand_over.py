"""Print and hand over: the dossier of the story or of an event, names withheld where that is asked for."""

from __future__ import annotations

from starlette.responses import Response

from gegenprobe.desk.export import DOSSIERS, Wanted
from gegenprobe.desk.export.hand_over import dossier_for, written
from gegenprobe.desk.web.visit import Fault, Visit


def page(visit: Visit) -> Response:
    """What can be handed over, and how."""
    event = visit.volume.standing.events.get(visit.query.get("event", ""))
    return visit.page("hand_over.html", event=event, formats=DOSSIERS)


def file(visit: Visit) -> Response:
    """The file, to be saved."""
    form, volume, event = visit.query.get("format", ""), visit.volume, visit.query.get("event") or None
    if form not in DOSSIERS:
        raise Fault(400, "bad_request")
    wanted = Wanted(event, visit.query.get("withhold") == "affected", visit.words.code)
    try:
        dossier = dossier_for(wanted, volume.sheet, visit.words, volume.entries)
    except KeyError:
        raise Fault(404, "no_event") from None
    content, kind = written(dossier, form)
    name = f"gegenprobe-{event or 'story'}.{form}"
    safe = "".join(letter for letter in name if letter.isascii() and (letter.isalnum() or letter in "-._"))
    return Response(content, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{safe}"'})
