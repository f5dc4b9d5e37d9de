"""Days on which something was announced, demanded or refused: 'anunció el lunes que liberará a 12'."""

from __future__ import annotations

from typing import Final

from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.times.time_values import TimeHit

ACTS: Final = ("planned", "demanded", "negotiated")
_STEPS: Final = 3
_DAYS: Final = frozenset({"date", "month", "weekday", "relative"})


def clause_of_act(event: Event, status: str, sentence: Sentence) -> Clause | None:
    """The clause whose verb announces or demands what a clause below it tells of; None."""
    if status not in ACTS:
        return None
    clause = sentence.clause(event.clause)
    for _ in range(_STEPS):
        if clause.parent < 0 or clause.quote != sentence.clause(clause.parent).quote:
            return None
        above = sentence.clause(clause.parent)
        if clause.kind == "complement":
            return above if above.kind in ("main", "coordinate") and above.verbs else None
        if clause.kind not in ("coordinate", "infinitive"):
            return None
        clause = above
    return None


def day_of_act(event: Event, status: str, sentence: Sentence, times: list[TimeHit]) -> TimeHit | None:
    """The one day told beside that verb; None where the clause below has a time, or two stand beside it."""
    above = clause_of_act(event, status, sentence)
    if above is None:
        return None
    inside = [t for t in times if sentence.sliced.clause_of[t.first] == above.number]
    days = [t for t in inside if t.kind in _DAYS and t.open is None and t.value.ref in (None, "PRESENT_REF")]
    return days[0] if len(days) == 1 else None
