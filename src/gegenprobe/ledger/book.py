"""The book: everything known at one point of the log, whatever the order in which its entries arrived.

Which report was there first is told by the times in the entries, never by their numbers; ties are broken by content.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Generic, TypeVar

from gegenprobe.ledger.entries import SETTABLE, Add, Deed, Set, Undo, Unread, Withdraw, deed_of
from gegenprobe.ledger.undone import undone_by
from gegenprobe.model.entry import Entry, Record
from gegenprobe.model.fault import Note
from gegenprobe.model.records import canonical_record
from gegenprobe.model.report import Offsets, Report
from gegenprobe.model.statement import Number, Reading, Statement

D = TypeVar("D", bound=Deed, covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A report of the book: its metadata as corrected, its reading, and what was done to it since.

    `added` is when the book came to know it (UTC); `revises` the id of an earlier report from the same address with
    other bytes. `corrections` are those in force, `acts` all that a further correction has seen (for `Set.over`).
    `statements` rest on words that are still there; the others are `quarantined`, kept apart and never repaired.
    """

    report: Report
    reading: Reading
    statements: tuple[Statement, ...]
    quarantined: tuple[Statement, ...]
    added: str
    intake: tuple[str, ...] = ()
    revises: str | None = None
    corrections: tuple[Set, ...] = ()
    withdrawn: tuple[Withdraw, ...] = ()
    acts: tuple[str, ...] = ()
    offsets: Offsets | None = None

    @property
    def numbers(self) -> tuple[Number, ...]:
        """The numbers of the text and what became of them."""
        return self.reading.numbers


@dataclass(frozen=True, slots=True)
class Book:
    """The reports by id (sorted), withdrawn ones among them, and notes on what could not be used."""

    reports: Mapping[str, Held]
    notes: tuple[Note, ...] = ()

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The statements that count: of reports that are not withdrawn, by report id and place in the text."""
        return tuple(one for held in self.reports.values() if not held.withdrawn for one in held.statements)


@dataclass(frozen=True, slots=True)
class _Done(Generic[D]):
    """A deed with what orders it: its time, then the content of its payload."""

    time: str
    payload: Record
    act: str
    deed: D


def replay(entries: Iterable[Entry]) -> Book:
    """The book that these entries make, in any order. Same entries, equal book."""
    adds: dict[str, list[_Done[Add]]] = defaultdict(list)
    sets: dict[str, list[_Done[Set]]] = defaultdict(list)
    withdrawals: dict[str, list[_Done[Withdraw]]] = defaultdict(list)
    undos: dict[str, str] = {}
    notes: list[Note] = []
    for entry in entries:
        key, deed = (entry.time, entry.payload, entry.commitment), deed_of(entry)
        if isinstance(deed, Add):
            adds[deed.report.id].append(_Done(*key, deed))
        elif isinstance(deed, Set):
            sets[deed.report].append(_Done(*key, deed))
        elif isinstance(deed, Withdraw):
            withdrawals[deed.report].append(_Done(*key, deed))
        elif isinstance(deed, Undo):
            undos[entry.commitment] = deed.act
        else:
            notes.append(_unread(entry, deed))
    undone = undone_by(undos)
    undoable = _names(sets) | _names(withdrawals) | undos.keys()
    sets, withdrawals = _left(sets, undone), _left(withdrawals, undone)
    notes.extend(_nothing_to_undo(undos, undone, undoable))
    held = {report: _held(_first(adds[report]), sets[report], withdrawals[report], notes) for report in sorted(adds)}
    notes.extend(_strays(held, sets) + _strays(held, withdrawals))
    return Book(_with_revisions(held), tuple(sorted(notes, key=lambda note: (note.subject, note.code, note.message))))


def _order(done: _Done[Deed]) -> tuple[str, bytes, str]:
    return done.time, canonical_record(done.payload), done.act


def _first(adds: list[_Done[Add]]) -> _Done[Add]:
    return adds[0] if len(adds) == 1 else min(adds, key=_order)


def _unread(entry: Entry, deed: Unread) -> Note:
    return Note(f"entry {entry.commitment[:16]}", "entry-not-used", deed.reason)


def _names(done: Mapping[str, list[_Done[D]]]) -> set[str]:
    return {one.act for acts in done.values() for one in acts}


def _left(done: Mapping[str, list[_Done[D]]], undone: Mapping[str, str]) -> defaultdict[str, list[_Done[D]]]:
    """The acts that are not undone."""
    kept = {report: [one for one in acts if one.act not in undone] for report, acts in done.items()}
    return defaultdict(list, kept)


def _nothing_to_undo(undos: Mapping[str, str], undone: Mapping[str, str], undoable: set[str]) -> list[Note]:
    """Undos in force of acts that are not in the log (yet), or that are not undone."""
    return [
        Note(f"entry {undo[:16]}", "act-not-there", "the act that it undoes is not in the log, or cannot be undone")
        for undo, act in undos.items()
        if undo not in undone and act not in undoable
    ]


def _strays(held: Mapping[str, Held], done: Mapping[str, list[_Done[D]]]) -> list[Note]:
    """Acts on reports that are not in the book (yet)."""
    return [
        Note(report, "report-not-there", "an entry speaks of this report, but the book does not hold it")
        for report in done
        if report not in held and done[report]
    ]


def _held(add: _Done[Add], sets: list[_Done[Set]], withdrawals: list[_Done[Withdraw]], notes: list[Note]) -> Held:
    corrections: list[Set] = []
    for field in SETTABLE:
        standing = _standing([done for done in sets if done.deed.field == field])
        corrections.extend(done.deed for done in standing[-1:])
        if len(standing) > 1:
            said = ", ".join(f"'{done.deed.value}'" for done in standing)
            notes.append(
                Note(add.deed.report.id, "corrected-apart", f"{field} was corrected to {said}; the last holds")
            )
    readings = [done.deed.reading for done in _standing([done for done in sets if done.deed.reading])]
    reading = readings[-1] if readings and readings[-1] is not None else add.deed.reading
    report = _corrected(add.deed.report, corrections)
    quarantined = tuple(one for one in reading.statements if not _rests_on(report, one))
    notes.extend(Note(report.id, "quarantined", f"statement {one.id}: its words are not there") for one in quarantined)
    return Held(
        report=report,
        reading=reading,
        statements=tuple(one for one in reading.statements if _rests_on(report, one)),
        quarantined=quarantined,
        added=add.time,
        intake=add.deed.notes,
        corrections=tuple(corrections),
        withdrawn=tuple(done.deed for done in sorted(withdrawals, key=_order)),
        acts=tuple(sorted(done.act for done in sets)),
        offsets=add.deed.offsets,
    )


def _standing(sets: list[_Done[Set]]) -> list[_Done[Set]]:
    """Those that none of the others replaces; the last is in force."""
    replaced = {act for done in sets for act in done.deed.over}
    return sorted((done for done in sets if done.act not in replaced), key=_order)


def _corrected(report: Report, corrections: Iterable[Set]) -> Report:
    for correction in corrections:
        match correction.field:
            case "published":
                value = correction.value
                report = replace(report, published=None if value is None else date.fromisoformat(value))
            case "language":
                report = replace(report, language=correction.value, language_guessed=False)
            case "outlet":
                report = replace(report, outlet=correction.value)
            case "url":
                report = replace(report, url=correction.value)
    return report


def _rests_on(report: Report, statement: Statement) -> bool:
    """Whether the words of the evidence stand in the report where the statement says."""
    evidence = statement.evidence
    inside = 0 <= evidence.start < evidence.end <= len(report.text)
    return inside and evidence.report == report.id and report.text[evidence.start : evidence.end] == evidence.text


def _with_revisions(reports: Mapping[str, Held]) -> dict[str, Held]:
    """The same reports; of those from one address with other bytes, each names the one before."""
    addresses: dict[str, list[Held]] = defaultdict(list)
    for held in reports.values():
        if held.report.url is not None:
            addresses[held.report.url].append(held)
    revises: dict[str, str] = {}
    for versions in addresses.values():
        versions.sort(key=lambda held: (held.added, str(held.report.published or ""), held.report.id))
        for place, held in enumerate(versions):
            before = [one.report.id for one in versions[:place] if one.report.digest != held.report.digest]
            if before:
                revises[held.report.id] = before[-1]
    return {key: replace(held, revises=revises[key]) if key in revises else held for key, held in reports.items()}
