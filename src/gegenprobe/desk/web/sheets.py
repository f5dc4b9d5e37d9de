"""What is reckoned from the figures of a book: series, balances, findings; each once, when it is first asked for."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Mapping, Sequence

from gegenprobe.desk.web.checked import Checked
from gegenprobe.ledger.balance import Balance, stocks_of, with_legs
from gegenprobe.ledger.chronicle import told_first
from gegenprobe.ledger.compare import relations_of
from gegenprobe.ledger.deals import deals_of
from gegenprobe.ledger.flows import Reported
from gegenprobe.ledger.post import Standing
from gegenprobe.ledger.ranges import hull
from gegenprobe.ledger.series import series_of
from gegenprobe.model.kinds import Status
from gegenprobe.model.ledger import Deal, Event, Figure, Finding, Range, Relation, RelationKind, Series

MOST_COMPARED = 60  # figures of one event: with more, nobody would read the pairs
TOLD: tuple[RelationKind, ...] = ("conflict", "update", "same", "rounding", "part", "populations", "windows")


class Sheet:
    """The reckoning of one state of the book."""

    def __init__(self, standing: Standing, checked: Checked | None = None, before: Sheet | None = None) -> None:
        self.standing = standing
        self.checked: Checked = checked or Checked(standing, before.checked if before else None)
        self._balances: dict[str, Balance] = {}
        self._statuses: dict[str, Status] = {}
        # Until the checks have looked again, findings are those of the state before, and so is what they are about.
        self._at: tuple[tuple[Finding, ...], Mapping[str, Sequence[Finding]]] | None = before._at if before else None

    @property
    def is_checked(self) -> bool:
        """Whether the findings are those of this very state."""
        return self.checked.is_done

    def check(self) -> None:
        """Waits until the checks have looked at this very state."""
        self.checked.wait()

    @functools.cached_property
    def series(self) -> tuple[Series, ...]:
        """One counter's figures over time, for every counter."""
        return series_of(self.standing.figures.values(), self.standing.codebook)

    @functools.cached_property
    def stocks(self) -> tuple[Balance, ...]:
        """The counts of all stocks, the longest first; what happened between them is left to `balance_of`."""
        found = stocks_of(self.series, self.standing.figures, self.standing.codebook)
        return tuple(sorted(found, key=_longest))

    @functools.cached_property
    def _reported(self) -> Reported:
        return Reported(self.standing.figures.values(), self.standing.codebook)

    def balance_of(self, stock: Balance) -> Balance:
        """A stock with what happened between its counts."""
        if stock.series.id not in self._balances:
            self._balances[stock.series.id] = with_legs(stock, self._reported)
        return self._balances[stock.series.id]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the checks noticed, the worst first; while they look, that of the state before, or Opening."""
        return self.checked.findings

    @property
    def findings_so_far(self) -> tuple[Finding, ...]:
        """The findings where the checks have looked, of the state before or none where they have not."""
        return self.checked.so_far

    @property
    def findings_at(self) -> Mapping[str, Sequence[Finding]]:
        """The findings so far by the events, figures and statements that they are about, and by their own id."""
        findings = self.findings_so_far
        if self._at is None or self._at[0] is not findings:
            self._at = findings, _by_subject(findings)
        return self._at[1]

    @functools.cached_property
    def events(self) -> tuple[Event, ...]:
        """The events in the order of their days, undated ones last; stocks are no events."""
        kinds = self.standing.codebook.kinds
        events = [one for one in self.standing.events.values() if one.kind not in kinds or not kinds[one.kind].stock]
        return tuple(sorted(events, key=by_day))

    @functools.cached_property
    def deals(self) -> tuple[Deal, ...]:
        """What was given for what, by the days of what was given."""
        return deals_of(self.standing)

    @functools.cached_property
    def latest_deals(self) -> list[Deal]:
        """The deals, the latest first; those without a day last."""
        events = self.standing.events
        days = {
            one.id: max((str(when.end) for key in one.gives if (when := events[key].when)), default="")
            for one in self.deals
        }
        return sorted(self.deals, key=lambda one: days[one.id], reverse=True)

    @functools.cached_property
    def deals_at(self) -> Mapping[str, Sequence[Deal]]:
        """The deals by the events that are given in them."""
        found: dict[str, list[Deal]] = defaultdict(list)
        for one in self.deals:
            for event in dict.fromkeys((*one.gives, *one.gets)):
                found[event].append(one)
        return found

    @functools.cached_property
    def sized(self) -> list[tuple[Event, Range]]:
        """The events that happened, and of which a number is told."""
        sizes = ((event, _size_of(self._figures_in(event), "occurred")) for event in self.events)
        return [(event, size) for event, size in sizes if size is not None]

    def parties_of(self, event: Event) -> tuple[str, ...]:
        """Whom an event is about by name: those affected; for talks and measures those who act or are the target."""
        kind = self.standing.codebook.kinds.get(event.kind)
        if event.people or kind is None or kind.about == "people":
            return event.people
        people = self.standing.people
        statements = [self.standing.statements[key] for key in event.statements]
        names = ((one.report, name) for one in statements for name in (*one.target, *one.by, *one.counterpart))
        return tuple(dict.fromkeys(people.shown(people.of(report, name)) for report, name in names))

    def status_of(self, event: Event) -> Status:
        """What is told of an event: that it happened, or that it was demanded, denied, refused ..."""
        if event.id not in self._statuses:
            self._statuses[event.id] = told_first(event, self.standing).status
        return self._statuses[event.id]

    def size_of(self, event: Event) -> Range | None:
        """How many, by all accounts that tell the same of it; None where none gives a number."""
        return _size_of(self._figures_in(event), self.status_of(event))

    def _figures_in(self, event: Event) -> list[Figure]:
        """What is told of an event in numbers, totals left out."""
        return [one for one in self.figures_of(event.id) if one.measure == event.kind and not one.cumulative]

    def relations_in(self, event: str) -> list[Relation]:
        """How the figures of an event relate to each other: conflicts first, what cannot be compared left out."""
        figures = self.figures_of(event)[:MOST_COMPARED]
        found = relations_of(figures, self.standing.codebook)
        return sorted((one for one in found if one.kind in TOLD), key=lambda one: TOLD.index(one.kind))

    def figures_of(self, event: str) -> list[Figure]:
        """The figures of an event: by status, then the largest first, wholes before their parts."""
        figures = [self.standing.figures[one] for one in self.standing.figures_in.get(event, ())]
        return sorted(
            figures, key=lambda one: (one.status != "occurred", one.status, one.part_of is not None, *_size(one))
        )


def _size_of(figures: Sequence[Figure], status: Status) -> Range | None:
    """The numbers of the whole with this status; of parts only where all of them are of the same people."""
    told = [one for one in figures if one.status == status]
    wholes = [one for one in told if one.part_of is None]
    if not wholes and len({(one.whom, one.to) for one in told}) > 1:
        return None
    return hull(one.range for one in wholes or told) if told else None


def _by_subject(findings: Sequence[Finding]) -> Mapping[str, Sequence[Finding]]:
    found: dict[str, list[Finding]] = defaultdict(list)
    for one in findings:
        for key in {one.id, *one.events, *one.figures, *one.statements}:
            found[key].append(one)
    return found


def _longest(balance: Balance) -> tuple[int, int, str]:
    sizes = [count.range.size for count in balance.counts]
    return -len(balance.counts), -max(sizes, default=0), balance.series.id


def _size(figure: Figure) -> tuple[int, str, str]:
    return -figure.range.size, figure.speaker, figure.id


def by_day(event: Event) -> tuple[bool, str, str, str]:
    """What sorts events by their days, undated ones last."""
    when = event.when
    return when is None, when.start.isoformat() if when else "", when.end.isoformat() if when else "", event.id
