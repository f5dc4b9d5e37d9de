"""Who lets people go, told by who held them: 'Quedaron libres los 252 a los que Perú tenía encerrados'."""

from __future__ import annotations

from gegenprobe.reading.drafts.named_as import names_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.told.draft import Draft


def freed_by_holders(reading: SentenceReading) -> None:
    """Where nobody else is told to let people go, those do who a relative behind the people says held them."""
    kinds = reading.context.codebook.kinds
    free = [d for d in reading.drafts if kinds[d.kind].leaves and not d.by and d.status == "occurred" and d.mentions]
    for draft in free:
        draft.by = _holders(reading, draft)


def _holders(reading: SentenceReading, draft: Draft) -> tuple[str, ...]:
    """Who acts by a verb of the stock in the relative right behind the people of a draft."""
    kinds, frames = reading.context.codebook.kinds, reading.lexicon.frames
    last = {m.last for m in draft.mentions if m in reading.sentence.mentions}
    for event, roles in zip(reading.events, reading.filled, strict=False):
        clause = reading.sentence.clause(event.clause)
        behind = clause.kind == "relative" and (clause.first in last or clause.first - 1 in last)
        if behind and kinds[frames[event.frame].kind].stock and roles.by and not event.passive:
            return names_of(reading, [m for m in roles.by if m.kind != "pronoun"])
    return ()
