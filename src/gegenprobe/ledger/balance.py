"""The balance of a counter: stock then + in - out ± moved = stock now, as ranges; what is left over is the residual.

Only the counter's own stocks are held against each other; the flows between them may be anybody's, and are named with
those who gave them. What is known in part stays a range.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from gegenprobe.ledger.flows import Flow, Reported, Sought
from gegenprobe.ledger.flows_together import speakers_of, taken_together, told_in
from gegenprobe.ledger.ranges import agreed, minus, plus
from gegenprobe.ledger.series import moment_of
from gegenprobe.model.ledger import Figure, Range, Series
from gegenprobe.model.statement import When
from gegenprobe.packs.codebook import Codebook


@dataclass(frozen=True, slots=True)
class Count:
    """A stock at one moment, by one counter: what all its figures of that moment allow."""

    when: When
    range: Range
    figures: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """From one count to the next. `moved` may have left as well (across a border), as far as it is not in `out`.

    `residual` is what the second count has more (below zero: fewer) than the first one and the reported flows come
    to: a range above zero were newly taken in, or counted only later; one below zero is an unexplained fall.
    """

    before: Count
    after: Count
    into: Range
    out: Range
    moved: Range
    flows: tuple[Flow, ...]
    residual: Range

    @property
    def newly_in(self) -> int:
        """How many at least came in without being reported."""
        return max(0, self.residual.low or 0)

    @property
    def unexplained_fall(self) -> int:
        """How many at least are gone without being reported."""
        return max(0, -(self.residual.high or 0))

    @property
    def reported_by(self) -> tuple[str, ...]:
        """Who reported the flows."""
        return speakers_of(self.flows)


@dataclass(frozen=True, slots=True)
class Balance:
    """A series of a stock with what happened between its counts."""

    series: Series
    counts: tuple[Count, ...]
    legs: tuple[Leg, ...]


def balances_of(series: Iterable[Series], figures: Mapping[str, Figure], reported: Reported) -> tuple[Balance, ...]:
    """The balances of all series of a stock, in their order; running totals have none.

    `reported` is what the figures tell to have come in or left.
    """
    codebook = reported.codebook
    return tuple(with_legs(one, reported) for one in stocks_of(series, figures, codebook))


def stocks_of(series: Iterable[Series], figures: Mapping[str, Figure], codebook: Codebook) -> tuple[Balance, ...]:
    """The counts of all series of a stock, in their order, without what happened between them."""
    stocks = [one for one in series if codebook.kinds[one.measure].stock]
    return tuple(Balance(one, counts_of([figures[key] for key in one.figures]), ()) for one in stocks)


def with_legs(stock: Balance, reported: Reported) -> Balance:
    """The balance of a stock: its counts with what is reported to have happened between them."""
    legs = (_leg(stock.series, before, after, reported) for before, after in pairwise(stock.counts))
    return Balance(stock.series, stock.counts, tuple(legs))


def counts_of(figures: Sequence[Figure]) -> tuple[Count, ...]:
    """The counts of a series in the order of time.

    Figures of overlapping days are one count. A number that is only printed again is not counted again: it stays with
    its first moment, unless the text gives another day than that of the printing.
    """
    groups: list[list[Figure]] = []
    for figure in figures:
        last = groups[-1] if groups else []
        again = any(figure.range == one.range for one in last) and not _dated(figure)
        if last and (again or _overlap(last[-1], figure)):
            last.append(figure)
        else:
            groups.append([figure])
    return tuple(_count(group) for group in groups)


def _count(group: Sequence[Figure]) -> Count:
    first = moment_of(group[0])
    assert first is not None  # only figures with a moment are in a series
    together = [one for one in group if _overlap(group[0], one)]
    return Count(first, agreed(one.range for one in together), tuple(one.id for one in group))


def _leg(series: Series, before: Count, after: Count, reported: Reported) -> Leg:
    population = reported.population(series.whom)

    def flows(setting: str) -> tuple[Flow, ...]:
        kinds = reported.kinds(series.measure, setting)
        return reported.between(Sought(kinds, population, series.at, before.when, after.when))

    into, out = flows("fills"), flows("drains")
    moved = tuple(one for one in flows("may_drain") if not told_in(one, out))
    came, left = taken_together(into), taken_together(out)
    may = Range(0, taken_together(moved).high)
    change = minus(after.range, before.range)
    return Leg(
        before=before,
        after=after,
        into=came,
        out=left,
        moved=may,
        flows=(*into, *out, *moved),
        residual=plus(minus(change, came), plus(left, may)),
    )


def _overlap(left: Figure, right: Figure) -> bool:
    one, other = moment_of(left), moment_of(right)
    return one is not None and other is not None and one.meets(other)


def _dated(figure: Figure) -> bool:
    """Whether the text itself gives the day of the count, and not only the day on which it was printed."""
    when, known = figure.when, figure.known
    return when is not None and known is not None and not when.start <= known <= when.end
