"""`gegenprobe export`: the book for other programs."""

from __future__ import annotations

from pathlib import Path

import click

from gegenprobe.desk.export import FORMATS, export
from gegenprobe.desk.options import book_option
from gegenprobe.desk.output import say
from gegenprobe.desk.safe import one_line


@click.command(
    "export", short_help="Write the book for other programs.", epilog="Example: gegenprobe export --as csv --to tables/"
)
@click.option(
    "--to",
    "target",
    required=True,
    type=click.Path(path_type=Path),
    metavar="FOLDER_OR_FILE",
    help="Where to write; a name without an ending is a folder. Nothing is overwritten.",
)
@click.option("--as", "name", required=True, type=click.Choice(FORMATS), help="The format.")
@book_option
def command(target: Path, name: str, book: Path) -> int:
    """Write the book for other programs.

    \b
    jsonl    everything, one record a line: each report, then its statements and numbers
    csv      tables for a spreadsheet: chronicle, figures, findings, balance, statements, reports
    xlsx     the same tables as the sheets of one workbook
    content  the canonical content: equal bytes for equal content, whatever the machine and the order of arrival
    log      the log itself, from which 'gegenprobe import' rebuilds the same book
    """
    for written in export(book, name, target):
        say([one_line(str(written))])
    return 0
