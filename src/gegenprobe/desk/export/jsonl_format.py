"""Everything, one record a line: each report with its text, then its statements and the numbers of its text.

A statement is told as it was read; `corrected` has it as it stands where a verdict changed it, `counts` is false where
none is left of it, `decided` says what people decided on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from gegenprobe.desk.export.csv_format import decided_on
from gegenprobe.desk.output import json_line
from gegenprobe.ledger.book import Held
from gegenprobe.ledger.post import Standing
from gegenprobe.model.records import lines_of, number_record, report_record, statement_record
from gegenprobe.pipeline import ledger_of


def write(book: Path, folder: bool) -> Mapping[str, Iterable[bytes]]:
    """The files to write, by name, in pieces."""
    standing = ledger_of(book)
    said = decided_on(standing)
    reports = standing.book.reports.values()
    records = (record for held in reports for record in _records(held, standing, said))
    return {"book.jsonl": (f"{json_line(record)}\n".encode() for record in records)}


def _records(held: Held, standing: Standing, said: Mapping[str, list[str]]) -> Iterator[dict[str, Any]]:
    """The records of one report; the field `record` says what each is: report, statement or number."""
    lines = lines_of(held.statements)
    yield {"record": "report"} | report_record(held.report) | _since(held) | {"text": held.report.text}
    for one in held.statements:
        stands = standing.statements.get(one.id)
        record: dict[str, Any] = {"record": "statement"} | statement_record(one, lines)
        record |= {"counts": False} if stands is None else {}
        record |= {"corrected": statement_record(stands, lines)} if stands not in (None, one) else {}
        yield record | ({"decided": said[one.id]} if one.id in said else {})
    for number in held.numbers:
        yield {"record": "number", "report": held.report.id} | number_record(number)


def _since(held: Held) -> dict[str, Any]:
    return {
        "added": held.added,
        "revises": held.revises,
        "withdrawn": [one.because for one in held.withdrawn],
        "corrections": [{"field": one.field, "value": one.value, "because": one.because} for one in held.corrections],
        "quarantined": [one.id for one in held.quarantined],
        "notes": [*held.intake],
    }
