"""How a finding is put: its id, the statements it rests on, and a line for every figure of its proof."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gegenprobe.checks.ground import Ground
from gegenprobe.ledger import phrases
from gegenprobe.ledger.ranges import in_words
from gegenprobe.model.identity import content_id
from gegenprobe.model.ledger import SEVERITIES, Figure, Finding, Severity
from gegenprobe.model.statement import Statement

MOST_QUOTED = 90  # characters of a sentence in a proof


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a check saw: the title in a line, what it is about, and the steps that lead to it."""

    severity: Severity
    title: str
    figures: Sequence[Figure] = ()
    statements: Sequence[str] = ()
    events: Sequence[str] = ()
    steps: Sequence[str] = ()


def finding(check: str, seen: Seen) -> Finding:
    """The finding of a check; statements of its figures and others it names, each once, in that order."""
    of_figures = (key for one in seen.figures for key in one.statements)
    statements = tuple(dict.fromkeys((*of_figures, *seen.statements)))
    events = dict.fromkeys((*seen.events, *(one.event for one in seen.figures if one.event is not None)))
    return Finding(
        id=content_id("x", [check, *sorted(one.id for one in seen.figures), "", *sorted(statements)]),
        check=check,
        severity=seen.severity,
        title=seen.title,
        statements=statements,
        figures=tuple(one.id for one in seen.figures),
        events=tuple(events),
        proof=tuple(seen.steps),
    )


def worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Contradictions, warnings, notices; within each those that rest on more statements first; ties by content."""
    return tuple(
        sorted(
            findings,
            key=lambda one: (SEVERITIES.index(one.severity), -len(one.statements), one.check, one.title, one.id),
        )
    )


def told(figure: Figure, ground: Ground) -> str:
    """A figure as a step of a proof: who says how many, of whom, when, and in which words."""
    return f"{figure.speaker}: {number_of(figure, ground)} {about(figure)}{quoted(figure.statements, ground)}"


def number_of(figure: Figure, ground: Ground) -> str:
    """The number as its first sentence bounds it."""
    for key in figure.statements:
        statement = ground.statements.get(key)
        if statement is not None and statement.count is not None:
            return phrases.figure(statement.count)
    return in_words(figure.range)


def about(figure: Figure) -> str:
    """What a figure counts: the kind, and in brackets whom, where, when."""
    to = f"> {figure.to}" if figure.to else ""
    place = " ".join(part for part in (figure.at or "", to) if part)
    total = "to date" if figure.cumulative else ""
    inner = ", ".join(part for part in (phrases.whom(figure.whom), place, phrases.days(figure.when), total) if part)
    status = "" if figure.status == "occurred" else f" {figure.status}"
    return f"{phrases.kind(figure.measure)}{status}" + (f" ({inner})" if inner else "")


def quoted(statements: Iterable[str], ground: Ground) -> str:
    """The words of the first of these statements, with outlet, day and id; '' when none of them is known."""
    for key in statements:
        statement = ground.statements.get(key)
        if statement is not None:
            return f": {words_of(statement)} ({printed(statement, ground)})"
    return ""


def words_of(statement: Statement) -> str:
    """The evidence, shortened where it is long."""
    text = " ".join(statement.evidence.text.split())
    return f"“{text}”" if len(text) <= MOST_QUOTED else f"“{text[:MOST_QUOTED].rstrip()} …”"


def printed(statement: Statement, ground: Ground) -> str:
    """Outlet, day of publication and id of a statement."""
    source = ground.sources[statement.report]
    day = "" if source.published is None else f", {source.published.isoformat()}"
    return f"{source.outlet}{day}, {statement.id}"
