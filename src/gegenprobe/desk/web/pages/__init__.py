"""One page a file: each gives an answer to one visit."""

from __future__ import annotations

from collections.abc import Iterator

from gegenprobe.desk.web.pages import (
    add,
    balance,
    changes,
    chronicle,
    deals,
    door,
    events,
    findings,
    hand_over,
    handbook,
    history,
    names,
    report,
    reports,
    review,
    story,
)
from gegenprobe.desk.web.visit import Answer

_ROUTES: tuple[tuple[str, str, Answer], ...] = (
    ("GET", "/enter", door.enter),
    ("POST", "/enter", door.log_in),
    ("POST", "/leave", door.leave),
    ("POST", "/language", door.language),
    ("GET", "/static/{file}", door.static),
    ("GET", "/", story.page),
    ("GET", "/chronicle", chronicle.page),
    ("GET", "/events", events.page),
    ("GET", "/events/{event}", events.one),
    ("GET", "/figures/{figure}", events.figure),
    ("GET", "/deals", deals.page),
    ("GET", "/deals/{deal}", deals.one),
    ("GET", "/balance", balance.page),
    ("GET", "/findings", findings.page),
    ("GET", "/findings/{finding}", findings.one),
    ("GET", "/changes", changes.page),
    ("GET", "/review", review.page),
    ("POST", "/review/{subject}", review.decide),
    ("GET", "/hand-over", hand_over.page),
    ("GET", "/hand-over/file", hand_over.file),
    ("GET", "/reports", reports.page),
    ("GET", "/reports/{report}", report.page),
    ("GET", "/reports/{report}/file", report.file),
    ("POST", "/reports/{report}/correct", report.correct),
    ("POST", "/reports/{report}/withdraw", report.withdraw),
    ("GET", "/statements/{statement}", report.statement),
    ("GET", "/names/{sort}", names.page),
    ("GET", "/names/{sort}/{name}", names.one),
    ("GET", "/add", add.page),
    ("POST", "/add/files", add.files),
    ("POST", "/add/text", add.text),
    ("GET", "/add/{job}", add.job),
    ("GET", "/history", history.page),
    ("POST", "/history/{number}/undo", history.undo),
    ("GET", "/help", handbook.contents),
    ("GET", "/help/{page:path}", handbook.page),
)


def routes() -> Iterator[tuple[str, str, Answer]]:
    """Every page of the desk: method, path, and what answers it."""
    yield from _ROUTES
