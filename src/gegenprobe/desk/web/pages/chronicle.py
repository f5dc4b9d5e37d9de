"""The chronicle: what happened when, each line with the words it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from starlette.responses import Response

from gegenprobe.desk.web.paging import leaf_of
from gegenprobe.desk.web.visit import Visit
from gegenprobe.ledger.chronicle import Line
from gegenprobe.model.kinds import STATUSES

LINES = 60
SHOWN = 2  # pieces of evidence below one line; its own page has all


@dataclass(frozen=True, slots=True)
class Day:
    """The lines of one day (or month, year, span), under its name."""

    name: str
    lines: tuple[Line, ...]


def page(visit: Visit) -> Response:
    """The lines, by day, narrowed to a kind or status."""
    lines = [line for line in visit.volume.chronicle.lines if _wanted(line, visit)]
    found = leaf_of(visit, lines, LINES)
    kinds = sorted(visit.volume.told_kinds, key=lambda kind: visit.words.of("kind", kind))
    return visit.page("chronicle.html", days=list(_days(found.rows, visit)), leaf=found, kinds=kinds,
                      statuses=STATUSES, shown=SHOWN, book=visit.volume.book)  # fmt: skip


def _wanted(line: Line, visit: Visit) -> bool:
    kind, status = visit.query.get("kind"), visit.query.get("status")
    return (not kind or line.first.kind == kind) and (not status or line.first.status == status)


def _days(lines: Sequence[Line], visit: Visit) -> Iterator[Day]:
    together: list[Line] = []
    for line in lines:
        if together and together[-1].when != line.when:
            yield _day(together, visit)
            together = []
        together.append(line)
    if together:
        yield _day(together, visit)


def _day(lines: list[Line], visit: Visit) -> Day:
    return Day(visit.words.days(lines[0].when) or visit.words("chronicle.undated"), tuple(lines))
