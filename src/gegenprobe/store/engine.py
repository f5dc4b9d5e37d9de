"""Connections to a book's file: which engine may write, and in which order its safeguards are switched on."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote

import apsw

from gegenprobe.model.message import message
from gegenprobe.store.trouble import StoreTrouble

T = TypeVar("T")
BUSY_MILLISECONDS = 60_000
_UNSAFE_FROM, _UNSAFE_TO = (3, 7, 0), (3, 51, 2)
_MENDED = ((3, 44, 6), (3, 50, 7))


def is_safe(version: str) -> bool:
    """Whether this version of SQLite keeps committed rows when another process checkpoints.

    3.7.0 to 3.51.2 can lose them, but for the mended 3.44.6+ and 3.50.7+ of their own lines.
    """
    parts = tuple(int(part) for part in version.split(".")[:3])
    if any(parts[:2] == mended[:2] and parts >= mended for mended in _MENDED):
        return True
    return not _UNSAFE_FROM <= parts <= _UNSAFE_TO


def refuse_unsafe(version: str) -> None:
    """StoreTrouble when the engine could lose entries."""
    if not is_safe(version):
        raise StoreTrouble(
            f"SQLite {version} can lose entries when two programs use a book. Install apsw 3.51.3 or newer; "
            "nothing was opened.",
            message("trouble.unsafe_engine", version=version),
        )


def patiently(attempt: Callable[[], T]) -> T:
    """What the attempt gives, tried again while others are in the way.

    The engine waits by itself for writers, but gives up at once when two switch the journal or recover a file
    together, since both might wait for each other.
    """
    deadline, pause = time.monotonic() + BUSY_MILLISECONDS / 1000, 0.001
    while True:
        try:
            return attempt()
        except (apsw.BusyError, apsw.ProtocolError):
            if time.monotonic() > deadline:
                raise
        time.sleep(pause)
        pause = min(2 * pause, 0.05)


def open_writing(path: Path) -> apsw.Connection:
    """A connection that may write; makes an empty file when there is none."""
    refuse_unsafe(apsw.sqlite_lib_version())
    return patiently(lambda: _writing(path))


def _writing(path: Path) -> apsw.Connection:
    """The order of the pragmas matters."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE)
    try:
        _guard(connection)
        # EXTRA before WAL: in the other order a power cut can take acknowledged entries with it.
        connection.pragma("synchronous", "EXTRA")
        connection.pragma("journal_mode", "WAL")
        connection.pragma("foreign_keys", True)
        connection.pragma("secure_delete", True)
    except BaseException:
        connection.close()
        raise
    return connection


def open_reading(path: Path, untouched: bool = False) -> apsw.Connection:
    """A connection that cannot write entries. `untouched`: it does not even fold in what waits beside the file.

    Without it, the engine tidies its side files away on closing. On a write-protected folder the file is read as
    it stands.
    """
    refuse_unsafe(apsw.sqlite_lib_version())
    return patiently(lambda: _reading(path, untouched))


def _reading(path: Path, untouched: bool) -> apsw.Connection:
    flags = apsw.SQLITE_OPEN_READONLY if untouched else apsw.SQLITE_OPEN_READWRITE
    connection = apsw.Connection(str(path), flags=flags)
    try:
        _guard(connection)
        connection.pragma("query_only", True)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except (apsw.CantOpenError, apsw.ReadOnlyError):
        connection.close()
        return _open_still(path)
    except BaseException:
        connection.close()
        raise
    return connection


def _open_still(path: Path) -> apsw.Connection:
    """Reads a file nobody can be writing to: its folder is write-protected and no unfinished log stands beside it."""
    beside = path.with_name(path.name + "-wal")
    if beside.exists() and beside.stat().st_size:
        raise StoreTrouble(
            f"{path}: entries wait in {beside.name}, but the folder is write-protected. Copy both files to a folder "
            "of yours and open them there.",
            message("trouble.entries_wait", path=str(path), file=beside.name),
        )
    address = f"file:{quote(str(path.resolve()))}?immutable=1"
    connection = apsw.Connection(address, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    _guard(connection)
    return connection


def _guard(connection: apsw.Connection) -> None:
    """What every connection gets first: patience, and no trust in what the file says about itself."""
    connection.set_busy_timeout(BUSY_MILLISECONDS)
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    connection.pragma("trusted_schema", False)
    connection.pragma("cell_size_check", True)
