"""Tables derived from the log for quick look-ups: nothing stands in them that the log does not say."""

from __future__ import annotations

import json

import apsw

from gegenprobe.model.entry import Entry, Record


def is_added(connection: apsw.Connection, kind: str, payload: Record) -> bool:
    """Whether the act would add a report that the book holds already."""
    if kind != "add":
        return False
    return connection.execute("SELECT 1 FROM report WHERE id = ?", (payload["report"]["id"],)).get is not None


def project(connection: apsw.Connection, entry: Entry) -> None:
    """Brings the derived tables up to date with one more entry."""
    if entry.kind == "add":
        # A report that two books had added stands in both entries after a merge; the first one is looked up.
        row = (entry.payload["report"]["id"], entry.number)
        connection.execute("INSERT INTO report VALUES (?, ?) ON CONFLICT (id) DO NOTHING", row)


def derived_rows(connection: apsw.Connection) -> list[tuple[str, int]]:
    """What the table of reports must hold, from the log alone: id and entry, sorted by id."""
    rows = connection.execute(
        "SELECT number, CAST(body AS BLOB) FROM payload JOIN entry USING (number) WHERE kind = 'add' "
        "ORDER BY number DESC"
    )
    return sorted({json.loads(body)["report"]["id"]: number for number, body in rows}.items())
