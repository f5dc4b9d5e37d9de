"""A database file: the tables of the workbook, for queries and for tools that open SQLite files.

Lists (people, speakers, proofs) are JSON arrays; days are ISO dates; what is open is NULL. Values are stored as they
are: nothing in a database is a formula. The file stands by itself and is no book: nothing written to it comes back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import apsw

from gegenprobe.desk.export.csv_format import tables_of
from gegenprobe.desk.export.ledger_tables import Table

_FOUND_BY = ("event", "statement", "report", "id")  # columns that other tables refer to


def write(book: Path, folder: bool) -> Mapping[str, Iterable[bytes]]:
    """The one database to write, by name. The same book gives the same bytes."""
    connection = apsw.Connection(":memory:")
    try:
        with connection:
            for table in tables_of(book):
                _fill(connection, table)
        return {"book.sqlite": [connection.serialize("main")]}
    finally:
        connection.close()


def _fill(connection: apsw.Connection, table: Table) -> None:
    heads = ", ".join(map(_quoted, table.heads))
    connection.execute(f"CREATE TABLE {_quoted(table.name)} ({heads})")
    gaps = ", ".join("?" * len(table.heads))
    connection.executemany(f"INSERT INTO {_quoted(table.name)} VALUES ({gaps})", map(_values, table.rows))
    for head in table.heads:
        if head in _FOUND_BY:
            name = _quoted(f"{table.name} by {head}")
            connection.execute(f"CREATE INDEX {name} ON {_quoted(table.name)} ({_quoted(head)})")


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _values(row: Sequence[object]) -> list[int | str | None]:
    return [_value(value) for value in row]


def _value(value: object) -> int | str | None:
    if value is None or (isinstance(value, int) and -(2**63) <= value < 2**63):
        return value if value is None else int(value)
    if isinstance(value, tuple):
        return json.dumps([str(one) for one in value], ensure_ascii=False)
    return str(value).encode("utf-8", "backslashreplace").decode()
