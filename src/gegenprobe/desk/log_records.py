"""The entries of a log as records: what was done, to what, when, by whom and why."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from gegenprobe.desk.undoing import taken_back
from gegenprobe.model.entry import Entry, Record


def records_of(entries: Sequence[Entry]) -> list[dict[str, Any]]:
    """The entries as lines of the log: number, at, by, act, subject, reason, a detail for people, and the hash.

    The subject of an undo is the entry that it takes back, as `entry 4`; `undone_by` the number of the undo in force.
    """
    acts, undone = {entry.commitment: entry for entry in entries}, taken_back(entries)
    return [
        _undo_named(_record(entry), acts.get(str(entry.payload.get("act"))) if entry.kind == "undo" else None)
        | {"undone_by": undone.get(entry.commitment) if entry.kind != "add" else None}
        for entry in entries
    ]


def _undo_named(record: dict[str, Any], target: Entry | None) -> dict[str, Any]:
    if target is None:
        return record
    said = _record(target)
    detail = " ".join(part for part in ("takes back:", said["act"], said["subject"], said["detail"]) if part)
    return record | {"subject": f"entry {target.number}", "detail": detail}


def _record(entry: Entry) -> dict[str, Any]:
    payload = entry.payload
    report = payload.get("report")
    subject = report.get("id", "") if isinstance(report, dict) else str(report or payload.get("subject") or "")
    return {
        "number": entry.number,
        "at": entry.time,
        "by": entry.author or None,
        "act": entry.kind,
        "subject": subject,
        "reason": payload.get("because"),
        "detail": _detail(entry),
        "hash": entry.hash,
    }


def _detail(entry: Entry) -> str:
    payload = entry.payload
    if entry.kind == "add" and isinstance(payload.get("report"), dict):
        return str(payload["report"].get("name", ""))
    if entry.kind == "set":
        return f"{payload.get('field')} = {payload.get('value') or 'unknown'}"
    if entry.kind == "decide":
        return decided(payload)
    return ""


def decided(payload: Record) -> str:
    """A verdict in short: 'right', 'same e_5f0c...', 'at = BY'."""
    act = payload.get("act")
    if act == "set":
        value = payload.get("value")
        shown = "unknown" if value in (None, []) else json.dumps(value, ensure_ascii=False, sort_keys=True)
        return f"{payload.get('slot')} = {shown}"
    return " ".join(str(part) for part in (act, payload.get("other")) if part)
