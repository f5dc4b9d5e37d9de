"""Whether the clause around a time looks ahead or back."""

from __future__ import annotations

from datetime import date
from typing import Final

from gegenprobe.packs.inflection import FINITE, FUTURE, INFINITIVE, PARTICIPLE, PAST, PRESENT
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.packs.times import TimePack
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.times.time_values import Direction, TimeHit

_FAR: Final = 335  # days: what a day and month without a year lies at least behind to be the coming one
_JUST: Final = 3  # months
_ASIDE: Final = "background"
_ENDS: Final = frozenset('.!?“”"»)')


def looks_ahead(sentence: Sentence, time: TimeHit, lexicon: Lexicon, times: TimePack) -> Direction:
    """'future' when the clause of a time has a future auxiliary or form, a modal of planning, a word of `ahead`.

    A clause in the present looks ahead, too; not from a time that owns something ('Sunday's storm is the worst').
    """
    at, words = time.first, sentence.tagged.words.lower
    owns = time.last < len(words) and words[time.last] in times.owners
    clause = sentence.clause(sentence.sliced.clause_of[at])
    inside = _around(sentence, at, clause, lexicon.clauses.fixed_order)
    verbs = [verb for one in sentence.sliced.clauses for verb in one.verbs if verb.at in inside]
    said = {words[word] for word in inside}
    plain = bool(lexicon.clauses.past_forms) and not owns and not said & times.compared
    if plain and _in_present(sentence, inside, verbs, lexicon):
        return "future"
    for verb in verbs:
        for form in verb.forms:
            use = lexicon.verbs.get(form.lemma, NO_USE)
            if form.features & FINITE == FUTURE or use.modal == "planned":
                return "future"
            if "future" in use.auxiliary and form.features & PRESENT and _looks_to_come(clause, lexicon):
                return "future"
    ahead = said & times.ahead
    if ahead and sentence.times:  # 'in May' is no 'may'
        for one in sentence.times:
            ahead -= set(words[one.core_first : one.last])
    return "future" if ahead and not said & times.behind else "past"


def waits(sentence: Sentence, at: int) -> bool:
    """'was likely to be achieved by June': the clause has an infinitive, which a time at its end lies ahead of."""
    return _infinitive_in(sentence.clause(sentence.sliced.clause_of[at]))


def is_intended(sentence: Sentence, at: int, times: TimePack) -> bool:
    """'agreed to move the hearing to May', 'kündigte an, im Mai zu kommen': a time of what an infinitive tells."""
    if not times.intends:
        return False
    clause = sentence.clause(sentence.sliced.clause_of[at])
    before = [verb.at for verb in clause.verbs if any(form.features & INFINITIVE for form in verb.forms)]
    if clause.finite():
        before = [verb for verb in before if verb < at]
    if not before:
        return False
    told = {clause.number, clause.parent}
    words, clause_of = sentence.tagged.words.lower, sentence.sliced.clause_of
    return any(words[word] in times.intends for word in range(before[0]) if clause_of[word] in told)


def is_of_the_past(sentence: Sentence, time: TimeHit, times: TimePack) -> bool:
    """'Friday's closing price', 'the closing price on Friday': what tells of a day that is over."""
    words = sentence.tagged.words.lower
    if not times.over or time.value.weekday is None:
        return False
    behind = time.last + (time.last < len(words) and words[time.last] in times.owners)
    return not times.over.isdisjoint(words[behind : behind + 1] + words[max(0, time.first - 1) : time.first])


def goes_on(sentence: Sentence, time: TimeHit, times: TimePack) -> bool:
    """'wurde bis Freitag verlängert': what lasts ends ahead."""
    if time.open != "until" or not times.lasting:
        return False
    clause_of, words = sentence.sliced.clause_of, sentence.tagged.words.lower
    return any(words[at] in times.lasting for at in range(len(words)) if clause_of[at] == clause_of[time.first])


def is_soon(time: TimeHit, published: date | None) -> bool:
    """'Am 17. Januar', told on the 10th: this one, rather than that of a year before."""
    value = time.value
    dated = value.holiday is not None or (value.month is not None and value.day is not None)
    if published is None or not dated or value.year is not None or value.shift is not None:
        return False
    before = resolve(time, published, "past")
    return before is not None and (published - before.start).days > _FAR


def is_just_over(time: TimeHit, published: date | None) -> bool:
    """'will report its December figures', told in January: a month without a year that has just been."""
    value = time.value
    if published is None or time.kind != "month" or value.year is not None or value.shift is not None:
        return False
    return value.month is not None and 1 <= (published.month - value.month) % 12 <= _JUST


def _around(sentence: Sentence, at: int, clause: Clause, fixed_order: bool) -> list[int]:
    """The words that tell of when a time is: of its clause, in or out of the quotation as it is.

    Where its verbs are not finite, of the clause it hangs on too: 'Investors cheered, sending shares up Thursday'; so
    for what is told aside where words are verbs and nouns alike: 'Prices rose after a gain in March'.
    """
    clause_of, quote_of = sentence.sliced.clause_of, sentence.sliced.quote_of
    told = {clause.number}
    aside = fixed_order and clause.kind == _ASIDE
    if clause.verbs and (aside or not clause.finite()) and clause.parent >= 0:
        told.add(clause.parent)
    return [word for word in range(len(clause_of)) if clause_of[word] in told and quote_of[word] == quote_of[at]]


def _in_present(sentence: Sentence, around: list[int], verbs: list[VerbAt], lexicon: Lexicon) -> bool:
    """'Am 1. September stimmen die Länder ab': a whole sentence, no word of whose clause is in the past."""
    words = sentence.tagged.words
    if words.form[-1] not in _ENDS:
        return False  # a headline tells of the past in the present
    inside = [at for at in around if words.form[at].isalpha()]
    if any(words.lower[at] in lexicon.clauses.past_forms for at in inside):
        return False
    endings = lexicon.clauses.past_endings
    if any(words.lower[at].endswith(endings) and _unknown_verb(sentence, at) for at in inside):
        return False
    features = [form.features for verb in verbs for form in verb.forms]
    if lexicon.clauses.fixed_order and not any(f & PRESENT for f in features):
        return False  # 'The White House on Thursday': a sentence without a verb
    alone = len(verbs) == 1  # 'Die Wahl erfolgt am 15. März': no auxiliary makes it a participle
    return not any(f & PAST or (f & PARTICIPLE and not (alone and f & PRESENT)) for f in features)


def _unknown_verb(sentence: Sentence, at: int) -> bool:
    word = sentence.tagged.known[at]
    return sentence.tagged.words.form[at][0].islower() and not word.flags and not word.verbs and not word.place


def _looks_to_come(clause: Clause, lexicon: Lexicon) -> bool:
    """'wird ... freilassen'; where nouns have capitals, 'am Wochenende wird es sonnig' too: it is no passive."""
    participle = any(f.features & PARTICIPLE for v in clause.verbs for f in v.forms)
    return _infinitive_in(clause) or (lexicon.clauses.nouns_capitalised and not participle)


def _infinitive_in(clause: Clause) -> bool:
    return any(f.features & INFINITIVE and not f.features & PARTICIPLE for v in clause.verbs for f in v.forms)


def decided_then(sentence: Sentence, time: TimeHit | None, infinitive: int) -> bool:
    """'la decisión anunciada el martes de liberar a 30': the time of a verb of the past before it."""
    if time is None or time.last > infinitive:
        return False
    before = [verb for one in sentence.sliced.clauses for verb in one.verbs if verb.at < time.first]
    forms = [form.features for form in max(before, key=lambda verb: verb.at).forms] if before else []
    return bool(forms) and all(features & (PAST | PARTICIPLE) and not features & PRESENT for features in forms)
