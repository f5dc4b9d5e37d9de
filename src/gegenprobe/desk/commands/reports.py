"""`gegenprobe reports`: list and search the reports of the book."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from gegenprobe.desk.options import book_option, format_option
from gegenprobe.desk.output import say, say_records, tell_notes
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.desk.wording import counted
from gegenprobe.ledger.book import Book, Held
from gegenprobe.pipeline import book_of


@click.command("reports", short_help="List and search the reports.", epilog="Example: gegenprobe reports Nauseda")
@click.argument("words", nargs=-1, metavar="[WORD...]")
@book_option
@format_option
def command(words: Sequence[str], book: Path, form: str) -> int:
    """List the reports of the book, or those whose name, outlet, address or text has all the WORDs."""
    content = book_of(book)
    found = sorted(_matching(content, words), key=_order)
    if form == "jsonl":
        say_records(_record(held) for held in found)
    else:
        say(table(("report", "published", "outlet", "language", "statements", "id"), [_row(one) for one in found],
                  columns_available()))  # fmt: skip
        say([f"{len(found)} of {counted(len(content.reports), 'report')}"])
    tell_notes(content.notes)
    return 0


def _matching(book: Book, words: Sequence[str]) -> Iterator[Held]:
    wanted = [word.casefold() for word in words]
    for held in book.reports.values():
        report = held.report
        text = "\n".join((report.id, report.name, report.outlet or "", report.url or "", report.text)).casefold()
        if all(word in text for word in wanted):
            yield held


def _order(held: Held) -> tuple[bool, str, str, str]:
    published = held.report.published
    return published is None, str(published or ""), held.report.name, held.report.id


def _row(held: Held) -> Row:
    report = held.report
    language = (report.language or "unknown") + (" (guessed)" if report.language_guessed and report.language else "")
    below = [f"withdrawn: {one.because}" for one in held.withdrawn]
    if held.revises:
        below.append(f"a later version of {held.revises}")
    published = report.published.isoformat() if report.published else "unknown"
    cells = (report.name, published, report.outlet or "unknown", language, str(len(held.statements)), report.id)
    return Row(cells, tuple(below))


def _record(held: Held) -> dict[str, Any]:
    report = held.report
    return {
        "report": report.id,
        "name": report.name,
        "outlet": report.outlet,
        "url": report.url,
        "published": report.published.isoformat() if report.published else None,
        "language": report.language,
        "language_guessed": report.language_guessed,
        "statements": len(held.statements),
        "revises": held.revises,
        "withdrawn": [one.because for one in held.withdrawn],
        "notes": list(held.intake),
    }
