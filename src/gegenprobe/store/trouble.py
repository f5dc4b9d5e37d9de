"""What can go wrong with the file outside the program, told in a documenter's words."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from gegenprobe.model.fault import Trouble


class StoreTrouble(Trouble):
    """The book cannot be opened, read or written; the message says what, where and what to do."""


_STORIES: tuple[tuple[type[apsw.Error], str], ...] = (
    (apsw.FullError, "the disk is full. What was acknowledged before is kept; make room and run the command again."),
    (apsw.BusyError, "another program has been writing into this book for a long time. Close it, or try again later."),
    (apsw.LockedError, "another program holds this book. Close it, or try again later."),
    (apsw.ReadOnlyError, "the book, or the folder it is in, is write-protected. Copy the book to a folder of yours."),
    (apsw.PermissionsError, "you are not allowed to open this book. Ask whoever owns the file."),
    (apsw.CantOpenError, "the book cannot be opened here: look whether file and folder exist and are yours."),
    (apsw.NotADBError, "this file is no book of Gegenprobe, or its first bytes are damaged. It was left as it is."),
    (apsw.CorruptError, "the book is damaged. Run 'verify' to see where, and go back to a backup."),
    (apsw.IOError, "the disk did not read or write (full, at its limit, or failing). What was acknowledged is kept."),
    (apsw.NoMemError, "there is not enough memory for this."),
    (apsw.TooBigError, "one report is larger than a book can keep (1,000,000,000 bytes)."),
)

_DISK_FULL = _STORIES[0][1]
_OF_THE_SYSTEM = {
    errno.EACCES: "you are not allowed to do this here. Name another place, or ask whoever owns it.",
    errno.EPERM: "you are not allowed to do this here. Name another place, or ask whoever owns it.",
    errno.EROFS: "this place is write-protected. Name another one.",
    errno.ENOENT: "there is no such file or folder. Look at the name.",
    errno.ENOTDIR: "a part of this path is no folder. Look at the name.",
    errno.EISDIR: "this is a folder. Name a file.",
    errno.EEXIST: "there is a file already. Name another one; nothing was overwritten.",
    errno.ENOSPC: _DISK_FULL,
    errno.EDQUOT: _DISK_FULL,
    errno.EFBIG: _DISK_FULL,
    errno.ENAMETOOLONG: "this name is too long. Give a shorter one.",
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns what the engine and the system raise about the file into one StoreTrouble sentence."""
    try:
        yield
    except apsw.Error as error:
        story = next((text for kind, text in _STORIES if isinstance(error, kind)), f"the book gave an error: {error}")
        raise StoreTrouble(f"{path}: {story}") from error
    except OSError as error:
        story = _OF_THE_SYSTEM.get(error.errno or 0, f"the system says '{error.strerror or error}'.")
        raise StoreTrouble(f"{path}: {story}") from error
