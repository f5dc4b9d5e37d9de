"""Countries that only mediate between those who hold people and those who get them back: nobody is held there."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import Clauses
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, RELATIVE
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import MEDIATES, Tagged

NEAR: Final = 6  # words from the word for mediating to the country that does it
_LINKS: Final = ARTICLE | CONJUNCTION
_ENDS: Final = frozenset('.;:—–-()«»"“”„')


def mediators(tagged: Tagged, clauses: Clauses) -> frozenset[int]:
    """Where words for countries stand that mediate: 'through Qatari mediation', 'brokered by the US and Qatar'."""
    if not tagged.marks & MEDIATES:
        return frozenset()  # as nearly always
    found: set[int] = set()
    for at in (at for at, word in enumerate(tagged.words.lower) if word in clauses.mediation):
        found |= _described(at, tagged) or _behind(at, tagged) or _before(at, tagged)
    return frozenset(found)


def without_mediators(mentions: list[Mention], tagged: Tagged, clauses: Clauses) -> list[Mention]:
    """These mentions, but for countries that mediate: 'freed in a deal brokered by Qatar'."""
    mediating = mediators(tagged, clauses) if mentions else None
    if not mediating:
        return mentions
    return [m for m in mentions if not any(m.first <= at < m.last for at in mediating)]


def _described(at: int, tagged: Tagged) -> set[int]:
    """'Qatari mediation': the adjective right before."""
    place = tagged.known[at - 1].place if at else None
    return {at - 1} if place is not None and place.role in ("adjective", "local") else set()


def _behind(at: int, tagged: Tagged) -> set[int]:
    """'при посредничестве Катара и Египта': the first country behind, and those in a list with it."""
    known, form = tagged.known, tagged.words.form
    found: set[int] = set()
    last = at
    for k in range(at + 1, len(known)):
        if form[k] in _ENDS or k - last > NEAR or (form[k] == "," and not found):
            break
        listed = known[k - 1].flags & _LINKS or (form[k - 1] == "," and _goes_on(k, tagged))
        if known[k].place is not None and (not found or listed):
            found.add(k)
            last = k + max(tagged.length[k], 1) - 1
        elif found and k > last and form[k] != "," and not known[k].flags & _LINKS:
            break
    return found


def _goes_on(at: int, tagged: Tagged) -> bool:
    """'Qatar, Egypt and Turkey', not 'With the mediation of Qatar, Israel freed 20': a list goes on behind it."""
    behind = at + max(tagged.length[at], 1)
    if behind >= len(tagged.known):
        return False
    return tagged.words.form[behind] == "," or bool(tagged.known[behind].flags & CONJUNCTION)


def _before(at: int, tagged: Tagged) -> set[int]:
    """'ОАЭ выступили посредником', 'Qatar, which had mediated, ...': the nearest country before, and its list."""
    known, form = tagged.known, tagged.words.form
    found: set[int] = set()
    for k in range(at - 1, max(at - NEAR, 0) - 1, -1):
        if form[k] in _ENDS:
            break
        if known[k].place is not None:
            found.add(k)
            continue
        listed = form[k] == "," or bool(known[k].flags & _LINKS)
        apart = form[k] == "," and not known[k + 1].flags & RELATIVE
        if (found and not listed) or (not found and apart):
            break
    return found
