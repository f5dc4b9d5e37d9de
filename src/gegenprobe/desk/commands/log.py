"""`gegenprobe log`: everything that was ever done to the book."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from gegenprobe.desk.log_records import records_of
from gegenprobe.desk.options import book_option, format_option
from gegenprobe.desk.output import say, say_records
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.pipeline import entries_of


@click.command("log", short_help="Every act of the book, in order.", epilog="Example: gegenprobe log --format jsonl")
@book_option
@format_option
def command(book: Path, form: str) -> int:
    """Show every act of the book in order: added, corrected, withdrawn, decided, undone; when, by whom and why."""
    records = records_of(entries_of(book))
    if form == "jsonl":
        say_records(records)
        return 0
    rows = [
        Row(
            (
                str(one["number"]),
                one["at"],
                one["by"] or "",
                one["act"],
                one["subject"],
                _why(one),
            ),
            (f"undone by entry {one['undone_by']}",) if one["undone_by"] else (),
        )
        for one in records
    ]
    say(table(("no.", "at", "by", "act", "subject", "reason"), rows, columns_available()))
    return 0


def _why(record: dict[str, Any]) -> str:
    if record["act"] == "decide":
        return f"{record['detail']}; {record['reason']}"
    return str(record["reason"] or record["detail"])
