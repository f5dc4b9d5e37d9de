"""What was not done, as something else was: 'Instead of freeing 17, the court extended their terms'."""

from __future__ import annotations

from gegenprobe.packs.inflection import GERUND, INFINITIVE, LINKED
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.status.basis import Basis
from gegenprobe.reading.words.openings import phrase_at, phrase_before


def not_done(basis: Basis, event: Event, clause: Clause) -> bool:
    """Whether words for 'instead of' stand right before the verb, or open its clause where it stands last."""
    form, lower = event.form, basis.sentence.tagged.words.lower
    if form is None or not form.features & (GERUND | INFINITIVE | LINKED):
        return False
    instead = basis.lexicon.status.instead
    if basis.lexicon.clauses.nouns_capitalised:
        return phrase_at(lower, clause.first, instead) > 0
    return phrase_before(lower, event.at, instead)
