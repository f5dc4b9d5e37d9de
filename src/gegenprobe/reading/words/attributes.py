"""Long attributes: what stands between an article or number and its noun ('ein wegen Spionage verurteilter Mann')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import ATTRIBUTE, GERUND
from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    MARK,
    MORE,
    NONE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    TITLE,
    Lexicon,
    Word,
)
from gegenprobe.reading.words.tagging import Tagged

_NO_ADJECTIVE: Final = ARTICLE | CONJUNCTION | MORE | NONE | POSSESSIVE | PREPOSITION | PRONOUN
_DESCRIBES: Final = ATTRIBUTE | GERUND  # 'stammende'
REACH: Final = 14
ADVERBS: Final = 3  # words from an infinitive's mark to its verb ('to immediately and safely free')


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
        if form[k][0].isupper() and known[k].member and tagged.length[k] and _right_behind(tagged, at, k):
            return k  # 'zu den am Montag Freigelassenen': the noun is the participle itself
        if not form[k][0].islower() or known[k].flags & _NO_ADJECTIVE or not tagged.length[k]:
            continue  # also inside a phrase: 'die in der Gewalt der Rebellen waren'
        if not form[k - 1][0].isupper() and k - 1 != at:
            continue
        fits = lower[k].endswith(endings) and _may_describe(known[k])
        return k if fits and _noun_at(tagged, k + 1, endings) else -1
    return -1


def _right_behind(tagged: Tagged, at: int, noun: int) -> bool:
    """Whether a preposition's phrase without an article begins at `at` and ends before the noun."""
    known = tagged.known
    opens = bool(known[at].flags & PREPOSITION) and noun - at > 1
    return opens and not any(known[k].flags & (ARTICLE | CONJUNCTION) for k in range(at + 1, noun))


def _may_describe(word: Word) -> bool:
    """Whether a word can stand before a noun: no verb form but an inflected participle."""
    return not word.flags & _NO_ADJECTIVE and (not word.verbs or any(v.features & _DESCRIBES for v in word.verbs))


def _noun_at(tagged: Tagged, at: int, endings: tuple[str, ...]) -> bool:
    """Whether a noun stands there, or behind one more adjective."""
    form = tagged.words.form
    if form[at][0].isupper():
        return True
    adjective = form[at][0].islower() and _may_describe(tagged.known[at]) and tagged.words.lower[at].endswith(endings)
    return adjective and at + 1 < len(form) and form[at + 1][0].isupper()


def describes_with(at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'called for the immediate and safe release of two held there': a conjunction between what describes one noun."""
    known, form = tagged.known, tagged.words.form
    if not lexicon.clauses.fixed_order or not 1 < at < len(form) - 2 or not known[at].flags & CONJUNCTION:
        return False
    plain = all(not known[k].flags and not known[k].verbs and form[k].islower() for k in (at - 1, at + 1))
    opened = known[at - 2].flags & (ARTICLE | POSSESSIVE | PREPOSITION)
    return bool(plain and opened and known[at + 2].events and not known[at + 2].verbs)


def of_two_trades(at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'der Journalistin und Übersetzerin N. N.': a conjunction between two nouns for one who is named behind them."""
    known, form = tagged.known, tagged.words.form
    if not lexicon.clauses.nouns_capitalised or not 1 < at < len(form) - 2 or not known[at].flags & CONJUNCTION:
        return False
    nouns = all(form[k][0].isupper() and (known[k].group or known[k].flags & TITLE) for k in (at - 1, at + 1))
    before = form[at - 2][0].islower()  # 'die deutsche Journalistin und ...'
    return nouns and before and form[at + 2][0].isupper()


def mark_before(at: int, tagged: Tagged, lexicon: Lexicon) -> int:
    """Where the mark of an infinitive stands, before its adverbs too ('to immediately free'); else -1."""
    known, lower, clauses = tagged.known, tagged.words.lower, lexicon.clauses
    mark = at - 1
    while mark > 0 and clauses.fixed_order and at - mark <= ADVERBS and not known[mark].flags & MARK:
        adverb = lower[mark] in clauses.adverbs or lower[mark].endswith(clauses.describing_endings)
        if not adverb and not (mark < at - 1 and known[mark].flags & CONJUNCTION):
            break
        mark -= 1
    return mark if mark >= 0 and known[mark].flags & MARK else -1


def before_adverbs(at: int, tagged: Tagged, lexicon: Lexicon) -> int:
    """Where the adverbs right before the verb at `at` begin ('with three already freed'); `at` where there are none."""
    while lexicon.clauses.fixed_order and at > 1 and tagged.words.lower[at - 1] in lexicon.clauses.adverbs:
        at -= 1
    return at
