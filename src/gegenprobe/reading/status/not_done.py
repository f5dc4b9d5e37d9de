"""What was not done, as something else was: 'Instead of freeing 17, the court extended their terms'."""

from __future__ import annotations

from gegenprobe.packs.inflection import GERUND, INFINITIVE, LINKED
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.status.basis import Basis


def not_done(basis: Basis, event: Event, clause: Clause) -> bool:
    """Whether words for 'instead of' stand right before the verb, or open its clause where it stands last."""
    form, lower = event.form, basis.sentence.tagged.words.lower
    if form is None or not form.features & (GERUND | INFINITIVE | LINKED):
        return False
    for phrase in basis.lexicon.status.instead:
        words = phrase.split()
        first = clause.first if basis.lexicon.clauses.nouns_capitalised else event.at - len(words)
        if first >= 0 and lower[first : first + len(words)] == words:
            return True
    return False
