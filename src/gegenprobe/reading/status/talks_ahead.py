"""Talks that are still to come: 'начнёт переговоры с X', 'will fly to Geneva for talks with X'."""

from __future__ import annotations

from gegenprobe.packs.inflection import CONDITIONAL, FINITE, FUTURE, INFINITIVE, PAST
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.status.basis import Basis

_TOLD = ("main", "coordinate", "complement", "relative")


def talks_ahead(basis: Basis, event: Event, clause: Clause) -> str:
    """'planned' where the only finite verb of the clause is in the future, and the noun is what it goes to; else ''."""
    noun, kind = event.noun, basis.kinds[basis.lexicon.frames[event.frame].kind]
    if noun is None or kind.about != "parties" or clause.kind not in _TOLD:
        return ""
    if noun.prep and noun.prep not in basis.lexicon.clauses.toward:
        return ""
    return "planned" if _in_the_future(basis, clause) else ""


def _in_the_future(basis: Basis, clause: Clause) -> bool:
    forms = [form for verb in clause.verbs for form in verb.forms]
    finite = [form for form in forms if form.features & FINITE and not form.features & INFINITIVE]
    if not finite or any(form.features & (PAST | CONDITIONAL) for form in finite):
        return False
    if all(form.features == FUTURE for form in finite):
        return True
    helped = any("future" in basis.lexicon.verbs.get(form.lemma, NO_USE).auxiliary for form in finite)
    return helped and any(form.features & INFINITIVE for form in forms)
