"""What tells who a name is before the list goes on: 'Jan Holm, früher Bürgermeister von Lima, und Anna Kern'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, GIVEN, PART, PEOPLE, Lexicon, Word
from gegenprobe.reading.words.tagging import Tagged, counts_at

LONGEST: Final = 14  # words of such a description
SHORTEST: Final = 3  # fewer words are read as who it is
Span = tuple[int, int]


def described_names(tagged: Tagged, lexicon: Lexicon) -> list[Span]:
    """The descriptions between two commas, the second of which stands before 'und' and one more name or number.

    In a language that has no comma before 'und' otherwise; what counts somebody, or has a verb, is no such thing.
    """
    if not lexicon.clauses.nouns_capitalised or tagged.words.form.count(",") < 2:
        return []
    form, known = tagged.words.form, tagged.known
    found: list[Span] = []
    for end in range(SHORTEST, len(form) - 2):
        if form[end] != "," or not known[end + 1].flags & CONJUNCTION or not _goes_on(end + 2, tagged, lexicon):
            continue
        first = next((k for k in range(end - 1, max(end - LONGEST, 0), -1) if form[k] == ","), 0)
        inside = range(first + 1, end)
        if first < 2 or len(inside) < SHORTEST or not _named(first, tagged):
            continue
        if all(_only_describes(k, tagged, lexicon) for k in inside) and not _two_clauses(first, end, tagged):
            found.append((first, end + 1))
    return found


def _named(at: int, tagged: Tagged) -> bool:
    """Whether a given name and a surname stand right before word `at`."""
    form, known = tagged.words.form, tagged.known
    surname = known[at - 1]
    plain = form[at - 1][0].isupper() and not (surname.group or surname.events or surname.place is not None)
    given = bool(known[at - 2].flags & GIVEN) or (known[at - 2].flags == 0 and known[at - 2].place is None)
    return plain and not surname.flags & PEOPLE and form[at - 2].istitle() and given


def _goes_on(at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether a name or a number of people begins there, past an office at most."""
    known, form = tagged.known, tagged.words.form
    near = range(at, min(at + 3, len(form)))
    named = (form[k].istitle() and (known[k].flags & GIVEN or not known[k].flags) for k in near)
    return any(counts_at(tagged, k, lexicon) for k in near) or any(named)


def _only_describes(at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    word, form = tagged.known[at], tagged.words.form[at]
    counted = counts_at(tagged, at, lexicon) and not word.flags & ARTICLE
    if not form[0].isalpha() or word.events or word.flags & PART or counted:
        return False
    return not word.verbs or form[0].isupper()


def _two_clauses(first: int, end: int, tagged: Tagged) -> bool:
    """'Verhaftet wurde X, Chef der Partei, und Y floh': a verb before it, and one behind it that is no second half."""
    before = any(word.verbs for word in tagged.known[:first])
    return before and any(word.verbs and not _second_half(word) for word in tagged.known[end + 1 :])


def _second_half(word: Word) -> bool:
    return any(form.features & (PARTICIPLE | INFINITIVE) for form in word.verbs)
