"""A verdict given in the browser: what its author saw must still be so when it is written."""

from __future__ import annotations

from collections.abc import Mapping

from gegenprobe.desk.web.chosen import value_of
from gegenprobe.desk.web.visit import Fault, Visit
from gegenprobe.desk.web.volume import Volume
from gegenprobe.ledger.decide import Decide, decide_payload
from gegenprobe.ledger.deciding import Wanted, verdict_of
from gegenprobe.model.entry import Act
from gegenprobe.model.fault import Trouble
from gegenprobe.model.identity import content_id
from gegenprobe.model.records import canonical_record, statement_record
from gegenprobe.store import Log


def seen(volume: Volume, *subjects: str) -> str:
    """What is to be seen of statements, events or persons: an id that changes with all that a verdict rests on."""
    found: list[list[str]] = []
    persons = {one: person for one in subjects if (person := volume.standing.people.persons.get(one))}
    for subject in subjects:
        if subject in persons:
            found.append([subject, *persons[subject].names])
        if subject in persons or any(subject in person.names for person in persons.values()):
            continue  # a spelling is seen with its person
        for key in _statements_of(volume, subject):
            if key not in volume.statements:
                raise Fault(409, "seen_before")
            one, held = volume.statements[key]
            acts = volume.standing.stood[held.report.id].verdicts.get(key, ())
            found.append([canonical_record(statement_record(one, {})).decode(), *sorted(acts)])
    return content_id("v", found)


def _statements_of(volume: Volume, subject: str) -> tuple[str, ...]:
    """The statements of an event or a finding; a statement stands for itself."""
    event = volume.standing.events.get(subject)
    found = next((one for one in volume.sheet.findings_at.get(subject, ()) if one.id == subject), None)
    return event.statements if event else found.statements if found else (subject,)


def _value(visit: Visit, subject: str, form: Mapping[str, str]) -> str:
    """The corrected value; words of the sentence are read as the report's language reads them."""
    slot, written = form.get("slot", ""), form.get("value", "")
    if subject not in visit.volume.statements:
        return written
    return value_of(slot, written, visit.volume.statements[subject][1].report, visit.words)


def decide(visit: Visit, subject: str, form: Mapping[str, str]) -> Decide:
    """Writes the verdict of a form into the log. Fault when what its author saw is so no more."""
    act, because, other = form.get("act", ""), form.get("because", "").strip(), form.get("other") or None
    if not because:
        raise Fault(400, "no_reason")
    said = f"{form.get('slot', '')}={_value(visit, subject, form)}" if act == "set" else act
    with visit.desk.turn:  # between looking and writing, nobody else at this desk writes a verdict
        volume = visit.desk.shelf.volume
        if form.get("saw") != seen(volume, *filter(None, (subject, other))):
            raise Fault(409, "seen_before")
        try:
            verdict = verdict_of(Wanted(subject, said, because, other), volume.standing)
        except Trouble as trouble:
            raise Fault(400, "no_verdict", trouble=visit.words.trouble(trouble)) from None
        stamp = visit.stamp()
        with Log.open(visit.desk.book, writing=True) as log:
            log.append(Act(kind="decide", payload=decide_payload(verdict), author=stamp.author, time=stamp.time))
    visit.wrote()
    return verdict
