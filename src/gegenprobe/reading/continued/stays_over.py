"""Stays in custody that are over: 'Er war 61 Tage in Haft gewesen' of one who has just been let go."""

from __future__ import annotations

from gegenprobe.packs.inflection import PAST, PRESENT
from gegenprobe.packs.lexicon import STILL
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.told.draft import Draft


def without_stays_over(reading: SentenceReading) -> None:
    """The drafts without stocks in the past of people whom a sentence before tells as free."""
    kinds = reading.context.codebook.kinds
    held = [d for d in reading.drafts if kinds[d.kind].stock and d.status == "occurred" and _in_the_past(reading, d)]
    if not held:
        return
    left = [d for d in reading.context.drafts if kinds[d.kind].leaves and d.status == "occurred"]
    over = [draft for draft in held if any(_of_the_same(draft, d) for d in left)]
    reading.drafts = [draft for draft in reading.drafts if draft not in over]


def _in_the_past(reading: SentenceReading, draft: Draft) -> bool:
    """'war in Haft', and nothing says that this goes on ('blieb', 'noch')."""
    sentence, clauses = reading.sentence, reading.lexicon.clauses
    clause = sentence.clause(sentence.sliced.clause_of[draft.at_word])
    if any(form.lemma in clauses.keeping for verb in clause.verbs for form in verb.forms):
        return False
    known = sentence.tagged.known
    if any(known[at].flags & STILL for at in range(clause.first, min(clause.last, len(known)))):
        return False
    finite = clause.finite()
    return bool(finite) and all(features & PAST and not features & PRESENT for features in finite)


def _of_the_same(held: Draft, freed: Draft) -> bool:
    """Whether both tell of the same people: by name, or by their number."""
    if held.people:
        return set(held.people) <= set(freed.people)
    return held.count is not None and freed.count is not None and held.count == freed.count
