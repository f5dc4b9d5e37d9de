"""A copy of a book while others write into it."""

from __future__ import annotations

from pathlib import Path

import apsw

from gegenprobe.store.engine import open_reading
from gegenprobe.store.finding import Finding
from gegenprobe.store.log import Log
from gegenprobe.store.new_file import new_file
from gegenprobe.store.trouble import told
from gegenprobe.store.verify import verify


def backup(path: Path, target: Path) -> list[Finding]:
    """Copies the book to `target`, which must not exist; everything acknowledged before is in it.

    The copy is verified before it gets its name: what is wrong with it (the book is damaged) is given back, and the
    copy is made all the same, since a damaged book is worth keeping, too.
    """
    with Log.open(path), new_file(target) as partial:
        with told(target):
            _copy(path, partial)
        return verify(partial)


def _copy(path: Path, partial: Path) -> None:
    source = open_reading(path)
    copy = apsw.Connection(str(partial))
    try:
        with copy.backup("main", source, "main") as step:
            step.step()
        # So that the copy is one file, without side files, until somebody writes into it.
        copy.pragma("journal_mode", "DELETE")
    finally:
        copy.close()
        source.close()
