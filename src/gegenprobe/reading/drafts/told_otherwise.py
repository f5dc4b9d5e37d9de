"""Whether a clause without an event of its own tells what else befell people."""

from __future__ import annotations

from gegenprobe.packs.lexicon import CONJUNCTION, PREPOSITION, VerbForm
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import VerbAt, uses_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading


def meets_otherwise(reading: SentenceReading, clause: Clause) -> bool:
    """Whether a verb tells of an event, or of what else befell people ('five of them escaped')."""
    frames, needs = reading.lexicon.frames, reading.lexicon.needs
    verbs = [VerbAt(verb.at, tuple(f for f in verb.forms if whole_verb(reading, verb, f))) for verb in clause.verbs]
    if any(form.lemma in reading.lexicon.clauses.fates for verb in verbs for form in verb.forms):
        return True
    uses = uses_of(verbs, reading.lexicon)
    return any(
        use.modal
        or use.status
        or use.speech
        or use.hearsay
        or any(not needs[n] and not frames[n].weak for n in use.frames)
        for use in uses
    )


def whole_verb(reading: SentenceReading, verb: VerbAt, form: VerbForm) -> bool:
    """Whether the particle of a form ('frei' of 'freikommen') stands in the sentence and opens no phrase there."""
    if not form.particle:
        return True
    words, known = reading.sentence.tagged.words, reading.sentence.tagged.known
    for at in range(verb.at + 1, len(words)):
        if words.lower[at] == form.particle:
            closes = at + 1 == len(words) or not words.form[at + 1][0].isalnum()
            if closes or not known[at].flags & PREPOSITION or known[at + 1].flags & CONJUNCTION:
                return True  # not 'nahmen an dem Marsch teil'
    return False
