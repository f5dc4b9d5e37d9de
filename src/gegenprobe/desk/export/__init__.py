"""The book for other programs: one file a format."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from gegenprobe.store.backup import new_file

FORMATS = ("content", "csv", "jsonl", "log", "xlsx")


def export(book: Path, name: str, target: Path) -> Iterator[Path]:
    """Writes the book in one of the FORMATS and gives back each file written.

    A target without an ending, or one that is a folder, is a folder (made when missing) in which the format names
    its files; otherwise it is the one file to write. Trouble when a file is there already or cannot be written.
    """
    write = importlib.import_module(f"gegenprobe.desk.export.{name}_format").write
    folder = target.is_dir() or not target.suffix
    files: Mapping[str, Iterable[bytes]] = write(book, folder)
    if folder:
        target.mkdir(parents=True, exist_ok=True)
    for file, pieces in files.items():
        path = target / file if folder else target
        with new_file(path) as partial, partial.open("wb") as out:
            out.writelines(pieces)
        yield path
