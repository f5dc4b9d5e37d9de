"""Events, figures and persons opened: their statements, and what holds them together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from gegenprobe.desk import wording
from gegenprobe.desk.event_figures import figure_record, heading
from gegenprobe.desk.opened import Opened, statement_opened
from gegenprobe.ledger.hands import hands_in_words
from gegenprobe.ledger.people import names_in
from gegenprobe.ledger.post import Standing
from gegenprobe.ledger.spread import outlets_in, spread_of
from gegenprobe.ledger.why import weighed
from gegenprobe.matching.events import ALIKE
from gegenprobe.model.ledger import Event, Link


def ledger_opened(identity: str, standing: Standing) -> Opened | None:
    """What an id of the ledger (e_, f_, p_, s_) stands for; None when there is no such thing, or it does not count."""
    if identity in standing.statements:
        return statement_sourced(identity, standing)
    if identity in standing.events:
        event = standing.events[identity]
        records = [event_record(event, standing)]
        return _with_statements(_event_lines(event, standing), records, event.statements, standing)
    if identity in standing.figures:
        figure = standing.figures[identity]
        first = [f"{figure.id}  see also: gegenprobe why {figure.id}", ""]
        return _with_statements(first, [figure_record(figure, standing)], figure.statements, standing)
    person = standing.people.persons.get(identity)
    if person is None:
        return None
    first = [f"{person.id}  {person.name}", *(f"  {name}" for name in person.names if name != person.name), ""]
    record = {"id": person.id, "kind": "person", "name": person.name, "spellings": list(person.names)}
    naming = [one for one in sorted(standing.statements) if _names(one, identity, standing)]
    return _with_statements(first, [record | {"evidence": naming}], naming, standing)


def _names(statement: str, person: str, standing: Standing) -> bool:
    one = standing.statements[statement]
    return any(standing.people.of(one.report, name) == person for name in names_in([one]))


def _with_statements(
    first: Iterable[str], records: list[dict[str, Any]], statements: Iterable[str], standing: Standing
) -> Opened:
    opened = [statement_sourced(one, standing) for one in statements]
    lines = chain(first, chain.from_iterable(chain(lines, [""]) for lines, _ in opened))
    return lines, [*records, *(record for _, found in opened for record in found)]


def statement_sourced(identity: str, standing: Standing) -> Opened:
    """A statement that counts, opened, with the hands that it came through from its origin."""
    one, hands = standing.statements[identity], standing.sources[identity].chain
    lines, records = statement_opened(one, standing.book.reports[one.report])
    chained = [
        {"how": hand.how, "who": hand.who, "report": hand.report, "start": hand.start, "end": hand.end}
        for hand in hands
    ]
    told = (f"  {wording.said(said)}" for said, _ in hands_in_words(hands, standing.book.reports))
    return chain(lines, told), [records[0] | {"origin": hands[-1].who, "chain": chained}]


def _event_lines(event: Event, standing: Standing) -> Iterator[str]:
    yield heading(event, standing)
    for one in spread_of(event.statements, standing):
        yield f"  {one.origin}: printed by {', '.join(outlet for outlet, _ in one.prints)}"
    alike = sum(1 for link in event.links if link.weights == ALIKE)
    if alike:
        yield f"  {wording.counted(alike, 'statement')} tell{'s' if alike == 1 else ''} the same as another one of it"
    for link in event.links:
        if link.weights != ALIKE:
            yield f"  held together by {link.left} and {link.right}: {wording.said(weighed(link))}"
    for other, link in event.suggested:
        yield f"  perhaps one with {other}: {wording.said(weighed(link))}"
    yield ""


def event_record(event: Event, standing: Standing) -> dict[str, Any]:
    """An event as a record: id, kind, slots, outlets, origins (each with its outlets), links, suggestions, evidence."""
    spread = spread_of(event.statements, standing)
    record: dict[str, Any] = {
        "id": event.id,
        "kind": event.kind,
        "change": event.change,
        "when": {"start": event.when.start.isoformat(), "end": event.when.end.isoformat()} if event.when else None,
        "at": event.at,
        "group": event.whom.group,
        "nationality": list(event.whom.nationality),
        "people": list(event.people),
        "outlets": list(outlets_in(spread)),
        "origins": [{"origin": one.origin, "outlets": [outlet for outlet, _ in one.prints]} for one in spread],
        "links": [_link_record(link) for link in event.links],
        "suggested": [{"event": other} | _link_record(link) for other, link in event.suggested],
        "evidence": list(event.statements),
    }
    return {key: value for key, value in record.items() if value not in (None, [])}


def _link_record(link: Link) -> dict[str, Any]:
    weights = [{"about": one.about, "bits": one.value, "reason": wording.said(one.reason)} for one in link.weights]
    return {"left": link.left, "right": link.right, "weights": weights}
