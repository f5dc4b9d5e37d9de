"""The book in memory, renewed when its file has changed: readers always get one whole state of it."""

from __future__ import annotations

import functools
import threading
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gegenprobe.desk.web.search import Index
from gegenprobe.ledger.book import Book, Held, replay
from gegenprobe.ledger.chronicle import Chronicle, Line, chronicle
from gegenprobe.model.entry import Entry
from gegenprobe.model.statement import Statement
from gegenprobe.store import Log

_Mark = tuple[tuple[int, int, int] | None, ...]


class Volume:
    """One state of the book, and what is looked up in it; each part is made once, when it is first asked for."""

    def __init__(self, book: Book, entries: tuple[Entry, ...]) -> None:
        self.book = book
        self.entries = entries

    @property
    def last(self) -> int:
        """The number of the log's last entry; 0 when there is none."""
        return self.entries[-1].number if self.entries else 0

    @functools.cached_property
    def statements(self) -> Mapping[str, tuple[Statement, Held]]:
        """Every statement by id, with its report; those of withdrawn reports, too."""
        return {one.id: (one, held) for held in self.book.reports.values() for one in held.statements}

    @functools.cached_property
    def chronicle(self) -> Chronicle:
        """The lines of the chronicle."""
        return chronicle(self.book.statements)

    @functools.cached_property
    def lines(self) -> Mapping[str, Line]:
        """The lines of the chronicle by id."""
        return {line.id: line for line in (*self.chronicle.dated, *self.chronicle.undated)}

    @functools.cached_property
    def index(self) -> Index:
        """The reports for full-text search, the newest first."""
        return Index((held.report.id, _searched(held)) for held in self.reports)

    @functools.cached_property
    def reports(self) -> tuple[Held, ...]:
        """The reports, the newest first; those without a day last."""
        return tuple(sorted(self.book.reports.values(), key=_newest))

    @functools.cached_property
    def acts(self) -> list[dict[str, Any]]:
        """The entries of the log as its lines for people, the first one first."""
        from gegenprobe.desk.commands.log import records_of

        return records_of(self.entries)

    @functools.cached_property
    def names(self) -> Mapping[str, Mapping[str, tuple[Statement, ...]]]:
        """Statements by name, for each sort of name: people, speakers, places; the most often named first."""
        found: dict[str, dict[str, list[Statement]]] = {"people": {}, "speakers": {}, "places": {}}
        for one in self.book.statements:
            outlet = self.book.reports[one.report].report.outlet
            for sort, names in (
                ("people", one.people),
                ("speakers", one.said_by or ((outlet,) if outlet else ())),
                ("places", tuple(dict.fromkeys(place for place in (one.at, one.origin, one.to) if place))),
            ):
                for name in names:
                    found[sort].setdefault(name, []).append(one)
        return {sort: _by_number(names) for sort, names in found.items()}

    def prepare(self) -> None:
        """Makes all parts, so that no reader waits for them."""
        for part in (self.statements, self.lines, self.index, self.names):
            len(part) if isinstance(part, Mapping) else None


def _by_number(names: Mapping[str, list[Statement]]) -> dict[str, tuple[Statement, ...]]:
    order = sorted(names, key=lambda name: (-len(names[name]), name))
    return {name: tuple(names[name]) for name in order}


def _searched(held: Held) -> str:
    report = held.report
    return "\n".join((report.name, report.id, report.outlet or "", report.url or "", report.text))


def _newest(held: Held) -> tuple[int, str, str]:
    published = held.report.published
    return -published.toordinal() if published else 1, held.report.name, held.report.id


class Shelf:
    """Where the book's current volume stands."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._mark: _Mark = ()
        self._volume: Volume | None = None

    @property
    def volume(self) -> Volume:
        """The book as its file is now. Trouble when it cannot be read."""
        mark = self._marked()
        if self._volume is None or mark != self._mark:
            with self._lock:
                if self._volume is None or mark != self._mark:
                    self._volume, self._mark = self._renewed(self._volume), mark
        return self._volume

    def _marked(self) -> _Mark:
        """What changes with every write: size and time of the file and of what waits beside it."""
        return tuple(map(_stamp, (self.path, self.path.with_name(self.path.name + "-wal"))))

    def _renewed(self, before: Volume | None) -> Volume:
        with Log.open(self.path) as log, log.still():
            last = log.head()
            if before is not None and before.entries and (before.last, before.entries[-1].hash) == last:
                return before
            entries = tuple(log.entries())
        return Volume(replay(entries), entries)


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        stat = path.stat()
    except FileNotFoundError:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino


def by_report(statements: tuple[Statement, ...]) -> dict[str, list[Statement]]:
    """The statements under their reports, in their order."""
    grouped: dict[str, list[Statement]] = defaultdict(list)
    for one in statements:
        grouped[one.report].append(one)
    return grouped
