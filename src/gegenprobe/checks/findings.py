"""How a finding is put: its id, the statements it rests on, and a line for every figure of its proof."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gegenprobe.ledger.phrases import shortened
from gegenprobe.ledger.population import is_told
from gegenprobe.model.identity import content_id
from gegenprobe.model.ledger import SEVERITIES, Figure, Finding, Range, Severity
from gegenprobe.model.message import Listed, Message, Term, Value, message
from gegenprobe.model.statement import Quantity, Statement

if TYPE_CHECKING:
    from gegenprobe.checks.ground import Ground

MOST_QUOTED = 90  # characters of a sentence in a proof


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a check saw: the title in a line, what it is about, and the steps that lead to it."""

    severity: Severity
    title: Message
    figures: Sequence[Figure] = ()
    statements: Sequence[str] = ()
    events: Sequence[str] = ()
    steps: Sequence[Message] = ()


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
            key=lambda one: (SEVERITIES.index(one.severity), -len(one.statements), one.check, one.id),
        )
    )


def told(figure: Figure, ground: Ground) -> Message:
    """A figure as a step of a proof: who says how many, of whom, when, and in which words."""
    values: dict[str, Value] = {
        "speaker": figure.speaker,
        "number": number_of(figure, ground),
        "about": about(figure),
    }
    for key in figure.statements:
        if key in ground.statements:
            return message("step.figure", **values, quoted=quoted(ground.statements[key], ground))
    return message("step.figure_alone", **values)


def number_of(figure: Figure, ground: Ground) -> Quantity | Range:
    """The number as its first sentence bounds it."""
    for key in figure.statements:
        statement = ground.statements.get(key)
        if statement is not None and statement.count is not None:
            return statement.count
    return figure.range


def about(figure: Figure) -> Message:
    """What a figure counts: the kind, and in brackets whom, where, when."""
    kind: Value = Term("kind", figure.measure)
    if figure.status != "occurred":
        kind = message("about.status", kind=kind, status=Term("status", figure.status))
    inner: list[Value] = [figure.whom] if is_told(figure.whom) else []
    inner += _place(figure)
    inner += [figure.when] if figure.when is not None else []
    inner += [message("about.to_date")] if figure.cumulative else []
    return (
        message("about.details", kind=kind, details=Listed(tuple(inner)))
        if inner
        else message("about.plain", kind=kind)
    )


def _place(figure: Figure) -> list[Value]:
    if figure.to:
        to = Term("country", figure.to)
        return [message("about.way", at=Term("country", figure.at), to=to) if figure.at else message("about.to", to=to)]
    return [Term("country", figure.at)] if figure.at else []


def quoted(statement: Statement, ground: Ground) -> Message:
    """The words of a statement, with outlet, day and id."""
    return message("quoted", words=words_of(statement), source=printed(statement, ground))


def words_of(statement: Statement) -> Message:
    """The evidence, shortened where it is long."""
    text = " ".join(statement.evidence.text.split())
    return message("words", text=shortened(text, MOST_QUOTED))


def printed(statement: Statement, ground: Ground) -> Message:
    """Outlet, day of publication and id of a statement."""
    source = ground.sources[statement.report]
    if source.published is None:
        return message("printed.undated", outlet=source.outlet, statement=statement.id)
    return message("printed.dated", outlet=source.outlet, day=source.published, statement=statement.id)
