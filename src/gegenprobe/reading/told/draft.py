"""A statement in the making: slots as they are found, before the report as a whole has spoken."""

from __future__ import annotations

from dataclasses import replace

from gegenprobe.model.identity import content_id
from gegenprobe.model.report import Report
from gegenprobe.model.statement import Evidence, Quantity, Statement, When, Whom
from gegenprobe.packs.codebook import Frame
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.numbers.numbers import NumberHit
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.text.record import Record


class Draft(Record):
    """One statement before it is final, the only record whose fields change; `whole` is the draft it is a part of."""

    _fields = (
        "frame", "number", "kind", "status", "start", "end", "sentence", "at_word", "count", "cumulative", "group",
        "nations", "people", "by", "counterpart", "target", "origin", "to", "place", "when", "said_by",
        "in_exchange", "present", "whole", "mentions",
    )  # fmt: skip
    __slots__ = _fields

    def __init__(  # noqa: PLR0913
        self,
        frame: Frame,
        number: int,
        kind: str,
        status: str,
        start: int,
        end: int,
        sentence: int,
        at_word: int,
        count: Quantity | None = None,
        cumulative: bool = False,
        group: str = "",
        nations: tuple[str, ...] = (),
        people: tuple[str, ...] = (),
        by: tuple[str, ...] = (),
        counterpart: tuple[str, ...] = (),
        target: tuple[str, ...] = (),
        origin: str = "",
        to: str = "",
        place: str = "",
        when: When | None = None,
        said_by: tuple[str, ...] = (),
        in_exchange: bool = False,
        present: bool = False,
        whole: Draft | None = None,
        mentions: list[Mention] | None = None,
    ) -> None:
        self.frame = frame
        self.number = number
        self.kind = kind
        self.status = status
        self.start = start
        self.end = end
        self.sentence = sentence
        self.at_word = at_word
        self.count = count
        self.cumulative = cumulative
        self.group = group
        self.nations = nations
        self.people = people
        self.by = by
        self.counterpart = counterpart
        self.target = target
        self.origin = origin
        self.to = to
        self.place = place
        self.when = when
        self.said_by = said_by
        self.in_exchange = in_exchange
        self.present = present
        self.whole = whole
        self.mentions: list[Mention] = [] if mentions is None else mentions

    def each(self) -> bool:
        """Whether the number counts those of each side, or of each place ('je sechs')."""
        return any(m.number is not None and m.number.each for m in self.mentions)

    def says(self) -> tuple[object, ...]:
        """What makes two drafts of one sentence the same."""
        count = self.count
        told = () if count is None else (count.low, count.high) if count.op == "between" else (count.op, count.value)
        side = (*self.by, self.place) if self.each() else self.by if self.in_exchange else ()
        return self.kind, self.status, told, self.people, self.group, self.nations, self.start, self.end, side, self.to


def reached(count: Quantity | None) -> Quantity | None:
    """'выросло до 1045': where a total goes up or down to a number, the bound word only leads to it."""
    return replace(count, op="exact", low=count.high) if count is not None and count.op == "at_most" else count


def quantity(hit: NumberHit | None, sentence: Sentence) -> Quantity | None:
    """The number as a quantity with its place in the report's text."""
    if hit is None or hit.unit is not None:
        return None
    low, high = hit.low, hit.high
    if isinstance(hit.value, float) or isinstance(low, float) or isinstance(high, float):
        return None
    if hit.value is None and hit.op != "between":
        return None
    start, end = sentence.span(hit.first, hit.last)
    return Quantity(op=hit.op, value=hit.value, low=low, high=high, start=start, end=end)


def doubled(count: Quantity) -> Quantity:
    """The number for both sides of a swap ('jeweils 150 Gefangene')."""
    twice = [None if value is None else 2 * value for value in (count.value, count.low, count.high)]
    return Quantity(op=count.op, value=twice[0], low=twice[1], high=twice[2], start=count.start, end=count.end)


def finished(drafts: list[Draft], report: Report, codebook: str) -> tuple[Statement, ...]:
    """The drafts as statements, in text order, each with its content id; what came to say the same stands once."""
    ordered = sorted(drafts, key=lambda d: (d.start, d.at_word, d.end))
    ids: dict[int, str] = {}
    once: dict[str, Draft] = {}
    for draft in ordered:
        identity = ids[id(draft)] = _identity(draft, report)
        once.setdefault(identity, draft)
    return tuple(_statement(draft, report, codebook, ids) for draft in once.values())


def _identity(draft: Draft, report: Report) -> str:
    count = draft.count
    return content_id(
        "s",
        [
            report.id, draft.kind, draft.status, draft.start, draft.end, draft.group, list(draft.nations),
            list(draft.people), list(draft.by), list(draft.said_by), draft.to, draft.frame.id,
            None if count is None else [count.op, count.value, count.low, count.high, count.start],
            *([draft.place] if draft.each() else []),
        ],
    )  # fmt: skip


def _statement(draft: Draft, report: Report, codebook: str, ids: dict[int, str]) -> Statement:
    change = draft.frame.change or None
    return Statement(
        id=ids[id(draft)],
        report=report.id,
        kind=draft.kind,
        status=draft.status,  # type: ignore[arg-type]
        evidence=Evidence(report.id, draft.start, draft.end, report.text[draft.start : draft.end]),
        rule=draft.frame.id,
        codebook=codebook,
        count=draft.count,
        cumulative=draft.cumulative,
        whom=Whom(draft.group or None, draft.nations),
        people=draft.people,
        by=draft.by,
        counterpart=draft.counterpart,
        change=change,  # type: ignore[arg-type]
        target=draft.target,
        origin=draft.origin or None,
        to=draft.to or None,
        at=draft.place or None,
        when=draft.when,
        said_by=draft.said_by,
        in_exchange=draft.in_exchange,
        part_of=_whole(draft, ids),
    )


def _whole(draft: Draft, ids: dict[int, str]) -> str | None:
    """What the draft is a part of; nobody counted is a part of fewer who are named alone."""
    if draft.whole is not None and draft.whole.count is None and draft.count is not None and draft.whole.people:
        return None
    whole = ids.get(id(draft.whole)) if draft.whole is not None else None
    return None if whole == ids[id(draft)] else whole


def _at_once(first: Draft, draft: Draft) -> bool:
    """'Домой вернулись 215 военных': of two kinds that one word tells of the same people, the first is the whole."""
    return (first.sentence, first.at_word, first.mentions) == (draft.sentence, draft.at_word, draft.mentions)


def whole_of_parts(draft: Draft, before: list[Draft]) -> Draft:
    """The whole of which `draft` is one of several parts of the sentence before; else the draft itself.

    'Twelve were held, among them four women and six men. They were freed': all of them.
    """
    if draft.whole is None or draft not in before:
        return draft
    beside = [other for other in before if other.whole is draft.whole and other.sentence == draft.sentence]
    return draft.whole if len(beside) > 1 else draft


def first_at_once(drafts: list[Draft], at: int) -> Draft:
    """The first draft of the sentence that its word tells together with this one."""
    found = drafts[at]
    for before in range(at - 1, -1, -1):
        if drafts[before].sentence != drafts[at].sentence:
            break
        found = drafts[before] if _at_once(drafts[before], drafts[at]) else found
    return found
