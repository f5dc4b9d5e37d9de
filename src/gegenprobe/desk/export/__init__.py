"""The book for other programs, and for other people: one file a format."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from gegenprobe.store.new_file import new_file

FORMATS = ("content", "csv", "jsonl", "log", "sqlite", "xlsx")
DOSSIERS = ("html", "docx", "pdf")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be in a dossier: one event or all (None), whether names are withheld, in which language."""

    event: str | None = None
    withhold: bool = False
    language: str = "en"


def export(book: Path, name: str, target: Path, wanted: Wanted | None = None) -> Iterator[Path]:
    """Writes the book in one of the FORMATS or DOSSIERS and gives back each file written.

    A target without an ending, or one that is a folder, is a folder (made when missing) in which the format names
    its files; otherwise it is the one file to write. Trouble when a file is there already or cannot be written.
    """
    folder = target.is_dir() or not target.suffix
    files = _dossier(book, name, wanted or Wanted()) if name in DOSSIERS else _files(book, name, folder)
    if folder:
        target.mkdir(parents=True, exist_ok=True)
    for file, pieces in files.items():
        path = target / file if folder else target
        with new_file(path) as partial, partial.open("wb") as out:
            out.writelines(pieces)
        yield path


def _files(book: Path, name: str, folder: bool) -> Mapping[str, Iterable[bytes]]:
    files: Mapping[str, Iterable[bytes]] = importlib.import_module(f"gegenprobe.desk.export.{name}_format").write(
        book, folder
    )
    return files


def _dossier(book: Path, form: str, wanted: Wanted) -> Mapping[str, Iterable[bytes]]:
    from gegenprobe.desk.export.hand_over import files_of

    return files_of(book, form, wanted)
