"""The log arranged by what its entries are about, so that a few more entries redo only what they speak of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar

from gegenprobe.ledger.decide import Decide, decide_payload
from gegenprobe.ledger.entries import Add, Deed, Set, Undo, Unread, Withdraw, deed_of, set_payload, withdraw_payload
from gegenprobe.ledger.undone import undone_by
from gegenprobe.model.entry import Entry
from gegenprobe.model.fault import Note
from gegenprobe.model.records import canonical_record, reading_record, report_record

D = TypeVar("D", bound=Deed, covariant=True)
On = Set | Withdraw | Decide  # what is said of a report, or of its statements


@dataclass(frozen=True, slots=True)
class Done(Generic[D]):
    """A deed with what orders it: its time (UTC, sorts as text); `act` is the entry's commitment."""

    time: str
    act: str
    author: str
    deed: D


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds:
    """Everything that was done. `on` is by report, `loose` what is about no report (names, findings).

    `reports` are the reports that an act is about, () for a loose one; `undone` the acts that are taken back, each
    with the undo that does it; `unread` the entries that this program cannot use.
    """

    adds: Mapping[str, Done[Add]] = field(default_factory=dict)
    on: Mapping[str, tuple[Done[On], ...]] = field(default_factory=dict)
    loose: tuple[Done[Decide], ...] = ()
    reports: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    undos: Mapping[str, str] = field(default_factory=dict)
    undone: Mapping[str, str] = field(default_factory=dict)
    unread: Mapping[str, Note] = field(default_factory=dict)

    def standing_on(self, report: str) -> tuple[Done[On], ...]:
        """What was done to a report and is not taken back, in no order."""
        return tuple(done for done in self.on.get(report, ()) if done.act not in self.undone)

    @property
    def notes(self) -> Iterator[Note]:
        """What could not be used: entries of other versions, undos of what is not there."""
        yield from self.unread.values()
        for undo, act in self.undos.items():
            if undo not in self.undone and act not in self.reports and act not in self.undos:
                reason = "the act that it undoes is not in the log, or cannot be undone"
                yield Note(f"entry {undo[:16]}", "act-not-there", reason)


def with_entries(before: Deeds, entries: Iterable[Entry]) -> tuple[Deeds, frozenset[str]]:
    """The deeds with more entries, and the reports that they touch. Entries that are there already change nothing."""
    more = _More(before)
    for entry in entries:
        more.take(entry)
    return more.done()


class _More:
    """Copies of the maps of some deeds, while entries come in."""

    def __init__(self, before: Deeds) -> None:
        self.before = before
        self.adds, self.reports = dict(before.adds), dict(before.reports)
        self.on: dict[str, list[Done[On]]] = {}
        self.loose = list(before.loose)
        self.undos, self.unread = dict(before.undos), dict(before.unread)
        self.touched: set[str] = set()

    def take(self, entry: Entry) -> None:
        """One more entry."""
        act, deed = entry.commitment, deed_of(entry)
        if isinstance(deed, Add):
            self._add(deed.report.id, Done(entry.time, act, entry.author, deed))
        elif isinstance(deed, Undo):
            self.undos[act] = deed.act
        elif isinstance(deed, Unread):
            self.unread[act] = Note(f"entry {act[:16]}", "entry-not-used", deed.reason)
        elif act not in self.reports:
            self._act(Done(entry.time, act, entry.author, deed))

    def _add(self, report: str, done: Done[Add]) -> None:
        known = self.adds.get(report)
        self.adds[report] = done if known is None else min(known, done, key=order)
        self.touched.add(report)

    def _act(self, done: Done[On]) -> None:
        deed = done.deed
        reports = deed.reports if isinstance(deed, Decide) else (deed.report,)
        self.reports[done.act] = reports
        for report in reports:
            if report not in self.on:
                self.on[report] = list(self.before.on.get(report, ()))
            self.on[report].append(done)
        if not reports and isinstance(deed, Decide):
            self.loose.append(Done(done.time, done.act, done.author, deed))
        self.touched.update(reports)

    def done(self) -> tuple[Deeds, frozenset[str]]:
        """The deeds with all that was taken."""
        same = self.undos == self.before.undos
        undone = self.before.undone if same else undone_by(self.undos)
        for act in undone.keys() ^ self.before.undone.keys():
            self.touched.update(self.reports.get(act, ()))
        on = {**self.before.on, **{report: tuple(done) for report, done in self.on.items()}}
        return replace(
            self.before,
            adds=self.adds,
            on=on,
            loose=tuple(sorted(self.loose, key=order)),
            reports=self.reports,
            undos=self.undos,
            undone=undone,
            unread=self.unread,
        ), frozenset(self.touched)


def order(done: Done[Deed]) -> tuple[str, bytes, str]:
    """What sorts deeds: time, then content; never where they stand in a log."""
    return done.time, _content(done.deed), done.act


def _content(deed: Deed) -> bytes:
    if isinstance(deed, Add):
        known = {"report": report_record(deed.report), "text": deed.report.text}
        return canonical_record(known | {"reading": reading_record(deed.reading), "notes": list(deed.notes)})
    if isinstance(deed, Set):
        return canonical_record(set_payload(deed))
    if isinstance(deed, Withdraw):
        return canonical_record(withdraw_payload(deed))
    return canonical_record(decide_payload(deed)) if isinstance(deed, Decide) else b""
