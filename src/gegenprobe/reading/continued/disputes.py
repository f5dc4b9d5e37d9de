"""What a disputed number denies: so many people of whom the same was told ('31 were arrested, not 40')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import NEGATION
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.named_as import names_of
from gegenprobe.reading.drafts.part_drafts import add_parts
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import TERMS, Mention
from gegenprobe.reading.status.disputed_numbers import disputed, negated_being
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.totals import only_is

CITED: Final = 6  # words from a disputed number to who gave it


def tell_disputed(reading: SentenceReading) -> None:
    """A number behind 'not' as a denial of it; who gave it says nothing of the right one."""
    if not reading.drafts or not reading.sentence.tagged.flags & NEGATION:
        return
    for mention in [m for m in reading.sentence.mentions if m.counted and m.kind in ("number", "people")]:
        if not disputed(mention, reading.sentence, reading.lexicon) or number_of(reading, mention) is None:
            continue
        own = [d for d in reading.drafts if any(m.head == mention.head for m in d.mentions)]
        first = None if own else _right_number(reading, mention)
        if first is not None:
            _without_giver(reading, first, mention)
            made = len(reading.drafts)
            add_parts(reading, first, [mention._replace(joined=False, prep="")], mention.head)
            own = reading.drafts[made:]
            for draft in own:
                draft.said_by = first.said_by
        for draft in own:
            draft.status, draft.whole = "denied", None
    for draft in reading.drafts:
        if draft.status == "occurred" and draft.mentions and _is_not(reading, draft.mentions[0]):
            draft.status = "denied"


def _is_not(reading: SentenceReading, number: Mention) -> bool:
    """'Es waren nicht 40', 'No fueron 40': a bare number of a clause that only says how many they are not."""
    plain = number.kind == "number" and number.counted and negated_being(number, reading.sentence)
    return plain and only_is(reading, reading.sentence.sliced.clause_of[number.head])


def _right_number(reading: SentenceReading, wrong: Mention) -> Draft | None:
    """Those of whom the sentence tells before, with another number of people; no 'not 20' years."""
    kinds = reading.context.codebook.kinds
    if wrong.kind == "number" and any(
        hit.unit in TERMS and hit.first < wrong.first for hit in reading.sentence.numbers
    ):
        return None
    told = [d for d in reading.drafts if d.count is not None and kinds[d.kind].about == "people" and d.whole is None]
    told = [d for d in told if any(m.head < wrong.first for m in d.mentions) or d.at_word < wrong.first]
    here = number_of(reading, wrong)
    return told[-1] if told and here is not None and told[-1].count != here else None


def _without_giver(reading: SentenceReading, right: Draft, wrong: Mention) -> None:
    """'not 40, as the police said': the police are not who tells of 31."""
    near = range(wrong.last, wrong.last + CITED)
    givers = {name for cue in reading.cues if cue.first in near for name in names_of(reading, cue.speakers)}
    right.said_by = tuple(name for name in right.said_by if name not in givers)
