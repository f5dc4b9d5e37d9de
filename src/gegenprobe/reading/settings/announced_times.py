"""Days of an announcement: 'Baku announced on Monday the arrest of four' does not tell when they were arrested."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.sentences.sentence import Sentence


def only_announced_then(event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether all times of the clause stand with a verb of saying, before the noun that is its object."""
    noun = event.noun
    if noun is None or noun.prep or not lexicon.clauses.fixed_order:
        return False
    clause = sentence.clause(event.clause)
    before = [verb for verb in clause.verbs if verb.at < noun.first]
    forms = before[-1].forms if before else ()
    speaks = any(f.features & FINITE and lexicon.verbs.get(f.lemma, NO_USE).speech for f in forms)
    inside = [time for time in sentence.times if sentence.sliced.clause_of[time.first] == event.clause]
    return speaks and bool(inside) and all(time.last <= noun.first for time in inside)
