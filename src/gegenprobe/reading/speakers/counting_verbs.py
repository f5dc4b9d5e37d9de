"""Verbs that count people and say something else elsewhere: whether one cites somebody where it stands."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.cues.trailing import inverted
from gegenprobe.reading.sentences.sentence import Sentence

PLACES: Final = frozenset({"subject", "object"})
BACK: Final = 2  # words of a phrase that points to the sentence before


def says(lemma: str, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Zu den Befreiten zählt X' cites nobody: a verb that only counts speaks with a number or of a clause."""
    frames = [lexicon.frames[number] for number in lexicon.verbs.get(lemma, NO_USE).frames]
    counts = any(PLACES & set(frame.roles.get("whom", ())) for frame in frames)
    if not counts or not all(frame.weak or frame.groups for frame in frames):
        return True
    counted = [m for m in sentence.in_clause(clause.number) if m.counted]
    if lexicon.clauses.subjects_dropped and counted and all(m.kind == "thing" for m in counted):
        return False  # 'registró nueve viviendas'
    if counted:
        return True
    clauses = sentence.sliced.clauses
    if any(other.parent == clause.number and other.kind == "complement" for other in clauses):
        return True
    if any(other.separator == ":" and other.number > clause.number for other in clauses):
        return True  # 'nannte die gleiche Zahl: 185 ...'
    if inverted(sentence, clause, lexicon) or _told_around(sentence, clause, lexicon):
        return True  # ', asegura la directora de la ONG'
    return len(sentence.sliced.clauses) > 1 and not any(m.prep for m in sentence.in_clause(clause.number))


def _told_around(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """'Как пишет ТАСС, ...', 'Об этом объявляет ТАСС', 'Das meldete Reuters': what is said stands around, or before."""
    lower = sentence.tagged.words.lower[clause.first : clause.first + BACK]
    return lower[0] in lexicon.clauses.as_told or lower[0] in lexicon.backward or " ".join(lower) in lexicon.backward
