"""New files that appear whole or not at all."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from gegenprobe.store.trouble import StoreTrouble, told


@contextmanager
def new_file(target: Path) -> Iterator[Path]:
    """A place to write a file that becomes `target` when all went well. StoreTrouble when `target` is there."""
    partial = target.with_name(f"{target.name}.{os.getpid()}.partial")
    with told(target):
        clear_leftovers(target)
        if target.exists():
            raise StoreTrouble(f"{target}: there is a file already. Name another one; nothing was overwritten.")
        os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        yield partial
        with told(target):
            _settle(partial, target)
    finally:
        for side in ("", "-wal", "-shm", "-journal"):
            partial.with_name(partial.name + side).unlink(missing_ok=True)


def clear_leftovers(target: Path) -> None:
    """Removes what a killed run left of the same target: half a copy of names, or a second name of all of them."""
    if os.name != "posix":
        return  # elsewhere there is no harmless way to ask whether a process lives
    for left in target.parent.glob(f"{glob.escape(target.name)}.*.partial*"):
        process = left.name.removeprefix(f"{target.name}.").partition(".")[0]
        if process.isdigit() and not _lives(int(process)):
            left.unlink(missing_ok=True)


def clear_second_names(book: Path) -> None:
    """Removes the name that a new book was written under, where the run was killed just before it did so itself.

    Whoever deletes such a book would keep all of it under the other name. What cannot be removed stays.
    """
    with suppress(OSError):
        if book.stat().st_nlink > 1:
            clear_leftovers(book)


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
