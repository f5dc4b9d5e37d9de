"""`gegenprobe export`: the book for other programs, or as a dossier for other people."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from gegenprobe.desk.export import DOSSIERS, FORMATS, Wanted, export
from gegenprobe.desk.options import book_option
from gegenprobe.desk.output import say
from gegenprobe.desk.safe import one_line


def _dossier_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """--event, --withhold-names and --language, handed on as `wanted`; None where none of them is given."""

    @click.option("--event", metavar="EVENT", help="Dossiers: only this event (e_...).")
    @click.option("--withhold-names", is_flag=True, help="Dossiers: nobody affected is named anywhere in the file.")
    @click.option("--language", metavar="CODE", help="Dossiers: their language, en or de.  [default: en]")
    @functools.wraps(function)
    def bundled(*, event: str | None, withhold_names: bool, language: str | None, **rest: object) -> object:
        given = event or withhold_names or language
        return function(wanted=Wanted(event, withhold_names, _known(language or "en")) if given else None, **rest)

    return bundled


def _known(code: str) -> str:
    from gegenprobe.desk.strings import MESSAGES, languages_of

    known = languages_of(MESSAGES)
    if code not in known:
        raise click.BadParameter(f"'{code[:20]}' is none of {', '.join(known)}.", param_hint="--language")
    return code


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
@click.option("--as", "name", required=True, type=click.Choice((*FORMATS, *DOSSIERS)), help="The format.")
@_dossier_options
@book_option
def command(target: Path, name: str, wanted: Wanted | None, book: Path) -> int:
    """Write the book for other programs, or as a dossier for other people.

    \b
    jsonl    everything, one record a line: each report, then its statements and numbers
    csv      tables for a spreadsheet: chronicle, figures, findings, balance, statements, reports
    xlsx     the same tables as the sheets of one workbook
    sqlite   the same tables in a database file, for queries
    content  the canonical content: equal bytes for equal content, whatever the machine and the order of arrival
    log      the log itself, from which 'gegenprobe import' rebuilds the same book
    html     a dossier: events with figures and words, findings, numbered sources; a page that loads nothing
    docx     the same dossier as a document
    pdf      the same dossier to print

    With --withhold-names the names of all who are detained, freed, moved or sentenced stand nowhere in a dossier, in
    no spelling, nor do addresses in which they stand. Whoever knows the reports can still find out whom it is about.
    """
    if wanted is not None and name not in DOSSIERS:
        raise click.UsageError(f"--event, --withhold-names and --language are for {', '.join(DOSSIERS)} only.")
    for written in export(book, name, target, wanted):
        say([one_line(str(written))])
    return 0
