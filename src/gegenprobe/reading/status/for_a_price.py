"""What somebody offers for what he asks: 'In return for freeing 30, Lima wants Quito to open the border'."""

from __future__ import annotations

from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.status.basis import Basis
from gegenprobe.reading.status.governing import clause_above
from gegenprobe.reading.words.openings import phrase_before


def is_offered(basis: Basis, event: Event, clause: Clause) -> bool:
    """Whether a release stands right behind words for a price, beside a verb that asks for something else."""
    kind = basis.kinds[basis.lexicon.frames[event.frame].kind]
    if not (kind.leaves or kind.moves) or not basis.lexicon.pricing:
        return False
    return _behind_price(basis, event.noun, event.at) and _asked_beside(basis, clause)


def _behind_price(basis: Basis, noun: Mention | None, at: int) -> bool:
    """'a cambio de excarcelar', 'Für die Freilassung', 'в обмен на освобождение'."""
    priced = basis.lexicon.status.priced
    if noun is not None and noun.prep in priced:
        return True
    return phrase_before(basis.sentence.tagged.words.lower, noun.first if noun is not None else at, priced)


def _asked_beside(basis: Basis, clause: Clause) -> bool:
    """Whether the clause, or the one that it hangs on or stands before, asks for something."""
    above = clause_above(basis, clause)
    near = [clause] if above is None else [clause, above]
    return any(form.lemma in basis.lexicon.pricing for step in near for verb in step.verbs for form in verb.forms)
