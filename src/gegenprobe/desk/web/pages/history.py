"""The history: who did what, when and why; and taking it back."""

from __future__ import annotations

from starlette.responses import Response

from gegenprobe.desk.undoing import UNDOABLE, undo_entry
from gegenprobe.desk.web.deeds import deeds_told
from gegenprobe.desk.web.paging import leaf_of
from gegenprobe.desk.web.visit import Fault, Visit, moved

ROWS = 60


def page(visit: Visit) -> Response:
    """The acts, the latest first, narrowed to one kind of act or one author."""
    records = visit.volume.acts
    act, author = visit.query.get("act"), visit.query.get("by")
    rows = [one for one in records if (not act or one["act"] == act) and (not author or one["by"] == author)]
    found = leaf_of(visit, rows[::-1], ROWS)
    acts = sorted({one["act"] for one in records})
    authors = sorted({one["by"] or "" for one in records})
    told = deeds_told((visit.volume.entries[one["number"] - 1] for one in found.rows), visit.volume, visit.words)
    return visit.page("history.html", leaf=found, acts=acts, authors=authors, undoable=UNDOABLE, told=told)


def undo(visit: Visit) -> Response:
    """Takes back the act of one entry; it stays in the log."""
    number, because = visit.under["number"], visit.form.get("because", "").strip()
    if not (number.isascii() and number.isdigit() and len(number) < 12):
        raise Fault(404, "no_page")
    if not because:
        raise Fault(400, "no_reason")
    undo_entry(visit.desk.book, int(number), because, visit.stamp())
    visit.wrote()
    return moved("/history")
