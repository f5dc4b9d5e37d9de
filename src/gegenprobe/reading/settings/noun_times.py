"""Times that tell of a noun, not of the event: 'over the 2019 attack', 'las protestas del 11 de julio'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import INSTRUMENTAL, Clauses
from gegenprobe.packs.inflection import ATTRIBUTE, FINITE, PARTICIPLE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    NAMED,
    NOUN,
    OPENER,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
)
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import QUOTES
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.settings.since_then import is_record, since_what
from gegenprobe.reading.times.time_values import TimeHit

DATED: Final = ("year", "month", "date", "day")
_SMALL: Final = PREPOSITION | CONJUNCTION | OPENER | PRONOUN | ARTICLE
_NEAR_PARTICIPLE: Final = 7  # words from a participle to its time, and one
_NEAR: Final = 6  # words from a preposition to the noun for what went on


def of_a_noun(time: TimeHit, event: Event, sentence: Sentence, clauses: Clauses) -> bool:
    """'las protestas del 11 de julio', 'протестов 2020 года': the time of another noun, not of the event."""
    known, words = sentence.tagged.known, sentence.tagged.words
    if clauses.inner_clauses and (_before_a_noun(time, event, sentence) or since_a_record(time, sentence, clauses)):
        return True
    if clauses.inner_clauses and (_inside_a_noun(time, event, sentence, clauses) or _of_a_name(time, sentence)):
        return True
    if clauses.nouns_capitalised:
        return since_a_record(time, sentence, clauses) or _behind_a_noun(time, event, sentence, clauses)
    if clauses.subjects_dropped and _behind_its_participle(time, event, sentence, clauses):
        return True
    before = time.core_first - 1
    marked = before > 0 and known[before].flags & PREPOSITION and known[before].base in clauses.genitive_marks
    if marked and sentence.tagged.length[before] == 1:
        before -= 1
    elif not clauses.noun_cases or time.kind not in ("year", "month") or time.core_first != time.first or before < 1:
        return False
    word = known[before]
    small = word.flags & _SMALL
    noun = words.form[before].isalpha() and not small and (not word.verbs or word.events or word.flags & NOUN)
    inside = any(other.first <= before < other.last for other in sentence.times)
    if not noun or inside or before == event.at:
        return False
    return not (clauses.subjects_dropped and _meanwhile(before, event, sentence, clauses))


def _behind_its_participle(time: TimeHit, event: Event, sentence: Sentence, clauses: Clauses) -> bool:
    """'fueron liberados tras el acuerdo firmado en mayo': when it was that another noun tells of; nobody's day."""
    known, noun = sentence.tagged.known, time.first - 2
    forms = known[noun + 1].verbs if noun > event.at else ()
    if not forms or not all(form.features & PARTICIPLE for form in forms):
        return False
    word, people = known[noun], any(m.first <= noun < m.last and m.kind != "thing" for m in sentence.mentions)
    plain = sentence.tagged.words.form[noun].isalpha() and not word.flags & _SMALL and not word.verbs
    return plain and not people and not _meanwhile(noun, event, sentence, clauses)


def _meanwhile(noun: int, event: Event, sentence: Sentence, clauses: Clauses) -> bool:
    """'fue arrestado durante las marchas del 4 de julio': what went on then, not 'por participar en ...'."""
    known, lower = sentence.tagged.known, sentence.tagged.words.lower
    at = next((k for k in range(noun - 1, max(noun - _NEAR, 0), -1) if lower[k] in clauses.during), 0)
    if not at or (lower[at] in clauses.inside and at != event.at + 1):
        return False
    if any(known[k].flags & PREPOSITION for k in range(at + 1, noun)):
        return False  # 'condenados en relación con las protestas de 2022'
    between = range(min(event.at + 1, at), noun)
    apart = any(known[k].verbs and not known[k].flags & PREPOSITION for k in between)
    return not apart and not any(known[k].base in clauses.agent and known[k].flags & PREPOSITION for k in between)


def of_those_described(time: TimeHit, event: Event, kind: str, sentence: Sentence, clauses: Clauses) -> bool:
    """'освободили 12 задержанных в мае': what befell the people before, by the participle that they are called by."""
    known, form, lower = sentence.tagged.known, sentence.tagged.words.form, sentence.tagged.words.lower
    if not clauses.noun_cases:
        return False
    for at in range(time.first - 1, max(-1, time.first - _NEAR_PARTICIPLE), -1):
        word = known[at]
        told = word.member or any(f.features & ATTRIBUTE for f in word.verbs)
        if told and at != event.at and word.member != kind:
            behind = at + 1 == time.first or known[at + 1].flags & PREPOSITION
            return bool(behind) or clauses.noun_cases.get(lower[at + 1][-3:]) == INSTRUMENTAL
        if (
            told
            or not form[at][0].isalnum()
            or word.flags & CONJUNCTION
            or any(f.features & FINITE for f in word.verbs)
        ):
            return False
    return False


def since_a_record(time: TimeHit, sentence: Sentence, clauses: Clauses) -> bool:
    """'the highest number since 1990': since when it is the highest, nothing of the event."""
    if not clauses.superlatives:
        return False
    start = time.first if time.open == "since" else since_what(time, sentence, clauses)
    return start >= 0 and is_record(start, sentence, clauses)


def _behind_a_noun(time: TimeHit, event: Event, sentence: Sentence, clauses: Clauses) -> bool:
    """'nach den Ausschreitungen vom Samstag': contracted with its article, 'von' tells which ones they were.

    'laut Auskunft der Behörden von gestern': so it does before a word for a day that takes no article.
    """
    known, words, at = sentence.tagged.known, sentence.tagged.words, time.core_first - 1
    if time.ends or at < 1 or at < time.first or known[at].base not in clauses.agent:
        return False
    closed = words.form[at - 1] in QUOTES  # 'laut der «Post» vom Freitag'
    noun = known[at - 1 - closed]
    plain = (
        words.form[at - 1 - closed][0].isupper() and not noun.group and noun.place is None and not noun.flags & NAMED
    )
    contracted = words.lower[at] != known[at].base or (time.kind == "relative" and time.last == at + 2)
    if not contracted or not plain or at - 1 == event.at:
        return False  # 'bei der Razzia vom Mittwoch' is when it happened
    return not any(m.last == at and m.prep in clauses.during for m in sentence.mentions if m.kind == "thing")


def _before_a_noun(time: TimeHit, event: Event, sentence: Sentence) -> bool:
    """'the 2011 uprising', "Egypt's July 3 coup": between an article or owner and another noun than the event."""
    if time.kind not in DATED or time.first != time.core_first or not time.first:
        return False
    known, after = sentence.tagged.known, time.last
    return (
        _noun_at(after, sentence) and bool(known[time.first - 1].flags & (ARTICLE | POSSESSIVE)) and after != event.at
    )


def _inside_a_noun(time: TimeHit, event: Event, sentence: Sentence, clauses: Clauses) -> bool:
    """'jailed over the 2019 attack', "for last year's bombing": a preposition, an article, and a noun behind it."""
    tagged, at = sentence.tagged, time.first
    owner = time.last < len(tagged.words) and tagged.words.lower[time.last] in clauses.possessives
    if not at or event.at > at or time.core_last != time.last or (time.kind != "relative" and time.kind not in DATED):
        return False
    article = any(tagged.known[k].flags & ARTICLE for k in range(at, time.last))
    after = time.last + owner
    dated = time.kind in DATED and article and not owner
    yearly = owner and time.value.unit in ("year", "month", "week")
    if not (dated or yearly) or not _noun_at(after, sentence) or after == event.at:
        return False
    if tagged.words.lower[at] not in clauses.inside:
        spans = range(max(0, at - 4), at)  # 'in connection with the 2008 murder'
        within = any(k + tagged.length[k] == at and tagged.known[k].flags & PREPOSITION for k in spans)
        small = within or bool(tagged.known[at].flags & PREPOSITION)
        return small and tagged.words.lower[at] not in clauses.during
    before = tagged.known[at - 1]  # 'for their role in the 2020 protests', not 'arrested in the 2020 protests'
    counted = any(m.first <= at - 1 < m.last and m.kind != "thing" for m in sentence.mentions)
    return not counted and not before.verbs and _noun_at(at - 1, sentence)


def _of_a_name(time: TimeHit, sentence: Sentence) -> bool:
    """'ganador del Premio Nobel de la Paz 2022', 'the World Cup 2022': a year without a preposition behind a name."""
    bare = time.kind == "year" and time.first == time.core_first and time.first > 0
    return bare and sentence.tagged.words.form[time.first - 1][0].isupper()


def _noun_at(at: int, sentence: Sentence) -> bool:
    """Whether a word stands at `at` that may be a noun."""
    tagged = sentence.tagged
    if at >= len(tagged.words) or not tagged.words.form[at].isalpha():
        return False
    word = tagged.known[at]
    return not word.flags & _SMALL and bool(not word.verbs or word.flags & NOUN or word.events)


def up_to(time: TimeHit) -> bool:
    """'срок до 15 лет', 'человек в возрасте до 30 лет': a length or an age, and no day until which."""
    return time.open == "until" and time.value.unit is not None and time.value.amount is not None
