"""Somebody with the file, time and our own hash functions: what P17 gives him to work with."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw

from gegenprobe.model.entry import Record
from gegenprobe.model.records import canonical_record
from gegenprobe.store.chain import BEFORE_THE_FIRST, commit_to, link


class Insider:
    """An open book without its guards: foreign keys and triggers are off, and back in place when it is closed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.db = apsw.Connection(str(path))
        self.triggers = self.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        for name, _ in self.triggers:
            self.db.execute(f"DROP TRIGGER {name}")
        self.last = self.one("SELECT max(number) FROM entry")

    def __enter__(self) -> Insider:
        return self

    def __exit__(self, *_: object) -> None:
        for _, sql in self.triggers:
            self.db.execute(sql)
        self.db.close()

    def do(self, sql: str, *values: object) -> None:
        self.db.execute(sql, values)

    def rows(self, sql: str, *values: object) -> list[Any]:
        return list(self.db.execute(sql, values))

    def one(self, sql: str, *values: object) -> Any:
        return self.rows(sql, *values)[0][0]

    def payload(self, number: int) -> Any:
        return json.loads(self.one("SELECT body FROM payload WHERE number = ?", number))

    def rewrite(self, number: int, change: Callable[[Record], object]) -> None:
        """Changes a payload in place; hashes stay as they were."""
        payload = self.payload(number)
        change(payload)
        self.do("UPDATE payload SET body = ? WHERE number = ?", canonical_record(payload).decode(), number)

    def renumber(self, first: int, by: int) -> None:
        """Moves the entries from `first` on, by one place."""
        numbers = range(first, self.last + 1) if by < 0 else range(self.last, first - 1, -1)
        for number in numbers:
            for table in ("entry", "payload"):
                self.do(f"UPDATE {table} SET number = ? WHERE number = ?", number + by, number)
            self.do("UPDATE report SET entry = ? WHERE entry = ?", number + by, number)
        self.last += by

    def rechain(self) -> None:
        """Computes every commitment and hash anew, as a careful forger would."""
        rows = self.rows(
            "SELECT number, kind, time, author, salt, body FROM entry JOIN payload USING (number) ORDER BY number"
        )
        chained, prior = [], BEFORE_THE_FIRST
        for number, kind, time, author, salt, body in rows:
            commitment = commit_to(salt, body.encode())
            own = link(number, (kind, time, author), commitment, prior)
            chained.append((commitment, prior, own, number))
            prior = own
        self.do("UPDATE entry SET commitment = printf('%064d', number), prior = printf('%064d', number + 500)")
        self.do("UPDATE entry SET hash = printf('%064d', number + 900)")
        for row in chained:
            self.do("UPDATE entry SET commitment = ?, prior = ?, hash = ? WHERE number = ?", *row)
