"""Another number for those just told of: 'The lawyers contradicted him: it was not 500 but fewer than 200'."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from gegenprobe.packs.lexicon import NEGATION
from gegenprobe.reading.continued.done_too import counted_before, told_again
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft

BEFORE: Final = 3  # words from a negation to its number ('no fueron 500')
BEHIND: Final = 6  # words from the wrong number to the one for it


def tell_corrected(reading: SentenceReading) -> None:
    """The number told last as denied, and the one that stands for it as told, in a sentence that counts nobody else."""
    sentence, corrects = reading.sentence, reading.lexicon.clauses.corrects
    if not sentence.tagged.flags & NEGATION or not any(word in corrects for word in sentence.tagged.words.lower):
        return
    told = [d for d in counted_before(reading, 0) if d.status != "denied"]
    bare = [m for m in sentence.mentions if m.counted and m.number is not None] if told else []
    for wrong, right in pairwise(bare):
        first = next((d for d in reversed(told) if _is_told(reading, wrong, d)), None)
        if first is not None and _negated(reading, wrong) and _stands_for(reading, wrong, right):
            heads = {wrong.head, right.head}
            reading.drafts = [d for d in reading.drafts if not any(m.head in heads for m in d.mentions)]
            reading.drafts += [_again(reading, first, wrong, "denied"), _again(reading, first, right, first.status)]
            return


def _is_told(reading: SentenceReading, number: Mention, draft: Draft) -> bool:
    count = number_of(reading, number)
    return count is not None and draft.count is not None and count.value == draft.count.value


def _negated(reading: SentenceReading, number: Mention) -> bool:
    known = reading.sentence.tagged.known
    return any(known[at].flags & NEGATION for at in range(max(number.first - BEFORE, 0), number.first))


def _stands_for(reading: SentenceReading, wrong: Mention, right: Mention) -> bool:
    """'not 500 but only 120': whether the word for the right number stands between the two."""
    between = reading.sentence.tagged.words.lower[wrong.last : right.first]
    near = len(between) <= BEHIND and number_of(reading, right) is not None
    return near and any(word in reading.lexicon.clauses.corrects for word in between)


def _again(reading: SentenceReading, told: Draft, number: Mention, status: str) -> Draft:
    """The same of so many, by who speaks here."""
    event = Event(told.number, number.head, reading.sentence.sliced.clause_of[number.head])
    draft = told_again(reading, told, event, status, [number])
    draft.count, draft.mentions = number_of(reading, number), [number]
    draft.when, draft.cumulative = draft.when or told.when, told.cumulative
    return draft
