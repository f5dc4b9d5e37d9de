"""A swap's number for either side, apart from the words for the swap: 'Nuevo canje: 146 por bando'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.words.openings import opened_with

LONGEST: Final = 4  # words that give a number to each of two sides
SIDES: Final = 3  # parts of "205-for-205"


def for_each_side(event: Event, sentence: Sentence, lexicon: Lexicon) -> Mention | None:
    """The one number behind the event that words right beside it give to each side, or None."""
    phrases = lexicon.clauses.each_side
    behind = [m for m in sentence.mentions if m.counted and m.head > event.at] if phrases else []
    if len(behind) != 1 or (event.noun is not None and event.noun.number is not None):
        return None
    return behind[0] if is_each(behind[0], sentence, lexicon) else None


def is_each(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a number is said to be each side's: by a word of its own, or by those right behind its noun."""
    if mention.number is not None and mention.number.each:
        return True
    told = sentence.tagged.words.lower[mention.last : mention.last + LONGEST]
    return bool(opened_with(" ".join(told) + " ", lexicon.each_side))


def told_by_noun(reading: SentenceReading, units: list[Unit]) -> bool:
    """'el canje abarcó a 146 de cada parte': whether the word for the swap has told of all these already."""
    kinds = reading.context.codebook.kinds
    told = {d.count.start for d in reading.drafts if d.count is not None and kinds[d.kind].swaps}
    return bool(units and told) and all(u.quantity is not None and u.quantity.start in told for u in units)


def written_as_one(event: Event, sentence: Sentence, lexicon: Lexicon) -> Mention | None:
    """'a 205-for-205 swap', 'a 1,000-for-1,000 exchange': so many for as many, written as one word; or None."""
    form = sentence.tagged.words.form
    for hit in sentence.numbers:
        parts = "".join(form[hit.first : hit.last]).split("-")
        if len(parts) != SIDES or sentence.sliced.clause_of[hit.first] != event.clause:
            continue
        first, link, second = parts
        digits = "".join(char for char in first if char.isdigit())
        if first == second and digits and link.lower() in lexicon.clauses.against:
            number = hit._replace(op="exact", value=int(digits), unit=None)
            return Mention(hit.first, hit.last, hit.last - 1, "number", number=number)
    return None
