"""A copy of a book while others write into it, and new files that appear whole or not at all."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from gegenprobe.store.engine import open_reading
from gegenprobe.store.finding import Finding
from gegenprobe.store.log import Log
from gegenprobe.store.trouble import StoreTrouble, told
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


@contextmanager
def new_file(target: Path) -> Iterator[Path]:
    """A place to write a file that becomes `target` when all went well. StoreTrouble when `target` is there."""
    partial = target.with_name(f"{target.name}.{os.getpid()}.partial")
    with told(target):
        if target.exists():
            raise StoreTrouble(f"{target}: there is a file already. Name another one; nothing was overwritten.")
        _clear_leftovers(target)
        os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        yield partial
        with told(target):
            _settle(partial, target)
    finally:
        for side in ("", "-wal", "-shm", "-journal"):
            partial.with_name(partial.name + side).unlink(missing_ok=True)


def _clear_leftovers(target: Path) -> None:
    """Removes what a killed run left of the same target: half a copy of names is worse than none."""
    if os.name != "posix":
        return  # elsewhere there is no harmless way to ask whether a process lives
    for left in target.parent.glob(f"{glob.escape(target.name)}.*.partial*"):
        process = left.name.removeprefix(f"{target.name}.").partition(".")[0]
        if process.isdigit() and not _lives(int(process)):
            left.unlink(missing_ok=True)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _settle(partial: Path, target: Path) -> None:
    """To disk, then the name, then the folder to disk."""
    _to_disk(partial)
    try:
        os.link(partial, target)  # unlike a rename, never overwrites
    except FileExistsError:
        raise
    except OSError:
        partial.rename(target)  # a file system without hard links
    if os.name == "posix":
        _to_disk(target.parent)


def _to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
