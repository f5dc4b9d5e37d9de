"""`gegenprobe add`: reports into the book."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from gegenprobe.desk.app import INTERRUPTED
from gegenprobe.desk.options import book_option, format_option, intake_options, stamp_options
from gegenprobe.desk.output import say, say_records, tell, tell_notes
from gegenprobe.desk.progress import Step, progress
from gegenprobe.desk.safe import one_line
from gegenprobe.desk.wording import counted
from gegenprobe.keeping import LARGE
from gegenprobe.model.fault import Note
from gegenprobe.pipeline import Added, Intake, Stamp, add_reports
from gegenprobe.sources.walking import Found, files_of


@dataclass(slots=True)
class _Tally:
    """What this run has done so far."""

    added: int = 0
    known: int = 0
    statements: int = 0
    failed: bool = False


@click.command(
    "add", short_help="Add reports to the book.", epilog="Example: gegenprobe add reports/ --outlet Rheinbote"
)
@intake_options
@book_option
@format_option
@stamp_options
def command(intake: Intake, book: Path, form: str, stamp: Stamp) -> int:
    """Add reports to the book; the book is made when there is none.

    PATH is a text, Markdown or HTML file, a folder of such files, or - for standard input. A report that the book
    holds already is passed over, so a run that was interrupted is completed by the same command. The reports
    themselves are kept in the book, byte for byte.
    """
    tally = _Tally()
    try:
        with progress("Reading", lambda: _how_many(intake.paths)) as step:
            _take(add_reports(book, intake, stamp), tally, form == "jsonl", step)
        if tally.statements >= LARGE:
            _keep(book)
    except KeyboardInterrupt:
        tell(f"interrupted: {counted(tally.added, 'report')} added, all of them kept; the same command adds the rest")
        return INTERRUPTED
    known = f"; {tally.known} {'was' if tally.known == 1 else 'were'} there already" if tally.known else ""
    reports, statements = counted(tally.added, "report"), counted(tally.statements, "statement")
    message = f"{book}: {reports} added with {statements}{known}"
    tell(message) if form == "jsonl" else say([one_line(message)])
    return int(tally.failed)


def _keep(book: Path) -> None:
    """Has ready what would take long when somebody opens the book."""
    from gegenprobe.desk.web.told import keep_story_of

    keep_story_of(book)


def _how_many(paths: Sequence[str]) -> int:
    return sum(1 for path in paths for found in files_of(path) if isinstance(found, Found))


def _take(results: Iterable[Added | Note], tally: _Tally, records: bool, step: Step) -> None:
    for result in results:
        if isinstance(result, Note):
            tally.failed = tell_notes([result]) or tally.failed
            continue
        if result.new:
            tally.added += 1
            tally.statements += result.statements
        else:
            tally.known += 1
        if records:
            say_records([_record(result)])
        tally.failed = tell_notes(result.notes) or tally.failed
        step(result.report.name)


def _record(added: Added) -> dict[str, Any]:
    report = added.report
    return {
        "report": report.id,
        "name": report.name,
        "outlet": report.outlet,
        "published": report.published.isoformat() if report.published else None,
        "language": report.language,
        "statements": added.statements,
        "notes": [note.message for note in added.notes],
    }
