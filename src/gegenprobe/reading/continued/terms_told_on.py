"""Others named with a term or a place in a sentence of their own: 'Орлов приговорён к 25 годам. Котов — к 16 годам.'"""

from __future__ import annotations

from gegenprobe.reading.drafts.named_as import names_of_people
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.roles.gapped_names import alone_with_terms
from gegenprobe.reading.told.draft import Draft


def tell_terms_told_on(reading: SentenceReading) -> None:
    """The same as of the person told of last, of those whom the sentence names beside a dash and a term."""
    if not reading.lexicon.clauses.noun_cases or reading.drafts or reading.unsaid:
        return
    named = alone_with_terms(reading.sentence, reading.lexicon)
    last = _named_just_before(reading) if named else None
    if last is None:
        return
    for mention in named:
        start, end = reading.sentence.span(mention.first, mention.last)
        people = names_of_people(reading, [mention])
        if people:
            told = last._replace(people=people, mentions=[mention], sentence=reading.number, at_word=mention.head)
            reading.drafts.append(told._replace(start=start, end=end, count=None, whole=None, group=mention.group))


def _named_just_before(reading: SentenceReading) -> Draft | None:
    """What the sentence before told last, where it told it of somebody by name alone."""
    near = [d for d in reading.context.drafts if d.sentence == reading.number - 1]
    last = near[-1] if near else None
    kinds = reading.context.codebook.kinds
    alone = last is not None and bool(last.people) and last.count is None and last.status == "occurred"
    return last if alone and last is not None and kinds[last.kind].about == "people" else None
