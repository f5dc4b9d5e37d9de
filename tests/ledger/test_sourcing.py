"""Where statements come from, read from texts: what a documenter gives in, and the chains that come out."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from gegenprobe.desk.wording import said
from gegenprobe.ledger.decide import decide_payload
from gegenprobe.ledger.deciding import Wanted, verdict_of
from gegenprobe.ledger.entries import Add, Withdraw, add_payload, withdraw_payload
from gegenprobe.ledger.post import Standing, post
from gegenprobe.ledger.spread import outlets_in, spread_of
from gegenprobe.ledger.why import why
from gegenprobe.libraries import offices
from gegenprobe.model.entry import Entry, moment
from gegenprobe.model.identity import content_id
from gegenprobe.model.records import canonical_record
from gegenprobe.model.report import Report, Segment
from gegenprobe.reading.reports.reader import read
from reports_of import library

THURSDAY = date(2025, 9, 11)
LONG = "Belarus hat am Donnerstag 52 Häftlinge aus dem Lager Nummer fünf im Norden des Landes freigelassen"
SAID = f"{LONG}, sagte die Sprecherin Mira Dahl."


def entry(number: int, kind: str, payload: dict[str, object], raw: bytes | None = None) -> Entry:
    commitment = content_id("c", [number, canonical_record(payload).decode()])
    time = moment(datetime(2025, 9, 12, number, tzinfo=UTC))
    return Entry(number=number, kind=kind, time=time, author="", payload=payload, commitment=commitment, prior="",
                 hash="", raw=raw)  # fmt: skip


def added(number: int, text: str, outlet: str | None = None) -> Entry:
    name = outlet or "ABCDEFGH"[number]
    report = Report(
        id=content_id("r", [number]), name=name, text=text, digest="", outlet=name, published=THURSDAY, language="de",
        segments=(Segment(0, len(text), "body"),),
    )  # fmt: skip
    add = Add(report=report, reading=read(report, library()))
    return entry(number, "add", add_payload(add, text.encode()), text.encode())


def standing(*texts: str | tuple[str, str]) -> Standing:
    """A book with these texts, each with its outlet's name or with the next letter for one."""
    given = [(text,) if isinstance(text, str) else text for text in texts]
    empty = Standing(codebook=library().codebook, offices=offices())
    return post(empty, [added(number, *one) for number, one in enumerate(given)])


def origins(book: Standing) -> dict[str, list[str]]:
    """By outlet, the origins of its statements."""
    found: dict[str, list[str]] = {}
    for one in book.statements.values():
        report = book.book.reports[one.report].report
        found.setdefault(report.outlet or "", []).append(book.sources[one.id].origin)
    return {outlet: sorted(set(names)) for outlet, names in sorted(found.items())}


BOOKS = [
    ("each in its own words", [f"{LONG}.", "In Belarus kamen 52 Häftlinge frei."], {"A": ["A"], "B": ["B"]}),
    ("the same words", [f"{LONG}.", f"Gestern: {LONG}."], {"A": ["B"], "B": ["B"]}),
    ("the same words, one with a credit", [f"{LONG}.", f"{LONG}.\n\ndpa/red"], {"A": ["dpa"], "B": ["dpa"]}),
    ("a headline, and who said so", [f"52 Häftlinge frei\n\n{SAID}"], {"A": ["Mira Dahl"]}),
    ("the headline of a copy", [f"{SAID} Mehr folgt.", f"52 Häftlinge frei\n\n{LONG}."],
     {"A": ["Mira Dahl"], "B": ["Mira Dahl"]}),
    ("another number in the headline", [f"50 Häftlinge frei\n\n{SAID}"], {"A": ["A", "Mira Dahl"]}),
    ("an agency that quotes", [f"{LONG}, meldete Reuters."], {"A": ["Reuters"]}),
    ("one agency under two names", [f"{LONG}, meldete die Deutsche Presse-Agentur.", (f"{LONG}.", "Blatt (dpa)")],
     {"A": ["dpa"], "Blatt (dpa)": ["dpa"]}),
]  # fmt: skip


@pytest.mark.parametrize(("what", "texts", "wanted"), BOOKS, ids=[case[0] for case in BOOKS])
def test_origins(what: str, texts: list[str | tuple[str, str]], wanted: dict[str, list[str]]) -> None:
    assert origins(standing(*texts)) == wanted


def test_a_withdrawn_source_is_no_source() -> None:
    book = standing(f"{LONG}.\n\n(dpa)", f"{LONG}.")
    (credited,) = (one.report for one in book.statements.values() if book.book.reports[one.report].report.outlet == "A")
    later = post(book, [entry(9, "withdraw", withdraw_payload(Withdraw(credited, "a mistake")))])
    assert (origins(book), origins(later)) == ({"A": ["dpa"], "B": ["dpa"]}, {"B": ["B"]})


def test_a_speaker_that_a_verdict_corrects_is_the_origin_of_the_copies_too() -> None:
    book = standing(SAID, f"{LONG}.")
    (cited,) = (one.id for one in book.statements.values() if one.said_by)
    verdict = verdict_of(Wanted(cited, "said_by=Jan Orth", "misheard"), book)
    later = post(book, [entry(9, "decide", decide_payload(verdict))])
    assert (origins(book), origins(later)) == (
        {"A": ["Mira Dahl"], "B": ["Mira Dahl"]},
        {"A": ["Jan Orth"], "B": ["Jan Orth"]},
    )
    assert {figure.origins for figure in later.figures.values()} == {("Jan Orth",)}


def test_the_spread_of_an_event_counts_outlets_and_origins() -> None:
    book = standing(f"{LONG}.\n\n(dpa)", f"{LONG}.", "In Belarus kamen am Donnerstag 52 Häftlinge frei.")
    (event,) = book.events.values()
    spread = spread_of(event.statements, book)
    assert [(one.origin, [outlet for outlet, _ in one.prints]) for one in spread] == [("dpa", ["A", "B"]), ("C", ["C"])]
    assert outlets_in(spread) == ("A", "B", "C")


def test_why_tells_each_hand_with_the_words_that_show_it() -> None:
    book = standing(f"Minsk (dpa) - {LONG}.", f"Sie sind frei: {LONG}.")
    (copied,) = (one for one in book.figures.values() if one.speaker == "B")
    steps = [(kind, said(told)) for kind, told, _ in why(copied, book)]
    assert ("printed", "printed by B (B)") in steps
    assert ("copied", f"taken from A (A), or from where that took it; both have: “{LONG}”") in steps
    assert ("credited", "credited to dpa in A: “dpa”") in steps
    assert ("origins", "printed in 1 report, 1 origin: dpa") in steps
