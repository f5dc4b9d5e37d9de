"""The full form of a name that a report gives in part: by its last part, as news does, or by its first one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gegenprobe.packs.lexicon import (
    ARTICLE,
    COMMON,
    CONJUNCTION,
    GIVEN,
    IN_RETURN,
    NAMED,
    NONE,
    OPENER,
    ORGANISATION,
    PEOPLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    TITLE,
    Lexicon,
    Word,
)  # fmt: skip
from gegenprobe.reading.words.occurrences import Occurrences
from gegenprobe.reading.words.tagging import UNKNOWN, Tagged, compound
from gegenprobe.text.words import word_before

SMALL: Final = ARTICLE | PREPOSITION | CONJUNCTION | POSSESSIVE | PRONOUN | NONE | OPENER | IN_RETURN
BACK: Final = 60  # characters before a word in which a name may begin
MOST_BEHIND: Final = 3  # parts behind a first name
_NEXT: Final = re.compile(r" ([^\W\d_a-zа-яё][\w’'-]+)(?!\w)")
_ORDINALS: Final = frozenset("IVX")


class FullNames:
    """What one report's text tells about the parts of names; answers are remembered."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.places = Occurrences(text)
        self.countries: dict[str, int] | None = None  # how often the text names each, where that was asked
        self._full: dict[str, str] = {}
        self._surnames: dict[str, bool] = {}

    def full(self, name: str) -> str:
        """The longest name in the report that ends in this one ('Lukaschenko' -> 'Alexander Lukaschenko').

        Where there is none, the only one that begins with it ('Eskinder' -> 'Eskinder Nega').
        """
        found = self._full.get(name)
        if found is None:
            found = self._longest(name)
            found = self._full[name] = self._begun(name) if found == name else found
        return found

    def _begun(self, name: str) -> str:
        """The one longer name that begins with this part; the part itself where there is none, or several."""
        clauses = self.lexicon.clauses
        if " " in name or not (clauses.fixed_order or self._is_given(name)):
            return name  # 'dass Lukaschenko Kalesnikawa traf': where objects stand so, two names may meet
        places = list(self.places.of(name))
        if any(self._inner(at) for at in places):
            return name
        longer = {" ".join((name, *self._parts_behind(at + len(name)))) for at in places} - {name}
        return longer.pop() if len(longer) == 1 else name

    def _inner(self, at: int) -> bool:
        """Whether a part of a name stands right before offset `at`."""
        before = self.text[max(0, at - BACK) : at].split()
        if not before or self.text[at - 1] != " " or not before[-1][0].isupper() or not before[-1][-1].isalpha():
            return False
        return self._part_of_name(self.lexicon.words.get(before[-1].lower(), UNKNOWN), before[-1], True)

    def _parts_behind(self, at: int) -> Iterator[str]:
        """The parts of a name right behind offset `at`."""
        for _ in range(MOST_BEHIND):
            part = _NEXT.match(self.text, at)
            word = self.lexicon.words.get(part[1].lower(), UNKNOWN) if part is not None else UNKNOWN
            if part is None or not self._part_of_name(word, part[1], True):
                return
            yield part[1]
            at = part.end()

    def _longest(self, name: str) -> str:
        best = name
        for at in self.places.of(name):
            if at and self.text[at - 1] == " ":
                given = self._given_before(at, name)
                behind = self._surname_behind(at + len(name)) if given and " " not in name else []
                candidate = " ".join([*given, name, *behind])
                if len(candidate) > len(best):
                    best = candidate
        return best

    def _surname_behind(self, at: int) -> list[str]:
        """The second surname behind offset `at`, in a language without endings ('Victoire Ingabire Umuhoza')."""
        clauses = self.lexicon.clauses
        part = _NEXT.match(self.text, at) if clauses.fixed_order else None
        word = self.lexicon.words.get(part[1].lower(), UNKNOWN) if part is not None else UNKNOWN
        return [part[1]] if part is not None and word is UNKNOWN else []

    def _given_before(self, at: int, name: str) -> list[str]:
        """The parts of a name that stand right before offset `at`, where `name` goes on."""
        kept: list[str] = []
        for part in reversed(self.text[max(0, at - BACK) : at].split()[-3:]):
            foreign = part.isascii() and not name.isascii() and bool(self.lexicon.clauses.noun_cases)
            if not part[0].isupper() or not part[-1].isalpha() or foreign:
                break  # 'редактор Azel.tv Котов'
            word = self.lexicon.words.get(part.lower(), UNKNOWN)
            if word is UNKNOWN and self.lexicon.clauses.nouns_capitalised:
                word = compound(part.lower(), self.lexicon)
            if not self._part_of_name(word, part, True) or (not word.flags & GIVEN and self.is_surname(part)):
                break
            if not word.flags & GIVEN and self._is_given(kept[0] if kept else name.split()[0]):
                break  # 'Missionar Jeffery Woodke': a name begins with its first given name
            kept.insert(0, part)
        return kept

    def _is_given(self, part: str) -> bool:
        return bool(self.lexicon.words.get(part.lower(), UNKNOWN).flags & GIVEN)

    def is_surname(self, part: str) -> bool:
        """Whether the report elsewhere gives this word with a given name before it."""
        known = self._surnames.get(part)
        if known is None:
            known = self._surnames[part] = self._has_given(part)
        return known

    def is_noble(self, tagged: Tagged, at: int) -> bool:
        """Whether 'von Berg' is 'Anna von Berg' elsewhere in the report: else 'von' tells whose somebody is."""
        if not tagged.known[at].flags & PREPOSITION:
            return True
        before = f"{tagged.words.lower[at]} "
        places = self.places.of(tagged.words.form[at + 1])
        behind = [start - len(before) for start in places if self.text.endswith(before, 0, start)]
        return any(self._is_given(word_before(self.text, start, BACK)[0]) for start in behind)

    def _has_given(self, part: str) -> bool:
        for at in self.places.starting(part):
            before = self.text[max(0, at - BACK) : at].split()
            behind_space = at > 0 and self.text[at - 1] == " "
            if behind_space and before and self._is_given(before[-1]) and before[-1][0].isupper():
                return True
        return False

    def _part_of_name(self, word: Word, form: str, inner: bool) -> bool:
        flags = word.flags
        if flags & GIVEN or (inner and len(form) > 1 and _ORDINALS.issuperset(form)):  # 'Mohamed VI'
            return True
        if flags & (SMALL | TITLE | ORGANISATION | PEOPLE | COMMON | NAMED) or word.group or word.events or word.verbs:
            return False
        if inner and word.place is not None and word.place.role == "citizen" and form[0].isupper():
            return self.lexicon.clauses.adjectives_follow  # 'Lesther Alemán': of citizens it is written small
        if word.place is not None or word.status:
            return False
        return not (self.lexicon.clauses.nouns_capitalised and compound(form.lower(), self.lexicon) is not UNKNOWN)
