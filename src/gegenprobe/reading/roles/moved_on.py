"""'On Tuesday the deportees were flown to Oslo': the move told before is told on, with where it went."""

from __future__ import annotations

from typing import Final

from gegenprobe.reading.events.events import Event
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.context import Context
from gegenprobe.reading.told.draft import Draft

NEAR: Final = 2  # sentences back to the move that is told on


def is_told_on(event: Event, context: Context, own: list[Draft], sentence: Sentence, number: int) -> bool:
    """Whether a clause says to what country those went of whose move was told without it."""
    frame = context.lexicon.frames[event.frame]
    if not context.codebook.kinds[frame.kind].moves or not context.lexicon.clauses.fixed_order:
        return False
    goals = frame.roles.get("to", ())
    if not any(m.country and m.prep in goals for m in sentence.in_clause(event.clause)):
        return False
    told = (draft for draft in context.latest(own) if draft.kind == frame.kind and draft.whole is None)
    last = next(told, None)
    return last is not None and number - last.sentence <= NEAR and not last.to
