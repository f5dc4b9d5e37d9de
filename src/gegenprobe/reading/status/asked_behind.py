"""What is only asked for: by the verb of a clause behind ('..., forderte der Verband'), or by 'sind freizulassen'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, LINKED
from gegenprobe.packs.lexicon import NEGATION, PREPOSITION, RELATIVE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.status.basis import Basis

_UNASKED: Final = ("planned", "occurred")  # what the verb says by itself of what is asked for


def asked_behind(basis: Basis, status: str, event: Event, clause: Clause) -> bool:
    """'Alle 17 sollen freikommen, forderte der Verband', '17 Häftlinge sind sofort freizulassen'."""
    if status not in _UNASKED or event.form is None or clause.kind not in ("main", "coordinate", "complement"):
        return False
    if _is_to_be_done(basis, event, clause):
        return True
    return status == "planned" and clause.kind == "main" and _demanded_by(basis, clause)


def _demanded_by(basis: Basis, clause: Clause) -> bool:
    """Whether the clause behind has no verb but one of demands, and tells of nothing else."""
    number, clauses = clause.number + 1, basis.sentence.sliced.clauses
    if number >= len(clauses) or clauses[number].parent != clause.number or len(clauses[number].verbs) != 1:
        return False
    behind = clauses[number]
    opened = basis.sentence.tagged.known[behind.first].flags & (PREPOSITION | RELATIVE)  # 'к чему призывали епископы'
    if opened or behind.kind != "main" or any(m.kind == "event" for m in basis.sentence.in_clause(number)):
        return False
    uses = uses_of(behind.verbs, basis.lexicon)
    return any(use.speech and use.status == "demanded" for use in uses)


def _is_to_be_done(basis: Basis, event: Event, clause: Clause) -> bool:
    """'17 Häftlinge seien freizulassen', 'Minsk habe alle freizulassen': what is to be done, told as a duty."""
    form = event.form
    capital = basis.lexicon.clauses.nouns_capitalised  # where an infinitive may have its mark inside
    if form is None or not capital or not form.features & LINKED or len(clause.verbs) != 2:
        return False
    if clause.verbs[0].at >= event.at:
        return False
    if not any(one.features & FINITE for one in clause.verbs[0].forms):
        return False
    near = range(clause.first, clause.last)
    if any(basis.sentence.tagged.known[at].flags & NEGATION for at in near):
        return False
    duty = uses_of(clause.verbs[:1], basis.lexicon)
    return any(not use.modal and {"state", "perfect"} & set(use.auxiliary.split()) for use in duty)
