"""Names that are an office or a body of a state: what it is, whose, and who holds it, as far as reports say.

'Machthaber', 'der litauische Präsident', 'Minsk', 'the foreign ministry'. An office is a person only through a report
that puts the two side by side, and only around the day of that report: offices change hands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import islice

from gegenprobe.matching.names_written import Mention
from gegenprobe.packs.office_words import LONGEST, Land, OfficeWords, words_in

LONGEST_TERM = 400  # days from a report that names a holder to one that names the office alone
_WORDS_BEFORE = 5  # of a name, in which its office may stand
_PLACES = 3  # of a name in a text, at which its office is looked for
_PLACES_OF_A_TITLE = 12  # at which its country is
_WORDS_BESIDE = 4  # before a title or behind it, among which its country stands
_ENDING = 3  # letters of an ending
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_MARK = re.compile(r"[.,;:!?()«»„“”\"\n]")


@dataclass(frozen=True, slots=True, order=True)
class Office:
    """An office or body of a state: `role` of names/offices.yaml; `country` an ISO code, '' when the name has none."""

    role: str
    country: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Title:
    """The office that a report gives to a name, and the word of it that stands before it, in lower case.

    The word is '' where the name itself is the title, and the report tells elsewhere whose.
    """

    office: Office
    word: str


@dataclass(frozen=True, slots=True, order=True)
class Held:
    """That a report of a day calls a person (known by a first mention) the holder of an office."""

    day: date
    person: Mention


class Offices:
    """Tells offices by the packs' words."""

    def __init__(self, words: OfficeWords | None = None) -> None:
        self.words = words or OfficeWords()
        self.of = lru_cache(maxsize=100_000)(self._of)
        self._tells = lru_cache(maxsize=100_000)(self._is_of_an_office)

    def _of(self, name: str) -> Office | None:
        """The office or body that a name stands for; None for a name with anything else in it.

        A country or capital alone stands for its government.
        """
        lands, rest = self._lands(words_in(name))
        if len({land.country for land in lands}) > 1:
            return None
        said = [word for word in rest if word not in self.words.small]
        if not said:
            return self._of_place(lands, name)
        role = next((role for phrase, role in self.words.phrases if _fits(phrase, said)), None)
        if role is None or not all(self._may_have(land, role) for land in lands):
            return None
        return Office(role, lands[0].country if lands else "")

    def _may_have(self, land: Land, role: str) -> bool:
        """Whether the word tells whose office it is."""
        own = not land.capital or role in self.words.capitals
        return own and (not land.doubtful or role in self.words.ministries)

    def _of_place(self, lands: list[Land], name: str) -> Office | None:
        if len(lands) != 1 or lands[0].adjective or lands[0].doubtful or name.lower() in self.words.elsewhere:
            return None
        return Office(self.words.of_places, lands[0].country)

    def _lands(self, words: list[str]) -> tuple[list[Land], list[str]]:
        """The countries among the words, the longest that starts at each word, and the other words."""
        lands: list[Land] = []
        rest: list[str] = []
        at = 0
        while at < len(words):
            sizes = range(min(LONGEST, len(words) - at), 0, -1)
            size = next((size for size in sizes if " ".join(words[at : at + size]) in self.words.lands), 0)
            if size:
                lands.append(self.words.lands[" ".join(words[at : at + size])])
            else:
                rest.append(words[at])
            at += max(1, size)
        return lands, rest

    def is_spelled_out(self, name: str) -> bool:
        """Whether the name of an office has a word for it, and is not a place that stands for it."""
        return any(word not in self.words.small for word in self._lands(words_in(name))[1])

    def held_in(self, text: str, name: str) -> Title | None:
        """The office that stands right before a person's name in a text: 'Litauens Präsident Gitanas Nauseda'."""
        for at in islice(_places(text, name), _PLACES):
            found = self._before(text, at)
            if found is not None:
                return found
        return None

    def told_in(self, text: str, name: str) -> Title | None:
        """Whose office a text speaks of, where a name gives none: 'Präsident' after 'der litauische Präsident'.

        None unless wherever the text says it beside a country, that is the same one.
        """
        office = self.of(name)
        if office is None or office.country or office.role not in self.words.held:
            return None
        folded = text.lower()
        if len(folded) != len(text):
            return None
        places = islice(_places(folded, name.lower()), _PLACES_OF_A_TITLE)
        found = {one for at in places for one in self._beside(text, at, at + len(name)) if one.role == office.role}
        return Title(next(iter(found)), "") if len(found) == 1 else None

    def _beside(self, text: str, start: int, end: int) -> Iterator[Office]:
        """The offices with their country that the words around a title make with it."""
        before = [word.start() for word in _WORD.finditer(text, max(0, start - 60), start)][-_WORDS_BESIDE:]
        behind = [word.end() for word in islice(_WORD.finditer(text, end), _WORDS_BESIDE)]
        last = next(iter(behind), end) if text[end : end + 1].isalpha() else end  # the ending, where there is one
        for first, stop in (*((at, last) for at in before), *((start, at) for at in behind)):
            phrase = text[first:stop]
            found = None if _MARK.search(phrase) else self.of(phrase)
            if found is not None and found.country:
                yield found

    def _before(self, text: str, at: int) -> Title | None:
        before = list(_WORD.finditer(text, max(0, at - 80), at))[-_WORDS_BEFORE:]
        if not before or not self._tells(before[-1].group()):
            return None
        if any(word.startswith(self.words.former) for one in before for word in words_in(one.group())):
            return None
        for word in before:
            phrase = text[word.start() : at]
            if not _MARK.search(phrase):
                found = self.of(phrase)
                if found is not None and found.role in self.words.held:
                    return Title(found, before[-1].group().lower())
        return None

    def _is_of_an_office(self, word: str) -> bool:
        """Whether a word is one of those that name offices held by a person."""
        said = words_in(word)
        return any(
            role in self.words.held and any(_begins(part, one) for part in phrase for one in said)
            for phrase, role in self.words.phrases
        )


def _places(text: str, name: str) -> Iterator[int]:
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + 1)


def _fits(phrase: tuple[str, ...], said: list[str]) -> bool:
    """Whether each word of the phrase is in the name, and nothing else."""
    return len(phrase) == len(said) and all(any(_begins(part, word) for word in said) for part in phrase)


def _begins(part: str, word: str) -> bool:
    return word == part or (len(part) > _ENDING and word.startswith(part) and len(word) - len(part) <= _ENDING)


def holder(day: date | None, known: Iterable[Held]) -> Mention | None:
    """Who holds an office on a day by what reports say; None when they name nobody, or several.

    The nearest report before or on the day counts, and the nearest behind it, each within 400 days; where they name
    two persons, the office changed hands in between, and nobody can say when.
    """
    if day is None:
        return None
    near = sorted(one for one in known if abs((one.day - day).days) <= LONGEST_TERM)
    before = [one for one in near if one.day <= day]
    behind = [one for one in near if one.day > day]
    last = {one.person for one in before if one.day == before[-1].day}
    first = {one.person for one in behind if one.day == behind[0].day}
    persons = last | first
    return next(iter(persons)) if len(persons) == 1 else None


def first_letters(name: str, small: frozenset[str]) -> frozenset[str]:
    """The abbreviations that a name may have: the first letters of its words; small ones may have none."""
    found = {""}
    words = words_in(name)
    if not 2 <= len(words) <= 8:
        return frozenset()
    for word in words:
        longer = {letters + word[0].upper() for letters in found}
        found = longer | found if word in small else longer
    return frozenset(found)
