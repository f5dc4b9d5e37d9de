"""Whose people a noun tells of: 'Gegner Lukaschenkos', 'Anhänger von Imran Khan' are not he."""

from __future__ import annotations

from gegenprobe.packs.lexicon import GIVEN, OFFICE, PARTICLE, PREPOSITION, Lexicon
from gegenprobe.reading.names import Names
from gegenprobe.reading.tagging import Tagged


def of_another(tagged: Tagged, after: int, lexicon: Lexicon, names: Names) -> bool:
    """Whether the name behind a person's noun is that of another, whose opponent, lawyer or child the person is."""
    clauses, known, words = lexicon.clauses, tagged.known, tagged.words
    if not clauses.people_of or after + 1 >= len(known):
        return False
    theirs = words.lower[after - 1] in clauses.people_of
    if known[after].flags & PARTICLE and known[after].flags & PREPOSITION and words.form[after][0].islower():
        if not words.form[after + 1][0].isupper():
            return False
        named = after + 2 < len(known) and words.form[after + 2][0].isupper()  # 'Anwalt von Storch'
        return theirs or (named and bool(known[after + 1].flags & GIVEN))
    if not theirs or not words.form[after][0].isupper():
        return False
    end = names.end_of_name(tagged, after, titled=True)
    last = words.form[end - 1]
    if end == after or known[end - 1].flags & GIVEN or not last.endswith(clauses.genitive_endings):
        return False  # 'die Tochter Iris'
    if end == after + 1:
        return not names.is_surname(last)
    office = known[after - 1].flags & OFFICE  # 'der Anwalt Alexej Jakobs', 'die Anhänger Imran Khans'
    return not office or names.written(tagged, after, end) != words.slice(after, end)
