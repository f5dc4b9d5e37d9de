"""A body in quotation marks between a noun for somebody and the name: 'активистку «Зелёного дома» Ольгу Петрову'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import ORGANISATION, PEOPLE, TITLE, Lexicon
from gegenprobe.reading.words.tagging import Tagged

_CLOSES: Final = frozenset("\"'”»“")
_LONGEST: Final = 6  # words of the body's name; of one word the mentions take care


def quoted_body(tagged: Tagged, at: int, lexicon: Lexicon) -> int:
    """The first word behind the body whose mark opens at word `at`; 0 where no noun and name stand around it."""
    form, known = tagged.words.form, tagged.known
    if not at or not lexicon.clauses.noun_cases or not (form[at - 1][0].islower() or at == 1):
        return 0
    end = next((k for k in range(at + 1, min(at + _LONGEST + 2, len(form))) if form[k] in _CLOSES), 0)
    if end - at < 3 or end + 2 >= len(form) or _acts(tagged, at + 1, end):
        return 0
    noun, name = known[at - 1], known[end + 1]
    someone = bool(noun.group) or bool(noun.flags & (PEOPLE | TITLE))
    named = _capital(form[end + 1]) and _capital(form[end + 2]) and name.place is None
    return end + 1 if someone and named and not noun.flags & ORGANISATION and not name.flags & ORGANISATION else 0


def _acts(tagged: Tagged, first: int, last: int) -> bool:
    return any(verb.features & FINITE for word in tagged.known[first:last] for verb in word.verbs)


def _capital(form: str) -> bool:
    return len(form) > 1 and form[0].isupper() and form[1].islower()
