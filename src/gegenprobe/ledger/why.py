"""Why a figure is what it is: every step from the words of the reports to the number, in the order of the work."""

from __future__ import annotations

from collections.abc import Iterator

from gegenprobe.ledger.compare import compare
from gegenprobe.ledger.hands import hands_in_words
from gegenprobe.ledger.post import Standing
from gegenprobe.model.ledger import Figure, Link
from gegenprobe.model.message import Listed, Message, Term, Value, message
from gegenprobe.model.statement import Quantity, Statement

Step = tuple[str, Message, tuple[str, ...]]  # what kind of step, a sentence, the ids it is about


def why(figure: Figure, standing: Standing) -> Iterator[Step]:
    """The steps that made a figure: words, number, verdicts, speaker and origin, merging, whole, other figures."""
    for key in figure.statements:
        yield from _words(standing.statements[key], standing)
    yield from _sources(figure, standing)
    yield from _merging(figure, standing)
    if figure.part_of is not None:
        whole = standing.figures[figure.part_of]
        yield "whole", message("why.part", whole=whole.range), (whole.id,)
    yield from _beside(figure, standing)


def _words(one: Statement, standing: Standing) -> Iterator[Step]:
    held = standing.book.reports[one.report]
    evidence = one.evidence
    start, end = str(evidence.start), str(evidence.end)
    yield "words", message("why.words", report=held.report.name, text=evidence.text, start=start, end=end), (one.id,)
    yield "rule", message("why.rule", rule=one.rule, codebook=one.codebook), (one.id,)
    if one.count is not None:
        yield "number", _number(one.count, held.report.text), (one.id,)
    dated = standing.stood[one.report].days.get(one.id)
    if dated is not None:
        yield "time", message("why.dated", statement=dated.by, when=dated.when), (dated.by,)
    acts = standing.stood[one.report].verdicts.get(one.id, ())
    for done in standing.verdicts:
        if done.act in acts:
            deed = done.deed
            said: Value = deed.act
            if deed.act == "set":
                said = message("why.set", slot=Term("slotname", deed.slot or ""), value=str(deed.value))
            values: dict[str, Value] = {"said": said, "time": done.time, "because": deed.because}
            signed = message("why.verdict_by", author=done.author, **values)
            yield "verdict", signed if done.author else message("why.verdict", **values), (one.id,)


def _number(count: Quantity, text: str) -> Message:
    low, high = (message("why.open") if end is None else str(end) for end in (count.low, count.high))
    words, op = text[count.start : count.end], count.op
    return message("why.number", words=words, op=Term("op", op), why=Term("why.bound", op), low=low, high=high)


def _sources(figure: Figure, standing: Standing) -> Iterator[Step]:
    how = "why.cited" if figure.cited else "why.own_voice"
    yield "speaker", message(how, speaker=figure.speaker), figure.statements
    for one in figure.statements:
        for said, hand in hands_in_words(standing.sources[one].chain, standing.book.reports):
            yield hand.how, said, (one, hand.report)
    reports = {standing.statements[one].report for one in figure.statements}
    names, origins = Listed(figure.origins), _counted("why.origin", len(figure.origins))
    printed = message("why.printed", reports=_counted("why.report", len(reports)), origins=origins, names=names)
    yield "origins", printed, tuple(sorted(reports))


def _counted(name: str, number: int) -> Message:
    return message(name if number == 1 else f"{name}s", number=number)


def _merging(figure: Figure, standing: Standing) -> Iterator[Step]:
    """The links that hold these statements to their event, each piece of evidence with its weight."""
    event = standing.events[standing.event_of[figure.statements[0]]]
    own = set(figure.statements)
    for link in event.links:
        if link.left in own or link.right in own:
            yield "merged", message("why.merged", left=link.left, right=link.right, weighed=weighed(link)), (event.id,)


def weighed(link: Link) -> Message:
    """The evidence of a link, each piece with its bits, and the sum."""
    pieces = tuple(message("weight", reason=one.reason, bits=float(one.value)) for one in link.weights)
    return message("weighed", bits=float(link.score), pieces=Listed(pieces, "; "))


def _beside(figure: Figure, standing: Standing) -> Iterator[Step]:
    event = standing.event_of[figure.statements[0]]
    for key in standing.figures_in[event]:
        if key != figure.id:
            other = standing.figures[key]
            relation = compare(figure, other, standing.codebook)
            kind = Term("relation", relation.kind)
            said = message(
                "why.beside", relation=kind, speaker=other.speaker, number=other.range, reason=relation.reason
            )
            yield "beside", said, (other.id,)
