"""Who holds those whom a relative clause without a subject tells of: 'Los rebeldes soltarán a X, al que retienen'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import GERUND, INFINITIVE, PARTICIPLE, PASSIVE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.cues.who_speaks import subject_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention

SIDES: Final = ("body", "people")


def holder_of_those(reading: SentenceReading, event: Event) -> list[Mention]:
    """The subject of the clause above, a side whose verb agrees with that of the relative clause; [] for none.

    Only where the clause leaves its subject out: an active verb, and nobody told of in it who may act.
    """
    clauses, sentence = reading.lexicon.clauses, reading.sentence
    clause = sentence.clause(event.clause)
    if clause.kind != "relative" or clause.parent < 0 or not (clauses.subjects_dropped or clauses.noun_cases):
        return []
    if any(m.kind in ("body", "person", "place") and not m.prep for m in sentence.in_clause(clause.number)):
        return []
    above = sentence.clause(clause.parent)
    while above.kind in ("infinitive", "complement") and above.parent >= 0:
        above = sentence.clause(above.parent)
    if above.kind != "main" or not above.verbs:
        return []
    ending = _ending(reading, clause)
    if ending is None or ending != _ending(reading, above):
        return []
    acting = subject_of(sentence, above, above.verbs[0].at)
    sides = [m for m in acting if m.kind in SIDES and m.last <= clause.first and not m.counted]
    return sides if len(sides) == 1 and sides[0].group not in reading.lexicon.captive else []


def _ending(reading: SentenceReading, clause: Clause) -> bool | None:
    """Whether the clause's finite verb is one of several; None where it has none, or a passive one."""
    endings = reading.lexicon.clauses.plural_verbs
    for verb in clause.verbs:
        if any(form.features & PASSIVE for form in verb.forms):
            return None
        if not all(form.features & (PARTICIPLE | INFINITIVE | GERUND) for form in verb.forms):
            return reading.sentence.tagged.words.lower[verb.at].endswith(endings)
    return None
