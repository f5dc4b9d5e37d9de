"""Something is told as done before it can have been.

Fires when a report tells as of a fact what happened to people, and gives it a day after the report's own publication.
Fires, too, when a person by name was freed before every day on which that person is said to have been arrested, held or
sentenced.

Severity: warning.

It does not fire for what is planned or announced, when the span of days reaches back to the day of publication, and
when one report tells of both the release and the later arrest: then somebody was arrested again.

What to do: see which date is wrong; `gegenprobe set REPORT published ...` corrects that of a report.
"""

from __future__ import annotations

from collections.abc import Iterator

from gegenprobe.checks.findings import Seen, finding, words_of
from gegenprobe.checks.ground import Ground
from gegenprobe.checks.lives import Station, in_one_report, seen_of
from gegenprobe.model.ledger import Finding
from gegenprobe.model.message import Term, message
from gegenprobe.model.statement import Statement

NAME = "before_its_cause"


def look(ground: Ground) -> Iterator[Finding]:
    """Statements from the future, then people freed before they were jailed."""
    for key in sorted(key for key, one in ground.statements.items() if _from_the_future(one, ground)):
        yield _too_early(ground.statements[key], ground)
    for person, stations in ground.lives.items():
        freed = [one for one in stations if one.turn == "out"]
        jailed = [one for one in stations if one.turn in ("in", "held")]
        if freed and any(one.turn == "in" for one in jailed):
            first = jailed[0]
            early = [one for one in freed if one.when.end < first.when.start]
            if early and not in_one_report(early[0], first, ground):
                yield _freed_first(person, early[0], first, ground)


def _from_the_future(statement: Statement, ground: Ground) -> bool:
    if statement.status != "occurred" or statement.when is None:
        return False
    published = ground.sources[statement.report].published
    return published is not None and statement.when.start > published and ground.people_counted(statement.kind)


def _too_early(statement: Statement, ground: Ground) -> Finding:
    source = ground.sources[statement.report]
    assert statement.when is not None and source.published is not None
    title = message("too_early", outlet=source.outlet, published=source.published, when=statement.when)
    kind = Term("kind", statement.kind)
    step = message("step.station", kind=kind, when=statement.when, quoted=words_of(statement))
    return finding(NAME, Seen(severity="warning", title=title, statements=[statement.id], steps=[step]))


def _freed_first(person: str, freed: Station, jailed: Station, ground: Ground) -> Finding:
    title = message("freed_first", person=person, freed=freed.when, jailed=jailed.when)
    return finding(NAME, seen_of((freed, jailed), "warning", title, ground))
