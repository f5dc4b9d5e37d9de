"""Terms told without a verb: 'Nine years for X, eight for Y', 'Neun Jahre für X', 'X — девять лет колонии'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.grammar import DATIVE
from gegenprobe.packs.lexicon import CONJUNCTION, PREPOSITION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.events.filled import PEOPLE_KINDS, with_joined
from gegenprobe.reading.names.mention import TERMS, Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.words.rare_words import ALONE
from gegenprobe.reading.words.tagging import Tagged

FARTHEST: Final = 5  # words from the term to those who got it
_DASHES: Final = frozenset("–—-")
_MARKS: Final = frozenset(',;:«»"„“”–—-')
_WORDED: Final = (*TERMS, None)


def phrases_alone(tagged: Tagged, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Where phrases stand that tell only without a verb ('years for'), each with its frame."""
    if not tagged.marks & ALONE:
        return []
    lower = tagged.words.lower
    found: list[tuple[int, int]] = []
    for at, word in enumerate(lower):
        for words, number in lexicon.alone.get(word, ()):
            if tuple(lower[at : at + len(words)]) == words:
                found.append((at, number))
    return found


def termed_alone(at: int, frame: Frame, sentence: Sentence) -> list[Mention]:
    """Those who got the term at the word, and others with terms of their own behind them."""
    places = frame.roles.get("whom", ())
    first = _behind(at, places, sentence) or _beside_dash(at, places, sentence)
    if not first:
        return []
    found, place = list(first), first[0].prep
    for m in sentence.mentions:
        if m.first > found[-1].last and m.prep == place and _has_own_term(m, sentence):
            found.extend(_people(m, sentence))
    return [m._replace(prep=places[0], joined=number > 0) for number, m in enumerate(found)]


def stands_alone(at: int, clause: Clause, frame: Frame, sentence: Sentence) -> bool:
    """Whether the term at the word opens its part of the sentence, and no verb stands before the next mark."""
    form, start = sentence.tagged.words.form, _start(at, sentence)
    if start < 0:
        return False
    start -= start == at and not frame.story and start == clause.first + 1  # 'Lange Haft für X'
    if start and form[start - 1] not in _MARKS and clause.first != start:
        return False
    end = next((k for k in range(at, clause.last) if form[k] in _MARKS), clause.last)
    own = range(at, at + len(frame.base.split()))  # 'death sentences for': no verb
    return not any(verb.at < end and verb.at not in own for verb in clause.verbs)


def _start(at: int, sentence: Sentence) -> int:
    """Where the term begins: at its number, or at the word itself ('life'); -1 where the number is none of a term."""
    hit = next((h for h in sentence.numbers if h.last <= at <= h.last + 1 and not h.article), None)
    if hit is None:
        return at
    return hit.first if hit.unit in _WORDED else -1


def _behind(at: int, places: tuple[str, ...], sentence: Sentence) -> list[Mention]:
    """The people behind the first preposition of the role, close to the term."""
    near = (m for m in sentence.mentions if at < m.first <= at + FARTHEST and m.prep in places)
    mention = next(near, None)
    return _people(mention, sentence) if mention is not None else []


def _beside_dash(at: int, places: tuple[str, ...], sentence: Sentence) -> list[Mention]:
    """'Девять лет — экс-мэру', 'Олегу Котову — девять лет': people in the dative, a dash between."""
    if "dative" not in places:
        return []
    form = sentence.tagged.words.form
    start = _start(at, sentence)
    near = [m for m in sentence.mentions if not m.prep and m.kind in PEOPLE_KINDS and (not m.cases or m.cases & DATIVE)]
    before = [m for m in near if m.last == start - 1 and form[m.last] in _DASHES]
    behind = [m for m in near if at < m.first <= at + FARTHEST and form[m.first - 1] in _DASHES]
    told = (before or behind)[:1]
    return _people(told[0], sentence) if told else []


def _has_own_term(mention: Mention, sentence: Sentence) -> bool:
    """'..., eight for the other four': a bare number or another term right before."""
    form = sentence.tagged.words.form
    before = mention.first - 1 if form[mention.first - 1] in _DASHES else mention.first
    hit = next((h for h in sentence.numbers if h.last in (before, before - 1) and not h.article), None)
    return hit is not None and hit.unit in _WORDED


def _people(mention: Mention, sentence: Sentence) -> list[Mention]:
    """The mention and what is joined to it, as far as they are people."""
    if mention.kind not in PEOPLE_KINDS:
        return []
    told = [m for m in with_joined(mention, sentence.mentions) if m.prep in ("", mention.prep)]
    told = [m for m in told if m is mention or not _for_another_thing(m, sentence)]
    return [m for m in told if m.number is None or not _is_term_of_next(m, mention.prep, sentence)]


def _for_another_thing(listed: Mention, sentence: Sentence) -> bool:
    """'life for eleven, acquittal for four': whether a word that is no number stands before the preposition."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    before = listed.first - 1
    if not known[listed.first].flags & PREPOSITION or before < 0 or not form[before][0].isalpha():
        return False
    numbered = any(hit.first <= before < hit.last for hit in sentence.numbers)
    return not numbered and not known[before].flags & CONJUNCTION and not _lasts_as_long(before, sentence)


def _lasts_as_long(at: int, sentence: Sentence) -> bool:
    """'nine years for X, eight years for Y': the word of a term with a number."""
    return any(hit.unit in TERMS and hit.first <= at <= hit.last for hit in sentence.numbers)


def _is_term_of_next(number: Mention, prep: str, sentence: Sentence) -> bool:
    """'..., eight for four others': the bare number stands right before the preposition of others."""
    form, lower = sentence.tagged.words.form, sentence.tagged.words.lower
    at = number.last
    at += at < len(form) and form[at] in _DASHES
    return bool(prep) and at < len(form) and lower[at] == prep
