"""What is only put off, and what is over: 'is not going ahead for now', 'broke off talks after the arrest of four'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import NEGATION
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.status.basis import Basis
from gegenprobe.reading.status.seen import only_happens


def is_put_off(basis: Basis, noun: Mention | None, clause: Clause) -> bool:
    """'Der Austausch findet vorerst nicht statt': whoever denies a thing for now only puts it off."""
    words, known = basis.lexicon.status.for_now, basis.sentence.tagged.known
    if noun is None or not words or not basis.sentence.tagged.flags & NEGATION or not only_happens(basis, clause):
        return False
    if not any(known[at].flags & NEGATION for at in range(clause.first, min(clause.last, len(known)))):
        return False
    return any(stands_in(phrase, clause, basis.sentence) for phrase in words)


def stands_in(phrase: str, clause: Clause, sentence: Sentence) -> bool:
    """Whether the words of a phrase stand in a clause, one behind the other."""
    lower, parts = sentence.tagged.words.lower, phrase.split()
    first = parts[0]
    for at in range(clause.first, min(clause.last, len(lower)) - len(parts) + 1):
        if lower[at] == first and lower[at : at + len(parts)] == parts:
            return True
    return False


def is_behind(basis: Basis, noun: Mention) -> bool:
    """'Nach der Festnahme von vier setzte Lima die Gespräche aus': behind such a preposition the noun is over."""
    return noun.prep in basis.lexicon.status.afterwards
