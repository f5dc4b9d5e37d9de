"""Verbs of needing that only say how long something took: 'needed barely an hour to convict four'."""

from __future__ import annotations

from typing import Final

from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import VerbAt
from gegenprobe.reading.status.basis import Basis

BEHIND: Final = 3  # words from the verb to the time ('needed barely half an hour')


def takes_time(basis: Basis, verb: VerbAt) -> bool:
    """'The jury needed barely an hour to convict four': how long it took, asked for by nobody.

    What stands behind another verb is that one's: 'попросил назначить 17 лет колонии четверым'.
    """
    known = basis.sentence.tagged.known
    near = (t for t in basis.sentence.times if t.kind == "duration" and 0 < t.first - verb.at <= BEHIND)
    return any(not any(known[k].verbs for k in range(verb.at + 1, t.first)) for t in near)


def took_time(basis: Basis, clause: Clause) -> bool:
    """'Die Jury brauchte keine Stunde, um vier schuldig zu sprechen': what an aim tells has come about."""
    above = basis.sentence.clause(clause.parent) if clause.parent >= 0 else None
    return above is not None and any(takes_time(basis, verb) for verb in above.verbs)
