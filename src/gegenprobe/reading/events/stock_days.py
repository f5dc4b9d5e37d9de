"""On which day people are held: on the day of the report, unless the past is told of them."""

from __future__ import annotations

from typing import Final

from gegenprobe.model.statement import When
from gegenprobe.packs.grammar import Clauses
from gegenprobe.packs.inflection import INFINITIVE, PARTICIPLE, PAST, PRESENT
from gegenprobe.packs.lexicon import STILL, TOTAL
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.times.time_values import LASTING, TimeHit

NO_DAY: Final = (*LASTING, "time-of-day")


def told_in_the_past(event: Event, sentence: Sentence) -> bool:
    """Whether the finite verb of the clause is in the past: then a day ahead is a wrong day, and no plan."""
    forms = sentence.clause(event.clause).finite()
    return bool(forms) and all(features & PAST and not features & PRESENT for features in forms)


def said_then(event: Event, sentence: Sentence) -> When | None:
    """'On January 7 the ministry said that 816 were in detention': counted in the past on the day of those words."""
    clause = sentence.clause(event.clause)
    above = clause.parent if clause.kind == "complement" else -1
    days = [t for t in sentence.times if sentence.sliced.clause_of[t.first] == above and t.kind not in NO_DAY]
    return resolve(days[0], sentence.published, "past") if len(days) == 1 else None


def held_then(event: Event, sentence: Sentence, clauses: Clauses) -> bool:
    """'eran 4.434', 'Up to 40 were held at the camp': in the past, and nothing says that they still are."""
    known, clause_of = sentence.tagged.known, sentence.sliced.clause_of
    if any(form.lemma in clauses.keeping for verb in sentence.clause(event.clause).verbs for form in verb.forms):
        return False
    kept = 0 if clauses.subjects_dropped else STILL | TOTAL
    lasting = kept & sentence.tagged.flags
    if lasting and any(known[at].flags & lasting and clause_of[at] == event.clause for at in range(len(known))):
        return False
    return told_in_the_past(event, sentence)


def on_last_day(found: When | None, hit: TimeHit | None) -> When | None:
    """'held 14,862 people at the end of June': those who are counted at the end of a time, on its last day."""
    if found is None or hit is None or hit.value.part != "end" or hit.open is not None:
        return found
    return When(found.end, found.end)


def is_present(event: Event) -> bool:
    """Whether the event's verb stands in the present: a headline's 'lässt 110 gehen' may be a plan."""
    if event.form is None:
        return False
    features = event.form.features
    return bool(features & PRESENT) and not features & (PAST | PARTICIPLE | INFINITIVE)
