"""A 'one' that stands alone beside others counted: 'Three were freed and one died', '12 in Lima and one in Puno'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import CONJUNCTION, PREPOSITION, Lexicon
from gegenprobe.reading.names.mention import TERMS
from gegenprobe.reading.numbers.numbers import NumberHit
from gegenprobe.reading.words.agreement import not_counted
from gegenprobe.reading.words.tagging import Tagged

_MARKS: Final = frozenset(",;(")


def with_bare_ones(numbers: list[NumberHit], tagged: Tagged, lexicon: Lexicon) -> list[NumberHit]:
    """The numbers; one that may be an article counts where no noun can follow and a number stands before it."""
    counts = next((at for at, hit in enumerate(numbers) if not hit.article and hit.unit is None), -1)
    if counts < 0 or not any(hit.article for hit in numbers[counts:]):
        return numbers  # as nearly always
    units = {hit.first: hit.unit for hit in numbers}
    found = list(numbers)
    for at, hit in enumerate(numbers[counts + 1 :], counts + 1):
        if hit.article and _stands_apart(hit.first, tagged, lexicon) and _alone(hit, units, tagged, lexicon):
            found[at] = hit._replace(article=False)
    return found


def _stands_apart(at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether a mark or conjunction stands right before, or before a place of its own ('und in Puno einer')."""
    form, known, clauses = tagged.words.form, tagged.known, lexicon.clauses
    if at and tagged.words.lower[at - 1] in clauses.object_marks:
        at -= 1  # 'y a una en Puno'
    placed = at > 2 and known[at - 2].flags & PREPOSITION and form[at - 1][0].isupper()
    if placed and clauses.nouns_capitalised:
        at -= 2
    return at > 0 and (form[at - 1] in _MARKS or bool(known[at - 1].flags & CONJUNCTION))


def _alone(hit: NumberHit, units: dict[int, str | None], tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether what follows is the end, a finite verb, who acts, or a place or term behind its preposition."""
    words, at = tagged.words, hit.last
    if words.lower[hit.core_first] in lexicon.clauses.single or hit.value != 1:
        return False
    if at >= len(words) or words.form[at] in ".;":
        return True
    if not_counted(hit, tagged, lexicon):
        return True
    word = tagged.known[at]
    if word.flags & PREPOSITION and at + 1 < len(words):
        of = word.base in lexicon.clauses.genitive_marks
        return not of and (words.form[at + 1][0].isupper() or units.get(at + 1) in TERMS)
    uses = [lexicon.verbs.get(form.lemma) for form in word.verbs if form.features & FINITE]
    return any(use is not None and not use.speech for use in uses)
