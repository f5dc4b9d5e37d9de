"""Reports handed over as bytes under a file's name, by a browser: nothing of them is written to a disk on the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from gegenprobe.model.fault import Note
from gegenprobe.model.message import message
from gegenprobe.packs.sentences import SentencePacks
from gegenprobe.sources.decoding import decoded
from gegenprobe.sources.intake import Taken, report_of
from gegenprobe.sources.known import Known
from gegenprobe.sources.table import NAME, Table, table_of
from gegenprobe.sources.walking import MOST_BYTES, given, too_large

LONGEST_NAME = 200


def take_given(files: Sequence[tuple[str, bytes]], known: Known, packs: SentencePacks) -> Iterator[Taken | Note]:
    """The reports of the files (name, bytes), in order of their names; a note for each that is not read.

    A `reports.csv` among them tells of the others, as it does in a folder; `known` goes before it.
    """
    named = sorted((_name(name), raw) for name, raw in files)
    table = next((_table(raw) for name, raw in named if name == NAME), Table())
    yield from table.notes
    for name, raw in named:
        if name == NAME:
            continue
        found = given(name)
        if isinstance(found, Note):
            yield found
        elif len(raw) > MOST_BYTES:
            yield too_large(name)
        else:
            yield report_of(found, raw, known.or_else(table.rows.get(name, Known())), packs)


def _name(given: str) -> str:
    """The last part of a name, whatever the system it comes from."""
    last = given.replace("\\", "/").rpartition("/")[2].replace("\0", "")
    return str(Path(last).with_suffix(""))[:LONGEST_NAME] + Path(last).suffix[:20] if last.strip(". ") else "text.txt"


def _table(raw: bytes) -> Table:
    found = decoded(raw)
    if found is None:
        said = message("noted.table_no_text")
        return Table(notes=(Note(NAME, "table", "is no text; the metadata in it is not used", partly=True, told=said),))
    return table_of(found.text.lstrip("\ufeff"), NAME)
