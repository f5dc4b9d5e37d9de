"""What can go wrong with the file outside the program, told in a documenter's words."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from gegenprobe.model.fault import Trouble
from gegenprobe.model.message import message


class StoreTrouble(Trouble):
    """The book cannot be opened, read or written; the message says what, where and what to do."""


# What the engine raises, the name of the message, and the sentence.
_STORIES: tuple[tuple[type[apsw.Error], str, str], ...] = (
    (
        apsw.FullError,
        "trouble.file.full",
        "the disk is full. What was acknowledged before is kept; make room and run the command again.",
    ),
    (
        apsw.BusyError,
        "trouble.file.busy",
        "another program has been writing into this book for a long time. Close it, or try again later.",
    ),
    (apsw.LockedError, "trouble.file.locked", "another program holds this book. Close it, or try again later."),
    (
        apsw.ReadOnlyError,
        "trouble.file.read_only",
        "the book, or the folder it is in, is write-protected. Copy the book to a folder of yours.",
    ),
    (
        apsw.PermissionsError,
        "trouble.file.not_allowed",
        "you are not allowed to open this book. Ask whoever owns the file.",
    ),
    (
        apsw.CantOpenError,
        "trouble.file.not_opened",
        "the book cannot be opened here: look whether file and folder exist and are yours.",
    ),
    (
        apsw.NotADBError,
        "trouble.file.stranger",
        "this file is no book of Gegenprobe, or its first bytes are damaged. It was left as it is.",
    ),
    (
        apsw.CorruptError,
        "trouble.file.damaged",
        "the book is damaged. 'gegenprobe verify' says where; go back to a backup.",
    ),
    (
        apsw.IOError,
        "trouble.file.disk",
        "the disk did not read or write (full, at its limit, or failing). What was acknowledged is kept.",
    ),
    (apsw.NoMemError, "trouble.file.memory", "there is not enough memory for this."),
    (apsw.TooBigError, "trouble.file.too_big", "one report is larger than a book can keep (1,000,000,000 bytes)."),
)

_DISK_FULL = _STORIES[0][1:]
_OF_THE_SYSTEM = {
    errno.EACCES: (
        "trouble.file.not_allowed_here",
        "you are not allowed to do this here. Name another place, or ask whoever owns it.",
    ),
    errno.EPERM: (
        "trouble.file.not_allowed_here",
        "you are not allowed to do this here. Name another place, or ask whoever owns it.",
    ),
    errno.EROFS: ("trouble.file.protected", "this place is write-protected. Name another one."),
    errno.ENOENT: ("trouble.file.no_file", "there is no such file or folder. Look at the name."),
    errno.ENOTDIR: ("trouble.file.no_folder_on_the_way", "a part of this path is no folder. Look at the name."),
    errno.EISDIR: ("trouble.file.a_folder", "this is a folder. Name a file."),
    errno.EEXIST: ("trouble.file.file_there", "there is a file already. Name another one; nothing was overwritten."),
    errno.ENOSPC: _DISK_FULL,
    errno.EDQUOT: _DISK_FULL,
    errno.EFBIG: _DISK_FULL,
    errno.ENAMETOOLONG: ("trouble.file.long_name", "this name is too long. Give a shorter one."),
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns what the engine and the system raise about the file into one StoreTrouble sentence."""
    try:
        yield
    except apsw.Error as error:
        other = "trouble.file.unknown", f"the book gave an error: {error}"
        name, story = next((told for kind, *told in _STORIES if isinstance(error, kind)), other)
        raise _trouble(path, name, story, str(error)) from error
    except OSError as error:
        said = str(error.strerror or error)
        name, story = _OF_THE_SYSTEM.get(error.errno or 0, ("trouble.file.unknown", f"the system says '{said}'."))
        raise _trouble(path, name, story, said) from error


def _trouble(path: Path, name: str, story: str, said: str) -> StoreTrouble:
    return StoreTrouble(f"{path}: {story}", message(name, path=str(path), said=said))
