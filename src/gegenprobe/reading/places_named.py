"""Places, nationalities and citizens as parts and heads of phrases."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import (
    COMMON,
    GIVEN,
    NAMED,
    ORGANISATION,
    PEOPLE,
    TITLE,
    Word,
)  # fmt: skip
from gegenprobe.packs.places import PlaceForm
from gegenprobe.reading.agreement import plain_adjective
from gegenprobe.reading.behind_country import only_verb
from gegenprobe.reading.bodies import BodyReader
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.name_marks import called_after, named_apart

CITIES: Final = ("capital", "city")  # whose adjectives tell of no citizens; those of regions do


class PlaceReader(BodyReader):
    """Reads countries, and what belongs to them."""

    def _place(self, word: Word, at: int, after: int) -> bool:
        form = word.place
        assert form is not None
        if not form.fits(self.tagged.words.form[at:after]) or named_apart(self.tagged, at, self.names.is_surname):
            return False
        if called_after(self.tagged, at, self.lexicon):
            self.open.clear()
            return True
        if form.role in ("adjective", "citizen") and self._describes_last(at):
            self._belongs_to_last(form.country, after)
            return True
        return self._alone_or_before(word, form, (at, after))

    def _alone_or_before(self, word: Word, form: PlaceForm, span: tuple[int, int]) -> bool:
        """A place, or a nationality, that stands alone or before what it tells of."""
        at, after = span
        written = self.tagged.words.form[at]
        if word.second:
            self._nation(at, word.second)
        town = form.role == "local" or self._of_people_in_town(form, after)
        if form.role == "adjective" and not town:
            self._nation(at, form.country)
            return not (word.group or word.flags & (TITLE | ORGANISATION | PEOPLE))
        if town:
            return self._of_a_town(form.country, at, after)
        if word.flags & (TITLE | ORGANISATION) or word.group:
            return False
        if (form.role == "citizen" or self._describes_people(written, form.role, after)) and self._noun_comes(after):
            self._nation(at, form.country)
            return True
        if self._inside_count(after):
            return True
        if form.role == "citizen":
            self._citizen(form, at, after)
            return True
        return self._named_place(word, form, (at, after))

    def _of_people_in_town(self, form: PlaceForm, after: int) -> bool:
        """'sieben Istanbuler Journalisten': a town's adjective before people."""
        adjective = form.role == "adjective" and self.lexicon.clauses.nouns_capitalised
        if not adjective or after >= len(self.tagged.known):
            return False
        town = self.lexicon.words.get(form.name.lower())
        people = self.tagged.known[after]
        named = town is not None and town.place is not None and town.place.role in CITIES
        return named and bool(people.group) and not people.flags & ORGANISATION

    def _of_a_town(self, country: str, at: int, after: int) -> bool:
        """'минский суд', 'бакинский журналист': a town tells where a body is, and nobody's citizenship."""
        behind = self.tagged.known[after] if after < len(self.tagged.known) else Word()
        if behind.flags & ORGANISATION or plain_adjective(self.tagged, after, self.lexicon):
            self._nation(at, country)
        elif self.open.first < 0:
            self.open.first = at
        return True

    def _nation(self, at: int, country: str) -> None:
        """A nationality before its noun: the phrase is open, and of that country."""
        self.open.first = at if self.open.first < 0 else self.open.first
        self.open.nations += (country,) if country not in self.open.nations else ()

    def _belongs_to_last(self, country: str, after: int) -> None:
        """A nationality behind its noun ('presos ucranianos')."""
        last = self.mentions[-1]
        if self.open.first >= 0:
            self.open.clear()
        self.mentions[-1] = last._replace(nations=(*last.nations, country), last=after, country=last.country or country)
        self._name_behind(after)

    def _citizen(self, form: PlaceForm, at: int, after: int) -> None:
        """Citizens of a country: people, or the person whose name follows ('des Salvadorianers Kilmar Abrego')."""
        if (self.open.number is None or self.open.number.article) and self._ends_thing(at):
            self._of_country(form, at, after)
            return
        words = self.tagged.words
        end = self.names.end_of_name(self.tagged, after, titled=True) if after < len(words) else after
        named = end > after and self.open.number is None
        if form.country not in self.open.nations or named:
            self.open.nations += (form.country,)
        if named:
            name = self.names.written(self.tagged, after, end)
            self._finish(Mention(at, end, after, "person", name=name, country=form.country), end)
            self.skip = end
            return
        self._finish(Mention(at, after, at, "people", group=self.open.group, nations=self.open.nations), after)

    def _of_country(self, form: PlaceForm, at: int, after: int) -> None:
        """'en una prisión afgana', 'en aguas argentinas': where it is tells the country; other things are nobody."""
        if self.open.prep in self.lexicon.clauses.inside:
            self.open.number = None
            self.open.nations += (form.country,)
            self._finish(Mention(at - 1, after, at - 1, "thing", name=self.tagged.words.form[at - 1]), after)
        else:
            self.open.clear()

    def _named_place(self, word: Word, form: PlaceForm, span: tuple[int, int]) -> bool:
        """A country, city or union by its name; not a given name that is also a place."""
        at, after = span
        written = self.tagged.words.form[at]
        if form.role == "country" and self.lexicon.clauses.subjects_dropped and self.names.is_surname(written):
            self._finish(Mention(at, after, at, "person", name=self.names.full(written)), after)
            return True
        if form.role == "seat" and self._of_town_before(at, after):
            return True
        if form.role == "union":
            self._finish(Mention(at, after, at, "body", name=form.name or written), after)
            return True
        if form.ambiguous and self.names.may_be(self.tagged, at, True) and word.flags & GIVEN:
            return False
        number = self.open.number
        counted = number is not None and not number.article and form.role == "country"
        if counted and self.lexicon.clauses.nouns_capitalised:  # 'zwei Polen': the country's name is its people's too
            self._finish(Mention(at, after, at, "people", nations=(form.country,)), after)
            return True
        parts = self.tagged.words.form[at:after]
        written = self.tagged.words.slice(at, after) if "." in parts else " ".join(parts)  # 'EE.UU.'
        name = written if self.lexicon.clauses.adjectives_follow else form.name or written  # 'EEUU' as it stands
        self._finish(Mention(at, after, at, "place", name=name, country=form.country), after)
        return True

    def _of_town_before(self, at: int, after: int) -> bool:
        """'Dhaka Metropolitan Police': another town right before makes it a body of that town."""
        town = self.mentions[-1] if self.mentions else None
        if town is None or town.kind != "place" or town.last != at or not self.lexicon.clauses.fixed_order:
            return False
        name = self.tagged.words.slice(town.head, after)
        self.mentions[-1] = town._replace(kind="body", name=name, last=after)
        return True

    def _describes_people(self, written: str, role: str, after: int) -> bool:
        """'US soldiers', 'the Belarus journalist X': a country before a word for people."""
        if role != "country" or after >= len(self.tagged.known) or self.lexicon.clauses.adjectives_follow:
            return False
        if only_verb(self.tagged, after, self.open.prep, self.lexicon):
            return False
        bare = not self.open.prep or self.open.prep in self.lexicon.clauses.genitive_marks
        return written.isupper() or (bare and bool(self.tagged.known[after].group))

    def _noun_comes(self, at: int) -> bool:
        """Whether a word for people comes next: 'Ukrainian' in 'Ukrainian soldiers' is no citizen."""
        known = self.tagged.known
        if at < len(known) and self.lexicon.clauses.nouns_capitalised:
            if (known[at].group or known[at].flags & PEOPLE) and not known[at].verbs:
                return True  # 'zehn Hongkonger Maler'
            number = self.open.number
            body = known[at].flags & ORGANISATION and number is not None and number.article
            if body and self.tagged.words.form[at][0].isupper():
                return True  # 'ein Hongkonger Gericht'
            return bool(known[at].flags & TITLE) and number is None
        if at >= len(known):
            return False
        if known[at].group or known[at].flags & (PEOPLE | TITLE | ORGANISATION):
            return True
        unknown = not known[at].flags and not known[at].verbs and not known[at].place
        unknown = unknown or self.tagged.words.lower[at] in self.lexicon.vehicles  # 'by a Russian plane'
        if known[at].flags == COMMON and at + 1 < len(known) and known[at + 1].place is not None:
            unknown = True  # 'the Yemeni capital Sanaa'
        return self.lexicon.clauses.nationality_first and unknown and self.tagged.words.form[at].islower()

    def _describes_last(self, at: int) -> bool:
        """'24 presos ucranianos': a nationality right behind the people, or the body, it belongs to."""
        if not self.lexicon.clauses.adjectives_follow or not self.mentions:
            return False
        last = self.mentions[-1]
        if last.kind == "body" and last.last == at - 1 and self.open.first in (-1, at - 1):
            return not last.nations and self._is_attribute(at - 1)  # 'guardias fronterizos venezolanos'
        if self.open.first >= 0:
            return False
        return last.last == at and last.kind in ("people", "body", "person") and not last.nations

    def _is_attribute(self, at: int) -> bool:
        """Whether a small word that no pack knows stands here."""
        known = self.tagged.known[at]
        plain = not known.flags & ~COMMON and not known.verbs and known.place is None and at not in self.numbers
        return plain and self.tagged.words.form[at].islower()

    def _ends_thing(self, at: int) -> bool:
        """'la residencia estadounidense': a nationality behind a noun that is no word for people."""
        if not self.lexicon.clauses.adjectives_follow or not 0 <= self.open.first < at - 1:
            return False
        before, form = self.tagged.known[at - 1], self.tagged.words.form[at - 1]
        return form.islower() and not before.flags & ~COMMON and not before.place and at - 1 not in self.numbers

    def _inside_count(self, after: int) -> bool:
        """'13 UN staff members', '15 Guantanamo detainees': a name between the number and the people it counts."""
        number, clauses = self.open.number, self.lexicon.clauses
        if number is None or number.article or clauses.nouns_capitalised or clauses.adjectives_follow:
            return False
        following = zip(self.tagged.known[after : after + 2], self.tagged.words.form[after:], strict=False)
        for word, form in following:
            if word.group or word.flags & PEOPLE:
                return not word.flags & NAMED
            if not form[0].islower() or word.flags & ~COMMON or word.verbs:
                return False
        return False

    def _name_behind(self, at: int) -> None:
        """'el presidente ruso Vladímir Putin', 'el grupo palestino Hamás': the name of what was just described."""
        last, known = self.mentions[-1], self.tagged.known
        if at >= len(known) or last.counted:
            return
        named = known[at].flags & NAMED and last.kind == "body"
        end = at + max(1, self.tagged.length[at]) if named else self.names.end_of_name(self.tagged, at, titled=True)
        if end <= at or (last.kind == "person" and last.owner != "office"):
            return
        name = known[at].base if named else self.names.written(self.tagged, at, end)
        kind = "body" if last.kind == "body" else "person"
        self.mentions[-1] = last._replace(kind=kind, name=name, head=at, last=end, owner="")
        self.skip = end
