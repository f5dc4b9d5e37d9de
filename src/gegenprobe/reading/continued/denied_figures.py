"""What was told before, denied by who only names its number: 'The ministry rejected the figure'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import CONJUNCTION, NEGATION, PREPOSITION
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.continued.discredited import discredits
from gegenprobe.reading.continued.done_too import counted_before, told_again
from gegenprobe.reading.drafts.named_as import names_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.status.governing import said_by_verbs, subject_of_clause
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.words.rare_words import FIGURES

NEAR: Final = 5  # words from the verb to what it denies ('rejected the rights group's latest figure')
_DENYING: Final = ("denied", "refused")


def tell_denied_figures(reading: SentenceReading) -> None:
    """What was told last of counted people as a denial, where a clause denies its number or that it was told."""
    if not reading.sentence.tagged.marks & FIGURES:
        return
    lower, clauses = reading.sentence.tagged.words.lower, reading.lexicon.clauses
    for at, word in enumerate(lower):
        if word not in clauses.figures and word not in clauses.that_figure:
            continue
        clause = reading.sentence.clause(reading.sentence.sliced.clause_of[at])
        if any(reading.sentence.sliced.clause_of[d.at_word] == clause.number for d in reading.drafts):
            continue
        who = _denies(reading, at, clause) if not reading.drafts or word not in clauses.figures else None
        if who is None and word in clauses.figures:
            who = discredits(reading, at, clause)
        if who is not None and _deny_all(reading, at, who):
            return


def _deny_all(reading: SentenceReading, at: int, who: Mention) -> bool:
    """The number that word `at` stands for, or the last two of them behind 'both'; whether there was one."""
    clause, lower = reading.sentence.sliced.clause_of[at], reading.sentence.tagged.words.lower
    told = _told_by_others(reading, at, who)
    both = at > 0 and lower[at - 1] in reading.lexicon.clauses.both_figures
    for draft in told[: 2 if both else 1]:
        _deny(reading, draft, Event(draft.number, at, clause), who)
    return bool(told)


def _denies(reading: SentenceReading, at: int, clause: Clause) -> Mention | None:
    """'rejected the figure', 'wies das zurück': who denies it by a verb beside word `at`."""
    word, clauses = reading.sentence.tagged.words.lower[at], reading.lexicon.clauses
    alone = _alone(reading, at) if word in clauses.figures else _bare(reading, at, clause)
    near = alone and any(abs(verb.at - at) <= NEAR for verb in clause.verbs) and not _negated(reading, clause)
    doubted = any(form.lemma in clauses.doubting for verb in clause.verbs for form in verb.forms)
    denied = near and (doubted or said_by_verbs(reading.basis, clause, -1) in _DENYING)
    return subject_of_clause(reading.basis, clause) if denied else None


def _bare(reading: SentenceReading, at: int, clause: Clause) -> bool:
    """'rejected this', 'lo rechazó': a pronoun beside the verb and no noun behind it."""
    known, form = reading.sentence.tagged.known, reading.sentence.tagged.words.form
    beside = any(abs(verb.at - at) == 1 for verb in clause.verbs)
    ends = at + 1 >= len(form) or not form[at + 1][0].isalnum() or at + 1 >= clause.last
    alone = ends or _particle(reading, at + 1) or bool(known[at + 1].verbs) or at == clause.first
    return beside and alone and not _told_behind_colon(reading, at)


def _told_behind_colon(reading: SentenceReading, at: int) -> bool:
    """'lo desmintió: nadie ha salido a cambio de nada': a colon tells what is denied, no other figure."""
    form, numbers = reading.sentence.tagged.words.form, reading.sentence.numbers
    mark = next((k for k in range(at, len(form)) if form[k] == ":"), -1)
    return mark > 0 and not any(hit.first > mark for hit in numbers)


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
    called = words.lower[at + 1] in clauses.taken_as or words.lower[at + 1] in clauses.discredited
    return dated or verb or called or _particle(reading, at + 1)


def _particle(reading: SentenceReading, at: int) -> bool:
    """'wies die Zahl zurück': whether a verb's particle closes the clause."""
    word, form = reading.sentence.tagged.words.lower[at], reading.sentence.tagged.words.form
    closes = at + 1 >= len(form) or not form[at + 1][0].isalnum()
    particles = {f.particle for c in reading.sentence.sliced.clauses for verb in c.verbs for f in verb.forms}
    return closes and word in particles


def _told_by_others(reading: SentenceReading, at: int, who: Mention) -> list[Draft]:
    """What was told before word `at` of counted people, by somebody else than who denies it now, the last first."""
    told = [draft for draft in counted_before(reading, at) if draft.said_by and draft.status != "denied"]
    names = names_of(reading, [who])
    if not names or who.kind not in ("body", "place", "person", "people"):
        return []
    others = [d for d in told if not any(name in d.said_by or name in d.people for name in names)]
    return others[::-1] if told and told[-1] in others else []


def _deny(reading: SentenceReading, told: Draft, event: Event, who: Mention) -> None:
    """The same once more, as what somebody says is not so."""
    draft = told_again(reading, told, event, "denied")
    draft.when, draft.said_by = told.when, names_of(reading, [who])
    reading.drafts.append(draft)
