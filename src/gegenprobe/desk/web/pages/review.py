"""The review queue: one item a screen, the worst first; a key for each verdict."""

from __future__ import annotations

from starlette.responses import Response

from gegenprobe.desk.opened import sentence_around
from gegenprobe.desk.web.chosen import NAMED
from gegenprobe.desk.web.queue import Item
from gegenprobe.desk.web.verdicts import decide as write
from gegenprobe.desk.web.verdicts import seen
from gegenprobe.desk.web.visit import Visit, moved
from gegenprobe.ledger.slots import SLOTS
from gegenprobe.matching.names import Person

BACK = ("/findings", "/names/people", "/names/speakers")  # other pages on which verdicts are given
MOST_TOLD = 6  # statements shown of each event of a pair


def page(visit: Visit) -> Response:
    """The next item that this session has not skipped; when there is none, what was done."""
    items = [one for one in visit.volume.queue if (one.subject, one.other) not in visit.session.skipped]
    wanted = visit.query.get("subject", "")
    item = next((one for one in items if one.subject == wanted), None) or _asked(visit, wanted)
    item = item or (items[0] if items else None)
    if item is None:
        return visit.page("review_done.html", skipped=len(visit.session.skipped))
    show = {"pair": _pair, "persons": _persons, "statement": _statement}[item.sort]
    return show(visit, item, len(items))


def _asked(visit: Visit, subject: str) -> Item | None:
    """A statement that somebody wants to judge though nothing asks for it, or again."""
    if subject not in visit.volume.statements:
        return None
    return Item("statement", subject, None, tuple(visit.volume.sheet.findings_at.get(subject, ())))


def _statement(visit: Visit, item: Item, left: int) -> Response:
    one, held = visit.volume.statements[item.subject]
    start, end = sentence_around(held.report, one)
    text, evidence = held.report.text, one.evidence
    return visit.page(
        "review_statement.html",
        item=item,
        one=one,
        held=held,
        before=text[start : evidence.start],
        after=text[evidence.end : end],
        saw=seen(visit.volume, item.subject),
        slots=SLOTS,
        named=NAMED,
        left=left,
    )


def _pair(visit: Visit, item: Item, left: int) -> Response:
    events = [visit.volume.standing.events[key] for key in (item.subject, item.other or "")]
    told = [[visit.volume.statements[key] for key in event.statements[:MOST_TOLD]] for event in events]
    saw = seen(visit.volume, item.subject, item.other or "")
    return visit.page("review_pair.html", item=item, sides=list(zip(events, told, strict=True)), saw=saw, left=left)


def _persons(visit: Visit, item: Item, left: int) -> Response:
    persons = [visit.volume.standing.people.persons[key] for key in (item.subject, item.other or "")]
    told = [[visit.volume.statements[key] for key in _statements_of(visit, one)[:MOST_TOLD]] for one in persons]
    saw = seen(visit.volume, item.subject, item.other or "")
    return visit.page("review_pair.html", item=item, sides=list(zip(persons, told, strict=True)), saw=saw, left=left)


def _statements_of(visit: Visit, person: Person) -> list[str]:
    """The statements (ids) in which a person is named as affected or cited."""
    names = visit.volume.names
    found = [names[sort][person.id].statements for sort in ("people", "speakers") if person.id in names[sort]]
    return list(dict.fromkeys(one.id for statements in found for one in statements))


def decide(visit: Visit) -> Response:
    """A verdict, or the item left for later."""
    subject = visit.under["subject"]
    if visit.form.get("act") == "skip":
        visit.session.skipped.add((subject, visit.form.get("other") or None))
    else:
        write(visit, subject, visit.form)
    back = visit.form.get("back", "")
    return moved(back if back in BACK else "/review")
