"""Statements, numbers and reports as plain records and back: what `read` prints and what the log keeps.

`statement_record` gives the public record (docs: 'What a statement is'). The log keeps the same record and beside
it `range`: the range and the place of the count's words, so that nothing is lost on the way.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from gegenprobe.model.report import Offsets, Report, Run, Segment
from gegenprobe.model.statement import Evidence, Number, Quantity, Reading, Statement, When, Whom

if TYPE_CHECKING:
    from gegenprobe.model.entry import Record


def canonical_record(record: Record) -> bytes:
    """The record as JSON bytes: sorted keys, compact, UTF-8; the same on every machine."""
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def lines_of(statements: Iterable[Statement]) -> dict[str, int]:
    """Each statement's line (from 0) within its report, by id."""
    return {statement.id: line for line, statement in enumerate(statements)}


def statement_record(statement: Statement, line_of: Mapping[str, int], report: str | None = None) -> Record:
    """The public record: open slots are absent, `said_by` is always there. `report` shows another name for it."""
    when, evidence = statement.when, statement.evidence
    slots: Record = {
        "id": statement.id,
        "report": statement.report if report is None else report,
        "kind": statement.kind,
        "status": statement.status,
        "count": statement.count.record() if statement.count else None,
        "cumulative": statement.cumulative,
        "whom": _whom_record(statement.whom),
        "people": list(statement.people),
        "by": list(statement.by),
        "with": list(statement.counterpart),
        "change": statement.change,
        "target": list(statement.target),
        "from": statement.origin,
        "to": statement.to,
        "at": statement.at,
        "when": {"start": when.start.isoformat(), "end": when.end.isoformat()} if when else None,
        "said_by": list(statement.said_by),
        "in_exchange": statement.in_exchange,
        "part_of": None if statement.part_of is None else line_of.get(statement.part_of),
        "evidence": {"start": evidence.start, "end": evidence.end, "text": evidence.text},
        "rule": statement.rule,
        "codebook": statement.codebook,
    }
    return {key: value for key, value in slots.items() if key == "said_by" or not _open(value)}


def _open(value: object) -> bool:
    """Whether the slot is empty. Line 0 of `part_of` is not."""
    return value is None or value is False or value == [] or value == {}


def _whom_record(whom: Whom) -> Record:
    record: Record = {} if whom.group is None else {"group": whom.group}
    if whom.nationality:
        record["nationality"] = whom.nationality[0] if len(whom.nationality) == 1 else list(whom.nationality)
    return record


def _whom(record: Record) -> Whom:
    nationality = record.get("nationality", [])
    return Whom(record.get("group"), (nationality,) if isinstance(nationality, str) else tuple(nationality))


def statement_from_record(record: Record, ids: Mapping[int, str]) -> Statement:
    """The statement of a kept record; `ids` are the report's statement ids by line. KeyError: not such a record."""
    evidence, when, part_of = record["evidence"], record.get("when"), record.get("part_of")
    return Statement(
        id=record["id"],
        report=record["report"],
        kind=record["kind"],
        status=record["status"],
        evidence=Evidence(record["report"], evidence["start"], evidence["end"], evidence["text"]),
        rule=record["rule"],
        codebook=record["codebook"],
        count=_quantity(record["count"], record["range"]) if "count" in record else None,
        cumulative=record.get("cumulative", False),
        whom=_whom(record.get("whom", {})),
        people=tuple(record.get("people", ())),
        by=tuple(record.get("by", ())),
        counterpart=tuple(record.get("with", ())),
        change=record.get("change"),
        target=tuple(record.get("target", ())),
        origin=record.get("from"),
        to=record.get("to"),
        at=record.get("at"),
        when=When(date.fromisoformat(when["start"]), date.fromisoformat(when["end"])) if when else None,
        said_by=tuple(record["said_by"]),
        in_exchange=record.get("in_exchange", False),
        part_of=None if part_of is None else ids[part_of],
    )


def _range_record(quantity: Quantity) -> Record:
    return {"low": quantity.low, "high": quantity.high, "start": quantity.start, "end": quantity.end}


def _quantity(count: Record, span: Record) -> Quantity:
    return Quantity(
        op=count["op"],
        value=count.get("value"),
        low=span["low"],
        high=span["high"],
        start=span["start"],
        end=span["end"],
    )


def number_record(number: Number) -> Record:
    """A number of the text and what became of it, as the log keeps it."""
    return {
        "count": number.quantity.record(),
        "range": _range_record(number.quantity),
        "text": number.text,
        "unit": number.unit,
        "read_as": list(number.read_as),
        "set_aside": number.set_aside,
    }


def number_from_record(record: Record) -> Number:
    """The number of a kept record."""
    return Number(
        quantity=_quantity(record["count"], record["range"]),
        text=record["text"],
        unit=record["unit"],
        read_as=tuple(record["read_as"]),
        set_aside=record["set_aside"],
    )


def reading_record(reading: Reading) -> Record:
    """A reading as the log keeps it: nothing is lost."""
    lines = lines_of(reading.statements)
    statements = []
    for statement in reading.statements:
        record = statement_record(statement, lines)
        if statement.count is not None:
            record["range"] = _range_record(statement.count)
        statements.append(record)
    return {
        "report": reading.report,
        "language": reading.language,
        "statements": statements,
        "numbers": [number_record(number) for number in reading.numbers],
        "notes": list(reading.notes),
    }


def reading_from_record(record: Record) -> Reading:
    """The reading of a kept record. KeyError, TypeError or ValueError: it is not such a record."""
    ids = {line: statement["id"] for line, statement in enumerate(record["statements"])}
    return Reading(
        record["report"],
        record["language"],
        tuple(statement_from_record(statement, ids) for statement in record["statements"]),
        tuple(number_from_record(number) for number in record["numbers"]),
        tuple(record["notes"]),
    )


def report_record(report: Report) -> Record:
    """A report's metadata and segments, without its text."""
    return {
        "id": report.id,
        "name": report.name,
        "digest": report.digest,
        "outlet": report.outlet,
        "url": report.url,
        "published": None if report.published is None else report.published.isoformat(),
        "language": report.language,
        "language_guessed": report.language_guessed,
        "segments": [
            [part.start, part.end, part.role, None if part.date is None else part.date.isoformat()]
            for part in report.segments
        ],
    }


def report_from_record(record: Record, text: str) -> Report:
    """The report of a record and its stored text."""
    return Report(
        id=record["id"],
        name=record["name"],
        text=text,
        digest=record["digest"],
        outlet=record["outlet"],
        url=record["url"],
        published=None if record["published"] is None else date.fromisoformat(record["published"]),
        language=record["language"],
        language_guessed=record["language_guessed"],
        segments=tuple(
            Segment(start, end, role, None if day is None else date.fromisoformat(day))
            for start, end, role, day in record["segments"]
        ),
    )


def offsets_record(offsets: Offsets) -> Record:
    """How extracted text lies in the raw bytes, as the log keeps it."""
    return {"encoding": offsets.encoding, "runs": [[run.start, run.byte, run.length] for run in offsets.runs]}


def offsets_from_record(record: Record) -> Offsets:
    """The map of a kept record."""
    return Offsets(record["encoding"], tuple(Run(start, byte, length) for start, byte, length in record["runs"]))


def text_record(text: str, encoding: str | None, raw: bytes) -> Record:
    """How the log keeps a report's text: by its encoding when that gives it back exactly, else the text itself.

    `sha256` (of the text in UTF-8) notices a decoder that has changed since.
    """
    digest = hashlib.sha256(text.encode()).hexdigest()
    return {"encoding": encoding, "sha256": digest} if _decodes(raw, encoding, text) else {"text": text}


def _decodes(raw: bytes, encoding: str | None, text: str) -> bool:
    try:
        return encoding is not None and raw.decode(encoding) == text
    except (LookupError, UnicodeError):
        return False


def text_from_record(record: Record, raw: bytes | None) -> str | None:
    """The stored text; None when the bytes do not give it any more."""
    if "text" in record:
        return str(record["text"])
    try:
        text = (raw or b"").decode(record["encoding"])
    except (LookupError, UnicodeError):
        return None
    return text if hashlib.sha256(text.encode()).hexdigest() == record["sha256"] else None
