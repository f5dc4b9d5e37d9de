"""What something is done for: 'enviará tropas para liberar a 40 rehenes', 'marcharon para que suelten a 40'."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE, FUTURE, INFINITIVE, PAST
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.status.basis import Basis


def told_by_aim(basis: Basis, event: Event, step: Clause, above: Clause) -> str:
    """The status of what a clause of purpose tells of, below a verb that gives none; ''."""
    return "planned" if _for_later(basis, event, step, above) else _wished_for(basis, event, step)


def _for_later(basis: Basis, event: Event, step: Clause, above: Clause) -> bool:
    """Whether an infinitive tells what somebody will do something for; 'viajó para ...' may have come about."""
    form = event.form
    if form is None or not form.features & INFINITIVE or step.number != event.clause:
        return False
    if step.kind != "purpose" and not _of_aim(basis, step):
        return False
    if any(verb.at < event.at and verb.at in range(step.first, event.at) and _is_finite(verb) for verb in step.verbs):
        return False
    infinitive = any(reading.features & INFINITIVE for verb in above.verbs for reading in verb.forms)
    return any(_ahead(basis, verb, infinitive=infinitive) for verb in above.verbs)


def _wished_for(basis: Basis, event: Event, step: Clause) -> str:
    """'marcharon para que el Gobierno suelte a 40': what others are to do, demanded where it lets people go; ''."""
    if step.kind != "purpose" or step.number != event.clause or not step.finite():
        return ""
    if basis.lexicon.clauses.fixed_order:
        return ""  # 'so that 12 were freed' tells what came of it, too
    kind = basis.kinds[basis.lexicon.frames[event.frame].kind]
    if kind.leaves:
        return "demanded"
    return "possible" if event.form is not None else ""


def _of_aim(basis: Basis, step: Clause) -> bool:
    """', um die 40 Geiseln zu befreien': an infinitive's clause that a word for an aim opens."""
    lower, openers = basis.sentence.tagged.words.lower, basis.lexicon.clauses.openers
    return step.kind == "infinitive" and openers.get(lower[step.first]) == "purpose"


def _is_finite(verb: VerbAt) -> bool:
    return all(form.features & FINITE and not form.features & INFINITIVE for form in verb.forms)


def _ahead(basis: Basis, verb: VerbAt, *, infinitive: bool) -> bool:
    """'enviará', 'va a enviar', 'wird ... schicken': a form of the future, or its auxiliary with an infinitive."""
    for form in verb.forms:
        if form.features & FINITE == FUTURE:
            return True
        use = basis.lexicon.verbs.get(form.lemma, NO_USE)
        if infinitive and "future" in use.auxiliary and form.features & FINITE and not form.features & PAST:
            return True
    return False
