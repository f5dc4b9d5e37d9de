"""Some of those whom a noun names by when and where it befell them: 'Unter den am Montag Festgenommenen sind ...'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import ARTICLE, PREPOSITION
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import COUNTED, Mention
from gegenprobe.reading.wholes.described_wholes import those
from gegenprobe.reading.wholes.totals import only_is

_LONGEST: Final = 9  # words between the article and the noun


def tell_told_by_time(reading: SentenceReading) -> None:
    """Those counted or named whom a clause of being tells of behind such a noun, or as a share before it."""
    known = reading.sentence.tagged.known
    if reading.drafts or not reading.lexicon.clauses.nouns_capitalised or not reading.sentence.tagged.flags & ARTICLE:
        return
    for at, word in enumerate(known):
        if not word.member or not reading.sentence.tagged.words.form[at][0].isupper():
            continue
        article = _article_of(reading, at)
        clause = reading.sentence.sliced.clause_of[at]
        if article < 1 or not only_is(reading, clause):
            continue
        some = _some(reading, article, at)
        if some:
            those(reading, word.member, some, at)
        if reading.drafts:
            return


def _article_of(reading: SentenceReading, at: int) -> int:
    """Where the article stands that a time or place parts from the noun at `at`; -1 where none does."""
    known, clause_of = reading.sentence.tagged.known, reading.sentence.sliced.clause_of
    for first in range(at - 2, max(0, at - _LONGEST - 1), -1):
        if clause_of[first] != clause_of[at] or any(form.features & FINITE for form in known[first].verbs):
            return -1
        if known[first].flags & ARTICLE and known[first + 1].flags & PREPOSITION:
            return first
    return -1


def _some(reading: SentenceReading, article: int, at: int) -> list[Mention]:
    """'Sieben der am Montag Verurteilten', 'Unter den am Montag Verurteilten waren sieben': who is told of."""
    before = [m for m in reading.sentence.mentions if m.last in (article, article - 1) and m.counted]
    lower = reading.sentence.tagged.words.lower
    shared = [m._replace(prep="") for m in before if not m.prep and m.first < article]
    if shared:
        return shared[-1:]
    if lower[article - 1] not in reading.lexicon.among:
        return []
    behind = [m for m in reading.sentence.mentions if m.first > at and not m.prep]
    counted = [m for m in behind if (m.kind in COUNTED and m.counted) or (m.kind == "person" and not m.owner)]
    return [counted[0]._replace(joined=False), *counted[1:]] if counted and counted[0] is behind[0] else []
