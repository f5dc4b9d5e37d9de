"""The story at a glance: what the book holds, what is new since this browser's last visit."""

from __future__ import annotations

from starlette.responses import Response

from gegenprobe.desk.web.visit import Visit

LATEST = 12


def page(visit: Visit) -> Response:
    """The opening page; for an empty book, how to begin."""
    volume = visit.volume
    book = volume.book
    if not book.reports:
        return visit.page("begin.html")
    return visit.page(
        "story.html",
        book=book,
        reports=len(book.reports),
        outlets=len({held.report.outlet for held in book.reports.values() if held.report.outlet}),
        statements=len(volume.counted),
        kinds=volume.kinds,
        latest=volume.chronicle.dated[::-1][:LATEST],
        notes=book.notes,
    )
