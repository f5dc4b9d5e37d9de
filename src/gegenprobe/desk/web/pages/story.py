"""The story at a glance: held and freed over time, what does not add up, what is new since the last visit."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup
from starlette.responses import Response

from gegenprobe.desk.web.charts import HEIGHT, LEFT, RIGHT, WIDTH
from gegenprobe.desk.web.pages.changes import events_since
from gegenprobe.desk.web.pages.deals import shown
from gegenprobe.desk.web.pages.door import A_YEAR
from gegenprobe.desk.web.pages.events import size_of
from gegenprobe.desk.web.visit import Visit

LATEST, WORST, DEALS = 14, 8, 4


def page(visit: Visit) -> Response:
    """The opening page; for an empty book, how to begin; while a large one is opened, as it was told last."""
    shelf, since = visit.desk.shelf, visit.session.since
    told = shelf.told
    if told is not None and visit.words.code in told.pages:
        story = Markup(told.pages[visit.words.code])
        comes_back = shelf.is_behind or (since is not None and since < told.number)
        answer = visit.page("story_told.html", story=story, is_behind=shelf.is_behind, comes_back=comes_back)
        shelf.seen.set()
        return answer
    volume = visit.volume
    if not volume.book.reports:
        return visit.page("begin.html")
    new = None if since is None or since >= volume.last else (volume.last - since, *events_since(volume, since))
    if new is None:
        answer = visit.page("story_told.html", story=Markup(main_of(visit)), is_behind=False, comes_back=False)
    else:
        answer = visit.page("story.html", **_values(visit), new=new)
    answer.set_cookie(visit.seen_cookie, str(volume.last), max_age=A_YEAR, httponly=True, samesite="strict", path="/")
    return answer


def main_of(visit: Visit) -> str:
    """The story as its page tells it, without what is new since a visit, and without the frame of the desk.

    It is told once a language, and again when the checks have looked.
    """
    volume, code = visit.volume, visit.words.code
    looked = volume.sheet.findings_so_far, volume.sheet.is_checked
    told = volume.told.get(code)
    if told is None or told[0] != looked:
        kept = volume.pages_kept.get(code) if volume.sheet.is_checked else None
        made = kept or visit.desk.pages.render("story_main.html", visit, _values(visit) | {"new": None})
        volume.told[code] = told = (looked, made)
    return told[1]


def _values(visit: Visit) -> dict[str, Any]:
    volume = visit.volume
    book, findings = volume.book, volume.sheet.findings_so_far
    latest = [one for one in volume.sheet.events if one.when is not None][::-1][:LATEST]
    return {
        "book": book,
        "reports": len(book.reports),
        "outlets": len({held.report.outlet for held in book.reports.values() if held.report.outlet}),
        "statements": len(volume.counted),
        "kinds": volume.kinds,
        "latest": latest,
        "sizes": {one.id: size_of(visit, one) for one in latest},
        "findings": findings[:WORST],
        "more": len(findings),
        "deals": [shown(one, volume) for one in volume.sheet.latest_deals[:DEALS]],
        "more_deals": max(0, len(volume.sheet.deals) - DEALS),
        "checked": volume.sheet.is_checked,
        "chart": volume.chart,
        "size": (WIDTH, HEIGHT, LEFT, WIDTH - RIGHT),
        "notes": book.notes,
    }
