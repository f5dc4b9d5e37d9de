"""Where those who act are, told behind their noun: 'a court in Guinea' is the court, and its country is told apart.

A town tells which one is meant ('a court in Izmir') and stays; who is cited is called in full.
"""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import Clauses
from gegenprobe.packs.lexicon import ARTICLE, Lexicon, Word

_ROLES: Final = ("country", "adjective", "citizen")


def acting(names: tuple[str, ...], people: tuple[str, ...], lexicon: Lexicon) -> tuple[str, ...]:
    """Who acts, each once; 'gegen X und Y verhängte ...': nobody of those whom it befell."""
    return tuple(dict.fromkeys(without_its_country(name, lexicon) for name in names if name not in people))


def without_its_country(name: str, lexicon: Lexicon) -> str:
    """The name up to the preposition before a country; as it is where that is part of a name of its own."""
    if " " not in name:
        return name
    words, clauses = name.split(), lexicon.clauses
    at = next((k for k in range(len(words) - 1, 0, -1) if _is_inside(words[k], clauses)), 0)
    if not at or _names_itself(words[:at], clauses):
        return name
    tail = words[at + 1 :]
    while tail and tail[0].islower() and (_word(tail[:1], lexicon).flags & ARTICLE or len(tail) > 1):
        tail = tail[1:]  # 'abductors in eastern Congo'
    place = _word(tail, lexicon).place
    return " ".join(words[:at]) if place is not None and place.role in _ROLES else name


def _is_inside(word: str, clauses: Clauses) -> bool:
    return clauses.prepositions.get(word, "") in clauses.inside


def _names_itself(head: list[str], clauses: Clauses) -> bool:
    """'Center for Human Rights in Iran': more words with a capital than a noun's own."""
    inner = head[:-1] if clauses.nouns_capitalised else head[1:]
    return any(word[0].isupper() for word in inner)


def _word(parts: list[str], lexicon: Lexicon) -> Word:
    lower = tuple(part.lower() for part in parts)
    if len(lower) == 1:
        return lexicon.words.get(lower[0], Word())
    found = lexicon.phrases.get(lower[0], ()) if lower else ()
    return next((word for phrase, word in found if phrase == lower), Word())
