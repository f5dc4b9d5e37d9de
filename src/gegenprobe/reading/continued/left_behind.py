"""To whom it did not happen, of those told of: 'Forty prisoners were freed. The other twelve were not.'"""

from __future__ import annotations

from typing import Final

from gegenprobe.reading.drafts.part_drafts import add_parts
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.roles.those_left import those_left
from gegenprobe.reading.told.draft import Draft

BACK: Final = 1  # sentences between what was told and those to whom it did not happen


def tell_left_behind(reading: SentenceReading) -> None:
    """The same as told last, denied of the people of whom the sentence says no more than that it was not so."""
    for mention, at in those_left(reading.sentence, reading.lexicon):
        own = [d for d in reading.drafts if any(m.head == mention.head for m in d.mentions)]
        first = None if own else _told_before(reading, mention.first)
        if first is not None:
            made = len(reading.drafts)
            add_parts(reading, first, [mention._replace(joined=False)], at)
            own = reading.drafts[made:]
        for draft in own:
            draft.status, draft.whole, draft.when = "denied", None, None


def _told_before(reading: SentenceReading, at: int) -> Draft | None:
    """What happened to counted people before word `at`, in this sentence or the one before."""
    kinds = reading.context.codebook.kinds
    own = [d for d in reading.drafts if d.at_word < at]
    told = [d for d in (*reading.context.drafts, *own) if reading.number - d.sentence <= BACK and d.count is not None]
    told = [d for d in told if kinds[d.kind].about == "people" and d.status == "occurred" and d.whole is None]
    return told[-1] if told else None
