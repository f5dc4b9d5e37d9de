"""Whose citizens those are whom a participle counts: '20 высланных из Перу чилийцев', 'двое задержанных россиян'."""

from __future__ import annotations

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.text.extremes import greatest


def tell_nation_behind(reading: SentenceReading) -> None:
    """Give those counted the nationality of the noun that stands behind the words on what befell them."""
    if not reading.lexicon.clauses.noun_cases:
        return
    mentions = reading.sentence.mentions
    for draft in reading.drafts:
        counted = draft.mentions[0] if draft.count is not None and draft.mentions and not draft.nations else None
        here = counted is not None and any((m.head, m.last) == (counted.head, counted.last) for m in mentions)
        if counted is not None and here and (end := _past_participle(reading, counted)):
            draft.nations = _nations_of(end, [m for m in mentions if m.first >= end], reading)


def _past_participle(reading: SentenceReading, counted: Mention) -> int:
    """The word behind the participle that a number stands before, as a noun or as a verb's form; 0 for none."""
    known = reading.sentence.tagged.known
    if counted.kind == "people":
        return counted.last if known[counted.head].member else 0
    at = counted.last
    told = counted.kind == "number" and at < len(known) and any(f.features & PARTICIPLE for f in known[at].verbs)
    return at + 1 if told else 0


def _nations_of(end: int, behind: list[Mention], reading: SentenceReading) -> tuple[str, ...]:
    """The nationality of the first people behind, with only places and times between; ()."""
    for mention in behind:
        end = greatest([t.last for t in reading.sentence.times if t.first in (end, end + 1)], end)
        if mention.first != end:
            return ()
        if mention.kind == "people":
            plain = not (mention.prep or mention.joined or mention.counted)
            return mention.nations if plain else ()
        if mention.kind != "place" or not mention.prep:
            return ()
        end = mention.last
    return ()
