"""Who declines to do something with the verb that else denies it: 'se negó, sin embargo, a indultar a seis'."""

from __future__ import annotations

from gegenprobe.packs.inflection import INFINITIVE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.status.basis import Basis
from gegenprobe.reading.status.governing import clause_above


def declined(basis: Basis, event: Event, clause: Clause) -> bool:
    """Whether a reflexive stands before the verb that denies, and what it is about is an infinitive."""
    reflexives, lower = basis.lexicon.clauses.reflexives, basis.sentence.tagged.words.lower
    if event.form is None or not event.form.features & INFINITIVE or not basis.lexicon.clauses.subjects_dropped:
        return False
    above = clause_above(basis, clause) if clause.kind != "main" else None
    for step in (clause, above):
        for verb in step.verbs if step is not None else ():
            if verb.at >= event.at or not verb.at or lower[verb.at - 1] not in reflexives:
                continue
            if any(basis.lexicon.verbs.get(form.lemma, NO_USE).status == "denied" for form in verb.forms):
                return True
    return False
