"""What stands between a noun for somebody and the name: 'a man identified as X', 'ein Mann namens X'."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import ORGANISATION, PEOPLE, TITLE, Lexicon
from gegenprobe.reading.words.tagging import Tagged

Span = tuple[int, int]
_LONGEST = 6  # words of a name


def before_name(tagged: Tagged, at: int, behind: int, lexicon: Lexicon) -> list[Span]:
    """The words `at` to before `behind` with their marks, where they stand between noun and name; else none."""
    form, known = tagged.words.form, tagged.known
    first = at - 1 if at and form[at - 1] == "," else at
    if not first or behind >= len(form) or not form[behind][0].isupper() or known[behind].flags & ORGANISATION:
        return []
    noun, clauses = known[first - 1], lexicon.clauses
    if clauses.fixed_order and tagged.words.lower[first - 1].endswith(clauses.plural_endings):
        return []  # 'two men identified as X'
    citizen = noun.place is not None and noun.place.role == "citizen"
    if not (noun.group or noun.flags & (PEOPLE | TITLE) or citizen) or known[behind].place is not None:
        return []
    if first == at:
        return [(at, behind)]
    end = behind
    while end < min(behind + _LONGEST, len(form)) and form[end][0].isupper():
        end += 1
    acts = end + 1 < len(form) and form[end] == "," and any(v.features & FINITE for v in known[end + 1].verbs)
    return [(first, behind), (end, end + 1)] if acts else [(first, behind)]
