"""What somebody is told to do: 'told Lima to free ten', 'gave two consuls 48 hours to leave Peru'."""

from __future__ import annotations

from gegenprobe.packs.inflection import INFINITIVE, PARTICIPLE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.roles.countries_left import leaves_object
from gegenprobe.reading.status.basis import Basis
from gegenprobe.reading.times.time_values import LASTING

_TOLD = ("people", "person", "number", "body", "place", "pronoun")


def told_to(basis: Basis, event: Event, step: Clause, above: Clause) -> str:
    """The status of what an infinitive tells of, where the clause above sets a time for it or tells somebody to; ''."""
    frame, form = basis.lexicon.frames[event.frame], event.form
    if form is None or step.number != event.clause or step.kind not in ("infinitive", "purpose", "complement"):
        return ""
    leaves = leaves_object(frame)
    if leaves and _has_time_for_it(basis, above):
        return "planned"
    done = any("perfect" in use.auxiliary for use in uses_of(step.verbs, basis.lexicon))  # 'said to have been let go'
    if done or not form.features & INFINITIVE or not _is_told(basis, step, above):
        return ""
    return "planned" if leaves else "demanded" if basis.kinds[frame.kind].leaves else ""


def _has_time_for_it(basis: Basis, above: Clause) -> bool:
    """'have until Sunday', 'gave them 48 hours': an end or a length of time, not of what lasted."""
    times = [time for time in basis.sentence.times if above.first <= time.first < above.last]
    lasts = any(n.unit == "duration" and above.first <= n.first < above.last for n in basis.sentence.numbers)
    return lasts or any(time.open == "until" or (time.kind in LASTING and time.open is None) for time in times)


def _is_told(basis: Basis, step: Clause, above: Clause) -> bool:
    """'told Lima to ...', 'were told to ...': a verb of speech with whom it is said to."""
    if not basis.lexicon.clauses.fixed_order or step.kind != "infinitive":
        return False
    speech = [verb for verb in above.verbs if any(use.speech for use in uses_of((verb,), basis.lexicon))]
    if not speech:
        return False
    passive = all(form.features & PARTICIPLE for form in speech[-1].forms)
    told = [m for m in basis.sentence.in_clause(above.number) if m.kind in _TOLD and not m.prep]
    return passive or any(m.first == speech[-1].at + 1 for m in told)
