"""The book: everything known at one point of the log, whatever the order in which its entries arrived.

Which report was there first is told by the times in the entries, never by their numbers; ties are broken by content.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from gegenprobe.ledger.deeds import Deeds, Done, On, order, with_entries
from gegenprobe.ledger.entries import SETTABLE, Add, Set, Withdraw
from gegenprobe.model.entry import Entry
from gegenprobe.model.fault import Note
from gegenprobe.model.noticed import Noticed
from gegenprobe.model.report import Offsets, Report
from gegenprobe.model.statement import Number, Reading, Statement

T = TypeVar("T", Set, Withdraw)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A report of the book: its metadata as corrected, its reading, and what was done to it since.

    `added` is when the book came to know it (UTC); `revises` the id of an earlier report from the same address with
    other bytes. `corrections` are those in force, `acts` all that a further correction has seen (for `Set.over`).
    `statements` rest on words that are still there; the others are `quarantined`, kept apart and never repaired.
    `intake` is what was noticed when it came in; `told` the same for a desk of any language, as far as it is known.
    """

    report: Report
    reading: Reading
    statements: tuple[Statement, ...]
    quarantined: tuple[Statement, ...]
    added: str
    intake: tuple[str, ...] = ()
    told: tuple[Noticed | None, ...] = ()
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
    """The reports by id (sorted), withdrawn ones among them, and notes on what could not be used.

    `notes_on` are the notes by report, `addresses` the reports that came from one address.
    """

    reports: Mapping[str, Held] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
    notes_on: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    addresses: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The statements as read, of reports that are not withdrawn, by report id and place in the text."""
        return tuple(one for held in self.reports.values() if not held.withdrawn for one in held.statements)


def replay(entries: Iterable[Entry]) -> Book:
    """The book that these entries make, in any order. Same entries, equal book."""
    deeds, touched = with_entries(Deeds(), entries)
    return rebooked(Book(), deeds, touched)[0]


def rebooked(before: Book, deeds: Deeds, touched: Iterable[str]) -> tuple[Book, frozenset[str]]:
    """The book after something was done to the `touched` reports, and all reports that are others than before."""
    reports, notes_on = dict(before.reports), dict(before.notes_on)
    changed = set(touched)
    for report in sorted(changed):
        notes: list[Note] = []
        if report in deeds.adds:
            reports[report] = _held(deeds.adds[report], deeds.standing_on(report), notes)
        elif deeds.standing_on(report):
            reason = "an entry speaks of this report, but the book does not hold it"
            notes.append(Note(report, "report-not-there", reason))
        notes_on.pop(report, None)
        if notes:
            notes_on[report] = tuple(notes)
    addresses, moved = _moved(before, reports, changed)
    reports.update(_with_revisions(reports, addresses, moved))
    notes = [*deeds.notes, *(note for notes in notes_on.values() for note in notes)]
    notes.sort(key=lambda note: (note.subject, note.code, note.message))
    changed |= {one for url in moved for one in addresses.get(url, ())}
    if len(reports) > len(before.reports):
        reports = {key: reports[key] for key in sorted(reports)}
    return Book(reports, tuple(notes), notes_on, addresses), frozenset(changed & reports.keys())


def _held(add: Done[Add], done: Iterable[Done[On]], notes: list[Note]) -> Held:
    sets = _of(Set, done)
    corrections: list[Set] = []
    for field_ in SETTABLE:
        standing = _standing([one for one in sets if one.deed.field == field_])
        corrections.extend(one.deed for one in standing[-1:])
        if len(standing) > 1:
            said = ", ".join(f"'{one.deed.value}'" for one in standing)
            notes.append(
                Note(add.deed.report.id, "corrected-apart", f"{field_} was corrected to {said}; the last holds")
            )
    readings = [one.deed.reading for one in _standing([one for one in sets if one.deed.reading])]
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
        told=add.deed.told,
        corrections=tuple(corrections),
        withdrawn=tuple(one.deed for one in sorted(_of(Withdraw, done), key=order)),
        acts=tuple(sorted(one.act for one in sets)),
        offsets=add.deed.offsets,
    )


def _of(kind: type[T], done: Iterable[Done[On]]) -> list[Done[T]]:
    return [Done(one.time, one.act, one.author, one.deed) for one in done if isinstance(one.deed, kind)]


def _standing(sets: list[Done[Set]]) -> list[Done[Set]]:
    """Those that none of the others replaces; the last is in force."""
    replaced = {act for done in sets for act in done.deed.over}
    return sorted((done for done in sets if done.act not in replaced), key=order)


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


def _moved(before: Book, reports: Mapping[str, Held], changed: set[str]) -> tuple[dict[str, frozenset[str]], set[str]]:
    """The reports by address, and the addresses at which something is new."""
    addresses, moved = dict(before.addresses), set[str]()
    for report in changed & reports.keys():
        old = before.reports[report].report.url if report in before.reports else None
        new = reports[report].report.url
        if old is not None and old != new:
            addresses[old] = addresses[old] - {report}
            moved.add(old)
        if new is not None:
            addresses[new] = addresses.get(new, frozenset()) | {report}
            moved.add(new)
    return {url: here for url, here in addresses.items() if here} if moved else addresses, moved


def _with_revisions(
    reports: Mapping[str, Held], addresses: Mapping[str, frozenset[str]], moved: Iterable[str]
) -> dict[str, Held]:
    """The reports of these addresses; of those with other bytes than an earlier one, each names the one before."""
    again: dict[str, Held] = {}
    for url in moved:
        versions = [reports[one] for one in addresses.get(url, ())]
        versions.sort(key=lambda held: (held.added, str(held.report.published or ""), held.report.id))
        for place, held in enumerate(versions):
            before = [one.report.id for one in versions[:place] if one.report.digest != held.report.digest]
            again[held.report.id] = replace(held, revises=before[-1] if before else None)
    return again
