"""`gegenprobe withdraw`: take a report out of the reckoning."""

from __future__ import annotations

from pathlib import Path

import click

from gegenprobe.desk.options import because_option, book_option, stamp_options
from gegenprobe.desk.output import say
from gegenprobe.desk.safe import one_line
from gegenprobe.desk.wording import counted
from gegenprobe.pipeline import Stamp, withdraw_report


@click.command(
    "withdraw",
    short_help="Take a report out of the reckoning.",
    epilog="Example: gegenprobe withdraw x-01 --because 'retracted by the outlet'",
)
@click.argument("report")
@because_option
@book_option
@stamp_options
def command(report: str, because: str, book: Path, stamp: Stamp) -> int:
    """Take a REPORT (its id or name) out of the reckoning. It stays in the book and in the log."""
    held = withdraw_report(book, report, because, stamp)
    statements = counted(len(held.statements), "statement")
    say([one_line(f"{held.report.name}: withdrawn, with its {statements}; it counts no more")])
    return 0
