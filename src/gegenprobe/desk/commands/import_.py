"""`gegenprobe import`: a book rebuilt from an exported log."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from gegenprobe.desk.options import book_option
from gegenprobe.desk.output import say
from gegenprobe.desk.safe import one_line
from gegenprobe.model.fault import Trouble
from gegenprobe.store.transfer import import_log


@click.command(
    "import",
    short_help="Rebuild a book from an exported log.",
    epilog="Example: gegenprobe import story-log.jsonl --book copy.gegenprobe",
)
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@book_option
def command(file: Path, book: Path) -> int:
    """Rebuild a book from FILE, which 'gegenprobe export --as log' wrote. The new book must not exist yet."""
    head = import_log(_lines(file), book)
    say([one_line(f"{book}: rebuilt; the last entry is {head}")])
    return 0


def _lines(file: Path) -> Iterator[str]:
    with file.open(encoding="utf-8", newline="\n") as lines:
        try:
            for line in lines:
                yield line.rstrip("\r\n")
        except UnicodeDecodeError:
            raise Trouble(f"{file}: this is no exported log (not UTF-8 text).") from None
