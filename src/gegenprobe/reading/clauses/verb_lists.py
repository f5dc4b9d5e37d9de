"""Verbs told one after the other of one subject: 'Police raided a flat, arrested 12 men and seized 310 phones'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, PAST, PRESENT
from gegenprobe.packs.lexicon import CONJUNCTION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.words.tagging import Tagged

_FEWEST: Final = 2  # clauses: what is done first and next


def listed(clauses: list[Clause], tagged: Tagged, lexicon: Lexicon) -> list[Clause]:
    """The clauses; one that begins with its verb behind a comma goes on with the subject and day of the one before."""
    if len(clauses) < _FEWEST:
        return clauses
    found = list(clauses)
    for at in range(len(found) - 1, 0, -1):
        clause, following = found[at], found[at + 1] if at + 1 < len(found) else None
        closed = _closes(clause, tagged) or (following is not None and _is_last(following, clause))
        if closed and _goes_on(found[at - 1], clause, lexicon):
            found[at] = clause._replace(kind="coordinate")
    return found


def _closes(clause: Clause, tagged: Tagged) -> bool:
    """'detuvo a doce y decomisó 310 teléfonos': whether a conjunction stands inside the clause."""
    inside = range(clause.first + 1, min(clause.last, len(tagged.known)))
    return any(tagged.known[at].flags & CONJUNCTION and tagged.words.form[at].isalpha() for at in inside)


def _is_last(following: Clause, clause: Clause) -> bool:
    return (
        following.kind == "coordinate" and following.parent == clause.number and _opens_with_verb(following, within=2)
    )


def _goes_on(before: Clause, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a clause that begins with its verb is told of the subject of the one before."""
    if clause.kind != "main" or clause.separator != "," or clause.parent != before.number:
        return False
    if before.kind not in ("main", "coordinate") or before.quote != clause.quote or not _told(before):
        return False
    return _opens_with_verb(clause, within=1) and not any(use.speech for use in uses_of(clause.verbs, lexicon))


def _opens_with_verb(clause: Clause, within: int) -> bool:
    """Whether a finite verb is among its first words."""
    verbs = (verb for verb in clause.verbs if verb.at - clause.first < within)
    return any(form.features & FINITE for verb in verbs for form in verb.forms)


def _told(clause: Clause) -> bool:
    """Whether a finite verb stands behind what may be its subject, or before it."""
    return any(features & (PAST | PRESENT) for features in clause.finite()) and clause.first_verb(-1) > clause.first
