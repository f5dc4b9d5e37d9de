"""Print and hand over: the dossier of the story or of an event, names withheld where that is asked for."""

from __future__ import annotations

import importlib

from starlette.responses import Response

from gegenprobe.desk.export.dossier import Dossier, dossier_of
from gegenprobe.desk.export.withholding import affected, without
from gegenprobe.desk.web.visit import Fault, Visit

FORMATS = ("html", "docx", "pdf")


def page(visit: Visit) -> Response:
    """What can be handed over, and how."""
    event = visit.volume.standing.events.get(visit.query.get("event", ""))
    return visit.page("hand_over.html", event=event, formats=FORMATS)


def file(visit: Visit) -> Response:
    """The file, to be saved."""
    form = visit.query.get("format", "")
    if form not in FORMATS:
        raise Fault(400, "bad_request")
    made = importlib.import_module(f"gegenprobe.desk.export.dossier_{form}")
    content: bytes = made.written(_dossier(visit))
    name = f"gegenprobe-{visit.query.get('event') or 'story'}.{made.ENDING}"
    safe = "".join(letter for letter in name if letter.isascii() and (letter.isalnum() or letter in "-._"))
    headers = {"Content-Disposition": f'attachment; filename="{safe}"'}
    return Response(content, media_type=made.MEDIA_TYPE, headers=headers)


def _dossier(visit: Visit) -> Dossier:
    volume, words = visit.volume, visit.words
    last = (volume.last, volume.entries[-1].hash if volume.entries else "")
    try:
        dossier = dossier_of(volume.sheet, words, last, visit.query.get("event") or None)
    except KeyError:
        raise Fault(404, "no_event") from None
    if visit.query.get("withhold") != "affected":
        return dossier
    return without(dossier, affected(volume.standing), words("dossier.mark"), words("dossier.withheld"))
