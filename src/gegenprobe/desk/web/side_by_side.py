"""An event's figures side by side: lines are speakers, under the origin they come from; columns are measures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gegenprobe.model.kinds import Status
from gegenprobe.model.ledger import Figure, Relation
from gegenprobe.model.statement import Whom

MOST_COLUMNS = 8


@dataclass(frozen=True, slots=True)
class Column:
    """What a column counts: a kind and its status, of some of the people where `whom` is given, whither, to date."""

    measure: str
    status: Status
    part: bool
    whom: Whom | None
    to: str | None
    cumulative: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One speaker's figures, a cell for each column, the largest first; `cited` is False for an outlet's own voice."""

    speaker: str
    cited: bool
    cells: tuple[tuple[Figure, ...], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The speakers whose figures come from the same origins."""

    origins: tuple[str, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class SideBySide:
    """The whole table; `contradicted` are the figures (ids) that another one contradicts, `more` columns left out."""

    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    contradicted: frozenset[str]
    more: int


def side_by_side(figures: Sequence[Figure], relations: Iterable[Relation]) -> SideBySide:
    """The figures of an event by origin, speaker and measure."""
    by_column: dict[Column, list[Figure]] = defaultdict(list)
    for one in figures:
        by_column[_column(one)].append(one)
    columns = sorted(by_column, key=lambda column: _order(column, by_column[column]))
    shown = columns[:MOST_COLUMNS]
    lines: dict[tuple[str, ...], dict[tuple[str, bool], list[Figure]]] = defaultdict(lambda: defaultdict(list))
    for column in shown:
        for one in by_column[column]:
            lines[one.origins][one.speaker, one.cited].append(one)
    return SideBySide(
        columns=tuple(shown),
        groups=tuple(
            _group(origins, lines[origins], shown) for origins in sorted(lines, key=lambda one: _last(lines[one]))
        ),
        contradicted=frozenset(key for one in relations if one.kind == "conflict" for key in (one.left, one.right)),
        more=len(columns) - len(shown),
    )


def _column(one: Figure) -> Column:
    part = one.part_of is not None
    told = one.whom.nationality or part
    return Column(one.measure, one.status, part, one.whom if told else None, one.to, one.cumulative)


def _order(column: Column, figures: Sequence[Figure]) -> tuple[bool, bool, bool, int, int, str]:
    """What happened before what is planned or denied, wholes before parts; larger parts first, and what many count."""
    largest = max((one.range.size for one in figures), default=0) if column.part else 0
    return column.status != "occurred", column.cumulative, column.part, -largest, -len(figures), repr(column)


def _group(origins: tuple[str, ...], told: dict[tuple[str, bool], list[Figure]], columns: Sequence[Column]) -> Group:
    lines = []
    for (speaker, cited), figures in sorted(told.items(), key=lambda one: (not one[0][1], one[0][0])):
        cells = (tuple(sorted((one for one in figures if _column(one) == column), key=_size)) for column in columns)
        lines.append(Line(speaker, cited, tuple(cells)))
    return Group(origins, tuple(lines))


def _last(told: dict[tuple[str, bool], list[Figure]]) -> tuple[int, str]:
    """Origins that more statements rest on come first."""
    return -sum(len(one.statements) for figures in told.values() for one in figures), min(told)[0]


def _size(one: Figure) -> tuple[int, str]:
    return -one.range.size, one.id
