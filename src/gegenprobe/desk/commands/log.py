"""`gegenprobe log`: everything that was ever done to the book."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from gegenprobe.desk.options import book_option, format_option
from gegenprobe.desk.output import say, say_records
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.model.entry import Entry
from gegenprobe.pipeline import entries_of


@click.command("log", short_help="Every act of the book, in order.", epilog="Example: gegenprobe log --format jsonl")
@book_option
@format_option
def command(book: Path, form: str) -> int:
    """Show every act of the book in order: what was added, corrected and withdrawn, when, by whom and why."""
    records = [record_of(entry) for entry in entries_of(book)]
    if form == "jsonl":
        say_records(records)
        return 0
    rows = [
        Row(
            (str(one["number"]), one["at"], one["by"] or "", one["act"], one["subject"], one["reason"] or one["detail"])
        )
        for one in records
    ]
    say(table(("no.", "at", "by", "act", "subject", "reason"), rows, columns_available()))
    return 0


def record_of(entry: Entry) -> dict[str, Any]:
    """An entry as a line of the log: number, at, by, act, subject, reason, a detail for people, and its hash."""
    payload = entry.payload
    report = payload.get("report")
    subject = report.get("id", "") if isinstance(report, dict) else str(report or "")
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
    return ""
