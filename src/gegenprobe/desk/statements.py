"""Statements of one report as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gegenprobe.desk import wording
from gegenprobe.desk.safe import one_line
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.model.report import Report
from gegenprobe.model.statement import Statement

_HEADS = ("when", "what", "how many", "whom", "where", "who says so")


def statement_table(report: Report, statements: Sequence[Statement]) -> Iterator[str]:
    """A heading that names the report, then a row for each statement with the words it rests on below."""
    if statements:
        yield one_line(" · ".join(part for part in (report.name, report.outlet, _published(report)) if part))
    rows = [_row(one, report) for one in statements]
    yield from table(_HEADS, rows, columns_available())


def _published(report: Report) -> str:
    return report.published.isoformat() if report.published else ""


def _row(one: Statement, report: Report) -> Row:
    cells = (
        wording.days(one.when),
        wording.what(one),
        wording.figure(one.count),
        wording.affected(one),
        wording.where(one),
        wording.speaker(one, report.outlet, report.name),
    )
    return Row(cells, (f"{one.id} “{one.evidence.text}”",))
