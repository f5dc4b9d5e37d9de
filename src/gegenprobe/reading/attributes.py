"""Long attributes: what stands between an article or number and its noun ('ein wegen Spionage verurteilter Mann')."""

from __future__ import annotations

from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, MORE, NONE, POSSESSIVE, PREPOSITION, PRONOUN, Lexicon
from gegenprobe.reading.tagging import Tagged

_NO_ADJECTIVE = ARTICLE | CONJUNCTION | MORE | NONE | POSSESSIVE | PREPOSITION | PRONOUN
REACH = 14


def attribute_ahead(tagged: Tagged, at: int, lexicon: Lexicon) -> int:
    """The word where a long attribute that begins at `at` ends in its participle, before the noun; -1: there is none.

    Only where nouns have capitals: the participle is the small word between a noun of the attribute and the noun.
    """
    if not lexicon.clauses.nouns_capitalised or not lexicon.clauses.adjective_endings:
        return -1
    form, lower, known = tagged.words.form, tagged.words.lower, tagged.known
    for k in range(at + 2, min(at + REACH, len(form) - 1)):
        if not form[k][0].isalnum():
            return -1
        if not form[k][0].islower() or known[k].flags & _NO_ADJECTIVE or not form[k - 1][0].isupper():
            continue
        if not lower[k].endswith(lexicon.clauses.adjective_endings):
            return -1
        return k if _noun_at(form, k + 1) else -1
    return -1


def _noun_at(form: list[str], at: int) -> bool:
    """Whether a noun stands there, or behind one more adjective."""
    if form[at][0].isupper():
        return True
    return at + 1 < len(form) and form[at][0].islower() and form[at][0].isalpha() and form[at + 1][0].isupper()
