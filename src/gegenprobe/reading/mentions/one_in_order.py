"""One told of by place in a row: 'Three were jailed and the fourth walked free', 'el séptimo detenido quedó libre'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, OPENER, PEOPLE, PREPOSITION, TITLE, Lexicon
from gegenprobe.reading.names.mention import TERMS
from gegenprobe.reading.numbers.numbers import NumberHit, one_at
from gegenprobe.reading.words.rare_words import SEQUENCES
from gegenprobe.reading.words.tagging import Tagged

_MARKS: Final = frozenset(",;:(—–")
_ENDS: Final = frozenset(".;,:)")


def with_ones_in_order(numbers: list[NumberHit], tagged: Tagged, lexicon: Lexicon) -> list[NumberHit]:
    """The numbers; an ordinal behind an article counts one before people, or alone where others are counted before."""
    sequenced = lexicon.clauses.sequenced
    if not tagged.marks & SEQUENCES or sequenced.isdisjoint(tagged.words.lower):
        return numbers  # as nearly always
    taken = {at for hit in numbers if not hit.article for at in range(hit.first, hit.last)}
    units = {hit.first: hit.unit for hit in numbers}
    counted = next((hit.first for hit in numbers if hit.unit is None and not hit.article), len(tagged.words))
    found: list[NumberHit] = []
    for at in range(1, len(tagged.words) - 1):
        if tagged.words.lower[at] not in sequenced or at in taken or not _is_single(at, tagged):
            continue
        if _before_thing(at + 1, tagged):
            break  # 'The first flight brought 40 men and the second came on Monday'
        if not _opens(at, tagged, lexicon):
            continue
        told = tagged.words.lower[at] not in lexicon.clauses.one_more and _before_people(at, tagged)
        if told or (counted < at and _alone(at, units, tagged, lexicon)):
            found.append(one_at(at)._replace(first=at - 1, core_first=at - 1, article=told))
    own = {hit.first for hit in found}
    return sorted([*(hit for hit in numbers if hit.first not in own), *found], key=lambda hit: hit.first)


def _is_single(at: int, tagged: Tagged) -> bool:
    """Whether the ordinal is a word of its own behind an article."""
    return tagged.length[at] == 1 and bool(tagged.known[at - 1].flags & ARTICLE)


def _before_thing(at: int, tagged: Tagged) -> bool:
    """'el segundo vuelo': a word that is neither for people nor a verb nor a small word."""
    word = tagged.known[at]
    small = word.flags & (PREPOSITION | CONJUNCTION | OPENER | PEOPLE | TITLE | ARTICLE)
    return tagged.words.form[at][0].isalpha() and not small and not word.verbs and not word.group


def _opens(at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether the article before an ordinal opens a clause; not 'she is the fifth teacher to be jailed'."""
    before = at - 2
    if before >= 0 and tagged.words.lower[before] in lexicon.clauses.object_marks:
        before -= 1
    signs = before >= 0 and bool(tagged.known[before].flags & (CONJUNCTION | OPENER))
    return before < 0 or signs or tagged.words.form[before] in _MARKS


def _before_people(at: int, tagged: Tagged) -> bool:
    """'El séptimo detenido', not 'el segundo teniente Ruiz' nor 'X, the third nurse to die'."""
    form, word = tagged.words.form, tagged.known[at + 1]
    named = at + 2 < len(form) and form[at + 2][0].isupper()
    set_off = at > 1 and form[at - 2] in _MARKS
    return bool(word.group or word.flags & (PEOPLE | TITLE)) and not named and not set_off


def _alone(at: int, units: dict[int, str | None], tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether the end, a verb, or a place or term of its own follows."""
    form, known = tagged.words.form, tagged.known
    word = known[at + 1]
    if form[at + 1] in _ENDS:
        return form[at + 1] != ","
    if word.flags & PREPOSITION and at + 2 < len(form):
        of = word.base in lexicon.clauses.genitive_marks
        return not of and (form[at + 2][0].isupper() or units.get(at + 2) in TERMS)
    uses = [use for verb in word.verbs if verb.features & FINITE and (use := lexicon.verbs.get(verb.lemma)) is not None]
    if any(use.auxiliary for use in uses) and (at + 2 >= len(form) or not known[at + 2].verbs):
        return False  # 'la segunda fue de 26'
    return any(not use.speech for use in uses)
