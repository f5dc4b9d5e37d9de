"""Persons whose verb is left out, a dash in its place: 'Ивана Орлова осудили на шесть лет, Олега Котова — на семь'."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from gegenprobe.packs.lexicon import PREPOSITION, Lexicon
from gegenprobe.reading.names.mention import TERMS, Mention
from gegenprobe.reading.roles.between_marks import MARKS, opens
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.words.agreement import describes_a_thing
from gegenprobe.text.extremes import greatest, least

DASHES: Final = frozenset("–—-")
LONG: Final = 4  # words of a unit behind a term's number
_TERMS: Final = (*TERMS, "measure", None)  # 'на пять с половиной' has no unit of its own


def gapped_names(at: int, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The persons behind the verb `at`, each alone between a mark and a dash, with a term or a place behind it."""
    form = sentence.tagged.words.form
    if not lexicon.clauses.noun_cases or DASHES.isdisjoint(form):
        return []
    named = [m for m in sentence.mentions if m.kind == "person"]
    end = _next_verb(at, sentence)
    behind = [m for m in named[1:] if at < m.first < end and m.last + 1 < len(form) and form[m.last] in DASHES]
    found = [m for m in behind if opens(m.first, sentence) and _told_apart(m.last + 1, sentence, lexicon)]
    return _with_those_beside(found, named[1:]) or _behind_places(at, named, sentence, lexicon)


def _next_verb(at: int, sentence: Sentence) -> int:
    """The first verb behind word `at` in another clause that stands for itself: whose persons are told of by that."""
    own = sentence.sliced.clause_of[at]
    others = (c for c in sentence.sliced.clauses if c.number != own and c.kind in ("main", "coordinate"))
    return least([verb.at for clause in others for verb in clause.verbs if verb.at > at], len(sentence.tagged.words))


def _with_those_beside(found: list[Mention], named: list[Mention]) -> list[Mention]:
    """'Орлова и Сомова — к шести годам': the persons, each with those whom 'and' joins to them, in text order."""
    heads = {m.head for m in found}
    for before, m in [*pairwise(reversed(named))]:  # from the last one back
        if before.joined and before.first - m.last <= 1 and before.head in heads:
            heads.add(m.head)
    for before, m in pairwise(named):
        if m.joined and m.first - before.last <= 1 and before.head in heads:
            heads.add(m.head)
    return [m for m in named if m.head in heads]


def _behind_places(at: int, named: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'В Минске задержан Котов, в Бресте — Орлова и Сомов': persons behind a place and a dash, and who is joined."""
    found: list[Mention] = []
    for m in named:
        joined = bool(found) and m.joined and 0 < m.first - found[-1].last <= 1
        if m.first > at and not m.owner and (joined or _place_before(at, m.first - 1, sentence, lexicon)):
            found.append(m)
    last = greatest([m.last for m in found], at)
    verbs = [verb.at for clause in sentence.sliced.clauses for verb in clause.verbs]
    return [] if any(at < verb <= last + 1 for verb in verbs) else found


def _place_before(at: int, dash: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether words with capitals behind a preposition of place, and a mark, stand right before this dash."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    if form[dash] not in DASHES:
        return False
    first = dash - 1
    first -= form[first].islower() and describes_a_thing(sentence.tagged, first - 1, lexicon)  # 'в Орском районе'
    while first > at and form[first][0].isupper():
        first -= 1
    placed = known[first].flags & PREPOSITION and known[first].base in lexicon.clauses.inside
    return at < first < dash - 1 and bool(placed) and opens(first, sentence)


def terms_first(at: int, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Восемь лет получил Орлов, семь — Котова', 'назначил 17 лет Орлову, по 15 лет Сомову и Котовой'.

    The persons behind the verb `at` whose term stands before them, with a dash or without.
    """
    end = _next_verb(at, sentence)
    named = [m for m in sentence.mentions if m.kind == "person" and m.name and at < m.first < end]
    if not lexicon.clauses.noun_cases or not named:
        return []
    first = named[0].first
    before = any(hit.unit in TERMS and hit.last <= first for hit in sentence.numbers)
    if not before and not any(time.kind == "duration" and time.last <= first for time in sentence.times):
        return []
    found = [m for m in named[1:] if _behind_term(m, first, sentence)]
    return _with_those_beside(found, named[1:])


def _behind_term(person: Mention, after: int, sentence: Sentence) -> bool:
    """Whether a term behind word `after`, which opens a stretch, and perhaps a dash stand right before the person."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    end = person.first - (form[person.first - 1] in DASHES)
    units = _TERMS if end < person.first else TERMS
    for hit in sentence.numbers:
        unit = range(hit.last, end)  # 'лет лишения свободы'
        if hit.unit not in units or not after < hit.first <= hit.last <= end or len(unit) > LONG:
            continue
        opened = opens(hit.first, sentence) or known[hit.first - 1].flags & PREPOSITION
        if opened and all(form[k][0].islower() and not known[k].verbs for k in unit):
            return True
    return False


def alone_with_terms(sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Экс-министр Саидов — к 16 годам.': persons before a dash and a term, where the sentence has no verb."""
    form = sentence.tagged.words.form
    if DASHES.isdisjoint(form) or any(clause.verbs for clause in sentence.sliced.clauses):
        return []
    named = [m for m in sentence.mentions if m.kind == "person" and m.last + 1 < len(form) and form[m.last] in DASHES]
    alone = [m for m in named if not m.first or opens(m.first, sentence)]
    return [m for m in alone if _told_apart(m.last + 1, sentence, lexicon)]


def _told_apart(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a term or a place opens at word `at`, and no verb stands before the next mark."""
    known, form = sentence.tagged.known, sentence.tagged.words.form
    end = next((k for k in range(at, len(form)) if form[k] in MARKS), len(form))
    if any(at <= verb.at < end for clause in sentence.sliced.clauses for verb in clause.verbs):
        return False
    behind = (at, at + 1) if known[at].flags & PREPOSITION else (at,)  # 'по 15 лет' is one number
    if any(hit.first in behind and hit.unit in _TERMS for hit in sentence.numbers):
        return True
    inside = (m for m in sentence.mentions if m.first == at and m.kind == "place")
    return any(m.prep in lexicon.clauses.inside for m in inside)
