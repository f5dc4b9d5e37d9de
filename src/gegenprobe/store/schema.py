"""The schema by numbered migrations, and how a file shows that it is a book."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

import apsw

from gegenprobe.model.message import message
from gegenprobe.store.trouble import StoreTrouble

APPLICATION = 0x47474E50  # 'GGNP', in the file's header
_MAGIC = b"SQLite format 3\x00"


class Header(NamedTuple):
    """What the first bytes of a file say.

    `blank`: nothing was ever kept here (no byte, or a database without a table, as a kill at the wrong moment leaves
    it). `database`: it is one, or blank. `application` and `version` say whose and which, 0 where nobody said.
    """

    blank: bool
    database: bool
    application: int
    version: int


@cache
def migrations() -> tuple[str, ...]:
    """The SQL of every migration in order; the schema's version is how many have run."""
    folder = files("gegenprobe.store").joinpath("migrations")
    found = sorted((item.name, item) for item in folder.iterdir() if item.name.endswith(".sql"))
    return tuple(item.read_text(encoding="utf-8") for _, item in found)


def newest() -> int:
    """The schema version that this program writes."""
    return len(migrations())


def header_of(path: Path) -> Header:
    """The header as it stands in the file; nothing is opened or changed. OSError when it cannot be read."""
    with path.open("rb") as file:
        start = file.read(108)
    if not start:
        return Header(True, True, 0, 0)
    if len(start) < 108 or not start.startswith(_MAGIC):
        return Header(False, False, 0, 0)
    application, version = int.from_bytes(start[68:72], "big"), int.from_bytes(start[60:64], "big")
    tables = int.from_bytes(start[103:105], "big")
    return Header(application == version == tables == 0, True, application, version)


def refuse_strangers(path: Path, header: Header) -> None:
    """StoreTrouble when the file is no book, or one of a newer version; it stays untouched."""
    if not header.blank and (not header.database or header.application != APPLICATION):
        raise _stranger(path)
    if header.version > newest():
        raise StoreTrouble(
            f"{path}: this book was written by a newer Gegenprobe (schema {header.version}, this one knows "
            f"{newest()}). It was left as it is; update Gegenprobe to open it.",
            message("trouble.newer_version", path=str(path)),
        )


def _stranger(path: Path) -> StoreTrouble:
    return StoreTrouble(
        f"{path}: this file is no book of Gegenprobe. It was left as it is; name another one.",
        message("trouble.stranger", path=str(path)),
    )


def version_of(connection: apsw.Connection) -> int:
    """The schema version of an open file: 0 when it holds nothing yet."""
    return int(connection.execute("PRAGMA user_version").get)


def migrate(connection: apsw.Connection, path: Path) -> None:
    """Brings a file (or an empty one) to the newest schema in one transaction; two programs may try at once."""
    if version_of(connection) == newest():
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        done = version_of(connection)
        refuse_strangers(path, opened_header(connection))
        for script in migrations()[done:]:
            connection.execute(script)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {newest()}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def opened_header(connection: apsw.Connection) -> Header:
    """The header of an open file: with what still waits beside it in the engine's own log."""
    application = int(str(connection.execute("PRAGMA application_id").get))
    tables = int(str(connection.execute("SELECT count(*) FROM sqlite_schema").get))
    version = version_of(connection)
    return Header(application == version == tables == 0, True, application, version)


def schema_rows(connection: apsw.Connection) -> list[tuple[str, str, str, str | None]]:
    """Everything the file defines: kind, name, table and text of each table, index and trigger, sorted."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")
    return [(str(kind), str(name), str(table), None if sql is None else str(sql)) for kind, name, table, sql in rows]


@cache
def expected_rows(version: int) -> tuple[tuple[str, str, str, str | None], ...]:
    """What `schema_rows` must give for a book of this version."""
    connection = apsw.Connection(":memory:")
    for script in migrations()[:version]:
        connection.execute(script)
    return tuple(schema_rows(connection))
