"""Who is held already, and told to stay so: 'will remain in custody', 'останутся под стражей'."""

from __future__ import annotations

from gegenprobe.packs.inflection import CONDITIONAL, FINITE, FUTURE, PAST
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE


def stays_held(clause: Clause, lexicon: Lexicon) -> bool:
    """Whether the only plan in the clause is the future of a verb of staying: those who stay are held by now."""
    forms = [form for verb in clause.verbs for form in verb.forms]
    if not any(form.lemma in lexicon.clauses.keeping for form in forms):
        return False
    uses = [(form, lexicon.verbs.get(form.lemma, NO_USE)) for form in forms]
    if any(use.modal for _, use in uses):
        return False
    helped = any("future" in use.auxiliary and form.features & FINITE & ~PAST for form, use in uses)
    return helped or any(form.features & FINITE in (FUTURE, CONDITIONAL) for form in forms)
