"""The same of several numbers that share a noun and a verb: 'nahm am Montag 40 und am Dienstag 12 Menschen fest'."""

from __future__ import annotations

from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.slots import Telling, draft_of, group_of_unit
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.bracketed_numbers import bracketed
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import Draft


def tell_bracketed(reading: SentenceReading, event: Event, drafts: list[Draft]) -> None:
    """Each of such a list with its own time or place; those told already get theirs."""
    told = [mention for draft in drafts for mention in draft.mentions]
    listed = bracketed(event, reading.sentence, reading.lexicon, told)
    if not listed:
        return
    first = drafts[0]
    counted = next(other.mention for other in listed if other.mention.kind == "people")
    group, nations = group_of_unit(reading, Unit([counted]))
    for other in listed:
        draft = next((d for d in drafts if any(m.head == other.mention.head for m in d.mentions)), None)
        if draft is None:
            draft = _same_of(reading, event, first, other.mention)
            reading.drafts.append(draft)
        draft.group, draft.nations = group or draft.group, nations or draft.nations
        if other.time is not None:
            draft.when = resolve(
                other.time, reading.sentence.published, "past" if draft.status == "occurred" else "future"
            )
        if other.place is not None:
            draft.place = other.place.country or draft.place


def _same_of(reading: SentenceReading, event: Event, first: Draft, mention: Mention) -> Draft:
    kind = reading.context.codebook.kinds[first.kind]
    draft = draft_of(reading, event, Telling(first.frame, kind, first.status), [mention])
    draft.count, draft.mentions = number_of(reading, mention), [mention]
    draft.by, draft.to, draft.origin, draft.place = first.by, first.to, first.origin, first.place
    return draft
