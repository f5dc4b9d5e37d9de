"""What a report is called on a page: its own title, else its name."""

from __future__ import annotations

from gegenprobe.desk.safe import one_line
from gegenprobe.model.report import Report

LONGEST = 160


def headline(report: Report) -> str:
    """The report's title on one line, shortened; its name where the text has none."""
    titles = (
        one_line(report.text[part.start : part.end]).lstrip("# ") for part in report.segments if part.role == "title"
    )
    title = next((title for title in titles if title), "") or report.name
    return title if len(title) <= LONGEST else f"{title[:LONGEST].rpartition(' ')[0] or title[:LONGEST]} …"
