"""Parts of those told of, by what else is told of them: 'Fifteen of the men had been convicted in three cases'."""

from __future__ import annotations

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.inflection import PAST, PRESENT
from gegenprobe.packs.lexicon import ARTICLE
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.told.part_numbers import too_many
from gegenprobe.reading.wholes.totals import only_is


def only_tells(kind: Kind) -> bool:
    """Whether a kind tells of people without moving them: how many are held, what sentence they got."""
    return kind.about == "people" and (kind.stock or not (kind.fills or kind.drains or kind.may_drain or kind.moves))


def of_the_told(reading: SentenceReading, mention: Mention, whole: Draft) -> bool:
    """'Seven of the soldiers defended the island': no more than the whole, and of definite people."""
    number, words = mention.number, reading.sentence.tagged
    if number is None or mention.kind != "people" or not reading.lexicon.clauses.fixed_order or mention.first > 1:
        return False
    at = number.last
    definite = at + 1 < mention.last and words.words.lower[at] in reading.lexicon.clauses.genitive_marks
    definite = definite and bool(words.known[at + 1].flags & ARTICLE)
    return definite and not too_many(number_of(reading, mention), whole.count)


def only_does(reading: SentenceReading, share: Mention) -> bool:
    """'One of the hostages said ...', 'One of them wore a mask': what one does, or several say, makes them no part."""
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[share.head])
    if share.number is None or not clause.verbs or only_is(reading, clause.number):
        return False
    words = reading.sentence.tagged.words.form[clause.verbs[0].at + 1 : clause.last]
    if not any(word[0].isalpha() for word in words) and any(u.speech for u in uses_of(clause.verbs, reading.lexicon)):
        return True  # what they say stands in a clause of its own
    lower = reading.sentence.tagged.words.lower[clause.first : clause.last]
    whose = any(word in reading.lexicon.clauses.citizenships for word in lower)  # 'One of them has a Turkish passport'
    comes = any(form.lemma in reading.lexicon.clauses.origins for verb in clause.verbs for form in verb.forms)
    return share.number.value == 1 and not (whose or comes)


def is_now(reading: SentenceReading, mention: Mention) -> bool:
    """Whether the clause of the people tells of the present."""
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[mention.head])
    return any(features & PRESENT for features in clause.finite())


def in_the_past_perfect(reading: SentenceReading, mention: Mention) -> bool:
    """Whether the clause of the people tells of the time before ('had been arrested')."""
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[mention.head])
    if not reading.lexicon.clauses.fixed_order or not clause.verbs:
        return False
    perfect = any("perfect" in use.auxiliary for use in uses_of(clause.verbs[:1], reading.lexicon))
    return perfect and any(form.features & PAST for form in clause.verbs[0].forms)


def was_before(reading: SentenceReading, draft: Draft) -> bool:
    """'sollen im Oktober folgen': a plan for a day before that of the report is none for that day."""
    published = reading.sentence.published if reading.lexicon.clauses.nouns_capitalised else None
    planned = draft.status == "planned" and draft.when is not None
    return planned and published is not None and draft.when is not None and draft.when.end < published
