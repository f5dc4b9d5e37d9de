"""To whom it did not happen, of those told of: 'Forty prisoners were freed. The other twelve were not.'"""

from __future__ import annotations

from gegenprobe.reading.continued.done_too import counted_before
from gegenprobe.reading.drafts.part_drafts import add_parts
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.roles.those_left import those_left


def tell_left_behind(reading: SentenceReading) -> None:
    """The same as told last, denied of the people of whom the sentence says no more than that it was not so."""
    for mention, at in those_left(reading.sentence, reading.lexicon):
        own = [d for d in reading.drafts if any(m.head == mention.head for m in d.mentions)]
        told = [] if own else [d for d in counted_before(reading, mention.first) if d.status == "occurred"]
        if told:
            made = len(reading.drafts)
            add_parts(reading, told[-1], [mention._replace(joined=False)], at)
            own = reading.drafts[made:]
        for draft in own:
            draft.status, draft.whole, draft.when = "denied", None, None
