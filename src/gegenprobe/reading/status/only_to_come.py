"""What is only told to come, or not to come: 'There will be no pardon for X', 'Амнистии не будет', 'Habrá indulto'."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE, FUTURE
from gegenprobe.packs.lexicon import NEGATION, NONE, VerbForm
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.status.basis import Basis


def only_to_come(basis: Basis, event: Event, clause: Clause) -> str:
    """'planned' or 'refused', where a clause says no more of the noun for a release than that it will be; ''."""
    noun, sentence = event.noun, basis.sentence
    if noun is None or noun.prep or not clause.verbs or clause.kind not in ("main", "coordinate", "complement"):
        return ""
    forms = [[form for form in verb.forms if _only_is(basis, form)] for verb in clause.verbs]
    leaves = basis.kinds[basis.lexicon.frames[event.frame].kind].leaves
    if not leaves or not all(forms) or not any(_ahead(basis, form) for some in forms for form in some):
        return ""
    near = range(clause.first, min(clause.last, len(sentence.tagged.known)))
    none = noun.none or any(sentence.tagged.known[at].flags & (NEGATION | NONE) for at in near)
    return "refused" if none else "planned"


def _only_is(basis: Basis, form: VerbForm) -> bool:
    """A verb of being or happening, or an auxiliary."""
    return form.lemma in basis.lexicon.happening or bool(basis.lexicon.verbs.get(form.lemma, NO_USE).auxiliary)


def _ahead(basis: Basis, form: VerbForm) -> bool:
    """A verb in the future, or the word that makes one of the verb beside it."""
    clauses = basis.lexicon.clauses
    helps = "future" in basis.lexicon.verbs.get(form.lemma, NO_USE).auxiliary.split()
    marked = helps and (clauses.nouns_capitalised or clauses.fixed_order)
    return marked or form.features & FINITE == FUTURE
