"""Long runs of acts for the protocols of interruption and crowds, each of which can be started again and again."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Protocol

from gegenprobe.ledger.book import replay
from gegenprobe.model.entry import Act, Entry
from gegenprobe.model.records import canonical_record
from gegenprobe.store import Log, acknowledge, backup, export_log, import_log, merge
from gegenprobe.store.chain import digest_of
from sample_books import add_act, id_of, set_act, undo_act, withdraw_act

REPORTS = 40
TARGETS = 8


class Run(Protocol):
    """One verb, over and over; a planted defect comes in as another kind of log."""

    __name__: str

    def __call__(self, path: Path, ack_fd: int, kind: type[Log] = Log) -> None: ...


def adds(path: Path, ack_fd: int, kind: type[Log] = Log) -> None:
    """Makes the book and adds every report that it does not hold yet."""
    with kind.create(path) as log:
        for number in range(REPORTS):
            log.append(add_act(number), ack_fd)


def sets(path: Path, ack_fd: int, kind: type[Log] = Log) -> None:
    """Corrects the outlet of every report where that was not done yet."""
    with kind.open(path, writing=True) as log:
        book = replay(log.entries())
        for number in range(REPORTS):
            if not book.reports[id_of(number)].corrections:
                log.append(set_act(book, id_of(number), "outlet", f"Blatt {number}"), ack_fd)


def withdraws(path: Path, ack_fd: int, kind: type[Log] = Log) -> None:
    """Withdraws every report that is not withdrawn yet."""
    with kind.open(path, writing=True) as log:
        book = replay(log.entries())
        for number in range(REPORTS):
            if not book.reports[id_of(number)].withdrawn:
                log.append(withdraw_act(id_of(number)), ack_fd)


def undoes(path: Path, ack_fd: int, kind: type[Log] = Log) -> None:
    """Takes back every correction where that was not done yet."""
    with kind.open(path, writing=True) as log:
        entries = list(log.entries())
        undone = {entry.payload["act"] for entry in entries if entry.kind == "undo"}
        for entry in entries:
            if entry.kind == "set" and entry.commitment not in undone:
                log.append(undo_act(entry.commitment), ack_fd)


def backups(path: Path, ack_fd: int, kind: type[Log] = Log) -> None:
    """Makes some backups, those that are there already left alone; acknowledges each with the head it holds."""
    for number in range(TARGETS):
        target = path.with_name(f"backup-{number}")
        if not target.exists():
            assert backup(path, target) == []
        with kind.open(target) as copy:
            acknowledge(ack_fd, copy.head()[1])


def imports(path: Path, ack_fd: int, kind: type[Log] = Log) -> None:
    """Builds the book several times from its exported lines."""
    with kind.open(path) as log:
        lines = list(export_log(log))
    for number in range(TARGETS):
        target = path.with_name(f"import-{number}")
        if not target.exists():
            import_log(lines, target)
        with kind.open(target) as copy:
            acknowledge(ack_fd, copy.head()[1])


def merges(path: Path, ack_fd: int, kind: type[Log] = Log) -> None:
    """Takes in the acts of the book beside this one."""
    merge(path, beside(path), ack_fd)
    with kind.open(path) as log:
        assert log.head()[0] == 2 * REPORTS


def beside(path: Path) -> Path:
    """Another book beside this one, with as many other reports."""
    other = path.with_name("other")
    if not other.exists():
        with Log.create(other) as log:
            for number in range(REPORTS, 2 * REPORTS):
                log.append(add_act(number))
    return other


def ready(path: Path) -> None:
    """A book with every report in it."""
    with Log.create(path) as log:
        for number in range(REPORTS):
            log.append(add_act(number))


class AcknowledgesEarly(Log):
    """The defect: the acknowledgement is out before the commit returned."""

    def append(self, act: Act, ack_fd: int | None = None) -> Entry | None:
        with self.writing():
            entry = self._insert(act, os.urandom(32), canonical_record(act.payload))
            if entry is not None:
                acknowledge(ack_fd, entry.hash)
            time.sleep(0.002)
        return entry


class TwoTransactions(Log):
    """The defect: the raw bytes go in by a transaction of their own."""

    def append(self, act: Act, ack_fd: int | None = None) -> Entry | None:
        if act.raw is not None:
            with self.writing() as connection:
                row = (digest_of(act.raw), act.raw)
                connection.execute("INSERT INTO raw VALUES (?, ?) ON CONFLICT (digest) DO NOTHING", row)
        time.sleep(0.002)
        return super().append(act, ack_fd)
