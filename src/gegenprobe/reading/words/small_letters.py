"""Words that in small letters are an adjective, and a citizen with a capital: 'deutsche Soldaten', 'fünf Deutsche'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import Lexicon, Word

ENDINGS: Final = (1, 2)  # letters of an adjective's ending


def in_small_letters(word: Word, lower: str, lexicon: Lexicon) -> Word:
    """A word for a place as it is meant in small letters: 'la periodista argentina', '40 deutsche Soldaten'."""
    if word.place is not None and word.place.small is not None:
        word = word._replace(place=word.place.small)
    return _as_adjective(word, lower, lexicon) if word.place is not None and word.place.role == "citizen" else word


def _as_adjective(word: Word, lower: str, lexicon: Lexicon) -> Word:
    """'40 deutsche Soldaten', 'in deutschen Gefängnissen': in small letters an adjective has the form of a citizen."""
    for size in ENDINGS if lexicon.clauses.nouns_capitalised else ():
        stem = lexicon.words.get(lower[:-size])
        place = stem.place if stem is not None else None
        same = place is not None and word.place is not None and place.country == word.place.country
        if same and place is not None and place.role == "adjective":
            return Word(base=word.base, place=place)
    return word
