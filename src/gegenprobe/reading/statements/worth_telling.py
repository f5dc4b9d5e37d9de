"""Whether a statement says enough to be one, and of which kinds it is."""

from __future__ import annotations

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.inflection import PARTICIPLE, PRESENT
from gegenprobe.packs.lexicon import POSSESSIVE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.drafts.anybody import again_and_again, day_by_day
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.roles.between_marks import between_commas
from gegenprobe.reading.settings.deeds_held_for import is_deed
from gegenprobe.reading.statements.fitting import dated, of_the
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.wholes.being import is_free, is_reason
from gegenprobe.reading.wholes.totals import only_is


def kinds_told_of(reading: SentenceReading, frame: Frame, unit: Unit) -> tuple[str, ...]:
    """The frame's kinds; where it only counts people, the kind of the noun it counts ('zählte 4.722 Entführte')."""
    known = reading.sentence.tagged.known
    kinds = reading.context.codebook.kinds
    if kinds[frame.kind].stock and unit.mentions and unit.mentions[0] in reading.sentence.mentions:
        member = known[unit.mentions[0].head].member
        counts = "said_by" in frame.roles or not reading.lexicon.clauses.noun_cases
        if member and not kinds[member].stock and frame.weak and counts:
            return (member,)
    return (frame.kind, *frame.also)


def worth(reading: SentenceReading, event: Event, frame: Frame, unit: Unit) -> bool:
    """Whether a statement says enough: a number or a name; or a group in a clause of its own verb."""
    clause = reading.sentence.clause(event.clause)
    room = clause.kind == "purpose" and reading.context.codebook.kinds[frame.kind].stock
    if room or (unit.quantity is None and is_reason(reading, event)) or _of_anybody(reading, clause):
        return False  # 'capacidad para albergar a 400 internos'
    if is_deed(event, reading.sentence, reading.lexicon.clauses) or _only_owns(reading, event, unit):
        return False
    if _inside_phrase(reading, event, unit) and _tells_who(reading, frame):
        return False
    fills = clause.kind == "relative" and bool(reading.context.codebook.kinds[frame.kind].fills)
    if fills and unit.mentions and of_the(reading, unit.mentions[0], clause):
        return False  # '14 of the teachers detained after the march remain in jail'
    if unit.quantity is not None and again_and_again(unit.mentions[-1], event.at, reading.sentence, reading.lexicon):
        return False
    if not reading.context.codebook.kinds[frame.kind].stock and day_by_day(event.at, reading.sentence, reading.lexicon):
        return False
    if clause.kind == "relative" and unit.quantity is not None and _was_held(reading, frame, clause):
        return unit.mentions[0].first >= clause.first
    if clause.kind == "relative" and is_free(reading, event, frame):
        return False
    if clause.kind == "relative" and _tells_who(reading, frame) and unit.quantity is not None:
        return _is_news_of_them(reading, clause, unit)
    return bool(unit.quantity is not None or unit.people)


def _only_owns(reading: SentenceReading, event: Event, unit: Unit) -> bool:
    """'The band released Daniel Hart's new single': whose it is, behind a verb whose object it is."""
    last = unit.mentions[-1] if unit.people and unit.mentions and event.form is not None else None
    if last is None or not reading.lexicon.clauses.fixed_order or last.first < event.at or last.prep:
        return False
    known = reading.sentence.tagged.known
    return last in reading.sentence.mentions and last.last < len(known) and bool(known[last.last].flags & POSSESSIVE)


def _inside_phrase(reading: SentenceReading, event: Event, unit: Unit) -> bool:
    """'освободили 14 взятых в плен моряков': a participle between a number and its noun tells who they are."""
    if event.form is None or not event.form.features & PARTICIPLE or not reading.lexicon.clauses.noun_cases:
        return False
    return any(m.first < event.at < m.head for m in unit.mentions if m in reading.sentence.mentions)


def _is_news_of_them(reading: SentenceReading, clause: Clause, unit: Unit) -> bool:
    """Whether a relative clause tells news of all of them, and not only who they are."""
    if _by_the_way(reading, clause, unit):
        return False
    if _cleft(reading, clause, unit) or _spoken_of(reading, unit, clause):
        return True
    clauses = reading.lexicon.clauses
    return clauses.fixed_order or dated(reading, clause, unit) or unit.mentions[0].first >= clause.first


def _by_the_way(reading: SentenceReading, clause: Clause, unit: Unit) -> bool:
    """'Six pilots, captured in March, were exchanged': told aside of those whose news is told."""
    if clause.relative >= 0 or unit.mentions[0].last != clause.first - 1:
        return False
    aside = between_commas(clause.first, clause.last, reading.sentence)
    return aside and any(event.clause == clause.parent for event in reading.events)


def _cleft(reading: SentenceReading, clause: Clause, unit: Unit) -> bool:
    """'Ya son siete los presos que han sido condenados': the number behind a verb of being is what is told."""
    if not reading.lexicon.clauses.subjects_dropped or clause.parent < 0:
        return False
    above = reading.sentence.clause(reading.sentence.sliced.clause_of[unit.mentions[0].head])
    return bool(above.verbs) and only_is(reading, above.number) and above.verbs[0].at < unit.mentions[0].first


def _spoken_of(reading: SentenceReading, unit: Unit, clause: Clause) -> bool:
    """'сообщила о 15 подростках, которых задержали': what is spoken of is told by the relative clause alone."""
    prep, around = unit.mentions[0].prep, reading.sentence.clause(clause.parent) if clause.parent >= 0 else None
    if around is None or not prep or prep not in reading.lexicon.about or not reading.lexicon.clauses.noun_cases:
        return False
    if any(event.clause == around.number for event in reading.events):
        return False
    return any(use.speech for use in uses_of(around.verbs, reading.lexicon))


def _of_anybody(reading: SentenceReading, clause: Clause) -> bool:
    """'jede Familie, die einen Menschen zurückbekommt': a relative clause that describes nobody in particular."""
    articles, lower = reading.lexicon.clauses.anybody, reading.sentence.tagged.words.lower
    if clause.kind != "relative" or not articles:
        return False
    before = [m for m in reading.sentence.mentions if clause.first - 1 <= m.last <= clause.first]
    return any(lower[at] in articles for m in before for at in range(max(0, m.first - 1), m.head))


def _tells_who(reading: SentenceReading, frame: Frame) -> bool:
    """'52, die verhaftet worden waren': what brings people into the stock tells who they are, no news of them."""
    kind = reading.context.codebook.kinds[frame.kind]
    return not (kind.stock or kind.leaves or kind.moves or kind.swaps or kind.final)


def _was_held(reading: SentenceReading, frame: Frame, clause: Clause) -> bool:
    """'liberó a 17 que permanecían en prisión': a stock of the past, told only to say who they are."""
    clauses = reading.lexicon.clauses
    if not reading.context.codebook.kinds[frame.kind].stock:
        return False
    told = not clauses.inner_clauses and any(draft.count is not None for draft in reading.drafts)
    if not clauses.subjects_dropped and not told:
        return False
    finite = clause.finite()
    return bool(finite) and not any(features & PRESENT for features in finite)
