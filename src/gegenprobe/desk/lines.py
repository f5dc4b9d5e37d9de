"""Lines of the chronicle, as a table for people and as records for programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from gegenprobe.desk import wording
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.ledger.book import Held
from gegenprobe.ledger.chronicle import Chronicle, Line
from gegenprobe.model.statement import Statement

Reports = Mapping[str, Held]
MOST_WORDS = 3  # pieces of evidence below one line; `show` gives all
_DATED = ("when", "what", "how many", "whom", "where", "who says so", "reports")


def chronicle_table(told: Chronicle, reports: Reports) -> Iterator[str]:
    """The dated lines, then the undated ones under a heading of their own; below each line the words it rests on."""
    total = columns_available()
    yield from table(_DATED, [_row(line, reports) for line in told.dated], total)
    if told.undated:
        yield from ("", "Without a date", "")
        rows = [_row(line, reports) for line in told.undated]
        yield from table(_DATED[1:], [Row(row.cells[1:], row.below) for row in rows], total)


def _row(line: Line, reports: Reports) -> Row:
    cells = (
        wording.days(line.when),
        wording.what(line.first),
        wording.listed(wording.figure(one.count) for one in line.statements if _is_like(one, line.first)),
        wording.listed(wording.affected(one) for one in line.statements),
        wording.listed(wording.where(one) for one in line.statements),
        wording.listed(_speaker(one, reports) for one in line.statements),
        str(len(line.values(lambda one: [one.report]))),
    )
    return Row(cells, tuple(_below(line, reports)))


def _is_like(one: Statement, first: Statement) -> bool:
    """Whether a number belongs beside the first one: of the same status, and not of a part of the people."""
    return one.kind == first.kind and one.status == first.status and (one.part_of is None or first.part_of is not None)


def _speaker(one: Statement, reports: Reports) -> str:
    report = reports[one.report].report
    return wording.speaker(one, report.outlet, report.name)


def _below(line: Line, reports: Reports) -> Iterator[str]:
    for one in line.statements[:MOST_WORDS]:
        yield f"{one.id} “{one.evidence.text}” ({reports[one.report].report.name})"
    more = len(line.statements) - MOST_WORDS
    if more > 0:
        yield f"and {more} more: gegenprobe show {line.id}"


def line_record(line: Line, reports: Reports) -> dict[str, Any]:
    """A line as a record: id, kind, status, change, count, when; who, whom, where; reports and evidence (ids).

    `counts` are all the different numbers that the statements give for it, the first one included.
    """
    first, when = line.first, line.when
    record: dict[str, Any] = {"id": line.id, "kind": first.kind, "status": first.status}
    if first.change:
        record["change"] = first.change
    if line.count:
        record["count"] = line.count.record()
        record["counts"] = _counts(line)
    if when:
        record["when"] = {"start": when.start.isoformat(), "end": when.end.isoformat()}
    record |= {key: values for key, values in _slots(line).items() if values}
    return record | {
        "said_by": list(line.values(lambda one: one.said_by)),
        "outlets": _outlets(line.statements, reports),
        "reports": list(line.values(lambda one: [one.report])),
        "evidence": [one.id for one in line.statements],
    }


def _counts(line: Line) -> list[dict[str, str | int]]:
    told = [one.count.record() for one in line.statements if one.count and _is_like(one, line.first)]
    return [count for at, count in enumerate(told) if count not in told[:at]]


def _slots(line: Line) -> dict[str, list[str]]:
    return {
        "group": list(line.values(lambda one: [one.whom.group])),
        "nationality": list(line.values(lambda one: one.whom.nationality)),
        "people": list(line.values(lambda one: one.people)),
        "by": list(line.values(lambda one: one.by)),
        "with": list(line.values(lambda one: one.counterpart)),
        "target": list(line.values(lambda one: one.target)),
        "from": list(line.values(lambda one: [one.origin])),
        "to": list(line.values(lambda one: [one.to])),
        "at": list(line.values(lambda one: [one.at])),
    }


def _outlets(statements: Sequence[Statement], reports: Reports) -> list[str]:
    outlets = (reports[one.report].report.outlet for one in statements)
    return list(dict.fromkeys(outlet for outlet in outlets if outlet))
