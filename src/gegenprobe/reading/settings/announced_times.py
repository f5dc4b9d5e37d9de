"""Days of an announcement: 'Baku announced on Monday the arrest of four' does not tell when they were arrested."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE, PARTICIPLE
from gegenprobe.packs.lexicon import Lexicon, VerbForm
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.sentences.sentence import Sentence


def only_announced_then(event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether all times of the clause stand with a verb of saying, before the noun that is its object."""
    noun, clauses = event.noun, lexicon.clauses
    if noun is None or not (clauses.fixed_order or clauses.subjects_dropped):
        return False
    if noun.prep and (clauses.fixed_order or noun.prep not in lexicon.about):  # 'informó el lunes de la detención'
        return False
    clause = sentence.clause(event.clause)
    before = [verb for verb in clause.verbs if verb.at < noun.first]
    forms = before[-1].forms if before else ()
    speaks = any(_speaks(form, lexicon) for form in forms)
    inside = [time for time in sentence.times if sentence.sliced.clause_of[time.first] == event.clause]
    return speaks and bool(inside) and all(time.last <= noun.first for time in inside)


def _speaks(form: VerbForm, lexicon: Lexicon) -> bool:
    """Whether a form is one of a verb of saying ('ha denunciado'), none that counts ('registró el lunes')."""
    told = form.features & (FINITE | (PARTICIPLE if lexicon.clauses.subjects_dropped else 0))
    counts = lexicon.clauses.subjects_dropped and form.lemma in lexicon.clauses.numbering
    return bool(told) and lexicon.verbs.get(form.lemma, NO_USE).speech and not counts
