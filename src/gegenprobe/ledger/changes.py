"""What changed between two states of a book, in the terms of the story."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from gegenprobe.ledger.chronicle import chronicle_of
from gegenprobe.ledger.compare import compare, relations_of
from gegenprobe.ledger.population import is_told
from gegenprobe.ledger.post import Standing
from gegenprobe.model.ledger import Event, Figure
from gegenprobe.model.message import Listed, Message, Term, Value, message
from gegenprobe.model.statement import When, Whom

Sort = Literal["new", "figure", "revised", "contradicted", "resolved", "withdrawn", "edited"]
_MOST_NAMES = 3
SORTS: tuple[Sort, ...] = get_args(Sort)


@dataclass(frozen=True, slots=True)
class Changed:
    """One change: its sort, the id of what changed, a sentence, and the statements it rests on (ids)."""

    sort: Sort
    id: str
    title: Message
    statements: tuple[str, ...]


def changes(before: Standing, after: Standing) -> list[Changed]:
    """What is new, revised by its own speaker, newly contradicted, resolved, withdrawn, or edited at its address."""
    found = [*_new(before, after), *_figures(before, after), *_conflicts(before, after), *_reports(before, after)]
    return sorted(found, key=lambda one: (SORTS.index(one.sort), one.id))


def _new(before: Standing, after: Standing) -> Iterator[Changed]:
    for event in after.events.values():
        if not any(one in before.statements for one in event.statements):
            yield Changed("new", event.id, message("changed.new", what=_event(event, after)), event.statements)


def _event(event: Event, standing: Standing) -> Listed:
    """An event in short: kind, numbers, people or parties, place, days."""
    share = chronicle_of(standing, [event]).lines[0].shares[0]
    first = share.first
    kind: Value = Term("kind", first.kind)
    if first.status != "occurred":
        kind = message("about.status", kind=kind, status=Term("status", first.status))
    numbers = Listed(share.counts, " / ") if share.counts else None
    names = first.people or first.target or (*first.by, *first.counterpart)
    named = Listed(names[:_MOST_NAMES]) if names and not share.counts else None
    parts = [kind, numbers, *_details(event.whom if share.counts else None, event.at, event.when, named)]
    return Listed(tuple(part for part in parts if part is not None))


def _figures(before: Standing, after: Standing) -> Iterator[Changed]:
    """Numbers that nobody gave before, in events (and counts) that were known; revisions by their own speaker."""
    for key in sorted(after.figures):
        figure = after.figures[key]
        event = after.events[after.event_of[figure.statements[0]]]
        if any(one in before.statements for one in figure.statements):
            continue
        known = [after.figures[one] for one in after.figures_in[event.id]]
        old = [one for one in known if any(statement in before.statements for statement in one.statements)]
        revised = [one for one in old if compare(one, figure, after.codebook).kind == "update"]
        if revised:
            title = message("changed.revised", said=_said(figure), before=revised[-1].range)
            yield Changed("revised", figure.id, title, (*figure.statements, *revised[-1].statements))
        elif old and all(_number(one)[:-1] != _number(figure)[:-1] for one in old):
            yield Changed("figure", figure.id, _said(figure), figure.statements)


def _said(one: Figure) -> Message:
    what = _what(one.measure, one.whom, one.at, one.when)
    return message("changed.said", speaker=one.speaker, number=one.range, what=what)


def _what(kind: str, whom: Whom | None, at: str | None, when: When | None) -> Listed:
    """What a figure counts or an event is: kind, people, place, days."""
    return Listed(tuple(part for part in (Term("kind", kind), *_details(whom, at, when)) if part is not None))


def _details(whom: Whom | None, at: str | None, when: When | None, named: Listed | None = None) -> list[Value | None]:
    people = whom if whom is not None and is_told(whom) else None
    return [people, named, Term("country", at) if at else None, when]


def _number(one: Figure) -> tuple[object, ...]:
    """What a figure says, and last who says it."""
    return one.measure, one.status, one.range, one.speaker


def _conflicts(before: Standing, after: Standing) -> Iterator[Changed]:
    then, now = _contradictions(before), _contradictions(after)
    for key in now.keys() - then.keys():
        yield Changed("contradicted", *now[key])
    for key in then.keys() - now.keys():
        yield Changed("resolved", *then[key])


def _contradictions(standing: Standing) -> dict[frozenset[tuple[object, ...]], tuple[str, Message, tuple[str, ...]]]:
    """The conflicts by what the two sides say, so that one is known again when events are brought together anew."""
    found = {}
    for event in sorted(standing.figures_in):
        figures = [standing.figures[one] for one in standing.figures_in[event]]
        for relation in relations_of(figures, standing.codebook) if len(figures) > 1 else ():
            if relation.kind == "conflict":
                left, right = standing.figures[relation.left], standing.figures[relation.right]
                sides = frozenset((*_number(one), one.whom, one.at, one.when) for one in (left, right))
                found[sides] = (event, relation.reason, (*left.statements, *right.statements))
    return found


def _reports(before: Standing, after: Standing) -> Iterator[Changed]:
    for report, held in after.book.reports.items():
        old = before.book.reports.get(report)
        statements = tuple(one.id for one in held.statements)
        if held.withdrawn and (old is None or not old.withdrawn):
            title = message("changed.withdrawn", report=held.report.name, because=held.withdrawn[-1].because)
            yield Changed("withdrawn", report, title, statements)
        if held.revises is not None and old is None:
            earlier = after.book.reports[held.revises].report.name
            title = message("changed.edited", report=held.report.name, earlier=earlier)
            yield Changed("edited", report, title, statements)
