"""Who is cited where something written tells: 'Home Office data show', 'las cifras del Ministerio arrojan 26'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE, Clauses
from gegenprobe.packs.lexicon import ARTICLE, POSSESSIVE, PREPOSITION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.cues.who_speaks import subject_of
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.text.extremes import greatest

AUTHORS: Final = ("body", "person", "place")
OPENING: Final = 3  # words before what was written: an article, and what it is like
NEAR: Final = 6  # words from what was written to who wrote it ('released late on Monday by')


def author_of_subject(sentence: Sentence, clause: Clause, verb: int, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Whose writing the subject of a verb is; () where it is none, or nobody's."""
    at = _writing(sentence, clause, verb, lexicon)
    if at < 0:
        return ()
    before = _owner(sentence, at, lexicon)
    return before or author_behind(sentence, at, lexicon)


def _writing(sentence: Sentence, clause: Clause, verb: int, lexicon: Lexicon) -> int:
    """The word for something written that the clause begins with; -1. None behind a preposition, of its own or not."""
    words, known, clause_of = sentence.tagged.words, sentence.tagged.known, sentence.sliced.clause_of
    taken = [m for m in sentence.mentions if m.kind in AUTHORS and m.first <= clause.first + 1]
    start = greatest([m.last for m in taken if clause_of[m.head] == clause.number], clause.first)
    for at in range(clause.first, min(start + OPENING, verb)):
        if known[at].flags & PREPOSITION and not any(m.first <= at < m.last for m in taken):
            return -1
        if words.lower[at] in lexicon.writings or known[at].base in lexicon.writings:
            return at
    return -1


def _owner(sentence: Sentence, at: int, lexicon: Lexicon) -> tuple[Mention, ...]:
    """'Home Office data', 'the ministry's figures': who stands before what was written."""
    if not lexicon.clauses.fixed_order:
        return ()
    form = sentence.tagged.words.form
    ends = (at, at - 1) if at and not form[at - 1][0].isalnum() else (at,)
    before = [m for m in sentence.mentions if m.last in ends and m.kind in AUTHORS and not m.counted]
    return tuple(before[-1:])


def author_behind(sentence: Sentence, at: int, lexicon: Lexicon) -> tuple[Mention, ...]:
    """'figures of the ministry', 'a survey released by Lantern', 'el informe que la ONG presentó': who wrote it."""
    clauses, form = lexicon.clauses, sentence.tagged.words.form
    marks = (*clauses.genitive_marks, *clauses.agent, *clauses.out_of)
    for m in sentence.mentions:
        if not at < m.first <= at + NEAR or m.kind not in AUTHORS or m.counted:
            continue
        if not all(word.isalnum() or word in ("«", "„", '"', "-") for word in form[at + 1 : m.first]):
            break
        if m.prep in marks or in_genitive_at(at + 1, m, clauses):
            return (m,)
        break
    return _author_told(sentence, at)


def in_genitive_at(at: int, owner: Mention, clauses: Clauses) -> bool:
    """'Daten des Ministeriums', 'данные МВД': whether it begins there and tells whose the noun before it is."""
    return owner.first == at and bool(owner.cases & GENITIVE or (clauses.noun_cases and not owner.cases))


def _author_told(sentence: Sentence, at: int) -> tuple[Mention, ...]:
    """'el informe que la ONG presentó', 'данные, которые приводит омбудсмен': the subject of the clause behind it."""
    known = sentence.tagged.known
    for clause in sentence.sliced.clauses:
        near = at < clause.first <= at + NEAR and clause.kind in ("relative", "complement") and clause.verbs
        if not near or any(known[k].flags & (ARTICLE | POSSESSIVE) for k in range(at + 1, clause.first)):
            continue
        found = subject_of(sentence, clause, clause.verbs[0].at)
        return tuple(m for m in found if m.kind in ("body", "person") and not m.counted)[:1]
    return ()
