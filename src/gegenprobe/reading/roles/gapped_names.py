"""Persons whose verb is left out, a dash in its place: 'Ивана Орлова осудили на шесть лет, Олега Котова — на семь'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import PREPOSITION, Lexicon
from gegenprobe.reading.names.mention import TERMS, Mention
from gegenprobe.reading.roles.between_marks import MARKS, opens
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.text.extremes import greatest

DASHES: Final = frozenset("–—-")
_TERMS: Final = (*TERMS, "measure", None)  # 'на пять с половиной' has no unit of its own


def gapped_names(at: int, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The persons behind the verb `at`, each alone between a mark and a dash, with a term or a place behind it."""
    form = sentence.tagged.words.form
    if not lexicon.clauses.noun_cases or DASHES.isdisjoint(form):
        return []
    named = [m for m in sentence.mentions if m.kind == "person"]
    behind = [m for m in named[1:] if m.first > at and m.last + 1 < len(form) and form[m.last] in DASHES]
    found = [m for m in behind if opens(m.first, sentence) and _told_apart(m.last + 1, sentence, lexicon)]
    return found or _behind_places(at, named, sentence, lexicon)


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
    while first > at and form[first][0].isupper():
        first -= 1
    placed = known[first].flags & PREPOSITION and known[first].base in lexicon.clauses.inside
    return at < first < dash - 1 and bool(placed) and opens(first, sentence)


def terms_first(at: int, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Восемь лет получил Орлов, семь — Котова': the persons behind the verb `at` whose term stands before the dash."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    if not lexicon.clauses.noun_cases or DASHES.isdisjoint(form):
        return []
    ends = {hit.last: hit.first for hit in sentence.numbers if hit.unit in _TERMS and hit.first > at}
    before = any(hit.unit in TERMS and hit.last <= at for hit in sentence.numbers)
    before = before or any(time.kind == "duration" and time.last <= at for time in sentence.times)
    named = (
        [m for m in sentence.mentions if m.kind == "person" and m.name and form[m.first - 1] in DASHES]
        if before
        else []
    )
    found = [m for m in named if m.first - 1 in ends]
    return [m for m in found if opens(start := ends[m.first - 1], sentence) or known[start - 1].flags & PREPOSITION]


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
    behind = at + 1 if known[at].flags & PREPOSITION else at
    if any(hit.first == behind and hit.unit in _TERMS for hit in sentence.numbers):
        return True
    inside = (m for m in sentence.mentions if m.first == at and m.kind == "place")
    return any(m.prep in lexicon.clauses.inside for m in inside)
