"""`gegenprobe backup`: a copy of the book, also while others write."""

from __future__ import annotations

from pathlib import Path

import click

from gegenprobe.desk.options import book_option
from gegenprobe.desk.output import say, tell
from gegenprobe.desk.safe import one_line
from gegenprobe.desk.wording import counted
from gegenprobe.store.backup import backup


@click.command(
    "backup",
    short_help="Copy the book, also while others write.",
    epilog="Example: gegenprobe backup /media/stick/story-2025-12-14.gegenprobe",
)
@click.argument("file", type=click.Path(path_type=Path))
@book_option
def command(file: Path, book: Path) -> int:
    """Copy the book to FILE, which must not exist, and verify the copy."""
    findings = backup(book, file)
    for one in findings:
        tell(str(one))
    state = f"copied, with {counted(len(findings), 'fault')}" if findings else "copied and verified"
    say([one_line(f"{file}: {state}")])
    return int(bool(findings))
