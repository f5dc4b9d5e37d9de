"""Sources without a name: 'Источник в полиции сообщил', and names in quotation marks: '«Рассвет» насчитал'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import AGENCY, CUE_BEFORE, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.names.mention import QUOTES, Mention
from gegenprobe.reading.sentences.sentence import Sentence

PHRASE: Final = 2  # words of 'источник в'
LONGEST: Final = 8  # words of a source
_MARKS: Final = frozenset(",.;:!?–—()")


def source_alone(sentence: Sentence, clause: Clause, verb: int, lexicon: Lexicon) -> tuple[Mention, ...]:
    """The source right before a verb of saying that it opens, or right behind it; a name in quotation marks; ()."""
    words, known = sentence.tagged.words, sentence.tagged.known
    quoted = [m for m in sentence.in_clause(clause.number) if m.kind == "thing" and m.name[:1].isupper()]
    quoted = [m for m in quoted if verb - m.last <= 1 and words.form[verb - 1] in QUOTES and not m.prep]
    if quoted and quoted[0].last <= verb and quoted[0].first <= clause.first + 1:
        return (quoted[0]._replace(kind="body"),)
    for start in (clause.first, verb + 1):
        if start + PHRASE >= len(words) or not known[start].flags & CUE_BEFORE:
            continue
        inside = sentence.tagged.length[start] >= PHRASE and words.lower[start + 1] in lexicon.clauses.inside
        end = verb if start < verb else _end_of(start, sentence)
        if inside and PHRASE < end - start <= LONGEST:
            return (Mention(start, end, start, "thing", name=words.slice(start, end)),)
    return ()


def _end_of(start: int, sentence: Sentence) -> int:
    form = sentence.tagged.words.form
    timed = {time.first for time in sentence.times}
    return next((at for at in range(start, len(form)) if form[at] in _MARKS or at in timed), len(form))


def without_a_name(
    sentence: Sentence, span: tuple[int, int], found: tuple[Mention, ...], lexicon: Lexicon
) -> tuple[Mention, ...]:
    """'Источник в полиции сообщил': behind a noun for a source and where it is, the whole is who speaks."""
    lower, (at, after) = sentence.tagged.words.lower, span
    noun = lexicon.words.get(lower[at])
    told = lower[at].endswith(lexicon.clauses.finite_endings) or (noun is not None and bool(noun.verbs))
    if told or not lexicon.clauses.noun_cases or after - at != PHRASE or lower[after - 1] not in lexicon.clauses.inside:
        return found  # 'говорится в отчёте'
    return (Mention(at, found[-1].last, at, "thing", name=sentence.tagged.words.slice(at, found[-1].last)),)


def source_before(
    sentence: Sentence, clause: Clause, verb: int, told: Mention, lexicon: Lexicon
) -> tuple[Mention, ...]:
    """'Источник в силовых структурах сообщил AFP': a source without a name speaks, and not the agency it told."""
    known, first = sentence.tagged.known, clause.first
    if told.first != verb + 1 or first >= verb or not known[first].flags & CUE_BEFORE:
        return (told,)
    behind = first + sentence.tagged.length[first]
    cites = tuple(sentence.tagged.words.lower[first:behind]) in lexicon.citing  # 'Слова министра приводит ТАСС'
    if cites or not known[told.head].flags & AGENCY or verb + 1 <= behind:
        return (told,)
    return (Mention(first, verb, first, "thing", name=sentence.tagged.words.slice(first, verb)),)
