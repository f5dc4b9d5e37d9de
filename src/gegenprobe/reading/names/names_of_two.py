"""Two names without a mark between them: whose somebody is, and who that is ('жену Ивана Петрова Анну')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.lexicon import GIVEN, PEOPLE, TITLE, Lexicon
from gegenprobe.reading.words.tagging import Tagged

ENDING: Final = 2  # letters of an ending that tells a surname: 'ов', 'ова'


def anothers(tagged: Tagged, start: int, at: int, lexicon: Lexicon) -> bool:
    """Whether the given name at `at` is another one's than the surname before it, which starts at `start`."""
    if at == start or not lexicon.clauses.masculine_names or not tagged.known[at].flags & GIVEN:
        return False
    if at == start + 1:
        return _of_somebody(tagged, start, lexicon)
    clauses = lexicon.clauses
    inflected = [*clauses.masculine_names, *clauses.nominative_names]
    surnames = tuple(ending for ending in inflected if len(ending) >= ENDING)
    ended = tagged.words.lower[at - 1].endswith(surnames) and not tagged.known[at - 1].flags & GIVEN
    return ended and bool(tagged.known[at - 2].flags & GIVEN)


def _of_somebody(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'соратник Навального Леонид Волков', not 'Петрова Ивана Львовича': a surname in the genitive behind a noun."""
    form, lower, clauses = tagged.words.form, tagged.words.lower, lexicon.clauses
    behind = at + 2
    small = at == 1 or (at > 1 and form[at - 1].islower())
    if not small or tagged.known[at].flags & GIVEN or behind >= len(form):
        return False
    if not form[behind][0].isupper() or lower[behind].endswith(clauses.patronymics):
        return False
    noun = tagged.known[at - 1]
    if not (noun.group or noun.flags & (TITLE | PEOPLE) or lower[at - 1] in clauses.people_of):
        return False
    return bool(clauses.name_cases.get(lower[at][-1], 0) & GENITIVE) or lower[at].endswith(clauses.adjective_endings)
