"""`gegenprobe chronicle`: what happened when, by whose account, on what evidence."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from gegenprobe.desk.as_of import ledger_at
from gegenprobe.desk.lines import chronicle_table, line_record
from gegenprobe.desk.options import as_of_option, book_option, format_option
from gegenprobe.desk.output import say, say_records, tell, tell_notes
from gegenprobe.desk.wording import counted
from gegenprobe.ledger.chronicle import chronicle_of


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
    'gegenprobe show ID' prints; 'gegenprobe decide' takes apart and joins. Rows without a day belong to the event above
    them: what was demanded, denied or planned of it, and parts of its people. An event takes the day that a report
    gives for it in any of its sentences. What has no date comes last, under the day on which it was first reported.
    """
    standing = ledger_at(book, as_of)
    content, told = standing.book, chronicle_of(standing)
    if form == "jsonl":
        say_records(line_record(line, content.reports) for line in told.lines)
    else:
        say(chronicle_table(told, content.reports))
    tell_notes(content.notes)
    if not told.lines:
        tell(f"{book}: {counted(len(content.reports), 'report')}, no statement")
    return 0
