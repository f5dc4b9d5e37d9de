"""What is only put off, and what is over: 'is not going ahead for now', 'broke off talks after the arrest of four'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import NEGATION
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.status.basis import Basis
from gegenprobe.reading.status.seen import only_happens
from gegenprobe.reading.words.openings import phrase_at


def is_put_off(basis: Basis, noun: Mention | None, clause: Clause) -> bool:
    """'Der Austausch findet vorerst nicht statt': whoever denies a thing for now only puts it off."""
    for_now, known = basis.lexicon.status.for_now, basis.sentence.tagged.known
    if noun is None or not for_now or not basis.sentence.tagged.flags & NEGATION or not only_happens(basis, clause):
        return False
    if not any(known[at].flags & NEGATION for at in range(clause.first, min(clause.last, len(known)))):
        return False
    lower = basis.sentence.tagged.words.lower
    return any(0 < phrase_at(lower, at, for_now) <= clause.last for at in range(clause.first, clause.last))


def is_behind(basis: Basis, noun: Mention) -> bool:
    """'Nach der Festnahme von vier setzte Lima die Gespräche aus': behind such a preposition the noun is over."""
    return noun.prep in basis.lexicon.status.afterwards
