"""What others are to do first: 'no talks until the 30 are freed', 'erst wenn X frei ist' asks for it."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import CONDITIONAL, FINITE, PAST, WISHED
from gegenprobe.packs.lexicon import NEGATION, NONE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.status.basis import Basis
from gegenprobe.reading.words.openings import phrase_at

OPENING: Final = 3  # words at the start of a clause among which its opener stands
_BELOW: Final = ("condition", "background", "complement")


def waited_for(basis: Basis, event: Event, clause: Clause) -> bool:
    """Whether the release that a clause of condition or time tells of is what somebody wants others to do first."""
    status, kind = basis.lexicon.status, basis.kinds[basis.lexicon.frames[event.frame].kind]
    if not kind.leaves or clause.kind not in _BELOW:
        return False
    around = [other for other in basis.sentence.sliced.clauses if other is not clause and other.quote == clause.quote]
    ahead = [other for other in around if other.verbs and not _is_past(basis, other)]
    if not ahead or (_is_past(basis, clause) and not any(_unreal(basis, other) for other in ahead)):
        return False
    if _opener(basis, clause, status.till) >= 0 and not _is_past(basis, clause):
        return True  # 'will keep marching until all nine are freed'
    if _opener(basis, clause, status.unless) >= 0:
        return any(_denies(basis, other) for other in ahead)
    opener = _opener(basis, clause, status.once)
    if opener < 0:
        return False
    only = basis.sentence.tagged.words.lower[opener - 1] in status.only if opener else False
    return only or any(_only_in(basis, other) for other in ahead)


def _opener(basis: Basis, clause: Clause, openers: tuple[str, ...]) -> int:
    """The word at which one of these opens the clause; -1."""
    lower = basis.sentence.tagged.words.lower
    for at in range(max(clause.first - OPENING, 0), min(clause.first + OPENING, clause.last)):
        if phrase_at(lower, at, openers):
            return at
    return -1


def _only_in(basis: Basis, clause: Clause) -> bool:
    """'wird erst verhandeln, wenn': a word for 'only' that is not a number's ('only three will come')."""
    lower, numbers = basis.sentence.tagged.words.lower, {hit.first for hit in basis.sentence.numbers}
    inside = range(clause.first, clause.last)
    return any(lower[at] in basis.lexicon.status.only and at + 1 not in numbers for at in inside)


def _denies(basis: Basis, clause: Clause) -> bool:
    known = basis.sentence.tagged.known
    return any(known[at].flags & (NEGATION | NONE) for at in range(clause.first, min(clause.last, len(known))))


def _unreal(basis: Basis, clause: Clause) -> bool:
    return any(form.lemma in basis.lexicon.status.unreal for verb in clause.verbs for form in verb.forms)


def _is_past(basis: Basis, clause: Clause) -> bool:
    """Whether all finite verbs of a clause are in the past, and none of them looks ahead."""
    forms = [form for verb in clause.verbs for form in verb.forms]
    if any(basis.lexicon.verbs.get(form.lemma, NO_USE).modal for form in forms):
        return False
    finite = [form.features for form in forms if form.features & FINITE]
    return bool(finite) and all(features & PAST and not features & (CONDITIONAL | WISHED) for features in finite)
