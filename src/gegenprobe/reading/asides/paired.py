"""Joined twice over: 'И Котова, и Орлову осудили', 'как Котова, так и Орлову' are 'Котова и Орлову' for every rule."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import PEOPLE, TITLE, Lexicon
from gegenprobe.reading.words.tagging import Tagged, counts_at

MARKS: Final = frozenset(".!?…;:()«»")
_LONGEST: Final = 8  # words of the first member
NEAR: Final = 4  # words from the second word that joins to somebody
Span = tuple[int, int]


def paired(tagged: Tagged, at: int, behind: int, second: tuple[str, ...], lexicon: Lexicon) -> list[Span]:
    """The first word that joins, and what stands between the two members beside the last word; none elsewhere."""
    form, lower = tagged.words.form, tagged.words.lower
    for mark in range(behind + 1, min(behind + _LONGEST, len(form) - len(second) - 1)):
        if form[mark] in MARKS or any(verb.features & FINITE for verb in tagged.known[mark].verbs):
            return []
        if form[mark] != "," or tuple(lower[mark + 1 : mark + 1 + len(second)]) != second:
            continue
        last = mark + len(second)
        both = somebody(tagged, behind, mark, lexicon) and somebody(tagged, last + 1, last + 1 + NEAR, lexicon)
        return [(at, behind), (mark, last)] if both else []
    return []


def somebody(tagged: Tagged, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether people stand there: by name, by number or by a noun for them."""
    form, known = tagged.words.form, tagged.known
    for at in range(first, min(last, len(form))):
        if form[at] in MARKS or form[at] == ",":
            return False
        word = known[at]
        if word.group or word.flags & (PEOPLE | TITLE) or counts_at(tagged, at, lexicon):
            return True
        if form[at][0].isupper() and word.place is None:
            return True
    return False
