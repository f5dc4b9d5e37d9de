"""Times that belong to a number told for comparison: 'mehr als im Vorjahr', 'gegenüber 320 im Jahr 2023'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import Clauses
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.times.time_values import TimeHit

BEFORE: Final = 5  # words from the phrase that compares to the time
LONGEST: Final = 3  # words of such a phrase


def is_compared_with(time: TimeHit, sentence: Sentence, clauses: Clauses) -> bool:
    """Whether the sentence only compares with what was at that time, so that nothing it tells happened then."""
    if time.first and _in_brackets(time, sentence):
        return True
    if clauses.subjects_dropped and clauses.comparing:
        return _behind_phrase(time, sentence, clauses)
    if not clauses.than or not time.first:
        return False
    lower, form = sentence.tagged.words.lower, sentence.tagged.words.form
    clause = sentence.clause(sentence.sliced.clause_of[time.first])
    opens = clause.first == time.first - 1 and bool(clause.verbs)  # 'als im Mai 40 freikamen'
    if lower[time.first - 1] in clauses.than and not opens:
        return True
    number = next((m for m in sentence.mentions if m.last == time.first and m.number is not None), None)
    if number is None or not number.prep or not number.first:
        return False
    if clauses.noun_cases:  # 'по сравнению с 870 в 2023 году': the phrase ends where the number begins
        start = number.first + 1 if lower[number.first] == number.prep else number.first
        words = " ".join(lower[max(0, start - LONGEST) : start])
        return words.endswith(clauses.comparing)
    return form[number.first - 1] == "," and lower[number.first] in clauses.comparing


def _in_brackets(time: TimeHit, sentence: Sentence) -> bool:
    """'105 kamen frei (2011: 294)': the time of the number behind the colon."""
    form = sentence.tagged.words.form
    return form[time.first - 1] == "(" and time.last < len(form) and form[time.last] == ":"


def _behind_phrase(time: TimeHit, sentence: Sentence, clauses: Clauses) -> bool:
    """'20 más que en julio', 'frente a los 90 de mayo': a phrase that compares before it, and no mark between."""
    lower = sentence.tagged.words.lower
    for end in range(time.first, max(0, time.first - BEFORE), -1):
        if any(" ".join(lower[end - size : end]) in clauses.comparing for size in range(2, min(LONGEST, end) + 1)):
            return True
        if not lower[end - 1][0].isalnum():
            return False
    return False
