"""What is told of anybody, and so of nobody: what the law says of one whom only an article tells of."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, PRESENT
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.settings.done_by_then import was_done
from gegenprobe.reading.status.moods import has_condition
from gegenprobe.reading.times.time_values import LASTING
from gegenprobe.reading.told.context import Unit

OF_LAW: Final = ("occurred", "possible")  # what the law says is neither planned nor asked for


def of_law(reading: SentenceReading, clause: Clause, unit: Unit, status: str) -> bool:
    """'If a person is arrested, ...', 'Police may hold a suspect for a day': no one is told of who was."""
    if status not in OF_LAW or not _one_by_article(unit):
        return False
    if clause.kind == "condition" or _verb_opens(reading, clause):
        return True  # in any tense: 'Hat die Polizei einen Mann festgenommen, muss sie ihn belehren'
    if was_done(clause.verbs, reading.lexicon):
        return False
    if has_condition(reading.basis, clause) or _whenever(reading, clause):
        return True
    timed = any(clause.first <= time.first < clause.last for time in reading.sentence.times if time.kind not in LASTING)
    return _is_allowed(reading, clause) and not timed


def _one_by_article(unit: Unit) -> bool:
    """Whether it is one whom no name, number or country tells of."""
    count = unit.quantity
    if count is None or (count.op, count.value) != ("exact", 1) or unit.people or len(unit.mentions) != 1:
        return False
    one = unit.mentions[0]
    return (one.number is None or one.number.article) and not one.nations and not one.name


def _whenever(reading: SentenceReading, clause: Clause) -> bool:
    """'When a person is arrested, ...', in the present."""
    return reading.sentence.tagged.words.lower[clause.first] in reading.lexicon.clauses.at_which


def _verb_opens(reading: SentenceReading, clause: Clause) -> bool:
    """'Wird eine Person festgenommen, ...': a verb that opens the sentence, which asks nothing and goes on."""
    opens = clause.first == 0 and clause.first_verb(-1) == 0 and reading.lexicon.clauses.nouns_capitalised
    form = reading.sentence.tagged.words.form
    return opens and clause.last < len(form) and form[-1] != "?"


def _is_allowed(reading: SentenceReading, clause: Clause) -> bool:
    """Whether a verb in the present says what may be done."""
    forms = [form for verb in clause.verbs for form in verb.forms if form.features & FINITE]
    return any(form.features & PRESENT and reading.lexicon.verbs.get(form.lemma, NO_USE).modal for form in forms)
