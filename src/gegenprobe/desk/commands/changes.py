"""`gegenprobe changes`: what is new in the story since the last look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from gegenprobe.desk import wording
from gegenprobe.desk.clock import end_of
from gegenprobe.desk.options import as_of_option, book_option, format_option
from gegenprobe.desk.output import say, say_records, tell
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.keeping import empty_standing
from gegenprobe.ledger.changes import SORTS, Changed, changes
from gegenprobe.ledger.post import post
from gegenprobe.model.entry import Entry, moment
from gegenprobe.pipeline import entries_of
from gegenprobe.store.checkpoint import parse_checkpoint


@click.command(
    "changes", short_help="What changed since the last look.", epilog="Example: gegenprobe changes --since 2025-12-13"
)
@click.option(
    "--since",
    metavar="MARK",
    help="A day or time, the number of an entry of the log, or a file of 'gegenprobe checkpoint'. Default: everything.",
)
@as_of_option
@book_option
@format_option
def command(since: str | None, as_of: datetime | None, book: Path, form: str) -> int:
    """Print what changed in the story since a MARK, until today or what the book knew at another time.

    \b
    new           an event that nobody told of before
    figure        a number that nobody gave before
    revised       a speaker's own later number
    contradicted  two figures that cannot both be true
    resolved      two that could not, and now do not clash any more
    withdrawn     a report that was taken out
    edited        other text from an address that is known
    """
    entries = entries_of(book, as_of)
    is_known = _known_by(since, entries if as_of is None else entries_of(book))
    known = [one for one in entries if is_known(one)]
    before = post(empty_standing(entries), known)
    kept = {one.commitment for one in known}
    told = changes(before, post(before, [one for one in entries if one.commitment not in kept]))
    found = sorted(told, key=lambda one: (SORTS.index(one.sort), wording.said(one.title), one.id))
    if form == "jsonl":
        say_records(_record(one) for one in found)
    else:
        say(_table(found))
    if not found:
        tell(f"{book}: nothing changed")
    return 0


def _known_by(since: str | None, entries: Sequence[Entry]) -> Callable[[Entry], bool]:
    """Whether an entry was known at the mark, which is a number of one of these entries, or a time."""
    if since is None:
        return lambda entry: False
    number, last = _number(since), max((one.number for one in entries), default=0)
    if number is None:
        time = _time(since)
        return lambda entry: entry.time <= time
    if number > last:
        message = f"the log has no entry {number}; its last is {last}. A day is written as 2025-12-14."
        raise click.BadParameter(message, param_hint="--since")
    return lambda entry: entry.number <= number


def _time(mark: str) -> str:
    try:
        return moment(end_of(mark))
    except ValueError:
        message = f"'{mark[:40]}' is no time, no number of an entry and no file of a checkpoint."
        raise click.BadParameter(message, param_hint="--since") from None


def _number(mark: str) -> int | None:
    """The number of an entry, as written or from a checkpoint's file."""
    if mark.isascii() and mark.isdigit() and len(mark) < 12:
        return int(mark)
    file = Path(mark)
    kept = parse_checkpoint(file.read_text("utf-8", "replace")) if file.is_file() else None
    return None if kept is None else kept.number


def _table(found: Sequence[Changed]) -> list[str]:
    rows = [Row((one.sort, wording.said(one.title), one.id)) for one in found]
    return list(table(("change", "what", "id"), rows, columns_available()))


def _record(one: Changed) -> dict[str, Any]:
    return {"id": one.id, "kind": one.sort, "title": wording.said(one.title), "evidence": list(one.statements)}
