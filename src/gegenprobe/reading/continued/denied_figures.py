"""What was told before, denied by who only names its number: 'The ministry rejected the figure'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import CONJUNCTION, NEGATION, PREPOSITION
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.continued.done_too import counted_before
from gegenprobe.reading.drafts.named_as import names_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.slots import Telling, draft_of
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.status.governing import said_by_verbs, subject_of_clause
from gegenprobe.reading.told.draft import Draft

NEAR: Final = 5  # words from the verb to what it denies ('rejected the rights group's latest figure')
_DENYING: Final = ("denied", "refused")


def tell_denied_figures(reading: SentenceReading) -> None:
    """What was told last of counted people as a denial, where a clause denies its number or that it was told."""
    lower, words = reading.sentence.tagged.words.lower, reading.lexicon.clauses.figures
    if reading.drafts or not reading.context.drafts or words.isdisjoint(lower):
        return
    for at, word in enumerate(lower):
        if word not in words or not _alone(reading, at):
            continue
        clause = reading.sentence.clause(reading.sentence.sliced.clause_of[at])
        near = any(abs(verb.at - at) <= NEAR for verb in clause.verbs) and not _negated(reading, clause)
        who = subject_of_clause(reading.basis, clause) if near else None
        told = _told_by_others(reading, who) if who is not None else None
        if who is not None and told is not None and _denied(reading, clause, at):
            return _deny(reading, told, Event(told.number, at, clause.number), who)


def _denied(reading: SentenceReading, clause: Clause, at: int) -> bool:
    """'dismissed the figure', 'called the figure exaggerated': by the verb, or by what the figure is called."""
    clauses = reading.lexicon.clauses
    if said_by_verbs(reading.basis, clause, -1) in _DENYING:
        return True
    if any(form.lemma in clauses.doubting for verb in clause.verbs for form in verb.forms):
        return True
    near = reading.sentence.tagged.words.lower[max(clause.first, at - NEAR) : min(clause.last, at + NEAR)]
    return not clauses.not_so.isdisjoint(near)


def _negated(reading: SentenceReading, clause: Clause) -> bool:
    """'did not dispute the figure'."""
    known = reading.sentence.tagged.known
    return any(known[at].flags & NEGATION for at in range(clause.first, min(clause.last, len(known))))


def _alone(reading: SentenceReading, at: int) -> bool:
    """'rejected the figure as false', not 'a number of reports': whether nothing behind tells of what it is."""
    known, words = reading.sentence.tagged.known, reading.sentence.tagged.words
    if at + 1 >= len(known) or not words.form[at + 1][0].isalnum() or known[at + 1].flags & CONJUNCTION:
        return not any(hit.first == at + 2 for hit in reading.sentence.numbers)
    dated = any(time.first == at + 1 for time in reading.sentence.times)
    verb = bool(known[at + 1].verbs) and not known[at + 1].flags & PREPOSITION
    clauses = reading.lexicon.clauses
    called = words.lower[at + 1] in clauses.taken_as or words.lower[at + 1] in clauses.not_so
    return dated or verb or called or _particle(reading, at + 1)


def _particle(reading: SentenceReading, at: int) -> bool:
    """'wies die Zahl zurück': whether a verb's particle closes the clause."""
    word, form = reading.sentence.tagged.words.lower[at], reading.sentence.tagged.words.form
    closes = at + 1 >= len(form) or not form[at + 1][0].isalnum()
    particles = {f.particle for c in reading.sentence.sliced.clauses for verb in c.verbs for f in verb.forms}
    return closes and word in particles


def _told_by_others(reading: SentenceReading, who: Mention) -> Draft | None:
    """What was told last of counted people, by somebody else than who denies it now; None for one of them."""
    told = [draft for draft in counted_before(reading, 0) if draft.said_by and draft.status != "denied"]
    names = names_of(reading, [who])
    if not told or not names or who.kind not in ("body", "place", "person"):
        return None
    own = (*told[-1].said_by, *told[-1].people)
    return told[-1] if not any(name in own for name in names) else None


def _deny(reading: SentenceReading, told: Draft, event: Event, who: Mention) -> None:
    """The same once more, as what somebody says is not so."""
    kind = reading.context.codebook.kinds[told.kind]
    draft = draft_of(reading, event, Telling(told.frame, kind, "denied"))
    draft.count, draft.group, draft.nations, draft.by = told.count, told.group, told.nations, told.by
    draft.place, draft.to, draft.origin = told.place, told.to, told.origin
    draft.when, draft.said_by = told.when, names_of(reading, [who])
    reading.drafts.append(draft)
