"""A verb right behind a country: 'The U.S. detained opposition leader X' is no attribute of whom it names."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import CONJUNCTION, OPENER, Lexicon
from gegenprobe.reading.words.tagging import Tagged


def only_verb(tagged: Tagged, at: int, prep: str, lexicon: Lexicon) -> bool:
    """Whether the form at `at` is finite, stands behind a country, and is the only such form up to a mark.

    `prep`: the preposition of the phrase before it, which may as well open a clause ('after the U.S. detained X').
    """
    if prep and prep not in lexicon.clauses.openers:
        return False
    before = at - 1
    while before > 0 and not tagged.length[before]:
        before -= 1
    place = tagged.known[before].place if at < len(tagged.known) and at else None
    if place is None or place.role != "country" or not lexicon.clauses.fixed_order:
        return False
    for k in range(at + 1, len(tagged.known)):
        if not tagged.words.form[k][0].isalnum() or tagged.known[k].flags & (CONJUNCTION | OPENER):
            break
        if any(form.features & FINITE for form in tagged.known[k].verbs):
            return False
    return any(form.features & FINITE for form in tagged.known[at].verbs)
