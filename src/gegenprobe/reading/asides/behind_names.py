"""What stands behind a name and only says more of who it is: an age, a nickname, the letter for a surname."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import CONJUNCTION, GIVEN, Lexicon
from gegenprobe.reading.words.tagging import Tagged

_QUOTING: Final = frozenset("\"'„“”«»‚‘’")
_OPENED: Final = frozenset(",(–—")
_CLOSED: Final = frozenset(",)–—")
_LONGEST: Final = 6  # words of a nickname
_DIGITS: Final = 2  # of an age
Span = tuple[int, int]


def initial(form: list[str], at: int) -> bool:
    """'detuvieron a Juan “N” y Pedro “N”': whether a letter between marks stands for a surname."""
    if not at or at + 2 >= len(form) or form[at + 2] not in _QUOTING or len(form[at + 1]) > 1:
        return False
    return form[at + 1].isupper() and form[at - 1][0].isupper()


def place_behind_name(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'Иван Котов (Минск), Олег Сомов (Брест)': whether a bracket holds the town of the name of two words before it."""
    form, known = tagged.words.form, tagged.known
    if not lexicon.clauses.noun_cases or at < 2 or at + 3 >= len(form) or form[at + 2] != ")":
        return False
    named = all(form[k][0].isupper() and form[k].isalpha() and known[k].place is None for k in (at - 2, at - 1))
    return named and form[at + 1][0].isupper() and form[at + 1].istitle()


def called_between(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'Mira (Mimi) Dahl': whether a bracket holds one more given name between two words of a name."""
    form, known = tagged.words.form, tagged.known
    if not lexicon.clauses.fixed_order or not 0 < at < len(form) - 3 or form[at + 2] != ")":
        return False
    named = all(form[k].istitle() and form[k].isalpha() and known[k].place is None for k in (at - 1, at + 1, at + 3))
    return named and bool((known[at - 1].flags | known[at + 1].flags) & GIVEN)


def nickname(tagged: Tagged, at: int, behind: int) -> Span:
    """'Ana Ruiz, alias “La Flaca”, y Luis Soto': from the mark before it to the end of the other name."""
    form, size = tagged.words.form, len(tagged.known)
    first = at - 1 if form[at - 1] in _OPENED else at
    if first < 1 or behind >= size or not _of_a_name(tagged, first - 1):
        return at, at
    if form[behind] in _QUOTING:
        closed = range(behind + 1, min(behind + 2 + _LONGEST, size))
        end = next((k + 1 for k in closed if form[k] in _QUOTING), at)
    else:
        end = _end_of_name(tagged, behind)
    return _between_marks(tagged, (first, end)) if end > behind else (at, at)


def age(tagged: Tagged, at: int, behind: int, lexicon: Lexicon) -> Span:
    """'Ana Ruiz, de 24 años, y Luis Soto (31 años)': from the mark before the age to its end."""
    form, known = tagged.words.form, tagged.known
    first = at
    while first > 1 and (_two_digits(form[first - 1]) or known[first - 1].flags & CONJUNCTION):
        first -= 1
    if first == at or not _two_digits(form[first]):
        return at, at
    first -= tagged.words.lower[first - 1] in lexicon.clauses.out_of
    first -= form[first - 1] in _OPENED
    if first < 1 or (not form[first][0].isalpha() and form[first] not in _OPENED):
        return at, at
    return _between_marks(tagged, (first, behind)) if _of_a_name(tagged, first - 1) else (at, at)


def _two_digits(form: str) -> bool:
    return form.isdigit() and len(form) <= _DIGITS


def _of_a_name(tagged: Tagged, at: int) -> bool:
    """Whether the word is one of a person's name, or the mark behind the letter for a surname."""
    if tagged.words.form[at] in _QUOTING:
        return at > 2 and initial(tagged.words.form, at - 2)
    return tagged.words.form[at][0].isupper() and tagged.known[at].place is None


def _end_of_name(tagged: Tagged, at: int) -> int:
    """'alias El Viejo de la Sierra': behind the words with capitals, and the small ones between them."""
    form, end = tagged.words.form, at
    for k in range(at, min(at + _LONGEST, len(form))):
        if form[k][0].isupper():
            end = k + 1
        elif not form[k].islower() or tagged.known[k].flags & CONJUNCTION:
            break
    return end


def _between_marks(tagged: Tagged, span: Span) -> Span:
    """Of the two marks around it one stays in a list; none where the verb of the name follows."""
    form, known, (first, end) = tagged.words.form, tagged.known, span
    if form[first] not in _OPENED or end >= len(form) or form[end] not in _CLOSED:
        return span
    acts = end + 1 < len(known) and any(verb.features & FINITE for verb in known[end + 1].verbs)
    return (first, end + 1) if form[end] != "," or acts else (first, end)
