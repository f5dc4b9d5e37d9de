"""Others whose term is a bare number behind their own verb: 'Three got ten years, nine were given five'."""

from __future__ import annotations

from typing import Final

from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.continued.anew import same_of
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import COUNTED, TERMS, Mention
from gegenprobe.reading.roles.between_marks import closes
from gegenprobe.reading.told.draft import Draft
from gegenprobe.text.extremes import greatest

LONGEST: Final = 99  # years of a term that is told without the word


def tell_terms_by_verb(reading: SentenceReading) -> None:
    """The same as of those whose term stands before, of the people of a clause that has a bare number for theirs."""
    if not reading.drafts or not any(hit.unit in TERMS for hit in reading.sentence.numbers):
        return
    events = {event.clause for event in reading.events}
    for clause in reading.sentence.sliced.clauses:
        if clause.number in events or not clause.verbs:
            continue
        first = _told_with_term(reading, clause)
        who = _who_got(reading, clause) if first is not None and _same_kind(reading, clause, first) else None
        if first is not None and who is not None:
            made = len(reading.drafts)
            same_of(reading, first, who, clause.verbs[-1].at)
            for draft in reading.drafts[made:]:
                draft.whole = None


def _told_with_term(reading: SentenceReading, clause: Clause) -> Draft | None:
    """Who was told of before the clause with a term in years or months; None for nobody."""
    ends = [hit.last for hit in reading.sentence.numbers if hit.unit in TERMS and hit.last <= clause.first]
    told = [d for d in reading.drafts if d.count is not None and d.whole is None and d.at_word < greatest(ends, -1)]
    return told[-1] if told else None


def _same_kind(reading: SentenceReading, clause: Clause, first: Draft) -> bool:
    """Whether the verb of the clause can tell of the same kind ('got', 'were given', 'erhielten')."""
    verbs, frames = reading.lexicon.verbs, reading.lexicon.frames
    lemmas = [form.lemma for verb in clause.verbs for form in verb.forms if form.lemma in verbs]
    return any(frames[number].kind == first.kind for lemma in lemmas for number in verbs[lemma].frames)


def _who_got(reading: SentenceReading, clause: Clause) -> Mention | None:
    """The people before the verb, a bare number right behind the verb that closes; None for others."""
    inside, at = reading.sentence.in_clause(clause.number), clause.verbs[-1].at
    who = next((m for m in inside if m.counted and m.kind in COUNTED and m.last <= clause.verbs[0].at), None)
    term = next((hit for hit in reading.sentence.numbers if hit.first == at + 1 and hit.unit is None), None)
    plain = term is not None and isinstance(term.value, int) and term.value <= LONGEST and not term.article
    if who is None or who.prep or term is None or not plain or number_of(reading, who) is None:
        return None
    return who if term.each or closes(term.last, reading.sentence) else None
