"""Everything, one record a line: each report with its text, then its statements and the numbers of its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from gegenprobe.desk.output import json_line
from gegenprobe.ledger.book import Held
from gegenprobe.model.records import lines_of, number_record, report_record, statement_record
from gegenprobe.pipeline import book_of


def write(book: Path, folder: bool) -> Mapping[str, Iterable[bytes]]:
    """The files to write, by name, in pieces."""
    reports = book_of(book).reports.values()
    return {"book.jsonl": (f"{json_line(record)}\n".encode() for held in reports for record in records_of(held))}


def records_of(held: Held) -> Iterator[dict[str, Any]]:
    """The records of one report; the field `record` says what each is: report, statement or number."""
    lines = lines_of(held.statements)
    yield {"record": "report"} | report_record(held.report) | _since(held) | {"text": held.report.text}
    for one in held.statements:
        yield {"record": "statement"} | statement_record(one, lines)
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
