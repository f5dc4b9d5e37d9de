"""The chronicle: what happened when, each line with every statement that it rests on.

Statements of one kind, status, day and number stand together on one line. That is no claim that they tell of one
event; it only puts side by side what reads the same. Where they contradict each other about the country or the
nationality, they stand apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass

from gegenprobe.model.identity import content_id
from gegenprobe.model.ledger import Event
from gegenprobe.model.statement import Quantity, Statement, When


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `statements` (never empty) in the order of report, place in the text and id."""

    id: str
    statements: tuple[Statement, ...]

    @property
    def first(self) -> Statement:
        """The statement that stands for what all have in common: kind, status, change, number and day."""
        return self.statements[0]

    @property
    def when(self) -> When | None:
        """The days it spans, or None for an undated line."""
        return self.first.when

    @property
    def count(self) -> Quantity | None:
        """The number, or None."""
        return self.first.count

    def values(self, of: Callable[[Statement], Iterable[str | None]]) -> tuple[str, ...]:
        """What the statements give for one slot, each once, in their order, open slots left out."""
        return tuple(dict.fromkeys(value for one in self.statements for value in of(one) if value is not None))


@dataclass(frozen=True, slots=True)
class Chronicle:
    """Dated lines in the order of their days, and the undated ones apart."""

    dated: tuple[Line, ...]
    undated: tuple[Line, ...]


def chronicle(statements: Iterable[Statement]) -> Chronicle:
    """The chronicle of these statements; their order does not matter."""
    together: dict[Hashable, list[Statement]] = defaultdict(list)
    for statement in sorted(statements, key=_place):
        together[_likeness(statement)].append(statement)
    lines = [_line(group) for alike in together.values() for group in _without_contradiction(alike)]
    dated = sorted((line for line in lines if line.when), key=_order)
    return Chronicle(tuple(dated), tuple(sorted((line for line in lines if not line.when), key=_order)))


def _place(statement: Statement) -> tuple[str, int, int, str]:
    return statement.report, statement.evidence.start, statement.evidence.end, statement.id


def _likeness(statement: Statement) -> Hashable:
    """What statements on one line have in common; where no number tells them apart, the parties must."""
    alike = statement.kind, statement.status, statement.change, _days(statement)
    if statement.count is None:
        return *alike, _parties(statement)
    count = statement.count
    return *alike, count.op, count.value, count.low, count.high


def _days(statement: Statement) -> tuple[str, str]:
    when = statement.when
    return (when.start.isoformat(), when.end.isoformat()) if when else ("", "")


def _parties(statement: Statement) -> frozenset[str]:
    """The last words of the names that a line without a number is about: 'Lukashenko' is 'Alexander Lukashenko'."""
    names = statement.people or statement.target or (*statement.by, *statement.counterpart)
    return frozenset(name.split()[-1].lower() for name in names if name.strip())


def _without_contradiction(alike: list[Statement]) -> list[list[Statement]]:
    """The statements again, apart where two of them name different nationalities or countries."""
    groups = [alike]
    for slot in (lambda one: one.whom.nationality, lambda one: one.at, lambda one: one.to):
        groups = [part for group in groups for part in _split(group, slot)]
    return groups


def _split(group: list[Statement], slot: Callable[[Statement], Hashable]) -> list[list[Statement]]:
    given = {slot(one) for one in group} - {None, ()}
    if len(given) < 2:
        return [group]
    parts: dict[Hashable, list[Statement]] = defaultdict(list)
    for one in group:
        parts[slot(one)].append(one)
    return list(parts.values())


def _line(group: list[Statement]) -> Line:
    return Line(content_id("c", [one.id for one in group]), tuple(group))


def _order(line: Line) -> tuple[tuple[str, str], str, str, int, str]:
    count = line.count
    size = 0 if count is None else (count.value or count.low or 0)
    return _days(line.first), line.first.kind, line.first.status, -size, line.id


def chronicle_of(events: Iterable[Event], statements: Mapping[str, Statement]) -> Chronicle:
    """The chronicle with a line for each event, under its id; the statement that says most of it stands first."""
    lines = [Line(event.id, tuple(_telling_most_first(event, statements))) for event in events]
    dated = sorted((line for line in lines if line.when), key=_order)
    return Chronicle(tuple(dated), tuple(sorted((line for line in lines if not line.when), key=_order)))


def _telling_most_first(event: Event, statements: Mapping[str, Statement]) -> list[Statement]:
    told = [statements[one] for one in event.statements]
    wholes = [one for one in told if one.part_of is None and one.kind == event.kind]
    statuses = Counter(one.status for one in wholes)

    def place(one: Statement) -> tuple[bool | int | tuple[str, int, int, str], ...]:
        whole = one.part_of is not None or one.kind != event.kind
        status = (-statuses[one.status], one.status != "occurred")
        return whole, *status, one.when != event.when, one.count is None, _place(one)

    return sorted(told, key=place)
