"""What the book tells of each person by name: when taken in, freed, held, dead."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from gegenprobe.checks.findings import Seen, quoted
from gegenprobe.model.ledger import Event, Severity
from gegenprobe.model.message import Message, Term, message
from gegenprobe.model.statement import When

if TYPE_CHECKING:
    from gegenprobe.checks.ground import Ground

Turn = Literal["in", "out", "held", "end"]


@dataclass(frozen=True, slots=True)
class Station:
    """One event of a person's life that has a day: taken in, let out, held, or dead."""

    turn: Turn
    when: When
    event: Event


def lives(ground: Ground) -> dict[str, tuple[Station, ...]]:
    """The stations of every named person, by name, in the order of their days."""
    found: dict[str, list[Station]] = defaultdict(list)
    for event in ground.events.values():
        turn = _turn(event.kind, ground)
        if turn is None or event.when is None or not _has_occurred(event, ground):
            continue
        for person in event.people:
            found[person].append(Station(turn, event.when, event))
    return {name: tuple(sorted(found[name], key=_in_time)) for name in sorted(found)}


def seen_of(stations: Sequence[Station], severity: Severity, title: Message, ground: Ground) -> Seen:
    """A finding about these stations, a step for each, with all their statements."""
    steps = [_step(one, ground) for one in stations]
    statements = [key for one in stations for key in one.event.statements]
    events = [one.event.id for one in stations]
    return Seen(severity=severity, title=title, statements=statements, events=events, steps=steps)


def _step(station: Station, ground: Ground) -> Message:
    kind, words = Term("kind", station.event.kind), (ground.statements.get(key) for key in station.event.statements)
    first = next((one for one in words if one is not None), None)
    if first is None:
        return message("step.station_alone", kind=kind, when=station.when)
    return message("step.station", kind=kind, when=station.when, quoted=quoted(first, ground))


def _in_time(station: Station) -> tuple[date, date, str]:
    return station.when.start, station.when.end, station.event.id


def _turn(name: str, ground: Ground) -> Turn | None:
    kind = ground.codebook.kinds.get(name)
    if kind is None:
        return None
    if kind.final:
        return "end"
    if kind.stock:
        return "held"
    return "in" if kind.fills else "out" if kind.drains else None


def _has_occurred(event: Event, ground: Ground) -> bool:
    """Whether all that is told of it tells of it as of a fact."""
    statuses = {ground.statements[key].status for key in event.statements if key in ground.statements}
    return statuses == {"occurred"}


def in_one_report(one: Station, other: Station, ground: Ground) -> bool:
    """Whether a report tells of both: then it knows of the one what it says of the other."""
    reports = [
        {ground.statements[key].report for key in each.event.statements if key in ground.statements}
        for each in (one, other)
    ]
    return bool(reports[0] & reports[1])
