"""What an event is said to be: 'Die Freilassung der 40 ist eine Forderung der EU' tells of no release."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, PREPOSITION
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.status.basis import Basis

NEAR: Final = 5  # words from a verb of being to the noun behind it: 'ist eine seit langem erhobene Forderung'
_OPEN: Final = ("demanded", "negotiated", "possible")


def told_by_predicate(basis: Basis, noun: Mention, clause: Clause) -> str:
    """The status of the noun that a verb of being joins with the event, before it or behind it; ''."""
    verb = clause.verbs[0] if clause.verbs else None
    if verb is None or noun.prep or not any("state" in use.auxiliary for use in uses_of((verb,), basis.lexicon)):
        return ""
    if noun.last <= verb.at:
        alone = not any(m.last <= noun.first and not m.prep for m in basis.sentence.in_clause(clause.number))
        return _first_status(basis, verb.at + 1, min(verb.at + 1 + NEAR, clause.last)) if alone else ""
    if noun.first != verb.at + 1 or not basis.lexicon.clauses.nouns_capitalised:
        return ""
    return _first_status(basis, clause.first, min(clause.first + NEAR, verb.at))  # 'Bedingung ist die Freilassung von'


def _first_status(basis: Basis, first: int, last: int) -> str:
    """The status of the first word there that tells one, with no preposition and no other noun before it; ''."""
    known, form = basis.sentence.tagged.known, basis.sentence.tagged.words.form
    for at in range(first, min(last, len(known))):
        if known[at].flags & PREPOSITION or not form[at][0].isalpha():
            return ""
        if known[at].status and not known[at].verbs:
            return known[at].status if known[at].status in _OPEN else ""
        if basis.lexicon.clauses.nouns_capitalised and form[at][0].isupper() and not known[at].flags & ARTICLE:
            return ""
    return ""
