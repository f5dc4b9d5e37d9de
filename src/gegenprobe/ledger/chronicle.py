"""The chronicle: what happened when, a line for each event, with every statement that it rests on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date

from gegenprobe.ledger.post import Standing
from gegenprobe.model.kinds import Status
from gegenprobe.model.ledger import Event
from gegenprobe.model.statement import Quantity, Statement, When


@dataclass(frozen=True, slots=True)
class Share:
    """What statements of an event have in common: all of them of one kind and status, of the whole or of a part.

    `statements` (never empty) have the one that says most of it first.
    """

    statements: tuple[Statement, ...]

    @property
    def first(self) -> Statement:
        """The statement that stands for what all have in common."""
        return self.statements[0]

    @property
    def status(self) -> Status:
        """What became of it: it occurred, was demanded, denied."""
        return self.first.status

    @property
    def is_part(self) -> bool:
        """Whether these tell of some of the event's people."""
        return self.first.part_of is not None

    @property
    def counts(self) -> tuple[Quantity, ...]:
        """The numbers that these statements give, each range once, in their order."""
        told = {(one.count.op, one.count.low, one.count.high): one.count for one in self.statements if one.count}
        return tuple(told.values())


@dataclass(frozen=True, slots=True)
class Line:
    """One event under its id: `shares` (never empty) with what most statements tell first, and parts last.

    `when` is None for an undated one; `reported` the earliest day on which it was printed, None where unknown.
    """

    id: str
    when: When | None
    reported: date | None
    shares: tuple[Share, ...]

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All its statements, the one that says most of it first."""
        return tuple(one for share in self.shares for one in share.statements)

    @property
    def first(self) -> Statement:
        """The statement that stands for the event."""
        return self.shares[0].first

    @property
    def count(self) -> Quantity | None:
        """Its number, or None."""
        return self.first.count

    def values(self, of: Callable[[Statement], Iterable[str | None]]) -> tuple[str, ...]:
        """What the statements give for one slot, each once, in their order, open slots left out."""
        return tuple(dict.fromkeys(value for one in self.statements for value in of(one) if value is not None))


@dataclass(frozen=True, slots=True)
class Chronicle:
    """Dated lines in the order of their days; undated ones apart, in the order in which they were reported."""

    dated: tuple[Line, ...]
    undated: tuple[Line, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines, the undated ones last."""
        return *self.dated, *self.undated


def chronicle_of(standing: Standing, events: Iterable[Event] | None = None) -> Chronicle:
    """The chronicle of a standing book, or of some of its events."""
    chosen = standing.events.values() if events is None else events
    return _in_order(_line(event, standing) for event in chosen)


def chronicle_after(before: Chronicle, then: Standing, now: Standing) -> Chronicle:
    """The chronicle of a standing book from that of an earlier one: only what changed is told anew."""
    reports, old = now.book.reports, then.book.reports
    same = {
        report for report, stood in now.stood.items()
        if then.stood.get(report) is stood and old[report].report is reports[report].report
    }  # fmt: skip
    changed = now.stood.keys() - same
    told = (one for report in changed for one in now.stood[report].statements)
    touched = {now.event_of[one.id] for one in told}
    known = {line.id: line for line in before.lines if line.id not in touched}
    return _in_order(
        known[key] if key in known and then.events[key] is event else _line(event, now)
        for key, event in now.events.items()
    )


def _in_order(lines: Iterable[Line]) -> Chronicle:
    told = sorted(lines, key=_order)
    return Chronicle(tuple(line for line in told if line.when), tuple(line for line in told if not line.when))


def _line(event: Event, standing: Standing) -> Line:
    told = _telling_most_first(event, standing)
    shares: dict[Hashable, list[Statement]] = {}
    for one in told:
        shares.setdefault(_likeness(one), []).append(one)
    days = [day for one in told if (day := standing.book.reports[one.report].report.published) is not None]
    return Line(event.id, event.when, min(days, default=None), tuple(Share(tuple(those)) for those in shares.values()))


def _likeness(one: Statement) -> Hashable:
    """What statements of one share have in common; of parts each number and population is told by itself."""
    alike = one.kind, one.change, one.status, one.part_of is not None
    if one.part_of is None or one.count is None:
        return alike
    return *alike, one.count.low, one.count.high, one.whom, one.to


def told_first(event: Event, standing: Standing) -> Statement:
    """The statement that stands for an event: its status is what is told of the event."""
    return _telling_most_first(event, standing)[0]


def _telling_most_first(event: Event, standing: Standing) -> list[Statement]:
    told = [standing.statements[one] for one in event.statements]
    wholes = [one for one in told if one.part_of is None and one.kind == event.kind]
    statuses = Counter(one.status for one in wholes)

    def place(one: Statement) -> tuple[bool | int | str, ...]:
        status = (-statuses[one.status], one.status != "occurred")
        says_most = (standing.when(one) != event.when, one.count is None)
        where = (one.report, one.evidence.start, one.evidence.end, one.id)
        return one.part_of is not None, one.kind != event.kind, *status, *says_most, *where

    return sorted(told, key=place)


def _order(line: Line) -> tuple[str, str, str, str, int, str]:
    first, count = line.first, line.count
    days = (line.when.start.isoformat(), line.when.end.isoformat()) if line.when else (str(line.reported or ""), "")
    size = 0 if count is None else (count.value or count.low or 0)
    return *days, first.kind, first.status, -size, line.id
