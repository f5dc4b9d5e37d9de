"""Lists of parts that go on behind what is told of one: 'three reporters working for X, a lawyer and two medics'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, GERUND, PARTICIPLE
from gegenprobe.packs.lexicon import CONJUNCTION, PARTITIVE, PREPOSITION, RELATIVE, Lexicon
from gegenprobe.reading.clauses.segments import VerbAt, uses_of
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.numbers.numbers import one_at
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.part_numbers import names_holder

_ENDS: Final = frozenset(";:.–—()")
_DASHES: Final = frozenset("—–-")
_KINDS: Final = ("people", "number", "person")


def dash_before_list(at: int, sentence: Sentence, lexicon: Lexicon) -> int:
    """'Среди похищенных в Мали врачей клиники — двое перуанцев': the dash for a verb behind the whole at `at`; -1."""
    clause = sentence.clause(sentence.sliced.clause_of[at])
    if not lexicon.clauses.noun_cases or any(verb.at > at for verb in clause.verbs):
        return -1
    dash = next((k for k in range(at + 1, clause.last) if sentence.tagged.words.form[k] in _DASHES), -1)
    between = [m for m in sentence.mentions if at < m.head < dash]
    told = any(m.number is not None or (m.kind == "person" and m.name[:1].isupper()) for m in between)
    return -1 if told else dash  # 'Среди них двое — перуанцы', 'Среди них Иван Котов — депутат'


def with_rest_of_list(following: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The list that the first of the mentions opens, with what stands in it behind phrases and clauses on its parts."""
    if not following:
        return following
    chain = _as_read(following, sentence, lexicon)
    heads = {m.head for m in chain}
    for mention in sentence.mentions:
        if mention.first < chain[-1].last or mention.head in heads:
            continue
        if _ends_list(chain[-1].last, mention.first, sentence):
            break
        one = _as_item(mention, chain[-1], sentence, lexicon)
        if one is None:
            continue
        if _acts(mention, sentence, lexicon):
            break
        chain.append(one)
    return chain


def _as_read(following: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The mentions that are joined to the first, up to one that is the subject of another clause."""
    form, chain = sentence.tagged.words.form, [following[0]]
    for mention in following[1:]:
        apart = mention.joined and form[mention.first - 2] == "," and _acts(mention, sentence, lexicon)
        apart = apart or _opens_main_clause(mention, chain[-1], sentence)
        if apart or not (mention.joined or names_holder(mention, chain[-1], sentence)):
            break
        counts = mention.kind == "person" and mention.owner == "office" and not mention.counted
        one = _single(mention, chain[-1], sentence, lexicon) if counts else None
        chain.append(one or mention)
    return chain


def _as_item(mention: Mention, before: Mention, sentence: Sentence, lexicon: Lexicon) -> Mention | None:
    """The mention as one more of the list; None where it is none: of a preposition, or what describes who is named."""
    known, form, number = sentence.tagged.known, sentence.tagged.words.form, mention.number
    opens = form[mention.first - 1] in ",;" or bool(known[mention.first - 1].flags & CONJUNCTION)
    own = known[mention.first].flags & PREPOSITION and not (number is not None and number.first == mention.first)
    if mention.kind not in _KINDS or not opens or own or mention.part:
        return None
    if mention.counted or (mention.kind == "person" and mention.owner != "office" and mention.name):
        return mention._replace(joined=True, prep="", aside=False)
    return _single(mention, before, sentence, lexicon)


def _single(mention: Mention, before: Mention, sentence: Sentence, lexicon: Lexicon) -> Mention | None:
    """'three journalists from Lima, a lawyer': one by the article, unless it tells who the one before is."""
    at = mention.first
    article = mention.number is not None or sentence.tagged.words.lower[at] in lexicon.clauses.single
    if not article or not mention.group or before.kind == "person" or not before.counted:
        return None
    return mention._replace(kind="people", number=one_at(at), joined=True, prep="", aside=False, owner="", name="")


def _ends_list(first: int, last: int, sentence: Sentence) -> bool:
    """Whether the list is over between the words: by a mark, or a verb that belongs to none of its parts."""
    known, form = sentence.tagged.known, sentence.tagged.words.form
    inside = False
    for at in range(first, last):
        if form[at] in _ENDS and not _goes_on(at, last, sentence):
            return True
        inside = inside or bool(known[at].flags & (RELATIVE | PARTITIVE))
        if known[at].verbs and not inside and _is_verb(at, sentence):
            if not any(verb.features & (PARTICIPLE | GERUND) for verb in known[at].verbs) or form[at - 1] == ",":
                return True
            inside = True
    return False


def _goes_on(at: int, last: int, sentence: Sentence) -> bool:
    """'a former minister; party spokesman X; and Y': a semicolon right before the next item, or before its 'and'."""
    joins = bool(sentence.tagged.known[last - 1].flags & CONJUNCTION)
    return sentence.tagged.words.form[at] == ";" and at == last - 1 - joins


def _is_verb(at: int, sentence: Sentence) -> bool:
    return any(verb.at == at for clause in sentence.sliced.clauses for verb in clause.verbs)


def _opens_main_clause(mention: Mention, before: Mention, sentence: Sentence) -> bool:
    """'..., including the chief, three residents maintained that ...': it is the subject of the main clause behind."""
    clause_of = sentence.sliced.clause_of
    clause = sentence.clause(clause_of[mention.head])
    opens = (
        clause.kind == "main" and clause.first == mention.first and sentence.tagged.words.form[mention.first - 1] == ","
    )
    return opens and bool(clause.verbs) and clause_of[before.head] != clause.number


def _acts(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the mention is the subject of a verb behind: ', and 14 people were freed', ', two sources added'."""
    known, form = sentence.tagged.known, sentence.tagged.words.form
    for at in range(mention.last, len(form)):
        if not form[at][0].isalnum() or known[at].flags & (CONJUNCTION | RELATIVE):
            return False
        if known[at].verbs and _is_verb(at, sentence):
            finite = [verb for verb in known[at].verbs if verb.features & FINITE]
            speaks = at == mention.last and any(use.speech for use in uses_of([VerbAt(at, tuple(finite))], lexicon))
            return speaks or any(not verb.features & PARTICIPLE for verb in finite)
    return False
