"""The balance of every counter: stock then + in - out = stock now, as ranges; what is left over is the residual."""

from __future__ import annotations

from starlette.responses import Response

from gegenprobe.desk.web.paging import sheet
from gegenprobe.desk.web.visit import Visit

ROWS = 8


def page(visit: Visit) -> Response:
    """The sheets of all counters, those with most counts first."""
    reckoned = visit.volume.sheet
    wanted = visit.query.get("series")
    balances = [one for one in reckoned.balances if not wanted or one.series.id == wanted]
    listed = sheet(visit, balances, ROWS)
    found = {one.series.id: [finding for key in one.series.figures for finding in reckoned.findings_at.get(key, ())]
             for one in listed.rows}  # fmt: skip
    proofs = {key: list({one.id: one for one in those}.values()) for key, those in found.items()}
    return visit.page("balance.html", sheet=listed, proofs=proofs, figures=visit.volume.standing.figures)
