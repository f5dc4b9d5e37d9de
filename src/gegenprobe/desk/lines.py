"""Lines of the chronicle, as a table for people and as records for programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from gegenprobe.desk import wording
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.ledger.book import Held
from gegenprobe.ledger.chronicle import Chronicle, Line, Share
from gegenprobe.model.statement import Statement

Reports = Mapping[str, Held]
MOST_WORDS = 3  # pieces of evidence below the first row of a line; `show` gives all
_FEWER_WORDS = 1  # below its other rows
_DATED = ("when", "what", "how many", "whom", "where", "who says so", "reports")
_UNDATED = ("reported", *_DATED[1:])


def chronicle_table(told: Chronicle, reports: Reports) -> Iterator[str]:
    """The dated lines, then the undated ones under a heading of their own; below each line the words it rests on."""
    total = columns_available()
    yield from table(_DATED, [row for line in told.dated for row in _rows(line, reports)], total)
    if told.undated:
        yield from ("", "Without a date", "")
        yield from table(_UNDATED, [row for line in told.undated for row in _rows(line, reports)], total)


def _rows(line: Line, reports: Reports) -> Iterator[Row]:
    """A row for what the event is, and one below it for each other status, kind and part that is told of it."""
    for at, share in enumerate(line.shares):
        cells, below = _cells(share, reports), list(_words(share, at, reports))
        if at == 0:
            cells[0] = wording.days(line.when) or (line.reported.isoformat() if line.reported else "")
        elif share.is_part:
            cells[1] = f"of them: {cells[1]}"
        if at == len(line.shares) - 1:
            below += _more(line)
        yield Row(tuple(cells), tuple(below))


def _cells(share: Share, reports: Reports) -> list[str]:
    return [
        "",
        wording.what(share.first),
        wording.listed(wording.figure(count) for count in share.counts),
        wording.all_affected(share.statements),
        wording.listed(wording.where(one) for one in share.statements),
        wording.listed(_speaker(one, reports) for one in share.statements),
        str(len({one.report for one in share.statements})),
    ]


def _words(share: Share, at: int, reports: Reports) -> Iterator[str]:
    for one in share.statements[: _shown(at)]:
        yield f"{one.id} “{one.evidence.text}” ({reports[one.report].report.name})"


def _shown(at: int) -> int:
    return _FEWER_WORDS if at else MOST_WORDS


def _speaker(one: Statement, reports: Reports) -> str:
    report = reports[one.report].report
    return wording.speaker(one, report.outlet, report.name)


def _more(line: Line) -> Iterator[str]:
    shown = sum(min(len(share.statements), _shown(at)) for at, share in enumerate(line.shares))
    if len(line.statements) > shown:
        yield f"and {len(line.statements) - shown} more: gegenprobe show {line.id}"


def line_record(line: Line, reports: Reports) -> dict[str, Any]:
    """A line as a record: id, kind, status, change, count, when; who, whom, where; reports and evidence (ids).

    `counts` are all the different numbers that the statements give for it, the first one included; `told` the same
    for each kind and status that is told of the event, and for parts of its people.
    """
    first, when = line.first, line.when
    record: dict[str, Any] = {"id": line.id, "kind": first.kind, "status": first.status}
    if first.change:
        record["change"] = first.change
    if line.count:
        record["count"] = line.count.record()
        record["counts"] = [count.record() for count in line.shares[0].counts]
    if when:
        record["when"] = {"start": when.start.isoformat(), "end": when.end.isoformat()}
    record |= {key: values for key, values in _slots(line).items() if values}
    return record | {
        "said_by": list(line.values(lambda one: one.said_by)),
        "outlets": _outlets(line.statements, reports),
        "reports": list(line.values(lambda one: [one.report])),
        "evidence": [one.id for one in line.statements],
        "told": [_share_record(share) for share in line.shares],
    }


def _share_record(share: Share) -> dict[str, Any]:
    first = share.first
    return {
        "kind": first.kind,
        "status": share.status,
        **({"change": first.change} if first.change else {}),
        "part": share.is_part,
        "counts": [count.record() for count in share.counts],
        "evidence": [one.id for one in share.statements],
    }


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
