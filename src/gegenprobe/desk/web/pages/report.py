"""A report: its whole text with what was read in it, and what can be corrected."""

from __future__ import annotations

import functools
from itertools import zip_longest
from urllib.parse import quote

from starlette.responses import Response

from gegenprobe.desk.web.chosen import field_of
from gegenprobe.desk.web.deeds import decided_on
from gegenprobe.desk.web.marking import Mark, marked, number_marks, speaker_marks
from gegenprobe.desk.web.visit import Fault, Visit, moved
from gegenprobe.ledger.book import Held
from gegenprobe.ledger.entries import SETTABLE
from gegenprobe.ledger.hands import hands_in_words
from gegenprobe.libraries import codebook_of, explained, layer_of, library_of
from gegenprobe.model.fault import Trouble
from gegenprobe.model.ledger import Hand
from gegenprobe.model.message import Message
from gegenprobe.model.noticed import Noticed
from gegenprobe.model.report import Report
from gegenprobe.model.statement import Statement
from gegenprobe.pipeline import Correction, set_field, withdraw_report
from gegenprobe.store import Log

MOST_KEPT = 200  # reports whose marks are kept: going from statement to statement must not read the report again


def page(visit: Visit) -> Response:
    """The report, with the statement that `open` names taken apart."""
    held = _held(visit)
    report = held.report
    codebook = _codebook(visit, held)
    speakers, numbers = _marks(report, codebook)
    unreadable = not held.statements and report.language not in library_of(codebook).languages
    standing = visit.volume.standing.statements
    statements = [standing.get(one.id, one) for one in held.statements]  # corrected where a verdict says so
    opened = next((one for one in statements if one.id == visit.query.get("open")), None)
    return visit.page(
        "report.html",
        held=held,
        report=report,
        pieces=marked(held, (*speakers, *numbers)),
        opened=opened,
        statements=statements,
        out=frozenset() if held.withdrawn else {one.id for one in statements if one.id not in standing},
        decided=[] if opened is None else decided_on(opened.id, visit.volume, visit.words),
        unreadable=unreadable,
        notes=_notes(held, unreadable),
        numbers={one.id: place for place, one in enumerate(held.statements, 1)},
        reasons=_reasons(visit, held, opened),
        hands=_hands(visit, opened),
        unread=sum(1 for one in numbers if one.sort == "unread"),
        aside=sum(1 for one in numbers if one.sort == "aside"),
        fields=SETTABLE,
        same=[one for one in visit.volume.book.reports.values() if one.report.url and one.report.url == report.url],
        linked=(report.url or "").lower().startswith(("http://", "https://")),
    )


def _notes(held: Held, unreadable: bool) -> list[tuple[str, Noticed | None]]:
    """What was noticed when it came in, each with its words as data; of one that nobody can read, nothing of that."""
    noticed = zip_longest(held.intake, held.told)
    return [(one, kept) for one, kept in noticed if not (unreadable and one in held.reading.notes)]


@functools.lru_cache(maxsize=MOST_KEPT)
def _marks(report: Report, codebook: str) -> tuple[list[Mark], list[Mark]]:
    """Where speakers are named, and the numbers that no statement has."""
    library = library_of(codebook)
    speakers = speaker_marks(layer_of(report, library, "speech"))
    return speakers, number_marks(layer_of(report, library, "numbers"))


def _codebook(visit: Visit, held: Held) -> str:
    """The codebook that the report was read with; where nothing was read, that of the book."""
    return codebook_of(held.reading) or visit.volume.standing.codebook.name


def _hands(visit: Visit, opened: Statement | None) -> list[tuple[Message, Hand]]:
    """What is to be said of each hand that the opened statement came through; nothing, where it does not count."""
    source = None if opened is None else visit.volume.standing.sources.get(opened.id)
    return [] if source is None else list(hands_in_words(source.chain, visit.volume.book.reports))


def _reasons(visit: Visit, held: Held, opened: Statement | None) -> list[object]:
    """What every entry of the codebook did on the clause that is opened."""
    if opened is None:
        return []
    report = held.report
    try:
        return [*explained(opened.evidence.text, report.published, report.language, _codebook(visit, held))]
    except Trouble:
        return []


def _held(visit: Visit) -> Held:
    held = visit.volume.book.reports.get(visit.under["report"])
    if held is None:
        raise Fault(404, "no_report")
    return held


def statement(visit: Visit) -> Response:
    """To the statement's place in its report."""
    found = visit.volume.statements.get(visit.under["statement"])
    if found is None:
        raise Fault(404, "no_statement")
    one, held = found
    return moved(f"/reports/{quote(held.report.id)}?open={quote(one.id)}#at-{quote(one.id)}")


def file(visit: Visit) -> Response:
    """The bytes that came in, to be saved; never shown in the desk, whatever they are."""
    held = _held(visit)
    with Log.open(visit.desk.book) as log:
        raw = log.raw(held.report.digest)
    headers = {"Content-Disposition": f'attachment; filename="{held.report.id}.bin"'}
    return Response(raw, media_type="application/octet-stream", headers=headers)


def correct(visit: Visit) -> Response:
    """Corrects one field; the reason is kept with it."""
    held, form = _newest(visit), visit.form
    field = form.get("field", "")
    value = field_of(field, form.get("value", ""), held.report, visit.words)
    correction = Correction(held.report.id, field, value, _because(visit))
    set_field(visit.desk.book, correction, visit.stamp(), (held, visit.volume.standing.codebook.name))
    visit.wrote()
    return moved(f"/reports/{quote(held.report.id)}")


def withdraw(visit: Visit) -> Response:
    """Takes the report out of the reckoning."""
    held = _newest(visit)
    withdraw_report(visit.desk.book, held.report.id, _because(visit), visit.stamp(), held)
    visit.wrote()
    return moved(f"/reports/{quote(held.report.id)}")


def _newest(visit: Visit) -> Held:
    """The report with everything that was done to it so far."""
    held = visit.desk.shelf.volume.book.reports.get(visit.under["report"])
    if held is None:
        raise Fault(404, "no_report")
    return held


def _because(visit: Visit) -> str:
    because = visit.form.get("because", "").strip()
    if not because:
        raise Fault(400, "no_reason")
    return because
