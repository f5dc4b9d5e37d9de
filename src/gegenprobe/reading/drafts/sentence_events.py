"""The events of one sentence, with who has which role in them, before anything is drafted from it."""

from __future__ import annotations

from gegenprobe.packs.inflection import GERUND
from gegenprobe.packs.lexicon import NEGATION
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event, find_events
from gegenprobe.reading.events.filled import Filled
from gegenprobe.reading.roles.roles import fill


def find_events_in(reading: SentenceReading) -> None:
    """Find the events of the sentence: what was read before it is not asked."""
    reading.events = find_events(reading.sentence, reading.cues, reading.lexicon, reading.context.stories)


def fill_roles_in(reading: SentenceReading) -> None:
    """Find who has which role in them."""
    pairs = [(event, fill(event, reading.sentence, reading.lexicon)) for event in reading.events]
    pairs = [pair for pair in pairs if not _not_yet(reading, *pair)]
    reading.events, reading.filled = [event for event, _ in pairs], [roles for _, roles in pairs]


def _not_yet(reading: SentenceReading, event: Event, roles: Filled) -> bool:
    """'4.587 presos, de los cuales 2.100 no han recibido sentencia': it only tells who some of them are."""
    share = any(m.part and m.counted for m in roles.whom)
    if share and reading.lexicon.clauses.fixed_order and event.form is not None:
        verbs = reading.sentence.clause(event.clause).verbs
        return all(f.features == GERUND for verb in verbs for f in verb.forms)  # '36 of them serving life terms'
    if not share or not reading.lexicon.clauses.subjects_dropped:
        return False
    kind = reading.context.codebook.kinds[reading.lexicon.frames[event.frame].kind]
    clause, known = reading.sentence.clause(event.clause), reading.sentence.tagged.known
    denied = any(known[at].flags & NEGATION for at in range(clause.first, event.at))
    return denied and kind.about == "people" and not (kind.fills or kind.drains or kind.stock or kind.moves)
