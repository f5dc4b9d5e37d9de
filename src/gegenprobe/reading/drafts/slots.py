"""A draft of an event: its evidence, its days, how many, who they are and whose citizens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from gegenprobe.model.statement import Quantity
from gegenprobe.packs.codebook import Frame, Kind
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.cues.quoted import behind_quoted
from gegenprobe.reading.drafts.bounds_of_verbs import bounded
from gegenprobe.reading.drafts.in_return import given_for_others
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.who_says import speakers_of_event
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.stock_days import is_present
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.settings.announced_times import only_announced_then
from gegenprobe.reading.settings.done_by_then import was_done
from gegenprobe.reading.settings.setting import Occasion, when_of
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import Draft, quantity
from gegenprobe.reading.told.part_numbers import fewer
from gegenprobe.reading.words.tagging import QUOTES
from gegenprobe.text.extremes import greatest
from gegenprobe.text.record import Record

LONG_EVIDENCE: Final = 140


class Telling(Record):
    """What a draft tells: by which frame, of which kind, and how real it is."""

    _fields = ("frame", "kind", "status")
    __slots__ = _fields

    def __init__(self, frame: Frame, kind: Kind, status: str) -> None:
        self.frame = frame
        self.kind = kind
        self.status = status


def draft_of(reading: SentenceReading, event: Event, telling: Telling, mentions: Sequence[Mention] = ()) -> Draft:
    """A draft of an event, with its evidence, its days and who says it."""
    frame, kind, status = telling.frame, telling.kind, telling.status
    heads = {m.head for m in reading.sentence.mentions}
    here = [m for m in mentions if m.head in heads and m.last <= len(reading.sentence.tagged.words)]
    start, end = _evidence(reading, event, here)
    undated = status == "occurred" and only_announced_then(event, reading.sentence, reading.lexicon)
    looked_at = "occurred" if _acted(reading, event, telling) else status
    when = None if undated else when_of(Occasion(event, reading.sentence, looked_at, kind, reading.lexicon.clauses))
    return Draft(
        frame=frame, number=event.frame, kind=kind.name, status=status, start=start, end=end,
        sentence=reading.number, at_word=event.at,
        when=when, said_by=speakers_of_event(reading, event),
        in_exchange=kind.given and given_for_others(reading, event), present=is_present(event),
    )  # fmt: skip


def _acted(reading: SentenceReading, event: Event, telling: Telling) -> bool:
    """'wurden am Montag vor Gericht gestellt': a trial is planned by what the verb says was done on that day."""
    if telling.status != "planned" or telling.frame.status != "planned" or event.form is None:
        return False
    verbs = reading.sentence.clause(event.clause).verbs
    return was_done(verbs, reading.lexicon) and not any(use.modal for use in uses_of(verbs, reading.lexicon))


def _narrowed(reading: SentenceReading, event: Event, mentions: Sequence[Mention]) -> tuple[int, int]:
    """Around an interruption: from the people to the verb, or the side of the verb that it stands on."""
    behind = event.at + max(1, reading.sentence.tagged.length[event.at]) - 1
    points = [event.at, behind] + [m.first for m in mentions] + [m.last - 1 for m in mentions]
    points += [v.at for v in reading.sentence.clause(event.clause).verbs]
    first, last = min(points), max(points) + 1
    return first, last


def _evidence(reading: SentenceReading, event: Event, mentions: Sequence[Mention] = ()) -> tuple[int, int]:
    """The clause that carries the event, with the one it shares its people with."""
    clause_of = reading.sentence.sliced.clause_of
    clause = reading.sentence.clause(event.clause)
    above = clause.parent if clause.kind == "coordinate" and clause.parent >= 0 else clause.number
    inside = [at for at, number in enumerate(clause_of) if number in (clause.number, above)]
    first, last = inside[0], inside[-1] + 1
    start, end = reading.sentence.span(first, last)
    if len(inside) < last - first or end - start > LONG_EVIDENCE:
        first, last = _narrowed(reading, event, mentions)
    form = reading.sentence.tagged.words.form
    if reading.sentence.tagged.marks & QUOTES:
        first = behind_quoted(reading.sentence.tagged.words, first, _narrowed(reading, event, mentions)[0])
    while first < last - 1 and not form[first][0].isalnum():
        first += 1
    while last > first + 1 and not form[last - 1][0].isalnum():
        last -= 1
    return reading.sentence.span(first, last)


def written_number(reading: SentenceReading, mention: Mention) -> Quantity | None:
    """How many a mention counts; None where it gives no number."""
    return bounded(reading, mention, quantity(mention.number, reading.sentence))


def group_of_unit(reading: SentenceReading, unit: Unit) -> tuple[str, tuple[str, ...]]:
    """Who the people of a unit are, and whose citizens."""
    group, clauses = next((m.group for m in unit.mentions if m.group), ""), reading.lexicon.clauses
    nations: list[str] = []
    for mention in unit.mentions:
        nations.extend(n for n in mention.nations if n not in nations)
    nations.extend(n for n in where_from(reading, unit) if n not in nations)
    if unit.whole is not None and (not group or group in reading.lexicon.general):
        group = group or unit.whole.group
    of_whole = clauses.subjects_dropped or fewer(unit.quantity, unit.whole)
    if unit.whole is not None and not nations and of_whole:
        nations.extend(unit.whole.nations)
    return group, tuple(nations)


def where_from(reading: SentenceReading, unit: Unit) -> list[str]:  # 'aus Nicaragua', right after the people
    """The countries told right behind the people: 'drei Männer aus Nicaragua'."""
    out_of, mentions = reading.lexicon.clauses.out_of, reading.sentence.mentions
    places = [m for m in mentions if m.kind == "place" and m.prep in out_of]
    last = greatest([m.last for m in unit.mentions if m in mentions], -1) if places else -1
    goals = _goals(reading)
    places = [m for m in places if m.first == last and m.last not in goals]  # 'kam aus Peru nach Kuba'
    return [m.country for m in places if reading.sentence.is_country(m)]


def _goals(reading: SentenceReading) -> set[int]:
    """Where in a sentence a place begins that a preposition leads to, and not one inside which something is."""
    inside, out_of = reading.lexicon.clauses.inside, reading.lexicon.clauses.out_of
    apart = {*inside, *out_of, ""}
    return {m.first for m in reading.sentence.mentions if m.kind == "place" and m.prep not in apart}
