"""`gegenprobe undo`: take back an earlier act."""

from __future__ import annotations

from pathlib import Path

import click

from gegenprobe.desk.options import because_option, book_option, stamp_options
from gegenprobe.desk.output import say
from gegenprobe.desk.safe import one_line
from gegenprobe.desk.undoing import undo_entry
from gegenprobe.pipeline import Stamp


@click.command(
    "undo",
    short_help="Take back an earlier act.",
    epilog="Example: gegenprobe undo 12 --because 'it was the other report'",
)
@click.argument("number", metavar="N", type=click.IntRange(1, 10**12))
@because_option
@book_option
@stamp_options
def command(number: int, because: str, book: Path, stamp: Stamp) -> int:
    """Take back the act of entry N of the log ('gegenprobe log' has the numbers): set, withdraw, decide or undo.

    Nothing is removed: the log keeps the act and says that it is undone. Undoing an undo brings the act back. A
    report that was added is not undone but withdrawn.
    """
    entry = undo_entry(book, number, because, stamp)
    say([one_line(f"entry {entry.number} ({entry.kind}): undone; it stays in the log and counts no more")])
    return 0
