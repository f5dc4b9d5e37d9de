"""A verdict given in the browser: what its author saw goes into it, and must still be so."""

from __future__ import annotations

from collections.abc import Mapping

from gegenprobe.desk.web.visit import Fault, Visit
from gegenprobe.ledger.decide import Decide, Judgement, decide_payload
from gegenprobe.ledger.slots import Known, SlotFault, slot_value
from gegenprobe.model.entry import Act, Record
from gegenprobe.model.identity import content_id
from gegenprobe.model.records import canonical_record, statement_record
from gegenprobe.model.statement import Statement
from gegenprobe.store import Log


def seen(visit: Visit, *subjects: str) -> str:
    """What stands of the statements (or events) now: an id that changes with anything that a verdict would rest on."""
    standing = visit.volume.standing
    records = [canonical_record(_record(one)).decode() for one in _statements(visit, subjects)]
    acts = sorted(act for stood in standing.stood.values() for one in subjects for act in stood.verdicts.get(one, ()))
    return content_id("v", [*records, *acts])


def decide(visit: Visit, subject: str, form: Mapping[str, str]) -> None:
    """Writes the verdict of a form into the log. Fault when what its author saw is no more so."""
    act, because, other = form.get("act", ""), form.get("because", "").strip(), form.get("other") or None
    if not because:
        raise Fault(400, "no_reason")
    subjects = (subject, other) if other else (subject,)
    statements = _statements(visit, subjects)
    if form.get("saw") != seen(visit, *subjects):
        raise Fault(409, "seen_before")
    made = _verdict(visit, act, subject, form)
    about = tuple(one.id for one in _statements(visit, (subject,)))
    against = tuple(one.id for one in _statements(visit, (other,))) if other else ()
    verdict = Decide(
        subject=subject,
        act=made[0],
        about=about,
        because=because,
        other=other,
        against=against,
        slot=made[1],
        value=made[2],
        over=_over(visit, statements),
        saw=tuple(_record(one) for one in statements),
    )
    stamp = visit.stamp()
    with Log.open(visit.desk.book, writing=True) as log:
        log.append(Act(kind="decide", payload=decide_payload(verdict), author=stamp.author, time=stamp.time))


def _verdict(visit: Visit, act: str, subject: str, form: Mapping[str, str]) -> tuple[Judgement, str | None, object]:
    """The judgement with slot and value. Fault when the form gives none."""
    match act:
        case "right" | "wrong" if not form.get("other"):
            return act, None, None
        case "same" | "different" if form.get("other"):
            return act, None, None
        case "set" if not form.get("other"):
            slot = form.get("slot", "")
            return "set", slot, _value(visit, subject, slot, form.get("value", ""))
    raise Fault(400, "bad_request")


def _value(visit: Visit, subject: str, slot: str, written: str) -> object:
    statement, held = visit.volume.statements[subject]
    codebook = visit.volume.standing.codebook
    near = frozenset(one.id for one in held.statements if one.id != statement.id)
    try:
        return slot_value(slot, written, Known(codebook.kinds, frozenset(codebook.groups), near))
    except SlotFault as fault:
        raise Fault(400, "no_value", fault=str(fault)) from None


def _statements(visit: Visit, subjects: tuple[str, ...]) -> list[Statement]:
    """The statements that the subjects (statements or events) stand for. Fault when one is not there."""
    volume = visit.volume
    found: list[Statement] = []
    for subject in subjects:
        if subject in volume.standing.events:
            found.extend(volume.standing.statements[key] for key in volume.standing.events[subject].statements)
        elif subject in volume.statements:
            found.append(volume.statements[subject][0])
        else:
            raise Fault(404, "no_statement")
    return found


def _over(visit: Visit, statements: list[Statement]) -> tuple[str, ...]:
    """The verdicts on these statements that are in force: those that the author saw, and that this one replaces."""
    stood = visit.volume.standing.stood
    acts = {act for one in statements for act in stood[one.report].verdicts.get(one.id, ())}
    return tuple(sorted(acts))


def _record(one: Statement) -> Record:
    return statement_record(one, {})
