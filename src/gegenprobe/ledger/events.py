"""Events of the ledger: groups of statements with what they have in common, and what they may be one with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from gegenprobe.ledger.book import Held
from gegenprobe.ledger.figures import Source
from gegenprobe.ledger.people import People
from gegenprobe.matching.events import ALIKE, Group, Grouping, Hold, suggestions
from gegenprobe.matching.tellings import OF_THE_EVENT
from gegenprobe.model.identity import content_id
from gegenprobe.model.ledger import Event, Link
from gegenprobe.model.statement import Statement, When, Whom

V = TypeVar("V", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Told:
    """What events are made of: the standing statements, where each comes from, the reports; `when` tells its time."""

    statements: Mapping[str, Statement]
    sources: Mapping[str, Source]
    reports: Mapping[str, Held]
    people: People
    when: Callable[[Statement], When | None]

    def origin(self, one: Statement) -> str:
        """The independent source that a statement comes from in the end."""
        return self.sources[one.id].origin


def event_id(group: Group, grouping: Grouping, told: Told) -> str:
    """The id of a group's event: that of its founding statement, so that it stays while more is told of it."""
    first = min(_founding(one, told) for telling in group.tellings for one in grouping.members[telling])
    return content_id("e", [first[-1]])


def _founding(statement: str, told: Told) -> tuple[str, str, int, str]:
    one = told.statements[statement]
    day = told.reports[one.report].report.published
    return day.isoformat() if day else "9999", one.report, one.evidence.start, one.id


def event_of(group: Group, grouping: Grouping, told: Told) -> Event:
    """The event of a group, without its suggestions."""
    statements = [told.statements[one] for telling in group.tellings for one in grouping.members[telling]]
    statements.sort(key=lambda one: (one.report, one.evidence.start, one.evidence.end, one.id))
    founding = told.statements[min(_founding(one.id, told) for one in statements)[-1]]
    families = {grouping.tellings[one].family for one in group.tellings}
    wholes = [one for one in statements if one.part_of is None] or statements
    return Event(
        id=event_id(group, grouping, told),
        kind=founding.kind if founding.kind in families or len(families) > 1 else min(families),
        change=founding.change,
        when=_when(wholes, told),
        at=_most([(one.at, told.origin(one)) for one in wholes if one.at]),
        whom=_whom(wholes, told),
        people=_people(statements, told),
        statements=tuple(one.id for one in statements),
        links=tuple(_links(group, grouping)),
    )


def suggested(group: Group, grouping: Grouping, ids: Mapping[str, str]) -> tuple[tuple[str, Link], ...]:
    """The events that a group may be one with, the likeliest first; `ids` are the events of the groups."""
    found = [(ids[far], _link(hold, grouping)) for far, hold in suggestions(grouping, group).items()]
    return tuple(sorted(found, key=lambda one: (-one[1].score, one[0])))


def _when(statements: Iterable[Statement], told: Told) -> When | None:
    """The span that most origins give, of those the shortest; that of a plan or demand only where there is no other."""
    dated = [(when, one) for one in statements if (when := told.when(one)) is not None]
    happened = [pair for pair in dated if pair[1].status in OF_THE_EVENT] or dated
    spans = Counter(span for span, _ in {(when, told.origin(one)) for when, one in happened})
    return min(spans, key=lambda span: (-spans[span], span.end - span.start, span.start), default=None)


def _most(values: Iterable[tuple[V, str]]) -> V | None:
    """The value that most origins give; of equals the first in order."""
    counted = Counter(value for value, _ in set(values))
    return min(counted, key=lambda value: (-counted[value], str(value)), default=None)


def _whom(statements: list[Statement], told: Told) -> Whom:
    group = _most([(one.whom.group, told.origin(one)) for one in statements if one.whom.group])
    nations = _most([(one.whom.nationality, told.origin(one)) for one in statements if one.whom.nationality])
    return Whom(group, nations or ())


def _people(statements: Iterable[Statement], told: Told) -> tuple[str, ...]:
    """The named people, each once, those that most statements name first."""
    named = Counter(told.people.of(one.report, name) for one in statements for name in one.people)
    shown = {person: told.people.shown(person) for person in named}
    return tuple(shown[person] for person in sorted(named, key=lambda person: (-named[person], shown[person])))


def _links(group: Group, grouping: Grouping) -> Iterable[Link]:
    for telling in group.tellings:
        first, *others = grouping.members[telling]
        yield from (Link(first, other, ALIKE) for other in others)
    yield from (_link(hold, grouping) for hold in group.holds)


def _link(hold: Hold, grouping: Grouping) -> Link:
    return Link(grouping.members[hold.left][0], grouping.members[hold.right][0], hold.weights)
