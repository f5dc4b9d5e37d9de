"""`reports.csv`: what is known of the reports in the same folder."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from gegenprobe.model.fault import Note
from gegenprobe.model.message import Message, message
from gegenprobe.sources.decoding import decoded
from gegenprobe.sources.front import known_from
from gegenprobe.sources.known import Known

NAME = "reports.csv"
COLUMNS = ("file", "outlet", "url", "published", "language")
MOST_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a `reports.csv` by file name, and what is wrong with the file, each note with its line."""

    rows: dict[str, Known] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()


@dataclass(slots=True)
class Tables:
    """The tables of the folders met so far; each is read once and tells its faults once."""

    read: dict[Path, Table] = field(default_factory=dict)

    def of(self, folder: Path) -> tuple[Table, tuple[Note, ...]]:
        """The folder's table (empty when there is none) and its notes, which come only the first time."""
        if folder in self.read:
            return self.read[folder], ()
        table = self.read[folder] = _load(folder / NAME)
        return table, table.notes


def _load(path: Path) -> Table:
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return Table()
    except OSError as error:
        why = str(error.strerror)
        return Table(notes=(_note(str(path), f"cannot be opened: {why}", message("noted.unreadable", why=why)),))
    found = decoded(raw) if len(raw) <= MOST_BYTES else None
    if found is None:
        sentence = "is no text or too large; the metadata in it is not used" if raw else "is empty"
        told = message("noted.table_no_text") if raw else message("noted.table_empty")
        return Table(notes=(_note(str(path), sentence, told),))
    return table_of(found.text.lstrip("\ufeff"), str(path))


def table_of(text: str, name: str) -> Table:
    """The table in a text with a header line; commas, semicolons and tabs separate."""
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    notes: list[Note] = []
    rows: dict[str, Known] = {}
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        header = [cell.strip().lower() for cell in next(lines, [])]
        notes.extend(_header_notes(header, name))
        for cells in lines if "file" in header else ():
            if any(cell.strip() for cell in cells):
                notes.extend(_row(header, cells, rows, f"{name}:{lines.line_num}"))
    except csv.Error as error:
        told = message("noted.table_ends", line=lines.line_num)
        notes.append(_note(f"{name}:{lines.line_num}", f"not readable from here on ({error})", told))
    return Table(rows, tuple(notes))


def _header_notes(header: Sequence[str], name: str) -> list[Note]:
    if "file" not in header:
        columns = ", ".join(COLUMNS)
        sentence = f"the first line must name the columns ({columns}); there is no column 'file'"
        return [_note(f"{name}:1", sentence, message("noted.table_no_file", columns=columns))]
    extra = ", ".join(column for column in header if column and column not in COLUMNS)[:200]
    told = message("noted.table_columns", columns=extra)
    return [Note(f"{name}:1", "table", f"columns not used: {extra}", told=told)] if extra else []


def _row(header: Sequence[str], cells: Sequence[str], rows: dict[str, Known], place: str) -> tuple[Note, ...]:
    if len(cells) > len(header) and any(cell.strip() for cell in cells[len(header) :]):
        sentence = f"{len(cells)} cells, but {len(header)} columns; put quotes around a cell with a comma in it"
        told = message("noted.table_cells", cells=len(cells), columns=len(header))
        return (_note(place, f"{sentence} (row not used)", told),)
    given = {column: cell.strip() for column, cell in zip(header, cells, strict=False) if cell.strip()}
    file = given.pop("file", "")
    if not file:
        return (_note(place, "the column 'file' is empty (row not used)", message("noted.table_whose")),)
    if file in rows:
        told = message("noted.table_twice", file=file[:80])
        return (_note(place, f"a second row for '{file[:80]}' (the first one counts)", told),)
    rows[file], notes = known_from(given, place, f"column for '{file[:80]}'")
    return notes


def _note(place: str, sentence: str, told: Message) -> Note:
    return Note(place, "table", sentence, partly=True, told=told)
