"""`gegenprobe chronicle`: what happened when, by whose account, on what evidence."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from gegenprobe.desk.lines import chronicle_table, line_record
from gegenprobe.desk.options import as_of_option, book_option, format_option
from gegenprobe.desk.output import say, say_records, tell, tell_notes
from gegenprobe.ledger.chronicle import chronicle_of
from gegenprobe.pipeline import ledger_of


@click.command(
    "chronicle",
    short_help="What happened when, by whose account.",
    epilog="Example: gegenprobe chronicle --as-of 2025-12-14",
)
@as_of_option
@book_option
@format_option
def command(as_of: datetime | None, book: Path, form: str) -> int:
    """Print what happened when: how many, whom, where, who says so, and the words that it rests on.

    Each line is an event: the statements that tell of the same thing, put together by their evidence, which
    'gegenprobe show ID' prints; 'gegenprobe decide' takes apart and joins. What has no date comes last.
    """
    standing = ledger_of(book, as_of)
    content, told = standing.book, chronicle_of(standing.events.values(), standing.statements)
    if form == "jsonl":
        say_records(line_record(line, content.reports) for line in (*told.dated, *told.undated))
    else:
        say(chronicle_table(told, content.reports))
    tell_notes(content.notes)
    if not told.dated and not told.undated:
        tell(f"{book}: {len(content.reports)} reports, no statement")
    return 0
