"""Bare numbers, each behind a name of its own: 'en Santiago, 38; La Vega, 49; Azua, 24', 'Santiago (61), Azua (40)'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, PREPOSITION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.between_marks import closes
from gegenprobe.reading.sentences.sentence import Sentence

FEWEST: Final = 2  # names in a list
LONGEST_NAME: Final = 6  # words
_OPENS: Final = frozenset(",;:(–—")


def by_names(free: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The bare numbers that stand behind names, where one of these at least is a place; [] for a lone one."""
    found: list[Mention] = []
    placed = False
    for number in free:
        end = _name_before(number, sentence, lexicon)
        start = _start(end, sentence) if end > 0 else -1
        if start < 0:
            continue
        first = _before_name(start, sentence)
        inside = first < start and sentence.tagged.known[first].base in lexicon.clauses.inside
        if inside or not first or sentence.tagged.words.form[first - 1] in _OPENS or _joins(first - 1, sentence):
            found.append(number)
            placed = placed or inside or any(m.kind == "place" and m.last == end for m in sentence.mentions)
    return found if placed and len(found) >= FEWEST else []


def bare_numbers(sentence: Sentence) -> list[Mention]:
    """The numbers that count nothing named, those in brackets behind a name among them, which no phrase takes in."""
    inside = {at for m in sentence.mentions if m.number is not None for at in range(m.first, m.last)}
    bare = [m for m in sentence.mentions if m.counted and m.kind == "number"]
    for hit in sentence.numbers:
        if hit.unit is None and hit.first not in inside and not hit.article:
            bare.append(Mention(hit.first, hit.last, hit.last - 1, "number", number=hit))
    return sorted(bare, key=_first)


def _first(mention: Mention) -> int:
    return mention.first


def _name_before(number: Mention, sentence: Sentence, lexicon: Lexicon) -> int:
    """Where the name ends that stands right before a bare number, its comma or bracket or 'con'; -1: none does."""
    form, at = sentence.tagged.words.form, number.first
    plain = number.kind == "number" and number.counted and not number.part and closes(number.last, sentence)
    if not plain or not at or (number.prep and number.prep not in lexicon.clauses.holding):
        return -1
    return at - 1 if form[at - 1] in ",(" else at


def _start(end: int, sentence: Sentence) -> int:
    """The first word of the capitals that end before word `end`, small words inside them left out; -1: none."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    start = -1
    for at in range(end - 1, max(end - 1 - LONGEST_NAME, -1), -1):
        if form[at][0].isupper():
            start = at
        elif form[at] != "/" and not known[at].flags & (PREPOSITION | ARTICLE):
            break
    return start if start >= 0 and form[end - 1][0].isupper() else -1


def _before_name(start: int, sentence: Sentence) -> int:
    """The first word of the phrase of a name: its article, and the preposition before that."""
    known = sentence.tagged.known
    first = start - 1 if start and known[start - 1].flags & ARTICLE else start
    return first - 1 if first and known[first - 1].flags & PREPOSITION else first


def _joins(at: int, sentence: Sentence) -> bool:
    return bool(sentence.tagged.known[at].flags & CONJUNCTION)
