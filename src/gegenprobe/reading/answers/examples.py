"""Runs the examples that stand beside the entries of a codebook: what they must read, and what they do read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from gegenprobe.model.fault import Fault, Place
from gegenprobe.model.report import Report, Segment
from gegenprobe.model.statement import Statement
from gegenprobe.packs.codebook import Example
from gegenprobe.packs.library import Library
from gegenprobe.reading.reports.reader import read

LISTS = {"by", "with", "people", "target", "said_by", "nationality"}


def run_examples(library: Library) -> tuple[int, list[Fault]]:
    """How many examples were run, and a fault for each that reads otherwise."""
    count, faults = 0, []
    for code in library.languages:
        for example in library.words(code).examples:
            count += 1
            fault = fault_of(example, code, library)
            if fault is not None:
                faults.append(fault)
    return count, faults


def fault_of(example: Example, code: str, library: Library) -> Fault | None:
    """What an example reads otherwise than it should, at its place; None when it reads as it should."""
    wrong = _difference(example, read(_report(example, code), library).statements)
    return Fault(Place(example.file, example.line, 1), f"'{example.text}' {wrong}") if wrong else None


def _report(example: Example, code: str) -> Report:
    published = date.fromisoformat(example.published) if example.published else None
    return Report(
        id="example", name="example", text=example.text, digest="", published=published, language=code,
        segments=(Segment(0, len(example.text), "body"),),
    )  # fmt: skip


def _difference(example: Example, statements: tuple[Statement, ...]) -> str:
    """What is missing or too much; '' when every wanted record is met by one statement and none is left over."""
    rest = [plain(statement) for statement in statements]
    for wanted in example.reads:
        found = next((record for record in rest if _meets(record, wanted)), None)
        if found is None:
            return f"should read {_shown(wanted)}, reads {'; '.join(map(_shown, rest)) or 'nothing'}"
        rest.remove(found)
    return f"should not read {'; '.join(map(_shown, rest))}" if rest else ""


def plain(statement: Statement) -> dict[str, object]:
    """A statement as the flat record that examples are written in: all values text, or lists of text."""
    count = statement.count
    record: dict[str, object] = {
        "kind": statement.kind, "status": statement.status, "change": statement.change or "",
        "count": "" if count is None else {k: str(v) for k, v in count.record().items()},
        "group": statement.whom.group or "", "nationality": list(statement.whom.nationality),
        "people": list(statement.people), "by": list(statement.by), "with": list(statement.counterpart),
        "target": list(statement.target), "said_by": list(statement.said_by), "at": statement.at or "",
        "from": statement.origin or "", "to": statement.to or "",
        "cumulative": "true" if statement.cumulative else "", "in_exchange": "true" if statement.in_exchange else "",
        "part_of": "true" if statement.part_of else "",
        "when": {"start": str(statement.when.start), "end": str(statement.when.end)} if statement.when else "",
    }  # fmt: skip
    return record


def _meets(record: Mapping[str, object], wanted: Mapping[str, object]) -> bool:
    return all(_agrees(record, key, value) for key, value in wanted.items())


def _agrees(record: Mapping[str, object], key: str, value: object) -> bool:
    """Whether one slot is as wanted: a plain count is exact, a single name is a list of one."""
    if key == "whom" and isinstance(value, dict):
        return _meets(record, value)
    if key == "count" and isinstance(value, str):
        return record["count"] == {"op": "exact", "value": value}
    if key in LISTS:
        return record.get(key) == (value if isinstance(value, list) else [value] if value else [])
    if key == "part_of":
        return bool(record["part_of"]) == bool(value)
    return record.get(key) == value


def _shown(record: Mapping[str, object]) -> str:
    return "{" + ", ".join(f"{key}: {value}" for key, value in record.items() if value not in ("", [], {})) + "}"
