"""Whom words behind people mean: rates that tell of nobody in particular, relatives that tell of a whole."""

from __future__ import annotations

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.lexicon import OPENER, PART, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.times.time_values import LASTING


def again_and_again(mention: Mention, verb: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'five prisoners per day', 'one is hanged every four hours': a rate, and nobody in particular."""
    lower, openers = sentence.tagged.words.lower, lexicon.rate_openers
    described = mention.last + bool(lexicon.clauses.adjectives_follow)  # '12 detenciones políticas al mes'
    near = (mention.last, described, max(verb, mention.last - 1) + 1)
    dated = {time.first for time in sentence.times if time.kind not in LASTING}  # 'were seized a day earlier'
    spots = [at for at in near if at < len(lower) and lower[at] in openers and at not in dated]
    known = sentence.tagged.known  # 'were freed a year after they ...'
    spots = [at for at in spots if at + 2 >= len(known) or not known[at + 2].flags & OPENER]
    behind = [" ".join(lower[at : at + 2]) for at in spots]
    rates = lexicon.clauses.rates
    return any(text == rate or text.startswith(f"{rate} ") for text in behind for rate in rates)


def day_by_day(verb: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Jeden Tag müssen 35 gehen': the clause tells of what happens again and again."""
    clause_of = sentence.sliced.clause_of
    sets = [time for time in sentence.times if time.kind == "set"] if lexicon.clauses.nouns_capitalised else []
    here = [time.first for time in sets if clause_of[time.first] == clause_of[verb]]
    return any(not _of_second(first, sentence.in_clause(clause_of[verb])) for first in here)


def _of_second(time: int, inside: list[Mention]) -> bool:
    """'3158 Festnahmen, im Schnitt rund 100 am Tag': the rate is that of a second number."""
    counted = [m for m in inside if m.counted]
    return bool(counted) and counted[0].last < time and any(m.last == time for m in counted[1:])


def of_whole(before: list[Mention], sentence: Sentence) -> list[Mention]:
    """'42 people, including 27 pupils, who were seized': the relative tells of all those counted, not of a part."""
    known, form = sentence.tagged.known, sentence.tagged.words.form
    share = next((n for n, m in enumerate(before) if m.part and n), 0)
    if share and form[before[-1].last : before[-1].last + 1] == [","]:
        return before[:share]  # '26 men, 16 of them Poles, who were seized'
    part = next((at for at in range(len(known)) if known[at].flags & PART), len(known))
    if not before or part >= before[-1].first or form[before[-1].last : before[-1].last + 1] != [","]:
        return before
    counted = [m for m in before if m.last <= part and m.counted]
    return counted or before


def of_one(before: list[Mention], clause: Clause, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Ten were freed, among them X, who was jailed in May': a verb for one tells of one, not of those counted."""
    lower, verbs = sentence.tagged.words.lower, clause.verbs
    if not verbs or lower[verbs[0].at] not in lexicon.clauses.one_does or not any(m.counted for m in before):
        return before
    beside = [m for m in sentence.mentions if m.kind == "person" and clause.first - 1 <= m.last <= clause.first]
    ones = [m for m in before if m.kind == "person" or not m.counted] or beside
    return ones[-1:] if ones and ones[-1].kind == "person" else [] if ones else before


def of_several(before: list[Mention], clause: Clause, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'El secuestro de 18 personas en Minna, que fueron liberadas': what several did is not told of one name."""
    if not lexicon.clauses.subjects_dropped or len(before) < 2 or not clause.verbs:
        return before
    last, counted = before[-1], before[-2]
    one = last.kind == "person" and not last.joined and last.prep in lexicon.clauses.inside
    several = sentence.tagged.words.lower[clause.verbs[0].at].endswith(lexicon.clauses.plural_endings)
    return before[:-1] if one and several and counted.counted else before


def of_those_owned(before: list[Mention], clause: Clause, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Dos primos de Luis Mora que fueron detenidos': several did it, or no comma parts them from whose they are."""
    last = before[-1] if len(before) > 1 else None
    if last is None or last.kind != "person" or last.owner == "office" or last.joined:
        return before
    kin, clauses = before[-2], lexicon.clauses
    owns = last.prep in clauses.genitive_marks or last.prep in clauses.agent or last.cases == GENITIVE
    if not owns or kin.last != last.first or kin.kind != "people" or kin.number is None:
        return before
    several = not kin.number.article and not clauses.of_several.isdisjoint(
        sentence.tagged.words.lower[clause.first : clause.last]
    )
    form = sentence.tagged.words.form
    bound = not clauses.nouns_capitalised and last.last < len(form) and form[last.last] != ","
    return before[:-1] if several or bound else before


def whose_office(before: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'X, the mayor of Y, who was detained': the person told of by the office, not what or where it is one of."""
    last = before[-1] if len(before) > 1 and lexicon.clauses.fixed_order else None
    if last is None or last.kind != "person" or not last.prep or before[-2].kind != "person":
        return before
    offices = [m for m in sentence.mentions if m.owner == "office" and m.aside and m.first > before[-2].last]
    apposed = any(
        m.last == last.first or (m.last < last.first and last.prep in lexicon.clauses.inside) for m in offices
    )
    return before[:-1] if apposed else before
