"""Small books for tests: reports in our own prose, each with statements, numbers and every way to keep a text."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from gegenprobe.ledger.book import Book, replay
from gegenprobe.ledger.entries import Add, Set, Undo, Withdraw, add_payload, set_payload, undo_payload, withdraw_payload
from gegenprobe.model.entry import Act
from gegenprobe.model.identity import content_id
from gegenprobe.model.report import Offsets, Report, Run, Segment
from gegenprobe.model.statement import Evidence, Number, Quantity, Reading, Statement, When, Whom
from gegenprobe.store import Log

START = datetime(2025, 9, 12, 8, 0, tzinfo=UTC)
DAY = date(2025, 9, 11)


def report_of(text: str, raw: bytes, outlet: str | None = None, url: str | None = None) -> Report:
    digest = hashlib.sha256(raw).hexdigest()
    return Report(
        id=content_id("r", [digest, outlet, url]),
        name="sample",
        text=text,
        digest=digest,
        outlet=outlet,
        url=url,
        published=DAY,
        language="de",
        language_guessed=True,
        segments=(Segment(0, 8, "title"), Segment(8, len(text), "body", DAY)),
    )


def reading_of(report: Report, count: int) -> Reading:
    """Two statements, the second a part of the first, and one number that was set aside."""
    words = f"{count} Gefangene"
    start = report.text.index(words)
    quantity = Quantity(op="over", value=count, low=count + 1, high=None, start=start, end=start + len(str(count)))
    evidence = Evidence(report.id, start, start + len(words), words)
    whole = Statement(
        id=content_id("s", [report.id, "whole"]),
        report=report.id,
        kind="release",
        status="occurred",
        evidence=evidence,
        rule="detention/de/release/freikommen",
        codebook="detention@sample",
        count=quantity,
        whom=Whom("prisoner", ("LT", "PL")),
        people=("Rita Muster",),
        when=When(DAY, DAY),
        said_by=("Sprecherin Muster",),
    )
    part = Statement(
        id=content_id("s", [report.id, "part"]),
        report=report.id,
        kind="custody",
        status="denied",
        evidence=evidence,
        rule="detention/de/custody/sitzen",
        codebook=whole.codebook,
        counterpart=("Gegenseite",),
        origin="BY",
        part_of=whole.id,
    )
    return Reading(report.id, "de", (whole, part), (aside_of(quantity),), ("a note",))


def aside_of(quantity: Quantity) -> Number:
    return Number(quantity=quantity, text="some", unit="person", set_aside="age")


def sample(number: int, outlet: str | None = None, url: str | None = None) -> tuple[Add, bytes]:
    """Report `number`: an even one is kept by its encoding, an odd one with its extracted text."""
    text = f"Ein Fall\nAus Lager {number} kamen am Freitag {number + 20} Gefangene frei, hieß es für Łódź.\n"
    raw = text.encode() if number % 2 == 0 else f"<p>{text}</p>".encode()
    report = report_of(text, raw, outlet, url)
    encoding, offsets = ("utf-8", None) if number % 2 == 0 else (None, Offsets("utf-8", (Run(0, 3, len(text)),)))
    return Add(report=report, reading=reading_of(report, number + 20), encoding=encoding, offsets=offsets), raw


def add_act(number: int, outlet: str | None = None, url: str | None = None) -> Act:
    add, raw = sample(number, outlet, url)
    time = START + timedelta(minutes=number)
    return Act(kind="add", payload=add_payload(add, raw), author="tester", time=time, raw=raw)


def set_act(book: Book, report: str, field: str, value: str | None, minute: int = 600) -> Act:
    held = book.reports[report]
    correction = Set(report=report, field=field, value=value, because="looked it up", over=held.acts)
    time = START + timedelta(minutes=minute)
    return Act(kind="set", payload=set_payload(correction), author="tester", time=time)


def withdraw_act(report: str, minute: int = 700) -> Act:
    payload = withdraw_payload(Withdraw(report, "not about this story"))
    return Act(kind="withdraw", payload=payload, author="tester", time=START + timedelta(minutes=minute))


def undo_act(commitment: str, minute: int = 800) -> Act:
    payload = undo_payload(Undo(commitment, "a mistake"))
    return Act(kind="undo", payload=payload, author="tester", time=START + timedelta(minutes=minute))


def id_of(number: int) -> str:
    return sample(number)[0].report.id


def book_of(path: Path) -> Book:
    with Log.open(path) as log:
        return replay(log.entries())


def make_book(path: Path, reports: int = 6) -> Path:
    """A book of so many reports, then a correction of the first and the second withdrawn."""
    with Log.create(path) as log:
        for number in range(reports):
            assert log.append(add_act(number))
        book = replay(log.entries())
        assert log.append(set_act(book, id_of(0), "outlet", "Abendblatt Muster"))
        assert log.append(withdraw_act(id_of(1)))
    return path
