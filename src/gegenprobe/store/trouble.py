"""What can go wrong with the file outside the program, told in a documenter's words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from gegenprobe.model.fault import Trouble


class StoreTrouble(Trouble):
    """The book cannot be opened, read or written; the message says what, where and what to do."""


# The first class that fits tells the story: subclasses of OSError-like engine errors are not nested in apsw.
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


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns what the engine and the system raise about the file into one StoreTrouble sentence."""
    try:
        yield
    except apsw.Error as error:
        story = next((text for kind, text in _STORIES if isinstance(error, kind)), f"the book gave an error: {error}")
        raise StoreTrouble(f"{path}: {story}") from error
    except OSError as error:
        raise StoreTrouble(f"{path}: {error.strerror or error}.") from error
