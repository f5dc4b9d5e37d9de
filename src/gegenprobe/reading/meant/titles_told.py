"""Who somebody named is by the title before the name: 'retired general X', 'the Rev. X', 'el exalcalde de Y X'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import CONJUNCTION, PREPOSITION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

BEFORE: Final = 5  # words between a title and the name
_LONGEST: Final = 3  # words of a title


def group_of_title(person: Mention, here: Sentence, lexicon: Lexicon) -> str:
    """The group that the nearest title before a name tells; ''."""
    lower, form, known = here.tagged.words.lower, here.tagged.words.form, here.tagged.known
    marks = lexicon.clauses.genitive_marks
    others = [m for m in here.mentions if m.kind == "person" and m.head < person.head]
    start = max(person.head - BEFORE, others[-1].last if others else 0, 0)
    for at in range(person.head - 1, start - 1, -1):
        group = _title_at(at, start, here, lexicon)
        if group:
            return group
        dotted = form[at] == "." and at > start and lower[at - 1] in lexicon.told_by.titles
        if dotted or lower[at] in marks:
            continue
        if not form[at][0].isalnum() or known[at].flags & (PREPOSITION | CONJUNCTION):
            return ""
        if form[at].islower() and any(verb.features & FINITE for verb in known[at].verbs):
            return ""
    return ""


def group_of_noun(people: Mention, here: Sentence, lexicon: Lexicon) -> str:
    """'twelve customs officers': the group of a title that the phrase for people ends in; ''."""
    lower, titles = here.tagged.words.lower, lexicon.told_by.titles
    ends = range(min(people.head + _LONGEST, people.last), people.head, -1)  # 'editors-in-chief'
    phrases = (" ".join(lower[first:end]) for end in ends for first in range(people.first, people.head + 1))
    return next((titles[phrase] for phrase in phrases if phrase in titles), "")


def _title_at(at: int, start: int, here: Sentence, lexicon: Lexicon) -> str:
    """The group of the longest title that ends at a word; one that has a capital here is written with it."""
    told, lower, form = lexicon.told_by, here.tagged.words.lower, here.tagged.words.form
    for length in range(min(_LONGEST, at - start + 1), 0, -1):
        first = at - length + 1
        title = " ".join(lower[first : at + 1])
        group = told.titles.get(title, "")
        if group and (title not in told.capital_titles or form[first][0].isupper()):
            return group
    word = here.tagged.known[at]
    return word.group if word.group not in lexicon.general and word.group not in lexicon.captive else ""
