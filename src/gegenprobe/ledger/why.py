"""Why a figure is what it is: every step from the words of the reports to the number, in the order of the work."""

from __future__ import annotations

from collections.abc import Iterator

from gegenprobe.ledger.compare import compare
from gegenprobe.ledger.post import Standing
from gegenprobe.ledger.ranges import in_words
from gegenprobe.model.ledger import Figure
from gegenprobe.model.statement import Quantity, Statement

Step = tuple[str, str, tuple[str, ...]]  # what kind of step, a sentence, the ids it is about

_BOUNDS = {
    "exact": "a plain number stands for itself",
    "over": "'more than' begins one above the number and has no upper end",
    "under": "'fewer than' ends one below the number",
    "at_least": "'at least' begins at the number and has no upper end",
    "at_most": "'up to' ends at the number",
    "about": "'about' reaches half a step of the last digit written, at most a tenth, to both sides",
    "between": "both ends are given, and included",
}


def why(figure: Figure, standing: Standing) -> Iterator[Step]:
    """The steps that made a figure: words, number, verdicts, speaker and origin, merging, whole, other figures."""
    for key in figure.statements:
        yield from _words(standing.statements[key], standing)
    yield from _sources(figure, standing)
    yield from _merging(figure, standing)
    if figure.part_of is not None:
        whole = standing.figures[figure.part_of]
        yield "whole", f"it is a part of {in_words(whole.range)} by the same account", (whole.id,)
    yield from _beside(figure, standing)


def _words(one: Statement, standing: Standing) -> Iterator[Step]:
    held = standing.book.reports[one.report]
    evidence = one.evidence
    yield "words", f"{held.report.name}: “{evidence.text}” (characters {evidence.start} to {evidence.end})", (one.id,)
    yield "rule", f"read by {one.rule} of {one.codebook}", (one.id,)
    if one.count is not None:
        yield "number", _number(one.count, held.report.text), (one.id,)
    acts = standing.stood[one.report].verdicts.get(one.id, ())
    for done in standing.verdicts:
        if done.act in acts:
            deed = done.deed
            said = f"{deed.slot} is {deed.value}" if deed.act == "set" else deed.act
            by = f" by {done.author}" if done.author else ""
            yield "verdict", f"{said}{by} on {done.time}: {deed.because}", (one.id,)


def _number(count: Quantity, text: str) -> str:
    ends = f"{'open' if count.low is None else count.low} to {'open' if count.high is None else count.high}"
    return f"“{text[count.start : count.end]}” is {count.op.replace('_', ' ')}: {_BOUNDS[count.op]}; range {ends}"


def _sources(figure: Figure, standing: Standing) -> Iterator[Step]:
    how = "is cited" if figure.cited else "speaks in its own voice"
    yield "speaker", f"{figure.speaker} {how}", figure.statements
    reports = {standing.statements[one].report for one in figure.statements}
    printed = f"{len(reports)} report{'s' if len(reports) > 1 else ''}"
    origins = f"{len(figure.origins)} origin{'s' if len(figure.origins) > 1 else ''}"
    yield "origins", f"printed in {printed}, {origins}: {', '.join(figure.origins)}", tuple(sorted(reports))


def _merging(figure: Figure, standing: Standing) -> Iterator[Step]:
    """The links that hold these statements to their event, each piece of evidence with its weight."""
    event = standing.events[standing.event_of[figure.statements[0]]]
    own = set(figure.statements)
    for link in event.links:
        if link.left in own or link.right in own:
            weighed = "; ".join(f"{one.reason} ({one.value:+.1f})" for one in link.weights)
            yield "merged", f"{link.left} with {link.right}, {link.score:+.1f} bits: {weighed}", (event.id,)


def _beside(figure: Figure, standing: Standing) -> Iterator[Step]:
    event = standing.event_of[figure.statements[0]]
    for key in standing.figures_in[event]:
        if key != figure.id:
            other = standing.figures[key]
            relation = compare(figure, other, standing.codebook)
            said = f"{relation.kind} with {other.speaker}'s {in_words(other.range)}: {relation.reason}"
            yield "beside", said, (other.id,)
