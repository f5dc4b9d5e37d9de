"""`gegenprobe merge`: the acts of another book taken into this one."""

from __future__ import annotations

from pathlib import Path

import click

from gegenprobe.desk.options import ack_option, book_option
from gegenprobe.desk.output import say
from gegenprobe.desk.safe import one_line
from gegenprobe.desk.wording import counted
from gegenprobe.store.merge import merge


@click.command(
    "merge",
    short_help="Take the acts of another book into this one.",
    epilog="Example: gegenprobe merge colleague.gegenprobe --book story.gegenprobe",
)
@click.argument("other", metavar="BOOK", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@book_option
@ack_option
def command(other: Path, book: Path, ack_fd: int | None) -> int:
    """Take every act of BOOK that the book does not have yet into it: reports, corrections, verdicts, what was undone.

    Each keeps its time, its author and its reason; an act that both have is taken once, so that two people can work on
    copies of one book and merge as often as they like. BOOK itself is only read, and nothing is taken from one that
    'gegenprobe verify' finds fault with. Where two people decided the same question without seeing each other, the
    later verdict holds, and 'gegenprobe check' says so.
    """
    merged = merge(book, other, ack_fd)
    acts, were = counted(merged.taken, "act"), "was" if merged.here == 1 else "were"
    say([one_line(f"{book}: {acts} of {other} taken in, {merged.here} {were} here already")])
    return 0
