"""What is handed over: the dossier of the story or of an event, names withheld where that is wanted."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from gegenprobe.desk.export import Wanted
from gegenprobe.desk.export.dossier import Dossier, dossier_of
from gegenprobe.desk.export.withholding import affected, without
from gegenprobe.desk.web.called import Called
from gegenprobe.desk.web.sheets import Sheet
from gegenprobe.desk.web.words import Words, words_in
from gegenprobe.keeping import empty_standing
from gegenprobe.ledger.post import post
from gegenprobe.model.entry import Entry
from gegenprobe.model.fault import Trouble
from gegenprobe.pipeline import entries_of


def dossier_for(wanted: Wanted, sheet: Sheet, words: Words, entries: Sequence[Entry]) -> Dossier:
    """The dossier as it is wanted, of the book with these entries. KeyError when there is no such event."""
    words = replace(words, called=Called(held.report for held in sheet.standing.book.reports.values()))
    last = (entries[-1].number, entries[-1].hash) if entries else (0, "")
    dossier = dossier_of(sheet, words, last, wanted.event)
    if not wanted.withhold:
        return dossier
    return without(dossier, affected(sheet.standing), words("dossier.mark"), words("dossier.withheld"))


def written(dossier: Dossier, form: str) -> tuple[bytes, str]:
    """The file in one of the DOSSIERS, and its media type."""
    made = importlib.import_module(f"gegenprobe.desk.export.dossier_{form}")
    content: bytes = made.written(dossier)
    return content, made.MEDIA_TYPE


def files_of(book: Path, form: str, wanted: Wanted) -> Mapping[str, Iterable[bytes]]:
    """The dossier of a book as a file, by its name. Trouble when the book has no such event."""
    entries = entries_of(book)
    standing = post(empty_standing(entries), entries)
    sheet = Sheet(standing)
    sheet.check()
    try:
        dossier = dossier_for(wanted, sheet, words_in(wanted.language), entries)
    except KeyError:
        given = (wanted.event or "")[:60]
        message = f"'{given}': the book has no such event. 'gegenprobe chronicle' prints the ids there are."
        raise Trouble(message) from None
    return {f"dossier.{form}": [written(dossier, form)[0]]}
