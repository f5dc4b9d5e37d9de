"""The ledger as tables: a row for each statement that a line rests on, with its sentence, speaker, outlet, address.

Chronicle, figures side by side, findings and balance; the same rows for every format that has tables.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gegenprobe.desk import wording
from gegenprobe.desk.event_figures import events_in_order
from gegenprobe.desk.opened import sentence_around
from gegenprobe.ledger.balance import Leg, balances_of
from gegenprobe.ledger.chronicle import chronicle_of
from gegenprobe.ledger.figures import Source
from gegenprobe.ledger.flows import Reported
from gegenprobe.ledger.post import Standing
from gegenprobe.ledger.series import series_of
from gegenprobe.model.ledger import Figure, Finding, Range
from gegenprobe.model.report import Report
from gegenprobe.model.statement import Statement

Cells = tuple[object, ...]
_SOURCE = ("statement", "speaker", "origin", "came through", "sentence", "outlet", "published", "address", "report")
_EVENT = (
    "event",
    "kind",
    "status",
    "change",
    "start",
    "end",
    "op",
    "low",
    "high",
    "group",
    "nationality",
    "people",
    "at",
)
_FIGURE = (
    "event", "figure", "kind", "status", "said by", "cited", "op", "low", "high", "to date", "group", "nationality",
    "at", "to", "start", "end", "origins", "part of",
)  # fmt: skip
_FINDING = ("finding", "severity", "check", "title", "proof")
_BALANCE = (
    "series", "counter", "kind", "group", "at", "from", "to", "then low", "then high", "in low", "in high", "out low",
    "out high", "moved low", "moved high", "now low", "now high", "left over low", "left over high",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Table:
    """A table by its name: heads and rows of plain values (None = open, tuples = lists)."""

    name: str
    heads: tuple[str, ...]
    rows: Iterator[Cells]


def ledger_tables(standing: Standing, findings: Sequence[Finding]) -> tuple[Table, ...]:
    """The tables of a book, in the order in which a reader wants them."""
    return (
        Table("chronicle", (*_EVENT, *_SOURCE), _chronicle(standing)),
        Table("figures", (*_FIGURE, *_SOURCE), _figures(standing)),
        Table("findings", (*_FINDING, *_SOURCE), _findings(standing, findings)),
        Table("balance", (*_BALANCE, *_SOURCE), _balance(standing)),
    )


def _source(key: str, standing: Standing) -> Cells:
    """Where a statement stands and comes from: id, speaker, origin, hands, sentence, outlet, day, address, report."""
    one = standing.statements.get(key)
    if one is None:
        return (key, *(None,) * (len(_SOURCE) - 1))
    report, source = standing.book.reports[one.report].report, standing.sources[key]
    told = (source.speaker, source.origin, came_through(source), sentence_of(one, report))
    return key, *told, report.outlet, report.published, report.url, report.id


def came_through(source: Source) -> tuple[str, ...]:
    """The hands that a statement came through, from the outlet to the origin."""
    return tuple(f"{hand.how} {hand.who}" for hand in source.chain)


def sentence_of(one: Statement, report: Report) -> str:
    """The sentence that a statement's words stand in, on one line."""
    start, end = sentence_around(report, one)
    return " ".join(report.text[start:end].split())


def _chronicle(standing: Standing) -> Iterator[Cells]:
    for line in chronicle_of(standing).lines:
        for one in line.statements:
            count, when = one.count, standing.when(one)
            number = (count.op, count.low, count.high) if count else (None,) * 3
            days = (when.start, when.end) if when else (None, None)
            head = (standing.event_of.get(one.id), one.kind, one.status, one.change, *days, *number)
            yield *head, one.whom.group, one.whom.nationality, one.people, one.at, *_source(one.id, standing)


def _figures(standing: Standing) -> Iterator[Cells]:
    for event in events_in_order(standing):
        for key in standing.figures_in[event.id]:
            figure = standing.figures[key]
            for statement in figure.statements:
                yield event.id, *_figure(figure), *_source(statement, standing)


def _figure(one: Figure) -> Cells:
    days = (one.when.start, one.when.end) if one.when else (None, None)
    said = (one.id, one.measure, one.status, one.speaker, one.cited, one.op, *_ends(one.range), one.cumulative)
    return *said, one.whom.group, one.whom.nationality, one.at, one.to, *days, one.origins, one.part_of


def _findings(standing: Standing, findings: Sequence[Finding]) -> Iterator[Cells]:
    for one in findings:
        said = wording.said(one.title), tuple(map(wording.said, one.proof))
        for statement in one.statements:
            yield one.id, one.severity, one.check, *said, *_source(statement, standing)


def _balance(standing: Standing) -> Iterator[Cells]:
    figures = standing.figures
    reported = Reported(figures.values(), standing.codebook)
    for balance in balances_of(series_of(figures.values(), standing.codebook), figures, reported):
        series = balance.series
        head = (series.id, series.speaker, series.measure, series.whom.group, series.at)
        for leg in balance.legs:
            for statement in _rests_on(leg, standing):
                yield *head, *_leg(leg), *_source(statement, standing)


def _leg(leg: Leg) -> Cells:
    ranges = (leg.before.range, leg.into, leg.out, leg.moved, leg.after.range, leg.residual)
    return leg.before.when.start, leg.after.when.end, *(end for one in ranges for end in _ends(one))


def _rests_on(leg: Leg, standing: Standing) -> list[str]:
    used = [*leg.before.figures, *leg.after.figures, *(key for flow in leg.flows for key in flow.figures)]
    return list(dict.fromkeys(key for one in used for key in standing.figures[one].statements))


def _ends(one: Range) -> tuple[int | None, int | None]:
    return one.low, one.high
