"""What ties names together beyond their sound: that both are one office, that one holds it, that one is its letters.

A body with its country is one wherever it stands: 'Minsk', 'the Belarusian government'. Without one it is that of its
own report, if this names one of the kind. An office is its holder's around the day on which a report says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations, pairwise
from typing import Literal

from gegenprobe.matching.names_offices import LONGEST_TERM, Held, Office, Offices, Title, first_letters, holder
from gegenprobe.matching.names_written import Mention
from gegenprobe.packs.office_words import words_in

_STEM = 6  # letters by which a title is known in any of its forms
Why = Literal["same_office", "same_report", "holds_office", "first_letters"]
Tie = tuple[Mention, Mention, Why]


@dataclass(frozen=True, slots=True)
class Background:
    """What is known of names beside how they sound.

    `day` is that of a report (id), `names` are all that it gives; `held` tells which titles it gives to which
    names, and whose office it means by a mere title.
    """

    offices: Offices = field(default_factory=Offices)
    day: Callable[[str], date | None] = lambda report: None
    names: Callable[[str], Iterable[str]] = lambda report: ()
    held: Callable[[str], Mapping[str, Title]] = lambda report: {}


def ties_of(name: str, offices: Offices) -> frozenset[str]:
    """Marks of a name: two names without a common one are not tied together by what is told here."""
    office = offices.of(name)
    if office is not None:
        return frozenset([office.role])
    letters = [name] if _is_short(name) else filter(_is_short, first_letters(name, offices.words.small))
    return frozenset(letters)


def titles_in(text: str, names: Iterable[str], offices: Offices) -> dict[str, Title]:
    """The offices that a text gives to names: to those who hold one, and to titles that leave open whose they are."""
    found = (
        (name, offices.held_in(text, name) if offices.of(name) is None else offices.told_in(text, name))
        for name in sorted(names)
    )
    return {name: title for name, title in found if title is not None}


def floats(name: str, offices: Offices) -> bool:
    """Whether a name alone does not tell who is meant: an office that changes hands, or one of no country."""
    office = offices.of(name)
    return office is not None and (not office.country or office.role in offices.words.held)


def _is_short(letters: str) -> bool:
    return 3 <= len(letters) <= 8 and letters.isupper() and letters.isalpha()


def _has_title(name: str, title: Title) -> bool:
    """Whether a name is the title, endings aside."""
    return any(word[:_STEM] == title.word[:_STEM] for word in words_in(name))


class Ties:
    """The ties among some mentions (sorted); `who` tells whom a mention stands for as far as names have told."""

    def __init__(self, mentions: Sequence[Mention], known: Background, who: Callable[[Mention], Mention]) -> None:
        self._known, self._who = known, who
        self._offices: dict[Office, list[Mention]] = {}
        self._bodies: dict[tuple[str, str], list[Mention]] = {}  # spelled out with their country, by report and kind
        self._holders: dict[Office, list[tuple[date | None, Mention]]] = {}
        self._words: dict[str, list[Mention]] = {}
        for one in mentions:
            office = self._office(one)
            if office is None:
                self._words.setdefault(one.name, []).append(one)
                held = known.held(one.report).get(one.name)
                if held is not None:
                    self._holders.setdefault(held.office, []).append((known.day(one.report), one))
                continue
            self._offices.setdefault(office, []).append(one)
            if office.country and known.offices.is_spelled_out(one.name):
                self._bodies.setdefault((one.report, office.role), []).append(one)

    def _office(self, one: Mention) -> Office | None:
        """The office that a name stands for, of the country that its report gives to it."""
        office = self._known.offices.of(one.name)
        if office is None or office.country:
            return office
        title = self._known.held(one.report).get(one.name)
        return office if title is None else title.office

    def bodies(self) -> Iterator[Tie]:
        """Those that name one body of one country, or the body of their report."""
        held = self._known.offices.words.held
        for office, mentions in sorted(self._offices.items()):
            if office.country and office.role not in held:
                yield from self._of_one_land(mentions)
        for office, mentions in sorted(self._offices.items()):
            if not office.country:
                yield from self._of_their_reports(office, mentions)

    def _of_one_land(self, mentions: Sequence[Mention]) -> Iterator[Tie]:
        """Each name with each: where somebody decided that two are not one, the others still are."""
        first: dict[str, Mention] = {}
        for one in mentions:
            yield first.setdefault(one.name, one), one, "same_office"
        for one, other in combinations([first[name] for name in sorted(first)], 2):
            yield one, other, "same_office"

    def _of_their_reports(self, office: Office, mentions: Sequence[Mention]) -> Iterator[Tie]:
        """A body without a country is that which its report spells out, where this speaks of one country only."""
        rest: dict[str, Mention] = {}
        for one in mentions:
            here = self._bodies.get((one.report, office.role), [])
            if here and self._is_of_one_land(one.report):
                yield here[0], one, "same_report"
            elif not self._holder_here(office, one):
                # Whoever writes 'police' and names no country may mean any: one word is one name, as of persons.
                yield rest.setdefault(one.name, one), one, "same_office"

    def _is_of_one_land(self, report: str) -> bool:
        offices = map(self._known.offices.of, self._known.names(report))
        return len({office.country for office in offices if office is not None and office.country}) == 1

    def holders(self) -> Iterator[Tie]:
        """Offices and those who hold them, by what reports around that day say; else one office with another."""
        for office, mentions in sorted(self._offices.items()):
            if office.role not in self._known.offices.words.held:
                continue
            for one in mentions:
                yield from self._held_here(office, one)
            if office.country:
                yield from self._held_around(office, mentions)

    def _held_here(self, office: Office, one: Mention) -> Iterator[Tie]:
        found = None if office.country else self._holder_here(office, one)
        if found is not None:
            yield found, one, "holds_office"

    def _holder_here(self, office: Office, one: Mention) -> Mention | None:
        """The one holder whom the report itself calls by the same title."""
        titles = self._known.held(one.report)
        found = {
            self._who(Mention(one.report, name)): Mention(one.report, name)
            for name, title in sorted(titles.items())
            if title.word and title.office.role == office.role and _has_title(one.name, title)
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def _held_around(self, office: Office, mentions: Sequence[Mention]) -> Iterator[Tie]:
        known = [(day, one) for day, one in self._holders.get(office, ()) if day is not None]
        facts = [Held(day, self._who(one)) for day, one in known]
        left: list[tuple[date, Mention]] = []
        for one in mentions:
            day = self._known.day(one.report)
            found = holder(day, facts)
            if found is not None:
                yield found, one, "holds_office"
            elif day is not None and not any(abs((fact.day - day).days) <= LONGEST_TERM for fact in facts):
                left.append((day, one))
        left.sort()
        for (day, one), (next_day, other) in pairwise(left):
            if (next_day - day).days <= LONGEST_TERM:
                yield one, other, "same_office"

    def letters(self) -> Iterator[Tie]:
        """Abbreviations and what they are short for: the only such name of all, or of the report."""
        small = self._known.offices.words.small
        full: dict[str, list[str]] = {}
        for name in sorted(self._words):
            for letters in first_letters(name, small) if not name.isupper() else ():
                full.setdefault(letters, []).append(name)
        for short in sorted(name for name in self._words if _is_short(name) and name in full):
            long = [one for name in full[short] for one in self._words[name]]
            if len({self._who(one) for one in long}) == 1:
                yield from ((long[0], one, "first_letters") for one in self._words[short])
