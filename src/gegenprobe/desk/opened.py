"""Statements and reports opened: every slot, the report, and the sentence it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from gegenprobe.desk import wording
from gegenprobe.desk.safe import one_line
from gegenprobe.desk.statements import statement_table
from gegenprobe.desk.table import columns_available, wrapped
from gegenprobe.ledger.book import Held
from gegenprobe.model.records import lines_of, number_record, report_record, statement_record
from gegenprobe.model.report import Report
from gegenprobe.model.statement import Statement
from gegenprobe.text.sentences import sentences_of

Opened = tuple[Iterator[str], list[dict[str, Any]]]
_MOST_AROUND = 600  # characters shown before and after the words where no sentence end is near


def statement_opened(one: Statement, held: Held) -> Opened:
    """A statement with its report, and its sentence with the words marked."""
    start, end = sentence_around(held.report, one)
    record = statement_record(one, lines_of(held.statements))
    record["sentence"] = {"start": start, "end": end, "text": held.report.text[start:end]}
    span = held.offsets and held.offsets.span(held.report.text, one.evidence.start, one.evidence.end)
    if span:
        record["bytes"] = {"start": span[0], "end": span[1]}
    return _statement_lines(one, held), [record]


def report_opened(held: Held) -> Opened:
    """A report: what is known of it, its statements, its unread numbers and notes."""
    record = report_record(held.report) | {
        "statements": [one.id for one in held.statements],
        "unread": [number_record(one) for one in held.numbers if one.is_unread],
        "revises": held.revises,
        "withdrawn": [one.because for one in held.withdrawn],
        "corrections": [{"field": one.field, "value": one.value, "because": one.because} for one in held.corrections],
        "notes": [*held.intake, *(f"quarantined: {one.id}" for one in held.quarantined)],
    }
    del record["segments"]
    return _report_lines(held, record), [record]


def sentence_around(report: Report, one: Statement) -> tuple[int, int]:
    """Where the sentence of a statement's words begins and ends in the stored text."""
    start, end = one.evidence.start, one.evidence.end
    first = max(report.text.rfind("\n", 0, start) + 1, start - _MOST_AROUND)
    stop = report.text.find("\n", end)
    last = min(len(report.text) if stop < 0 else stop, end + _MOST_AROUND)
    for a, b in sentences_of(report.text, first, last):
        if a <= start < b:
            return a, max(b, end)
    return start, end


def _statement_lines(one: Statement, held: Held) -> Iterator[str]:
    report, evidence = held.report, one.evidence
    start, end = sentence_around(report, one)
    yield f"{one.id}  {wording.what(one)}"
    facts = {
        "when": wording.days(one.when) or "not said",
        "how many": wording.figure(one.count) + (" (a total to date)" if one.cumulative else ""),
        "whom": wording.whom(one.whom),
        "people": ", ".join(one.people),
        "by": ", ".join(one.by),
        "with": ", ".join(one.counterpart),
        "target": ", ".join(one.target),
        "where": wording.where(one),
        "in exchange": "yes" if one.in_exchange else "",
        "part of": one.part_of or "",
        "who says so": wording.speaker(one, report.outlet, report.name),
        "report": _source(report),
        "rule": f"{one.rule} ({one.codebook})",
    }
    yield from _facts(facts)
    text = report.text
    marked = f"{text[start : evidence.start]}>>{text[evidence.start : evidence.end]}<<{text[evidence.end : end]}"
    yield from (f"    {line}" for line in wrapped(one_line(marked), columns_available() - 4))


def _report_lines(held: Held, record: Mapping[str, Any]) -> Iterator[str]:
    report = held.report
    yield f"{report.id}  {one_line(_source(report))}"
    yield from _facts(
        {
            "address": report.url or "",
            "language": report.language or "unknown: not read",
            "a later version of": held.revises or "",
            "withdrawn": "; ".join(record["withdrawn"]),
            "corrected": "; ".join(f"{one.field} ({one.because})" for one in held.corrections),
            "notes": "; ".join(record["notes"]),
            "unread numbers": "; ".join(one.text for one in held.numbers if one.is_unread),
        }
    )
    yield ""
    yield from statement_table(report, held.statements)


def _source(report: Report) -> str:
    published = report.published.isoformat() if report.published else "day unknown"
    return " · ".join((report.name, report.outlet or "outlet unknown", published))


def _facts(facts: Mapping[str, str]) -> Iterator[str]:
    for name, value in facts.items():
        if value:
            first, *more = wrapped(one_line(value), columns_available() - 18)
            yield f"  {name + ':':<15} {first}"
            yield from (f"{'':<18}{line}" for line in more)
