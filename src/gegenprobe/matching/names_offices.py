"""Names that are an office or a body: what it is, whose, and who holds it, as far as reports say.

'Machthaber', 'der litauische Präsident', 'Minsk', 'the foreign ministry'. An office is a person only through a report
that puts the two side by side, and only around the day of that report: offices change hands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.packs.office_words import OfficeWords
from gegenprobe.packs.places import PlaceForm

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_WORDS_BEFORE = 5  # of a name, in which its office may stand
_STATES = ("country", "union", "capital", "seat")
_LONGEST_TERM = 400  # days from a report that names a holder to one that names the office alone


@dataclass(frozen=True, slots=True, order=True)
class Office:
    """An office or body of a state: `role` of names/offices.yaml; `country` an ISO code, '' when the name has none."""

    role: str
    country: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Held:
    """That a report of a day calls a person the holder of an office."""

    office: Office
    day: date
    person: str
    report: str


def office_of(name: str, lexicon: Lexicon, offices: OfficeWords) -> Office | None:
    """The office or body that a name stands for; None for a name that is neither.

    A place alone stands for its government. A country's name is looked up in the words of the lexicon's language.
    """
    words = _WORD.findall(name)
    lower = [word.lower() for word in words]
    places = list(_places(lower, lexicon))
    role = next((role for phrase, role in offices.phrases if _in(phrase, lower)), "")
    if role:
        return Office(role, places[0].country if places else "")
    if len(places) == 1 and places[0].role in _STATES and len(places[0].words) == len(words):
        return Office(offices.of_places, places[0].country)
    return None


def _in(phrase: tuple[str, ...], words: list[str]) -> bool:
    """Whether each word of the phrase begins a word of the name; short ones, and those in capitals, are whole words."""
    return all(any(word == part or (len(part) > 3 and word.startswith(part)) for word in words) for part in phrase)


def _places(words: list[str], lexicon: Lexicon) -> Iterator[PlaceForm]:
    """The places and nationalities among the words, the longest that starts at each word."""
    at = 0
    while at < len(words):
        longer = [
            (found, form)
            for found, form in lexicon.phrases.get(words[at], ())
            if tuple(words[at : at + len(found)]) == found
        ]
        known = max(longer, key=lambda one: len(one[0]), default=((words[at],), lexicon.words.get(words[at])))
        size, word = len(known[0]), known[1]
        if word is not None and word.place is not None:
            yield word.place
        at += max(1, size)


def held_in(text: str, name: str, lexicon: Lexicon, offices: OfficeWords) -> Office | None:
    """The office that stands right before a person's name in a text: 'Litauens Präsident Gitanas Nauseda'."""
    at = text.find(name)
    if at < 0:
        return None
    before = list(_WORD.finditer(text, 0, at))[-_WORDS_BEFORE:]
    for start in range(len(before)):
        phrase = text[before[start].start() : at]
        if not re.search(r"[.,;:!?()«»„“”\"]", phrase):
            found = office_of(phrase, lexicon, offices)
            last = office_of(before[-1][0], lexicon, offices)
            if found is not None and last is not None and last.role == found.role:
                return found
    return None


def holder(office: Office, day: date | None, known: Iterable[Held]) -> str | None:
    """The person who holds an office on a day by what reports say; None when they name nobody, or several.

    The nearest report before or on the day counts, and the nearest behind it, each within 400 days; where they name
    two persons, the office changed hands in between, and nobody can say when.
    """
    if day is None:
        return _only({one.person for one in known if one.office == office})
    near = sorted(one for one in known if one.office == office and abs((one.day - day).days) <= _LONGEST_TERM)
    before = [one for one in near if one.day <= day]
    behind = [one for one in near if one.day > day]
    last = {one.person for one in before if one.day == before[-1].day}
    first = {one.person for one in behind if one.day == behind[0].day}
    return _only(last | first)


def _only(persons: set[str]) -> str | None:
    return next(iter(persons)) if len(persons) == 1 else None


def is_acronym(short: str, full: str, offices: OfficeWords) -> bool:
    """Whether the one is made of the first letters of the other's words; small words may have none."""
    letters = short.replace(".", "")
    if not 2 <= len(letters) <= 8 or not letters.isupper():
        return False
    words = [part for word in _WORD.findall(full) for part in word.split("-") if part]
    return len(words) > 1 and _spelt(letters.lower(), [word.lower() for word in words], offices.small)


def _spelt(letters: str, words: list[str], small: frozenset[str]) -> bool:
    if not words:
        return not letters
    if words[0] in small and _spelt(letters, words[1:], small):
        return True
    return bool(letters) and words[0].startswith(letters[0]) and _spelt(letters[1:], words[1:], small)
