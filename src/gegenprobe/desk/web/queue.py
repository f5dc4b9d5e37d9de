"""What a reviewer looks at next: the worst first. An item leaves the queue when a verdict on it is in force."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from gegenprobe.desk.web.sheets import Sheet
from gegenprobe.ledger.standing import LOOK_AGAIN
from gegenprobe.model.ledger import SEVERITIES, Finding, Link
from gegenprobe.model.statement import Statement

MOST_ITEMS = 2_000
PERHAPS_ONE_TEXT = "perhaps_one_text"  # a suggestion, and no contradiction: a person must look
MOST_OF_A_FINDING = 6  # statements; one verdict often settles the rest


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to decide: a statement, two events, or two persons.

    A pair has `other` and the evidence for it; `findings` are what speaks for looking.
    """

    sort: Literal["statement", "pair", "persons"]
    subject: str
    other: str | None
    findings: tuple[Finding, ...]
    link: Link | None = None


def queue_of(sheet: Sheet) -> tuple[Item, ...]:
    """The items: verdicts to look at again, statements that contradict, doubtful pairs, then what nobody has judged."""
    items: dict[tuple[str, str | None], Item] = {}
    for item in _items(sheet):
        items.setdefault((item.subject, item.other), item)
        if len(items) >= MOST_ITEMS:
            break
    return tuple(items.values())


def _items(sheet: Sheet) -> Iterator[Item]:
    judged = {key for stood in sheet.standing.stood.values() for key in (*stood.right, *stood.wrong)}
    statements = sheet.standing.statements
    for finding in sorted(
        sheet.findings_so_far, key=lambda one: (one.check != LOOK_AGAIN, SEVERITIES.index(one.severity))
    ):
        again = finding.check == LOOK_AGAIN
        if finding.severity == SEVERITIES[-1] and not again:
            break
        for key in finding.statements[:MOST_OF_A_FINDING]:
            if key in statements and (again or key not in judged):
                yield Item("statement", key, None, tuple(sheet.findings_at.get(key, ())))
    for finding in sheet.findings_so_far:
        if finding.check == PERHAPS_ONE_TEXT and finding.statements[0] not in judged:
            yield Item("statement", finding.statements[0], None, (finding,))
    yield from _pairs(sheet)
    yield from _persons(sheet)
    unjudged = (one for one in statements.values() if one.id not in judged)
    for one in heapq.nsmallest(MOST_ITEMS, unjudged, key=_weight):
        yield Item("statement", one.id, None, tuple(sheet.findings_at.get(one.id, ())))


def _pairs(sheet: Sheet) -> Iterator[Item]:
    """Events that may be one; those that nearly were, first."""
    found = [
        (link, event.id, other)
        for event in sheet.standing.events.values()
        for other, link in event.suggested
        if event.id < other and other in sheet.standing.events
    ]
    for link, event, other in sorted(found, key=lambda one: (abs(one[0].score), one[1], one[2])):
        yield Item("pair", event, other, (), link)


def _persons(sheet: Sheet) -> Iterator[Item]:
    """Persons who may be one; those that nearly were, first."""
    persons = sheet.standing.people.persons
    found = [
        (link, person.id, other)
        for person in persons.values()
        for other, link in person.suggested
        if person.id < other and other in persons
    ]
    for link, person, other in sorted(found, key=lambda one: (abs(one[0].score), one[1], one[2])):
        yield Item("persons", person, other, (), link)


def _weight(statement: Statement) -> tuple[int, str, int]:
    """The larger the number, the sooner a person should have looked at it."""
    count = statement.count
    size = 0 if count is None else count.value or count.low or 0
    return -size, statement.report, statement.evidence.start
