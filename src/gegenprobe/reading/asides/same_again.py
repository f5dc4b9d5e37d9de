"""The noun of a deed once more: 'la detención de X y la de dos médicos' is that of 'X y dos médicos' for every rule."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import CONJUNCTION, Lexicon
from gegenprobe.reading.asides.paired import MARKS, NEAR, somebody
from gegenprobe.reading.words.tagging import Tagged

Span = tuple[int, int]


def same_again(tagged: Tagged, at: int, behind: int, lexicon: Lexicon) -> Span:
    """The words that stand for the noun of the deed before, in a list of those whom it befell; of no words elsewhere.

    The article stays where the preposition holds the next one: 'la del alcalde'.
    """
    form, lower, known = tagged.words.form, tagged.words.lower, tagged.known
    joins = at > 1 and (form[at - 1] == "," or known[at - 1].flags & CONJUNCTION)
    if not joins or not somebody(tagged, behind, behind + NEAR, lexicon):
        return at, at
    for back in range(at - 2, 0, -1):
        owns = lower[back + max(1, tagged.length[back])] in lexicon.clauses.genitive_marks
        if known[back].events and owns:
            contracted = lexicon.clauses.prepositions.get(lower[behind - 1], "") != lower[behind - 1]
            return at + int(contracted), behind
        if form[back] in MARKS or any(verb.features & FINITE for verb in known[back].verbs):
            break
    return at, at
