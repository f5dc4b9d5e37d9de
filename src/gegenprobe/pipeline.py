"""The one module that knows all stages: take reports in, read them, keep them, and give back the book.

Rooms that a call does not need are imported inside it, so that reading one short file starts fast.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from gegenprobe.libraries import codebook_among, codebook_of, library_of, reading_of, sentence_packs
from gegenprobe.model.fault import Note, Trouble
from gegenprobe.model.message import Message, message
from gegenprobe.model.noticed import noticed
from gegenprobe.model.report import Report
from gegenprobe.model.statement import Reading
from gegenprobe.sources.intake import Taken, take_in
from gegenprobe.sources.known import Known

if TYPE_CHECKING:
    from gegenprobe.ledger.book import Book, Held
    from gegenprobe.ledger.post import Standing
    from gegenprobe.model.entry import Entry
    from gegenprobe.model.ledger import Finding
    from gegenprobe.packs.library import Library
    from gegenprobe.store import Log

REREAD = ("language", "published")  # fields that the reading depends on


@dataclass(frozen=True, slots=True)
class Stamp:
    """When an act is done, by whom ('' when nobody gave a name), and where its acknowledgement goes."""

    time: datetime
    author: str = ""
    ack_fd: int | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """One field of one report (its id or name) to set; `value` None takes the value away."""

    report: str
    field: str
    value: str | None
    because: str


@dataclass(frozen=True, slots=True)
class Read:
    """A report that came in, and what was read in it."""

    taken: Taken
    reading: Reading
    failed: bool = False  # the program failed on this report: a bug
    readable: bool = True  # there is a pack for its language

    @property
    def report(self) -> Report:
        """The report."""
        return self.taken.report

    @property
    def notes(self) -> tuple[Note, ...]:
        """What is to be said about it, from taking it in and from reading it."""
        said = (Note(self.report.name, "reading", one, self.failed, told=self._told) for one in self.reading.notes)
        return (*self.taken.notes, *said)

    @property
    def _told(self) -> Message:
        """Why the report was not read, or not in full."""
        if self.failed:
            return message("noted.program_failed")
        return message("noted.long_sentence") if self.readable else message("noted.no_pack")


@dataclass(frozen=True, slots=True)
class Intake:
    """What is to come in: the paths, what the caller knows of all the reports, and the packs to read them with.

    `files` are reports whose bytes are at hand, each with its file's name.
    """

    paths: tuple[str, ...]
    known: Known
    library: Library
    files: tuple[tuple[str, bytes], ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one report that was to be added; `new` is false when the book held it already."""

    report: Report
    statements: int
    notes: tuple[Note, ...]
    new: bool


def read_reports(intake: Intake) -> Iterator[Read | Note]:
    """Each report of the paths with its reading, in order; a note for each input that is not read."""
    for taken in take_in(intake.paths, intake.known, sentence_packs()):
        yield taken if isinstance(taken, Note) else _read(taken, intake.library)


def add_reports(path: Path, intake: Intake, stamp: Stamp) -> Iterator[Added | Note]:
    """Adds each report as one entry to the book at `path`, made when there is none; what it holds is passed over.

    Trouble when the book cannot be opened or written; what was given back before is kept.
    """
    from gegenprobe.sources.given import take_given
    from gegenprobe.store import Log

    with Log.create(path) as log:
        packs = sentence_packs()
        for taken in chain(take_given(intake.files, intake.known, packs), take_in(intake.paths, intake.known, packs)):
            yield taken if isinstance(taken, Note) else _added(log, taken, intake.library, stamp)


def _read(taken: Taken, library: Library) -> Read:
    return Read(taken, *reading_of(taken.report, library), readable=library.tongue(taken.report.language) is not None)


def _added(log: Log, taken: Taken, library: Library, stamp: Stamp) -> Added:
    from gegenprobe.ledger.entries import Add, add_payload
    from gegenprobe.model.entry import Act

    done = _read(taken, library) if log.added_by(taken.report.id) is None else None
    if done is not None:
        add = Add(
            report=taken.report,
            reading=done.reading,
            encoding=taken.encoding,
            offsets=taken.offsets(),
            notes=tuple(note.message for note in done.notes),
            told=tuple(None if note.told is None else noticed(note.told) for note in done.notes),
        )
        payload = add_payload(add, taken.raw)
        act = Act(kind="add", payload=payload, author=stamp.author, time=stamp.time, raw=taken.raw)
        if log.append(act, stamp.ack_fd) is not None:
            return Added(taken.report, len(done.reading.statements), done.notes, new=True)
    # Here already, or another process was faster.
    entry = log.entry(log.added_by(taken.report.id) or 0)
    statements = len(entry.payload["reading"]["statements"]) if entry else 0
    held = Note(taken.report.name, "held-already", "the book holds this report already")
    return Added(taken.report, statements, (*taken.notes, held), new=False)


def book_of(path: Path, until: datetime | None = None) -> Book:
    """The book at `path`, as it was known at `until`. Trouble when there is none or it cannot be read."""
    from gegenprobe.ledger.book import replay

    return replay(_known_by(path, until))


def ledger_of(path: Path, as_of: datetime | None = None) -> Standing:
    """The standing book at `path` with its events and figures, as known at `as_of`. Trouble as for `book_of`.

    `ledger.post.post` takes it on from there, an entry at a time.
    """
    from gegenprobe.keeping import empty_standing, opened
    from gegenprobe.ledger.post import post
    from gegenprobe.store import Log

    if as_of is not None:
        entries = list(_known_by(path, as_of))
        return post(empty_standing(entries), entries)
    with Log.open(path) as log, log.still():
        return opened(log).standing


def findings_of(standing: Standing) -> tuple[Finding, ...]:
    """What does not add up in a standing book, and verdicts to be looked at again; the worst first.

    Those that a person called a false alarm are left out.
    """
    judged = standing.judged
    return tuple(one for one in all_findings_of(standing) if judged.get(one.id) != "wrong")


def all_findings_of(standing: Standing) -> tuple[Finding, ...]:
    """The same with those that a person called a false alarm."""
    from gegenprobe.checks import check
    from gegenprobe.checks.findings import worst_first
    from gegenprobe.checks.ground import matter_of

    return worst_first((*check(matter_of(standing)), *standing.findings))


def entries_of(path: Path, as_of: datetime | None = None) -> list[Entry]:
    """The entries of the log at `path`, in order, those known at `as_of`. Trouble when it cannot be read."""
    return list(_known_by(path, as_of))


def _known_by(path: Path, until: datetime | None) -> Iterator[Entry]:
    """The entries of the log at `path` that were written by then, one after the other."""
    from gegenprobe.model.entry import moment
    from gegenprobe.store import Log

    last = None if until is None else moment(until)
    with Log.open(path) as log:
        yield from (entry for entry in log.entries() if last is None or entry.time <= last)


def report_named(book: Book, name: str) -> Held:
    """The report with this id, the beginning of an id, or this name. Trouble when none or several have it."""
    found = [
        held
        for key, held in book.reports.items()
        if name in (key, held.report.name) or (len(name) > 5 and key.startswith(name))
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        raise Trouble(
            f"'{name}': no report of the book has this id or name. 'gegenprobe reports' lists them.",
            message("trouble.no_such_id", id=name[:60]),
        )
    ids = ", ".join(held.report.id for held in found[:8])
    raise Trouble(
        f"'{name}': {len(found)} reports have this name. Give the id: {ids}",
        message("trouble.name_of_several", name=name[:60], number=len(found)),
    )


def set_field(path: Path, wanted: Correction, stamp: Stamp, known: tuple[Held, str] | None = None) -> Held:
    """Corrects one field of a report and reads it again where the reading depends on it; the report as it was.

    `known` is the report as the caller sees it and the name of the book's codebook, where the book need not be read
    for that.
    """
    from gegenprobe.ledger.entries import Set, fault_of_value, set_payload

    fault = fault_of_value(wanted.field, wanted.value)
    if fault is not None:
        raise fault
    held, codebook = known or _in_book(book_of(path), wanted.report)
    reading = _read_again(held, wanted, codebook) if wanted.field in REREAD else None
    correction = Set(
        report=held.report.id,
        field=wanted.field,
        value=wanted.value,
        because=wanted.because,
        over=held.acts,
        reading=reading,
    )
    _append(path, ("set", set_payload(correction)), stamp)
    return held


def withdraw_report(path: Path, name: str, because: str, stamp: Stamp, known: Held | None = None) -> Held:
    """Takes a report out of the reckoning; the report as it was, and as `known` where the caller has it."""
    from gegenprobe.ledger.entries import Withdraw, withdraw_payload

    held = known or report_named(book_of(path), name)
    if held.withdrawn:
        because = held.withdrawn[-1].because
        raise Trouble(
            f"'{name}' is withdrawn already ({because}).",
            message("trouble.withdrawn", name=held.report.name, because=because),
        )
    _append(path, ("withdraw", withdraw_payload(Withdraw(held.report.id, because))), stamp)
    return held


def _in_book(book: Book, name: str) -> tuple[Held, str]:
    """The report of this id or name, and the codebook with which its book is read."""
    return report_named(book, name), codebook_among(codebook_of(held.reading) for held in book.reports.values())


def _append(path: Path, said: tuple[str, dict[str, object]], stamp: Stamp) -> None:
    from gegenprobe.model.entry import Act
    from gegenprobe.store import Log

    kind, payload = said
    with Log.open(path, writing=True) as log:
        log.append(Act(kind=kind, payload=payload, author=stamp.author, time=stamp.time), stamp.ack_fd)


def _read_again(held: Held, wanted: Correction, codebook: str) -> Reading:
    """The reading of the corrected report, by the codebook that it was read with, else by that of its book."""
    report = held.report
    if wanted.field == "published":
        report = replace(report, published=None if wanted.value is None else date.fromisoformat(wanted.value))
    else:
        report = replace(report, language=wanted.value, language_guessed=False)
    reading, failed = reading_of(report, library_of(codebook_of(held.reading) or codebook))
    if failed:
        raise Trouble(
            f"'{report.name}' was not changed; {reading.notes[0].partition('. ')[0]}.",
            message("trouble.not_read_again", name=report.name),
        )
    return reading
