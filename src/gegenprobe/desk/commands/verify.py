"""`gegenprobe verify`: is the book what it was?"""

from __future__ import annotations

from pathlib import Path

import click

from gegenprobe.desk.options import book_option, format_option
from gegenprobe.desk.output import say, say_records
from gegenprobe.desk.safe import one_line
from gegenprobe.store.verify import verify


@click.command(
    "verify",
    short_help="Look whether anything was changed or lost.",
    epilog="Example: gegenprobe verify --checkpoint checkpoint-2025-12-14.txt",
)
@click.option(
    "--checkpoint",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="FILE",
    help="A checkpoint of this book that was kept elsewhere.",
)
@book_option
@format_option
def command(checkpoint: Path | None, book: Path, form: str) -> int:
    """Look whether anything in the book was changed, lost or damaged. Nothing is ever repaired.

    The exit code is 1 when something is wrong; each line says what, in which entry and which report.
    """
    text = checkpoint.read_bytes().decode("utf-8", "replace") if checkpoint else None
    findings = verify(book, text)
    if form == "jsonl":
        say_records(
            {"code": one.code, "message": one.message, "entry": one.entry, "report": one.report} for one in findings
        )
    elif findings:
        say(one_line(str(one)) for one in findings)
    else:
        against = " and agrees with the checkpoint" if text else ""
        say([one_line(f"{book}: the book is sound{against}")])
    return int(bool(findings))
