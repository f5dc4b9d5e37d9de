"""What the checks noticed, the worst first, each with its proof."""

from __future__ import annotations

from starlette.responses import Response

from gegenprobe.checks import checks
from gegenprobe.desk.web.paging import leaf_of
from gegenprobe.desk.web.verdicts import seen
from gegenprobe.desk.web.visit import Fault, Visit
from gegenprobe.model.ledger import Finding

ROWS = 40


def page(visit: Visit) -> Response:
    """All findings, narrowed to one check or severity."""
    findings = visit.volume.sheet.findings
    check, severity = visit.query.get("check"), visit.query.get("severity")
    wanted = [
        one for one in findings if (not check or one.check == check) and (not severity or one.severity == severity)
    ]
    return visit.page(
        "findings.html", leaf=leaf_of(visit, wanted, ROWS), checks=sorted({one.check for one in findings})
    )


def one(visit: Visit) -> Response:
    """One finding with every statement that it rests on."""
    volume = visit.volume
    found = next((one for one in volume.sheet.findings if one.id == visit.under["finding"]), None)
    if found is None:
        raise Fault(404, "no_finding")
    return visit.page(
        "finding.html",
        finding=found,
        judged=volume.standing.judged.get(found.id),
        saw=seen(volume, found.id) if _can_be_judged(found) else "",
        explained=checks(),
        statements=[volume.statements[key] for key in found.statements if key in volume.statements],
        events=[volume.standing.events[key] for key in found.events if key in volume.standing.events],
    )


def _can_be_judged(finding: Finding) -> bool:
    """Whether it is of a check; what is to be said of verdicts is settled where they are given."""
    return finding.check in checks()
