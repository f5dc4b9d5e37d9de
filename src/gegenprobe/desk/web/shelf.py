"""The book in memory, renewed when its file has changed: readers always get one whole state of it."""

from __future__ import annotations

import contextlib
import functools
import gc
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from gegenprobe.desk.web.charts import Chart, chart
from gegenprobe.desk.web.checked import Checked
from gegenprobe.desk.web.facets import facets_of
from gegenprobe.desk.web.naming import Named, Sort, names_of
from gegenprobe.desk.web.opening import Later
from gegenprobe.desk.web.queue import Item, queue_of
from gegenprobe.desk.web.search import Index
from gegenprobe.desk.web.sheets import Sheet
from gegenprobe.keeping import Opened, Told, opened, told_before
from gegenprobe.ledger.book import Book, Held
from gegenprobe.ledger.chronicle import Chronicle, chronicle_after, chronicle_of
from gegenprobe.ledger.kept_findings import findings_in
from gegenprobe.ledger.post import Standing, post
from gegenprobe.model.entry import Entry
from gegenprobe.model.fault import Trouble
from gegenprobe.model.ledger import Finding
from gegenprobe.model.statement import Statement
from gegenprobe.store import Log

SHEETS = 5  # of counters, on a page
_Mark = tuple[tuple[int, int, int] | None, ...]


class _Statements(Mapping[str, tuple[Statement, Held]]):
    """The statements of a standing book, looked up one by one: after a verdict, nothing of them is made anew."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing

    def __getitem__(self, key: str) -> tuple[Statement, Held]:
        standing = self._standing
        held = standing.book.reports[standing.report_of[key]]
        one = standing.statements.get(key) or next((one for one in held.statements if one.id == key), None)
        if one is None:
            raise KeyError(key)
        return one, held

    def __iter__(self) -> Iterator[str]:
        return iter(self._standing.report_of)

    def __len__(self) -> int:
        return len(self._standing.report_of)


class Volume:
    """One state of the book, and what is looked up in it; each part is made once, when it is first asked for."""

    def __init__(self, path: Path, opened: Opened, sheet: Sheet) -> None:
        self.path = path
        self.opened = opened
        self.standing = opened.standing
        self.sheet = sheet
        self._earlier: tuple[Standing, Chronicle] | None = None  # a state before this one with its chronicle
        self._queued: tuple[tuple[Finding, ...], tuple[Item, ...]] | None = None

    def with_entries(self, more: tuple[Entry, ...]) -> Volume:
        """The volume after these entries."""
        standing = post(self.standing, more)
        now = Volume(self.path, Opened(standing, more[-1].number, more[-1].hash), Sheet(standing, before=self.sheet))
        known = self.__dict__  # what is looked up already need not be looked up again
        if "entries" in known:
            now.__dict__["entries"] = (*self.entries, *more)
        if "index" in known and _same_texts(self.book, now.book):
            now.__dict__["index"] = self.index
        now._earlier = (self.standing, self.chronicle) if "chronicle" in known else self._earlier
        return now

    @functools.cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The entries of the log up to this state."""
        with Log.open(self.path) as log:
            return tuple(log.entries(until=self.last))

    @property
    def book(self) -> Book:
        """The reports, withdrawn ones among them."""
        return self.standing.book

    @property
    def last(self) -> int:
        """The number of the log's last entry; 0 when there is none."""
        return self.opened.number

    @property
    def queue(self) -> tuple[Item, ...]:
        """What a reviewer looks at next, the worst first; again when the checks have found something."""
        findings = self.sheet.findings_so_far
        if self._queued is None or self._queued[0] is not findings:
            self._queued = findings, queue_of(self.sheet)
        return self._queued[1]

    @functools.cached_property
    def chart(self) -> Chart | None:
        """Held and freed over time."""
        return chart(self.sheet.stocks, self.standing.figures, self.sheet.sized)

    def added_after(self, number: int) -> list[str]:
        """The reports (ids) that later entries of the log added, the latest first."""
        added = (one.payload["report"]["id"] for one in self.entries[number:] if one.kind == "add")
        return [report for report in added if report in self.book.reports][::-1]

    @functools.cached_property
    def statements(self) -> Mapping[str, tuple[Statement, Held]]:
        """Every statement by id as it stands, with its report; those that count no more as they were read."""
        return _Statements(self.standing)

    @functools.cached_property
    def counted(self) -> tuple[Statement, ...]:
        """The statements that count, as corrected, in the order of report and place in the text."""
        return tuple(
            sorted(self.standing.statements.values(), key=lambda one: (one.report, one.evidence.start, one.id))
        )

    @functools.cached_property
    def kinds(self) -> list[tuple[str, int]]:
        """How many statements there are of each kind, the most frequent first."""
        return Counter(one.kind for one in self.counted).most_common()

    @functools.cached_property
    def facets(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        """By report, what it can be found by."""
        return {report: facets_of(held) for report, held in self.book.reports.items()}

    @functools.cached_property
    def chronicle(self) -> Chronicle:
        """The events, one after the other in time."""
        earlier, self._earlier = self._earlier, None
        if earlier is None:
            return chronicle_of(self.standing)
        return chronicle_after(earlier[1], earlier[0], self.standing)

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
    def names(self) -> Mapping[Sort, Mapping[str, Named]]:
        """People, speakers and places by id."""
        return names_of(self.standing, self.counted)


def _same_texts(before: Book, now: Book) -> bool:
    """Whether search finds the same: no report has come, or has other words or metadata."""
    return before.reports.keys() == now.reports.keys() and all(
        held.report is now.reports[key].report for key, held in before.reports.items()
    )


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
        self._opened: Later[Volume] = Later(self._first)
        self._told: Told | None = None
        self.is_behind = False  # whether more has come into the book since that was told
        self.when_checked: Callable[[Volume], None] = _nothing_more

    def open_soon(self) -> None:
        """Reads the book in the background; what goes wrong is told to the next visit.

        Until it is open, there is the story as it was told last.
        """
        with contextlib.suppress(Trouble), Log.open(self.path) as log, log.still():
            self._told = told_before(log)
            self.is_behind = self._told is not None and log.head()[0] > self._told.number
        self._opened.start()

    @property
    def told(self) -> Told | None:
        """While the book is being opened, and what its pages look up is made: the story as it was told last."""
        told = self._told
        if told is None or not self._opened.ready():
            return told
        return told if self.volume.opened.hash == told.hash else None

    @property
    def volume(self) -> Volume:
        """The book as its file is now. Trouble when it cannot be read, Opening while it is first read."""
        if not self._opened.ready():
            self._opened.get()
        return self._read()

    def wait(self) -> Volume:
        """The volume, however long it takes."""
        self._opened.wait()
        return self.volume

    def _first(self) -> Volume:
        """The volume; what most pages look up is made while the first one is read."""
        volume = self._read()
        threading.Thread(target=self._warm, args=(volume,), daemon=True).start()
        return volume

    def _warm(self, volume: Volume) -> None:
        try:
            _warmed(volume)
        finally:
            self._told = None

    def _read(self) -> Volume:
        mark = self._marked()
        if self._volume is None or mark != self._mark:
            with self._lock:
                if self._volume is None or mark != self._mark:
                    self._volume, self._mark = self._renewed(self._volume), mark
                    threading.Thread(target=self._settle, args=(self._volume,), daemon=True).start()
        return self._volume

    def _settle(self, volume: Volume) -> None:
        """Has the checks look, and what follows from that done, unless there is a newer volume by then."""
        try:
            volume.sheet.check()
        except Exception:
            return  # whoever asks for the findings is told
        if volume.sheet.checked.is_news:
            self.when_checked(volume)

    def _marked(self) -> _Mark:
        """What changes with every write: size and time of the file and of what waits beside it."""
        return tuple(map(_stamp, (self.path, self.path.with_name(self.path.name + "-wal"))))

    def _renewed(self, before: Volume | None) -> Volume:
        """The volume with the entries that were added since; all of it anew when the log is another one."""
        with Log.open(self.path) as log, log.still():
            if before is not None and before.last:
                last = log.entry(before.last)
                if last is not None and last.hash == before.opened.hash:
                    more = tuple(log.entries(before.last))
                    return before.with_entries(more) if more else before
            now = opened(log)
            return Volume(self.path, now, Sheet(now.standing, _checked(now, told_before(log))))


def _checked(now: Opened, told: Told | None) -> Checked:
    """What is known of the findings of a book that was just opened."""
    known = None if told is None else findings_in(told.findings)
    return Checked(now.standing, known=known, is_current=told is not None and told.hash == now.hash)


def _nothing_more(volume: Volume) -> None:
    """What is done when the checks have looked at a volume, unless somebody wants more."""


def _warmed(volume: Volume) -> None:
    """Looks up what the pages of a book look up, the story's first, and what the first verdict would wait for."""
    _ = (volume.sheet.events, volume.chart, volume.counted, volume.kinds, volume.sheet.deals)
    _ = (volume.chronicle, volume.index, volume.names, volume.facets, volume.queue, volume.acts)
    for stock in volume.sheet.stocks[:SHEETS]:
        volume.sheet.balance_of(stock)
    post(volume.standing, ())
    gc.freeze()  # all of it stays: whoever looks for garbage need not go through it


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        stat = path.stat()
    except FileNotFoundError:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino
