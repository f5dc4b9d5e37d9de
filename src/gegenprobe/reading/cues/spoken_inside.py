"""Who speaks inside a body, and to whom: 'В полиции ТАСС сообщили', in a language without 'it'."""

from __future__ import annotations

from gegenprobe.packs.grammar import DATIVE, NOMINATIVE
from gegenprobe.packs.lexicon import AGENCY, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.names.mention import QUOTES, Mention
from gegenprobe.reading.sentences.sentence import Sentence


def is_told(agency: Mention, verb: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'сообщили ТАСС в пресс-службе', 'рассказал Интерфаксу': an agency behind the verb, to which somebody says it."""
    cases = lexicon.clauses.noun_cases
    quoted = agency.first == verb + 2 and sentence.tagged.words.form[verb + 1] in QUOTES  # 'рассказали «Заре» в суде'
    kinds = ("body", "thing") if quoted else ("body",)
    if not cases or agency.kind not in kinds or agency.prep:
        return False
    ahead = agency.last == verb  # 'Об этом ТАСС сообщили в полиции'
    if not (agency.first == verb + 1 or quoted or ahead):
        return False
    if agency.cases & DATIVE and not agency.cases & NOMINATIVE:
        return True
    several = sentence.tagged.words.lower[verb].endswith(lexicon.clauses.plural_verbs)
    inside = [m for m in sentence.mentions if m.prep in lexicon.clauses.inside]
    source = any(m.first == (verb + 1 if ahead else agency.last) or m.last == verb for m in inside)
    return several and source and (quoted or bool(sentence.tagged.known[agency.head].flags & AGENCY))


def inside_body(sentence: Sentence, clause: Clause, verb: int, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Speech without a subject, beside 'in' and a body: 'im Stab hieß es', where the language has no such 'it'."""
    if not lexicon.clauses.noun_cases:
        return ()
    inside = sentence.in_clause(clause.number)
    about = any(m.prep in lexicon.about for m in inside)  # 'сообщили о задержании 30 человек'
    noun = any(m.kind == "event" and m.last <= verb for m in inside)  # 'Освобождение двенадцати подтвердили в МИД'
    if not about and not noun and any(m.number is not None for m in inside):
        return ()
    bodies = [m for m in inside if m.kind in ("body", "person") and m.prep in lexicon.clauses.inside]
    if not about and sentence.tagged.words.lower[verb].endswith(lexicon.clauses.plural_verbs):  # 'В Киеве утверждают'
        bodies += [m for m in inside if m.kind == "place" and m.prep in lexicon.clauses.inside and m.last == verb]
    told = next((m.last for m in inside if is_told(m, verb, sentence, lexicon)), verb + 1)
    told = max(told, verb + 1)
    told += int(told < len(sentence.tagged.words) and sentence.tagged.words.form[told] in QUOTES)
    told = _end_of_adverbs(told, sentence, lexicon)
    return tuple(m for m in bodies if m.first == told or m.last == _start_of_adverbs(verb, sentence, lexicon))[:1]


def _end_of_adverbs(at: int, sentence: Sentence, lexicon: Lexicon) -> int:
    """'сообщили 4 февраля в полиции': the first word behind the times and adverbs that begin there."""
    lower = sentence.tagged.words.lower
    while at < len(lower):
        time = next((t for t in sentence.times if t.first == at), None)
        if time is None and lower[at] not in lexicon.clauses.adverbs:
            return at
        at = time.last if time is not None else at + 1
    return at


def _start_of_adverbs(verb: int, sentence: Sentence, lexicon: Lexicon) -> int:
    """'В министерстве вечером заявили': the first of the times and adverbs right before the verb, or the verb."""
    lower, at = sentence.tagged.words.lower, verb
    while at > 0:
        time = next((t for t in sentence.times if t.last == at), None)
        if time is None and lower[at - 1] not in lexicon.clauses.adverbs:
            return at
        at = time.first if time is not None else at - 1
    return at
