"""`gegenprobe checkpoint`: a note of where the log stands, to keep elsewhere."""

from __future__ import annotations

from pathlib import Path

import click

from gegenprobe.desk.options import book_option
from gegenprobe.desk.output import say
from gegenprobe.store import Log
from gegenprobe.store.checkpoint import checkpoint


@click.command(
    "checkpoint",
    short_help="Print where the log stands, to keep elsewhere.",
    epilog="Example: gegenprobe checkpoint > checkpoint-2025-12-14.txt",
)
@book_option
def command(book: Path) -> int:
    """Print a checkpoint: number, hash and time of the last entry.

    Keep it somewhere else. 'gegenprobe verify --checkpoint FILE' then notices when the end of the log was cut off or
    the whole log was written anew.
    """
    with Log.open(book) as log:
        say(checkpoint(log).splitlines())
    return 0
