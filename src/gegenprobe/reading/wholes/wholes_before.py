"""The whole told before of which a number counts some."""

from __future__ import annotations

from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft, quantity
from gegenprobe.reading.told.shares import is_more, stands_for


def whole_of(reading: SentenceReading, share: Mention, named: Mention | None, back: int) -> Draft | None:
    """The last of those told of at most `back` sentences before who are more than the share, and agree."""
    kinds, count = reading.context.codebook.kinds, number_of(reading, share)
    if count is None or count.low is None:
        return None
    since = reading.number
    for draft in reading.context.latest(reading.drafts):
        near = since - draft.sentence <= back
        if not near or kinds[draft.kind].about != "people" or draft.status in ("denied", "refused"):
            continue
        if draft.whole is not None or kinds[draft.kind].swaps:
            since = draft.sentence
            continue
        if is_more(draft, count.low) and (named is None or may_be_of(reading, named, draft)):
            return None if _others_between(reading, draft, count.low) else _told_first(reading, draft)
    return None


def _told_first(reading: SentenceReading, draft: Draft) -> Draft:
    """Of several statements of as many people the one that lets them go, or that it happened; else the first."""
    kinds, told = reading.context.codebook.kinds, (*reading.context.drafts, *reading.drafts)
    value = draft.count.value if draft.count is not None else None
    for other in told if value is not None else ():
        if other.count is None or other.count.value != value or other.whole is not None:
            continue
        freed = kinds[other.kind].leaves and kinds[draft.kind].moves and other.status == draft.status
        done = other.kind == draft.kind and other.status == "occurred" != draft.status
        if freed or done:
            return other
    at_once = (d for d in told if (d.sentence, d.at_word) == (draft.sentence, draft.at_word))
    return next(d for d in at_once if d.mentions == draft.mentions)


def may_be_of(reading: SentenceReading, named: Mention, whole: Draft) -> bool:
    """Whether those named may be some of the whole told of before."""
    return stands_for(named, whole, reading.sentence, reading.lexicon, reading.context.names.text)


def _others_between(reading: SentenceReading, whole: Draft, least: int) -> bool:
    """Whether the text counts other people, more than the share, behind those told of."""
    read = {d.count.start for d in (*reading.context.drafts, *reading.drafts) if d.count is not None}
    for number in range(whole.sentence + 1, reading.number):
        sentence = reading.context.sentence_before(number + 1)
        if sentence is None:
            continue
        plain = (m for m in sentence.mentions if m.kind == "people" and m.counted and not m.prep and not m.part)
        for found in (quantity(m.number, sentence) for m in plain):
            if found is not None and (found.low or 0) > least and found.start not in read:
                return True
    return False
