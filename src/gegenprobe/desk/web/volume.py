"""One state of the book, and what its pages look up in it."""

from __future__ import annotations

import contextlib
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Generic, TypeVar

from gegenprobe.desk.log_records import records_of
from gegenprobe.desk.web.called import Called
from gegenprobe.desk.web.charts import Chart, chart
from gegenprobe.desk.web.facets import facets_of
from gegenprobe.desk.web.naming import Named, Sort, names_of
from gegenprobe.desk.web.opening import Opening
from gegenprobe.desk.web.queue import Item, queue_of
from gegenprobe.desk.web.search import Index, told_in
from gegenprobe.desk.web.sheets import Sheet
from gegenprobe.keeping import LARGE, Opened
from gegenprobe.ledger.book import Book, Held
from gegenprobe.ledger.chronicle import Chronicle, chronicle_after, chronicle_of
from gegenprobe.ledger.post import Standing, post
from gegenprobe.model.entry import Entry
from gegenprobe.model.ledger import Finding
from gegenprobe.model.statement import Statement
from gegenprobe.store import Log

SHEETS = 5  # of counters, on a page
A_TURN = 0.001  # seconds: who waits for a lock does not get it from somebody who takes it again at once
T = TypeVar("T")


class _Part(Generic[T]):
    """A part of a volume: made once, when it is first asked for. Opening while somebody else makes it for long."""

    def __init__(self, make: Callable[[Volume], T]) -> None:
        self._make, self._name = make, make.__name__
        self.__doc__ = make.__doc__

    def __get__(self, volume: Volume, owner: type[Volume]) -> T:
        made = volume.__dict__
        if self._name not in made:
            with volume.making():
                if self._name not in made:
                    made[self._name] = self._make(volume)  # from now on it is found before this descriptor
        found: T = made[self._name]
        return found


class _Statements(Mapping[str, tuple[Statement, Held]]):
    """Every statement by id as it stands, with its report; those that count no more as they were read.

    They are looked up one by one: after a verdict, nothing of them is made anew.
    """

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
        self.statements: Mapping[str, tuple[Statement, Held]] = _Statements(self.standing)
        self.is_large = len(self.standing.statements) >= LARGE
        self.patience = -1.0  # seconds for which a visit waits for a part that somebody else makes; -1: to its end
        self.told: dict[str, tuple[object, str]] = {}  # the story by language, and by which findings it was told
        self.pages_kept: Mapping[str, str] = {}  # by language, the story as it was told of this state after its checks
        self._making = threading.RLock()
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

    @contextlib.contextmanager
    def making(self) -> Iterator[None]:
        """The turn to make parts of it. Opening where somebody else has it for longer than a visit waits."""
        if not self._making.acquire(timeout=self.patience):
            raise Opening
        try:
            yield
        finally:
            self._making.release()

    def begin(self) -> None:
        """Makes what the story looks up."""
        with self._making:
            _ = (self.sheet.events, self.sheet.latest_deals, self.counted, self.kinds, self.chart)

    def finish(self) -> None:
        """Makes what the pages look up, the reviewers' and the story's first; after each part others have a turn."""
        for part in _IN_TURN:
            with self._making:
                part(self)
            time.sleep(A_TURN)

    @_Part
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
        findings, queued = self.sheet.findings_so_far, self._queued
        if queued is None or queued[0] is not findings:
            with self.making():
                queued = self._queued = findings, queue_of(self.sheet)
        return queued[1]

    @_Part
    def chart(self) -> Chart | None:
        """Held and freed over time."""
        standing = self.standing
        return chart(self.sheet.stocks, standing.figures, self.sheet.sized, standing.codebook.kinds)

    def added_after(self, number: int) -> list[str]:
        """The reports (ids) that later entries of the log added, the latest first."""
        added = (one.payload["report"]["id"] for one in self.entries[number:] if one.kind == "add")
        return [report for report in added if report in self.book.reports][::-1]

    @_Part
    def counted(self) -> tuple[Statement, ...]:
        """The statements that count, as corrected, in the order of report and place in the text."""
        return tuple(
            sorted(self.standing.statements.values(), key=lambda one: (one.report, one.evidence.start, one.id))
        )

    @_Part
    def kinds(self) -> list[tuple[str, int]]:
        """How many statements there are of each kind, the most frequent first."""
        return Counter(one.kind for one in self.counted).most_common()

    @_Part
    def called(self) -> Called:
        """What its pages call those who speak."""
        return Called(held.report for held in self.book.reports.values())

    @_Part
    def facets(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        """By report, what it can be found by."""
        return {report: facets_of(held) for report, held in self.book.reports.items()}

    @_Part
    def chronicle(self) -> Chronicle:
        """The events, one after the other in time."""
        earlier, self._earlier = self._earlier, None
        if earlier is None:
            return chronicle_of(self.standing)
        return chronicle_after(earlier[1], earlier[0], self.standing)

    @_Part
    def told_kinds(self) -> frozenset[str]:
        """The kinds that the lines of the chronicle tell of first."""
        return frozenset(line.first.kind for line in self.chronicle.lines)

    @_Part
    def index(self) -> Index:
        """The reports for full-text search, the newest first."""
        return Index((held.report.id, _searched(held)) for held in self.reports)

    @_Part
    def reports(self) -> tuple[Held, ...]:
        """The reports, the newest first; those without a day last."""
        return tuple(sorted(self.book.reports.values(), key=_newest))

    @_Part
    def acts(self) -> list[dict[str, Any]]:
        """The entries of the log as its lines for people, the first one first."""
        return records_of(self.entries)

    @_Part
    def names(self) -> Mapping[Sort, Mapping[str, Named]]:
        """People, speakers and places by id."""
        return names_of(self.standing, self.counted)


_IN_TURN: tuple[Callable[[Volume], object], ...] = (
    lambda volume: volume.queue,
    Volume.begin,
    lambda volume: volume.told_kinds,
    lambda volume: (volume.index, volume.facets),
    lambda volume: [volume.sheet.balance_of(stock) for stock in volume.sheet.stocks[:SHEETS]],
    lambda volume: volume.names,
    lambda volume: volume.acts,
)


def _same_texts(before: Book, now: Book) -> bool:
    """Whether search finds the same: no report has come, or has other words or metadata."""
    return before.reports.keys() == now.reports.keys() and all(
        held.report is now.reports[key].report for key, held in before.reports.items()
    )


def _searched(held: Held) -> str:
    report = held.report
    return "\n".join((report.name, report.id, report.outlet or "", report.url or "", told_in(report)))


def _newest(held: Held) -> tuple[int, str, str]:
    published = held.report.published
    return -published.toordinal() if published else 1, held.report.name, held.report.id
