"""Figures that somebody calls wrong: 'called both figures inflated', 'calificó la cifra de inventada'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import NEGATION, PREPOSITION
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.status.governing import clause_above, subject_of_clause

NEAR: Final = 5  # words from a figure to what it is called
_SPEAKERS: Final = ("person", "body", "place", "people")


def discredits(reading: SentenceReading, at: int, clause: Clause) -> Mention | None:
    """Who calls the figure at word `at` wrong; None where nobody does."""
    called = _called_wrong(reading, at, clause)
    return _who_says_so(reading, clause) if called else None


def _called_wrong(reading: SentenceReading, at: int, clause: Clause) -> bool:
    """'the figure exaggerated', not 'false figures', 'claims of torture baseless', 'is not exaggerated'."""
    lower, known = reading.sentence.tagged.words.lower, reading.sentence.tagged.known
    clauses = reading.lexicon.clauses
    if clauses.subjects_dropped and _called_before(reading, at, clause):
        return True
    behind = range(at + 1, min(at + 1 + NEAR, clause.last, len(lower)))
    found = next((k for k in behind if lower[k] in clauses.discredited), -1)
    if found < 0 or (found == at + 1 and clauses.subjects_dropped):  # 'una cifra falsa': what it is, told by nobody
        return False
    if any(known[k].flags & NEGATION for k in range(clause.first, found)):
        return False
    between = range(at + 1, found - 1)  # right before it a preposition may stand: 'calificó la cifra de inventada'
    form = reading.sentence.tagged.words.form
    if clauses.nouns_capitalised and any(form[k][0].isupper() for k in range(at + 1, found)):
        return False  # 'die Zahl der Richter falsch'
    return not any(known[k].flags & PREPOSITION for k in between)


def _called_before(reading: SentenceReading, at: int, clause: Clause) -> bool:
    """'calificó de exagerada la cifra', not '... la cifra de jueces': what it is called stands before the figure."""
    lower, known = reading.sentence.tagged.words.lower, reading.sentence.tagged.known
    wrong, first = reading.lexicon.clauses.discredited, at - 2
    if first <= clause.first or lower[first] not in wrong or not known[first - 1].flags & PREPOSITION:
        return False
    negated = any(known[k].flags & NEGATION for k in range(clause.first, first))
    return not negated and (at + 1 >= len(lower) or lower[at + 1] not in reading.lexicon.clauses.genitive_marks)


def _who_says_so(reading: SentenceReading, clause: Clause) -> Mention | None:
    """The subject of the clause or of the one above it, or who is cited for the clause."""
    above = clause_above(reading.basis, clause) if clause.kind == "complement" else None
    for step in (clause, above):
        who = subject_of_clause(reading.basis, step) if step is not None else None
        if who is not None and who.kind in _SPEAKERS:
            return who
    cited = (m for cue in reading.cues if cue.governs is None or clause.number in cue.governs for m in cue.speakers)
    return next(cited, None)
