"""Figures: how many, of whom, where, when, by whose account, with every statement and origin behind the number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from gegenprobe.model.identity import Plain, content_id
from gegenprobe.model.kinds import Op, Status
from gegenprobe.model.ledger import Chain, Figure, Range
from gegenprobe.model.statement import Quantity, Statement, When, Whom
from gegenprobe.packs.codebook import Kind


@dataclass(frozen=True, slots=True)
class Source:
    """Who answers for a statement: the speaker (cited, or the outlet), and the hands it came through.

    `known` is the day of the report.
    """

    speaker: str
    cited: bool
    known: date | None
    chain: Chain

    @property
    def origin(self) -> str:
        """The independent source that the statement comes from in the end."""
        return self.chain[-1].who


@dataclass(frozen=True, slots=True)
class Counting:
    """What figures are counted with: all standing statements, who answers for each, the codebook's kinds.

    `when` tells the time of a statement.
    """

    statements: Mapping[str, Statement]
    sources: Mapping[str, Source]
    kinds: Mapping[str, Kind]
    when: Callable[[Statement], When | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Same:
    """What statements of one figure have in common."""

    measure: str
    status: Status
    op: Op
    low: int | None
    high: int | None
    whom: Whom
    at: str | None
    to: str | None
    when: When | None
    speaker: str
    cited: bool
    cumulative: bool
    whole: tuple[str, int | None, int | None] | None  # kind and range of what it is a part of


def figures_of(event: str, statements: Iterable[Statement], counting: Counting) -> list[Figure]:
    """The figures of one event's statements, in the order of their ids; `part_of` is left to `with_wholes`."""
    together: dict[_Same, list[Statement]] = {}
    for one in statements:
        if one.count is not None:
            together.setdefault(_same(one, one.count, counting), []).append(one)
    figures = [_figure(same, those, counting, event) for same, those in together.items()]
    return sorted(figures, key=lambda one: one.id)


def with_wholes(figure: Figure, statements: Mapping[str, Statement], figure_of: Mapping[str, str]) -> Figure:
    """The figure with that of the whole it is a part of, if one of its statements names one that counts."""
    wholes = {figure_of.get(statements[one].part_of or "") for one in figure.statements} - {None, figure.id}
    return replace(figure, part_of=min(filter(None, wholes), default=None))


def with_known_parts(figures: Iterable[Figure]) -> list[Figure]:
    """An event's figures; whom another figure of it counts as a part of more people is a part here, too.

    '14 of the 52 are foreigners' in one report makes the '13 foreigners' of another one no account of the whole.
    """
    figures = list(figures)
    known = {one.id: one for one in figures}
    wholes: dict[tuple[str, Whom], Figure] = {}
    for part in figures:
        whole = known.get(part.part_of or "")
        if whole is not None and whole.whom != part.whom:
            before = wholes.get((part.measure, part.whom), whole)
            wholes[part.measure, part.whom] = max(whole, before, key=lambda one: (one.range.low or 0, one.id))
    return [_as_part(one, wholes.get((one.measure, one.whom))) for one in figures]


def _as_part(figure: Figure, whole: Figure | None) -> Figure:
    if whole is None or figure.part_of is not None or figure.id == whole.id:
        return figure
    most, least = figure.range.high, whole.range.low
    return replace(figure, part_of=whole.id) if most is not None and least is not None and most < least else figure


def _same(one: Statement, count: Quantity, counting: Counting) -> _Same:
    source, whole = counting.sources[one.id], counting.statements.get(one.part_of or "")
    return _Same(
        measure=one.kind,
        status=one.status,
        op=count.op,
        low=count.low,
        high=count.high,
        whom=one.whom,
        at=one.at,
        to=one.to,
        when=counting.when(one),
        speaker=source.speaker,
        cited=source.cited,
        cumulative=one.cumulative,
        whole=None if whole is None or whole.count is None else (whole.kind, whole.count.low, whole.count.high),
    )


def _is_no_event(same: _Same, kinds: Mapping[str, Kind]) -> bool:
    return same.cumulative or kinds.get(same.measure, Kind(name="")).stock


def _figure(same: _Same, those: list[Statement], counting: Counting, event: str) -> Figure:
    days = [day for one in those if (day := counting.sources[one.id].known) is not None]
    when = same.when
    return Figure(
        id=content_id("f", _identity(same, event)),
        measure=same.measure,
        status=same.status,
        op=same.op,
        range=Range(same.low, same.high),
        whom=same.whom,
        at=same.at,
        to=same.to,
        when=when,
        speaker=same.speaker,
        cited=same.cited,
        origins=tuple(sorted({counting.sources[one.id].origin for one in those})),
        statements=tuple(sorted(one.id for one in those)),
        known=min(days, default=None),
        event=None if _is_no_event(same, counting.kinds) else event,
        cumulative=same.cumulative,
    )


def _identity(same: _Same, event: str) -> list[Plain]:
    when = None if same.when is None else [same.when.start.isoformat(), same.when.end.isoformat()]
    return [
        same.measure, same.status, same.op, same.low, same.high, same.whom.group, list(same.whom.nationality),
        same.at, same.to, when, same.speaker, same.cited, same.cumulative, list(same.whole or ()), event,
    ]  # fmt: skip
