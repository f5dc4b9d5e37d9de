"""What a report is called on a page: its own title, else its first words."""

from __future__ import annotations

from gegenprobe.desk.safe import one_line
from gegenprobe.ledger.phrases import shortened
from gegenprobe.model.report import Report

LONGEST, FIRST_WORDS = 160, 70
_MARKS = "#=*>- "  # how plain text sets a heading, a quotation or an item of a list off


def headline(report: Report) -> str:
    """The report's title on one line, shortened; its first words where it has none; its name where it has no words."""
    titles = (_line(report, part.start, part.end).lstrip(_MARKS) for part in report.segments if part.role == "title")
    title = next(filter(None, titles), "")
    if title:
        return shortened(title, LONGEST)
    bodies = (_line(report, part.start, part.end) for part in report.segments if part.role == "body")
    return shortened(next(filter(None, bodies), "").lstrip(_MARKS), FIRST_WORDS) or report.name


def _line(report: Report, start: int, end: int) -> str:
    return one_line(report.text[start:end])
