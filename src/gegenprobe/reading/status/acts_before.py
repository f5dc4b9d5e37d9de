"""Acts of courts that were to lead to a trial, and are over: 'had been charged in May', 'stood trial on Monday'."""

from __future__ import annotations

from gegenprobe.packs.inflection import PARTICIPLE, PAST
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.status.basis import Basis
from gegenprobe.reading.status.verbs_beside import uses_beside


def long_ago(basis: Basis, event: Event, clause: Clause) -> bool:
    """'had been put on trial', 'hatte man angeklagt': what was planned before all that the report tells of."""
    frame = basis.lexicon.frames[event.frame]
    if frame.status != "planned" or event.form is None or not event.form.features & PARTICIPLE:
        return False
    uses = uses_beside(basis, list(clause.verbs), event.at)
    past = [use.auxiliary for verb, use in uses if any(form.features & PAST for form in verb.forms)]
    had = any("perfect" in name for name in past)
    done = any("passive" in use.auxiliary for _, use in uses)  # 'war vor Gericht gestellt worden'
    return had or (basis.lexicon.clauses.nouns_capitalised and done and any("state" in name for name in past))
