"""Long attributes: what stands between an article or number and its noun ('ein wegen Spionage verurteilter Mann')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import ATTRIBUTE
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, MORE, NONE, POSSESSIVE, PREPOSITION, PRONOUN, Lexicon, Word
from gegenprobe.reading.tagging import Tagged

_NO_ADJECTIVE: Final = ARTICLE | CONJUNCTION | MORE | NONE | POSSESSIVE | PREPOSITION | PRONOUN
REACH: Final = 14


def attribute_ahead(tagged: Tagged, at: int, lexicon: Lexicon) -> int:
    """The word where a long attribute that begins at `at` ends in its participle, before the noun; -1: there is none.

    Only where nouns have capitals: the participle is the small word between a noun of the attribute and the noun.
    """
    endings = lexicon.clauses.adjective_endings
    form, lower, known = tagged.words.form, tagged.words.lower, tagged.known
    if not endings or at >= len(form):
        return -1
    adverb = form[at][0].islower() and not known[at].flags & _NO_ADJECTIVE  # 'der nun freigelassenen Personen'
    for k in range(at + 1 if adverb else at + 2, min(at + REACH, len(form) - 1)):
        if not form[k][0].isalnum():
            return -1
        if not form[k][0].islower() or known[k].flags & _NO_ADJECTIVE or not tagged.length[k]:
            continue  # also inside a phrase: 'die in der Gewalt der Rebellen waren'
        if not form[k - 1][0].isupper() and k - 1 != at:
            continue
        fits = lower[k].endswith(endings) and _may_describe(known[k])
        return k if fits and _noun_at(tagged, k + 1, endings) else -1
    return -1


def _may_describe(word: Word) -> bool:
    """Whether a word can stand before a noun: no verb form but an inflected participle."""
    return not word.flags & _NO_ADJECTIVE and (not word.verbs or any(v.features & ATTRIBUTE for v in word.verbs))


def _noun_at(tagged: Tagged, at: int, endings: tuple[str, ...]) -> bool:
    """Whether a noun stands there, or behind one more adjective."""
    form = tagged.words.form
    if form[at][0].isupper():
        return True
    adjective = form[at][0].islower() and _may_describe(tagged.known[at]) and tagged.words.lower[at].endswith(endings)
    return adjective and at + 1 < len(form) and form[at + 1][0].isupper()
