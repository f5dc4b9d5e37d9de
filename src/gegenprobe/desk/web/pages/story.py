"""The story at a glance: held and freed over time, what does not add up, what is new since the last visit."""

from __future__ import annotations

from starlette.responses import Response

from gegenprobe.desk.web.charts import HEIGHT, LEFT, RIGHT, WIDTH
from gegenprobe.desk.web.pages.changes import events_since
from gegenprobe.desk.web.pages.deals import shown
from gegenprobe.desk.web.pages.door import A_YEAR
from gegenprobe.desk.web.pages.events import size_of
from gegenprobe.desk.web.visit import Visit

LATEST, WORST, DEALS = 14, 8, 4


def page(visit: Visit) -> Response:
    """The opening page; for an empty book, how to begin."""
    volume = visit.volume
    book = volume.book
    if not book.reports:
        return visit.page("begin.html")
    since, findings = visit.session.since, volume.sheet.findings_so_far
    latest = [one for one in volume.sheet.events if one.when is not None][::-1][:LATEST]
    answer = visit.page(
        "story.html",
        book=book,
        reports=len(book.reports),
        outlets=len({held.report.outlet for held in book.reports.values() if held.report.outlet}),
        statements=len(volume.counted),
        kinds=volume.kinds,
        latest=latest,
        sizes={one.id: size_of(visit, one) for one in latest},
        findings=findings[:WORST],
        more=len(findings),
        deals=[shown(one, volume) for one in volume.sheet.deals[::-1][:DEALS]],
        more_deals=max(0, len(volume.sheet.deals) - DEALS),
        checked=volume.sheet.is_checked,
        chart=volume.chart,
        size=(WIDTH, HEIGHT, LEFT, WIDTH - RIGHT),
        new=None if since is None or since >= volume.last else (volume.last - since, *events_since(volume, since)),
        notes=book.notes,
    )
    answer.set_cookie(visit.seen_cookie, str(volume.last), max_age=A_YEAR, httponly=True, samesite="strict", path="/")
    return answer
