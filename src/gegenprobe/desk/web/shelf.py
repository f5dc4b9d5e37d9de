"""The book in memory, renewed when its file has changed: readers always get one whole state of it."""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Callable
from pathlib import Path

from gegenprobe.desk.web.checked import Checked
from gegenprobe.desk.web.opening import Work
from gegenprobe.desk.web.sheets import Sheet
from gegenprobe.desk.web.volume import Volume
from gegenprobe.keeping import Opened, Told, opened, told_before
from gegenprobe.ledger.kept_findings import findings_in
from gegenprobe.ledger.post import post
from gegenprobe.model.collecting import without_collecting
from gegenprobe.model.fault import Trouble
from gegenprobe.store import Log

PATIENCE = 0.1  # seconds for which a visit waits for what is made of a large book that was just opened
HASTE = 1.0  # seconds after which a book is opened though nobody has seen yet how its story was told last
_Mark = tuple[tuple[int, int, int] | None, ...]


class Shelf:
    """Where the book's volumes stand: the newest, for whoever writes, and the last finished one, for all others."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._mark: _Mark = ()
        self._newest: Volume | None = None
        self._finished: Volume | None = None
        self._finishing = threading.Lock()
        self._opened: Work[Volume] = Work(self._first)
        self._told: Told | None = None
        self.seen = threading.Event()  # somebody has the story as it was told last
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

    def shown(self, least: int = 0) -> Volume:
        """The book as far as its pages are finished, with this entry of the log at least.

        What came later is being posted meanwhile, and nobody waits for it; a small book is as its file is now.
        Trouble when it cannot be read, Opening while it is first read.
        """
        if not self._opened.ready():
            self._opened.get()
        finished, newest = self._finished, self._newest
        if finished is None or newest is None or not newest.is_large or finished.last < least:
            return self._read()
        if finished is not newest or self._marked() != self._mark:
            self._finish_soon()
        return finished

    def wait(self) -> Volume:
        """The volume, however long it takes."""
        self._opened.wait()
        return self.volume

    def wait_for_pages(self) -> None:
        """Waits until the book is open and what the pages of a large one look up is made."""
        self._opened.wait()
        first = self._finished
        if first is not None and first.patience >= 0:
            with self._finishing:
                pass

    def _first(self) -> Volume:
        """The volume; what its pages look up is made while the first one is read."""
        if self._told is not None:
            self.seen.wait(HASTE)
        self._finished = volume = self._read()
        begun = threading.Event()
        threading.Thread(target=self._warm, args=(volume, begun), daemon=True).start()
        begun.wait()
        return volume

    def _warm(self, volume: Volume, begun: threading.Event) -> None:
        """Finishes the first volume, and makes what the first verdict would wait for."""
        with self._finishing, without_collecting():
            try:
                with volume.making():
                    volume.patience = PATIENCE if volume.is_large else -1
                    begun.set()
                    volume.finish()
            finally:
                self._told, volume.patience = None, -1
            post(volume.standing, ())
            gc.freeze()  # it stays: looking through it for garbage once would take half a second

    def _finish_soon(self) -> None:
        """Has the newest volume finished, unless somebody is at it."""
        if self._finishing.acquire(blocking=False):
            threading.Thread(target=self._finish, daemon=True).start()

    def _finish(self) -> None:
        try:
            while (volume := self._read()) is not self._finished:
                volume.finish()
                self._finished = volume
        except Exception:
            self._finished = None  # the next visit reads the book itself, and is told what is wrong
        finally:
            self._finishing.release()

    def _read(self) -> Volume:
        mark = self._marked()
        if self._newest is None or mark != self._mark:
            with self._lock:
                if self._newest is None or mark != self._mark:
                    before = self._newest
                    self._newest, self._mark = self._renewed(before), mark
                    if before is None or not before.is_large:
                        self._finished = self._newest  # it is made in no time
                    threading.Thread(target=self._settle, args=(self._newest,), daemon=True).start()
        return self._newest

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
            with without_collecting():
                return _volume(self.path, opened(log), told_before(log))


def _volume(path: Path, now: Opened, told: Told | None) -> Volume:
    """A book that was just opened, with what is known of its findings, and of its story if nothing has come since."""
    known = None if told is None else findings_in(told.findings)
    is_current = told is not None and told.hash == now.hash
    volume = Volume(path, now, Sheet(now.standing, Checked(now.standing, known=known, is_current=is_current)))
    if told is not None and is_current:
        volume.pages_kept = told.pages
    return volume


def _nothing_more(volume: Volume) -> None:
    """What is done when the checks have looked at a volume, unless somebody wants more."""


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        stat = path.stat()
    except FileNotFoundError:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino
