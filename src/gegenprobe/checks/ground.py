"""What a check looks at: the figures and events of a book with their statements, and what is often asked of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple

from gegenprobe.checks import comparable, lives, taken_back
from gegenprobe.checks.lives import Station
from gegenprobe.ledger.balance import Balance, balances_of
from gegenprobe.ledger.compare import Around
from gegenprobe.ledger.flows import Reported
from gegenprobe.ledger.population import Population, populations
from gegenprobe.ledger.post import Standing
from gegenprobe.ledger.series import moment_of, series_of
from gegenprobe.model.kinds import Status
from gegenprobe.model.ledger import Event, Figure, Series
from gegenprobe.model.statement import Statement, When
from gegenprobe.packs.codebook import Codebook


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement was printed: the outlet, else the name of the report; when, and in which language."""

    outlet: str
    published: date | None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """All that is checked. `statements` are those of the figures and events; `sources` the reports by their ids."""

    figures: tuple[Figure, ...]
    events: tuple[Event, ...]
    statements: Mapping[str, Statement]
    sources: Mapping[str, Source]
    codebook: Codebook


class Quantity(NamedTuple):
    """What several figures are figures of: the same number in truth, if they are right.

    `scope` is an event, or the whole that others are parts of; '' for totals, which no event holds together: their
    `window` tells those of different times apart.
    """

    scope: str
    measure: str
    status: Status
    population: Population
    to: str | None
    window: str = ""


def matter_of(standing: Standing) -> Matter:
    """What there is to check in a standing book."""
    reports = standing.book.reports
    return Matter(
        figures=tuple(standing.figures.values()),
        events=tuple(standing.events.values()),
        statements=standing.statements,
        sources={
            key: Source(report.outlet or report.name, report.published, report.language)
            for key, report in ((key, held.report) for key, held in reports.items())
        },
        codebook=standing.codebook,
    )


class Ground:
    """The matter, in the orders in which checks need it. Everything is worked out once, when first asked for."""

    def __init__(self, matter: Matter) -> None:
        self.matter = matter
        self.codebook = matter.codebook
        self.population = populations(matter.codebook)
        self.statements = matter.statements
        self.sources = matter.sources
        self._reports: dict[str, frozenset[str]] = {}
        self._quantities: dict[str, Quantity | None] = {}
        self._printing: dict[str, frozenset[str]] = {}
        self._last_told: dict[str, date] = {}

    @cached_property
    def figures(self) -> dict[str, Figure]:
        """All figures by id, in the order of their ids."""
        return {one.id: one for one in sorted(self.matter.figures, key=lambda one: one.id)}

    @cached_property
    def events(self) -> dict[str, Event]:
        """All events by id, in the order of their ids."""
        return {one.id: one for one in sorted(self.matter.events, key=lambda one: one.id)}

    @cached_property
    def series(self) -> tuple[Series, ...]:
        """The series of all counters."""
        return series_of(self.figures.values(), self.codebook)

    @cached_property
    def stocks_at(self) -> dict[tuple[str, str | None], tuple[Series, ...]]:
        """The series by what they count and where."""
        found: dict[tuple[str, str | None], list[Series]] = defaultdict(list)
        for one in self.series:
            found[one.measure, one.at].append(one)
        return {key: tuple(those) for key, those in found.items()}

    def course_of(self, series: Series) -> tuple[tuple[When, Figure], ...]:
        """The figures of a series with their moments, in the order of time."""
        return self._courses[series.id]

    @cached_property
    def _courses(self) -> dict[str, tuple[tuple[When, Figure], ...]]:
        timed = {
            one.id: [(moment_of(self.figures[key]), self.figures[key]) for key in one.figures] for one in self.series
        }
        return {key: tuple((when, one) for when, one in those if when is not None) for key, those in timed.items()}

    @cached_property
    def balances(self) -> tuple[Balance, ...]:
        """The balances of all stocks."""
        return balances_of(self.series, self.figures, self.reported)

    @cached_property
    def reported(self) -> Reported:
        """What is reported to have come in or left."""
        return Reported(self.figures.values(), self.codebook)

    @cached_property
    def quantities(self) -> dict[Quantity, tuple[Figure, ...]]:
        """The figures by what they are figures of; those taken back by their own speaker are left out."""
        gone = self.taken_back
        left = {
            quantity: tuple(one for one in figures if one.id not in gone)
            for quantity, figures in self.all_quantities.items()
        }
        told = ((quantity, figures) for quantity, figures in left.items() if figures)
        return dict(sorted(told, key=lambda one: one[1][0].id))

    @cached_property
    def all_quantities(self) -> dict[Quantity, tuple[Figure, ...]]:
        """The same with those that were taken back."""
        found: dict[Quantity, list[Figure]] = defaultdict(list)
        for figure in self.figures.values():
            quantity = self.quantity_of(figure)
            if quantity is not None:
                found[quantity].append(figure)
        return {quantity: tuple(those) for quantity, those in found.items()}

    @cached_property
    def told_alike(self) -> tuple[tuple[Figure, ...], ...]:
        """The figures that give one number of the same thing as a fact, together: by whomever it is told."""
        found: list[tuple[Figure, ...]] = []
        for quantity, figures in self.quantities.items():
            if quantity.status == "occurred":
                by_number: dict[tuple[int | None, int | None], list[Figure]] = defaultdict(list)
                for one in figures:
                    by_number[one.range.low, one.range.high].append(one)
                found.extend(map(tuple, by_number.values()))
        return tuple(found)

    @cached_property
    def taken_back(self) -> frozenset[str]:
        """Figures that their own speaker replaced or denied later."""
        return taken_back.taken_back(self)

    @cached_property
    def denied(self) -> frozenset[str]:
        """Figures that their own speaker says are not right."""
        return taken_back.denied(self)

    @cached_property
    def around(self) -> Around:
        """What the book says beside two figures that are held against each other."""
        return comparable.around(self)

    @cached_property
    def lives(self) -> Mapping[str, tuple[Station, ...]]:
        """The stations of every named person, by name, in the order of their days."""
        return lives.lives(self)

    @cached_property
    def parts(self) -> dict[str, tuple[str, ...]]:
        """The figures that name a figure as their whole, by the whole's id."""
        found: dict[str, list[str]] = defaultdict(list)
        for one in self.figures.values():
            if one.part_of is not None:
                found[one.part_of].append(one.id)
        return {whole: tuple(those) for whole, those in found.items()}

    def quantity_of(self, figure: Figure) -> Quantity | None:
        """What the figure is a figure of; None for a total since nobody says when."""
        known = self._quantities
        if figure.id not in known:
            known[figure.id] = self._quantity_of(figure)
        return known[figure.id]

    def _quantity_of(self, figure: Figure) -> Quantity | None:
        window = ""
        if figure.cumulative:
            if figure.when is None or figure.when.start == figure.when.end:
                return None
            window = f"{figure.when.start} {figure.when.end}"
        whole = self.whole_of(figure)
        population = self.population(figure.whom)
        scope = whole.event or ("" if whole.cumulative else whole.id)
        return Quantity(scope, figure.measure, figure.status, population, figure.to, window)

    def whole_of(self, figure: Figure) -> Figure:
        """The figure that this one is in the end a part of; itself when it is none."""
        return (figure, *self.wholes_of(figure))[-1]

    def wholes_of(self, figure: Figure) -> tuple[Figure, ...]:
        """The figures that this one is a part of, from the nearest to the last; () for none."""
        found: dict[str, Figure] = {figure.id: figure}
        while figure.part_of in self.figures and figure.part_of not in found:
            figure = self.figures[figure.part_of]
            found[figure.id] = figure
        return tuple(found.values())[1:]

    def people_counted(self, measure: str) -> bool:
        """Whether figures of this kind count people."""
        kind = self.codebook.kinds.get(measure)
        return kind is not None and kind.about == "people"

    def reports_of(self, figures: Iterable[Figure]) -> frozenset[str]:
        """The reports that print these figures."""
        return frozenset[str]().union(*map(self.prints_of, figures))

    def prints_of(self, figure: Figure) -> frozenset[str]:
        """The reports that print a figure."""
        if figure.id not in self._reports:
            known = self.statements
            self._reports[figure.id] = frozenset([known[key].report for key in figure.statements if key in known])
        return self._reports[figure.id]

    def printing(self, figure: Figure) -> frozenset[str]:
        """The reports that print its number of the same thing or event, by whatever account and words."""
        if figure.id not in self._printing:
            quantity = self.quantity_of(figure)
            told = self._of_event.get((figure.event or "", figure.measure, figure.status), ())
            same = () if quantity is None else self.quantities.get(quantity, ())
            self._printing[figure.id] = self.reports_of(
                [figure, *(one for one in (*told, *same) if one.range == figure.range)]
            )
        return self._printing[figure.id]

    @cached_property
    def _of_event(self) -> dict[tuple[str, str, Status], list[Figure]]:
        found: dict[tuple[str, str, Status], list[Figure]] = defaultdict(list)
        for one in self.figures.values():
            if one.event is not None:
                found[one.event, one.measure, one.status].append(one)
        return found

    def happened_meanwhile(self, figure: Figure) -> bool:
        """Whether another event of the figure's kind and place is told of in the days that the figure may be about."""
        span = figure.when
        if span is None and figure.known is not None:
            span = When(figure.known - timedelta(days=31), figure.known)
        told = self._days_of.get((figure.measure, figure.at), ())
        if span is None:  # of no time at all: whatever else happened there may be meant
            return any(event != figure.event for event, _ in told)
        return any(event != figure.event and when.meets(span) for event, when in told)

    @cached_property
    def _days_of(self) -> dict[tuple[str, str | None], set[tuple[str, When]]]:
        """The events of each kind and place with the days that figures give them."""
        found: dict[tuple[str, str | None], set[tuple[str, When]]] = defaultdict(set)
        for one in self.figures.values():
            when = moment_of(one)
            if one.event is not None and when is not None and one.status == "occurred":
                found[one.measure, one.at].add((one.event, when))
                found[one.measure, None].add((one.event, when))
        return found

    def last_told(self, figure: Figure) -> date:
        """The last day on which its speaker was still printed with this number; the earliest of all when unknown."""
        if figure.id not in self._last_told:
            days = [day for report in self.prints_of(figure) if (day := self.sources[report].published) is not None]
            self._last_told[figure.id] = max(days, default=date.min)
        return self._last_told[figure.id]

    def outlets_of(self, figures: Iterable[Figure]) -> tuple[str, ...]:
        """The outlets that print these figures, in the order of their names."""
        return tuple(sorted({self.sources[report].outlet for report in self.reports_of(figures)}))
