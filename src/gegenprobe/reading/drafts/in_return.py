"""Whether people are let go for others: behind words for a return, or inside a swap."""

from __future__ import annotations

from gegenprobe.packs.inflection import GERUND
from gegenprobe.packs.lexicon import IN_RETURN
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event


def tells_a_return(reading: SentenceReading, event: Event) -> bool:
    """'in exchange for Peru freeing 42': what stands for a clause behind words for a return."""
    if event.form is not None and event.form.features != GERUND:
        return False
    known, at = reading.sentence.tagged.known, event.noun.first if event.noun is not None else event.at
    return any(m.last == at and known[m.first].flags & IN_RETURN for m in reading.sentence.mentions)


def behind_a_return(reading: SentenceReading, event: Event) -> bool:
    """Whether what the event tells stands behind words for a return ('in exchange for')."""
    if not reading.sentence.tagged.flags & IN_RETURN:
        return False
    if tells_a_return(reading, event):
        return True
    known, clause_of = reading.sentence.tagged.known, reading.sentence.sliced.clause_of
    clause = reading.sentence.clause(event.clause)
    own = {event.clause, clause.parent} if clause.kind == "coordinate" else {event.clause}
    return any(known[at].flags & IN_RETURN and clause_of[at] in own for at in range(len(known)))


def given_for_others(reading: SentenceReading, event: Event) -> bool:
    """Whether those of an event are let go for others, by words for a return or inside a swap."""
    return behind_a_return(reading, event) or (bool(reading.lexicon.clauses.noun_cases) and _in_a_swap(reading, event))


def _in_a_swap(reading: SentenceReading, event: Event) -> bool:
    """'в рамках обмена': a swap behind a preposition in the clause of another event."""
    frames, kinds = reading.lexicon.frames, reading.context.codebook.kinds
    nouns = [m for m in reading.sentence.in_clause(event.clause) if m.kind == "event" and m.prep]
    return any(kinds[frames[n].kind].swaps for m in nouns if m.head != event.at for n in m.events)
