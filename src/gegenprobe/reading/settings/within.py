"""Whose prison or part of a country it is that people are in: 'in Peruvian jails', 'in the north of Peru'."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final

from gegenprobe.packs.grammar import Clauses
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, PREPOSITION
from gegenprobe.reading.sentences.sentence import Sentence

WIDEST: Final = 5  # words from the preposition to the noun: 'in the overcrowded Peruvian women's jails'
NATIONAL: Final = ("adjective", "local", "citizen")


def country_within(clause: int, sentence: Sentence, clauses: Clauses, *, left: bool = False) -> str:
    """The country that owns the prison or place that people are in; `left`: the prison that they left; ''."""
    lower, clause_of = sentence.tagged.words.lower, sentence.sliced.clause_of
    marks, nouns = clauses.inside, clauses.prisons | clauses.areas
    if left:
        marks, nouns = clauses.out_of, clauses.prisons  # 'children from the north of Peru' were not held there
    if nouns.isdisjoint(lower):
        return ""
    for at, word in enumerate(sentence.tagged.known):
        # inside an entry of several words ('в тюрьмах') a preposition is not known as one
        if (lower[at] in marks or word.base in marks) and clause_of[at] == clause:
            found = _owner(at + 1, sentence, nouns, clauses)
            if found:
                return found
    return ""


def _owner(first: int, sentence: Sentence, nouns: AbstractSet[str], clauses: Clauses) -> str:
    """The country before the noun for the place in the phrase that begins at word `first`, or right behind it; ''."""
    known, lower = sentence.tagged.known, sentence.tagged.words.lower
    owner = ""
    for at in range(first, min(first + WIDEST, len(known))):
        word, place = known[at], known[at].place
        if lower[at] in nouns:
            return owner or _behind(at + 1, sentence, clauses)
        if not lower[at][0].isalnum() or word.flags & (CONJUNCTION | PREPOSITION):
            return ""
        if place is not None:
            owner = place.country if place.role in NATIONAL else ""
    return ""


def _behind(at: int, sentence: Sentence, clauses: Clauses) -> str:
    """The country right behind the noun: 'of Peru', 'peruanas', in a genitive without a small word."""
    known, lower = sentence.tagged.known, sentence.tagged.words.lower
    first = at
    while at + 1 < len(known) and (lower[at] in clauses.genitive_marks or known[at].flags & ARTICLE):
        at += 1
    place = known[at].place if at < len(known) else None
    if place is None:
        return ""
    if place.role in NATIONAL:  # 'en cárceles peruanas', but 'entließ aus den Gefängnissen peruanische Journalisten'
        return place.country if at == first and clauses.subjects_dropped else ""
    return "" if at == first and clauses.genitive_marks else place.country  # no 'en la calle Argentina'
