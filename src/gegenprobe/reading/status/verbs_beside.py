"""The verbs of a clause beside the one that tells: what they say, and whether one of them is finite."""

from __future__ import annotations

from gegenprobe.packs.inflection import INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import Lexicon, VerbUse
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt, uses_of
from gegenprobe.reading.status.basis import Basis


def uses_beside(basis: Basis, verbs: list[VerbAt], at: int) -> list[tuple[VerbAt, VerbUse]]:
    """The uses of the verbs beside the one at `at`."""
    lexicon = basis.lexicon
    return [(v, lexicon.verbs.get(f.lemma, NO_USE)) for v in verbs if v.at != at for f in v.forms]


def finite_own(basis: Basis, clause: Clause) -> bool:
    """Whether a clause has a finite verb of its own."""
    if any(not features & (PARTICIPLE | INFINITIVE) for features in clause.finite()):
        return True  # of 'sollen am Leben sein' the modal is, which has an infinitive's form
    opens = clause.verbs[:1] if basis.lexicon.clauses.nouns_capitalised and len(clause.verbs) > 1 else ()
    return any(use.modal for use in uses_of(opens, basis.lexicon))


def would_have(clause: Clause, lexicon: Lexicon) -> bool:
    """'would have been freed': a future of the past beside a perfect tells of what did not come about."""
    if not lexicon.clauses.fixed_order:
        return False
    uses = [(form, lexicon.verbs.get(form.lemma, NO_USE)) for verb in clause.verbs for form in verb.forms]
    unreal = any(form.lemma in lexicon.status.unreal for form, _ in uses)
    return unreal and any("perfect" in use.auxiliary for _, use in uses)
