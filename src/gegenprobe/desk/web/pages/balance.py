"""The balance of every counter: stock then + in - out = stock now, as ranges; what is left over is the residual."""

from __future__ import annotations

from dataclasses import replace

from starlette.responses import Response

from gegenprobe.desk.web.paging import leaf_of
from gegenprobe.desk.web.sheets import Sheet
from gegenprobe.desk.web.visit import Visit
from gegenprobe.desk.web.volume import SHEETS
from gegenprobe.ledger.balance import Balance
from gegenprobe.model.ledger import SEVERITIES, Finding
from gegenprobe.packs.codebook import Kind

MOST_COUNTS = 12  # the last ones of each counter; its own page has all
MOST_FLOWS = 12  # the first ones between two counts


def page(visit: Visit) -> Response:
    """The sheets of all counters, those with most counts first."""
    reckoned = visit.volume.sheet
    wanted = visit.query.get("series")
    stocks = [one for one in reckoned.stocks if not wanted or one.series.id == wanted]
    listed = leaf_of(visit, stocks, SHEETS)
    listed = replace(listed, rows=[reckoned.balance_of(one) for one in listed.rows])
    proofs = {one.series.id: _proofs(reckoned, one) for one in listed.rows}
    most = len(max((one.counts for one in listed.rows), key=len, default=())) if wanted else MOST_COUNTS
    flows = None if wanted else MOST_FLOWS
    signs = {name: _sign(kind) for name, kind in visit.volume.standing.codebook.kinds.items()}
    return visit.page("balance.html", most=most, flows=flows, leaf=listed, proofs=proofs, signs=signs)


def _sign(kind: Kind) -> str:
    """What people of this kind do to a stock: come into it, leave it, or may have left it."""
    return "+" if kind.fills else "−" if kind.drains else "±" if kind.may_drain else ""


def _proofs(reckoned: Sheet, balance: Balance) -> list[Finding]:
    """The findings in which the counter's figures stand, each once; mere notices left out."""
    found = (one for key in balance.series.figures for one in reckoned.findings_at.get(key, ()))
    return list({one.id: one for one in found if one.severity != SEVERITIES[-1]}.values())
