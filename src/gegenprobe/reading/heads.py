"""Heads of phrases: places, citizens, groups, counted nouns, ages."""

from __future__ import annotations

from gegenprobe.packs.lexicon import (
    COMMON,
    GIVEN,
    NAMED,
    OFFICE,
    ORGANISATION,
    PEOPLE,
    TITLE,
    Word,
)  # fmt: skip
from gegenprobe.reading.bodies import BodyReader
from gegenprobe.reading.mention import MEASURED, Mention
from gegenprobe.reading.numbers import NumberHit
from gegenprobe.reading.time_values import TimeHit


class HeadReader(BodyReader):
    """Reads the word that a phrase is about."""

    def _place(self, word: Word, at: int, after: int) -> bool:
        form = word.place
        assert form is not None
        written = self.tagged.words.form[at]
        if (form.casing != "any" and not written[0].isupper()) or (form.casing == "upper" and not written.isupper()):
            return False
        if form.role in ("adjective", "citizen") and self._describes_last(at):
            last = self.mentions[-1]
            self.mentions[-1] = last._replace(
                nations=(*last.nations, form.country), last=after, country=last.country or form.country
            )
            self._name_behind(after)
            return True
        if form.role == "adjective":
            if self.open.first < 0:
                self.open.first = at
            self.open.nations += (form.country,) if form.country not in self.open.nations else ()
            return not (word.group or word.flags & (TITLE | ORGANISATION | PEOPLE))
        if word.flags & (TITLE | ORGANISATION) or word.group:
            return False
        if (form.role == "citizen" or self._describes_people(written, form.role, after)) and self._noun_comes(after):
            self.open.first = at if self.open.first < 0 else self.open.first
            self.open.nations += (form.country,) if form.country not in self.open.nations else ()
            return True
        if self._inside_count(after):
            return True
        if form.role == "union":
            self._finish(Mention(at, after, at, "body", name=form.name or written), after)
            return True
        if form.role == "citizen" and self.open.number is None and self._ends_thing(at):
            self.open.clear()
            return True
        if form.role == "citizen":
            end = self.names.end_of_name(self.tagged, after, titled=True) if after < len(self.tagged.words) else after
            if end > after and self.open.number is None:
                self.open.nations += (form.country,)
                name = self.names.written(self.tagged, after, end)
                self._finish(Mention(at, end, after, "person", name=name, country=form.country), end)
                self.skip = end
                return True
            nations = self.open.nations + ((form.country,) if form.country not in self.open.nations else ())
            self.open.nations = nations
            self._finish(Mention(at, after, at, "people", group=self.open.group, nations=nations), after)
            return True
        if form.ambiguous and self.names.may_be(self.tagged, at, True) and word.flags & GIVEN:
            return False
        name = " ".join(self.tagged.words.form[at:after])
        self._finish(Mention(at, after, at, "place", name=form.name or name, country=form.country), after)
        return True

    def _describes_people(self, written: str, role: str, after: int) -> bool:
        """'US soldiers', 'the Belarus journalist X': a country before a word for people; not 'in Belarus men are ...'."""
        if role != "country" or after >= len(self.tagged.known) or self.lexicon.clauses.adjectives_follow:
            return False
        bare = not self.open.prep or self.open.prep in self.lexicon.clauses.genitive_marks
        return written.isupper() or (bare and bool(self.tagged.known[after].group))

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

    def _is_phrase(self, word: Word) -> bool:
        """'300 in Haft': a phrase tells where people are, it is not what the number counts."""
        return all(self.lexicon.frames[number].type == "phrase" for number in word.events)

    def _name_behind(self, at: int) -> None:
        """'el presidente ruso Vladímir Putin', 'el grupo palestino Hamás': the name of what was just described."""
        last, known = self.mentions[-1], self.tagged.known
        if at >= len(known) or (last.number is not None and not last.number.article):
            return
        named = known[at].flags & NAMED and last.kind == "body"
        end = at + max(1, self.tagged.length[at]) if named else self.names.end_of_name(self.tagged, at, titled=True)
        if end <= at or (last.kind == "person" and last.owner != "office"):
            return
        name = known[at].base if named else self.names.written(self.tagged, at, end)
        kind = "body" if last.kind == "body" else "person"
        self.mentions[-1] = last._replace(kind=kind, name=name, head=at, last=end, owner="")
        self.skip = end

    def _describes_last(self, at: int) -> bool:
        """'24 presos ucranianos': a nationality right behind the people, or the body, it belongs to."""
        if not self.lexicon.clauses.adjectives_follow or not self.mentions or self.open.first >= 0:
            return False
        last = self.mentions[-1]
        return last.last == at and last.kind in ("people", "body", "person") and not last.nations

    def _ends_thing(self, at: int) -> bool:
        """'la residencia estadounidense': a nationality behind a noun that is no word for people."""
        if not self.lexicon.clauses.adjectives_follow or not 0 <= self.open.first < at - 1:
            return False
        before, form = self.tagged.known[at - 1], self.tagged.words.form[at - 1]
        return form.islower() and not before.flags & ~COMMON and not before.place and at - 1 not in self.numbers

    def _noun_comes(self, at: int) -> bool:
        """Whether a word for people comes next: 'Ukrainian' in 'Ukrainian soldiers' is no citizen."""
        known = self.tagged.known
        if at < len(known) and self.lexicon.clauses.nouns_capitalised:
            return bool(known[at].flags & TITLE) and self.open.number is None
        if at >= len(known):
            return False
        if known[at].group or known[at].flags & (PEOPLE | TITLE | ORGANISATION):
            return True
        unknown = not known[at].flags and not known[at].verbs and not known[at].place
        if known[at].flags == COMMON and at + 1 < len(known) and known[at + 1].place is not None:
            unknown = True  # 'the Yemeni capital Sanaa'
        return self.lexicon.clauses.nationality_first and unknown and self.tagged.words.form[at].islower()

    def _head(self, word: Word, at: int, after: int) -> int:
        open_ = self.open
        flags = word.flags
        if flags & TITLE and self._describes_body(at, after):
            return after
        if word.place is not None and word.place.country not in open_.nations:
            open_.nations += (word.place.country,)
        if self.lexicon.clauses.nouns_capitalised and word.group and self.tagged.words.form[after - 1][0].islower():
            open_.group = self._more_telling(open_.group, word.group)
            open_.first = at if open_.first < 0 else open_.first
            return after
        follows = flags & PEOPLE and self.lexicon.clauses.adjectives_follow
        if (word.group or follows) and self._head_goes_on(after):
            open_.group = self._more_telling(open_.group, word.group)
            if open_.first < 0:
                open_.first = at
            return after
        if flags & ORGANISATION and self._head_follows(at, after):
            open_.first = at if open_.first < 0 else open_.first
            return after
        if flags & (TITLE | ORGANISATION | NAMED) or word.group:
            named = self._name_after(word, at, after)
            if named is not None:
                return named
        if flags & NAMED and self._inside_count(after):
            return after
        group = self._more_telling(open_.group, word.group)
        if open_.number is not None and word.events and self._is_phrase(word):
            self._close(at)
            open_.clear()
        elif word.events and not word.group and not flags & (TITLE | ORGANISATION):
            self._finish(Mention(at, after, at, "event", events=word.events), after)
        elif flags & NAMED:
            own = self._place_of_body(after)
            end, country = (after + own[0], own[1]) if own else (after, self._country(word))
            name = self.tagged.words.slice(at, end) if own else word.base
            self._finish(Mention(at, end, at, "body", name=name, country=country), end)
            return end
        elif flags & ORGANISATION and not (
            (word.group or flags & (TITLE | PEOPLE)) and open_.number and not open_.number.article
        ):
            return self._body(at, after)
        elif flags & OFFICE and open_.number is None and word.group not in self.lexicon.captive:
            self._office(word, at, after, group)
        else:
            self._finish(Mention(at, after, at, "people", group=group or ("other" if flags & TITLE else "")), after)
        return after

    def _describes_body(self, at: int, after: int) -> bool:
        """'das Oberste Gericht': a word that is also a title, right before an organisation's noun."""
        if not self.lexicon.clauses.nouns_capitalised or after >= len(self.tagged.words) or self.open.first < 0:
            return False
        following = self.tagged.known[after]
        plain = following.flags & ORGANISATION and not following.flags & TITLE
        return bool(plain)

    def _head_goes_on(self, after: int) -> bool:
        """Whether a group word is only the first part of the phrase ('prisoners' in 'hostages, soldiers' is not)."""
        known = self.tagged.known
        if after >= len(known) or self.lexicon.clauses.nouns_capitalised:
            return False
        return bool(known[after].group) and not known[after].verbs

    def _number(self, hit: NumberHit, at: int) -> int:
        if hit.unit is not None:
            if hit.unit == "year-of-age" and self._stands_for_a_person(at):
                return self._aged(at)
            if hit.unit == "ordinal" and self.open.prep:
                dot = hit.last < len(self.tagged.words) and self.tagged.words.form[hit.last] == "."
                return max(hit.last, at + 1) + dot  # 'zum 10. Jahrestag': it only describes
            if not hit.article and hit.unit != "year-of-age":
                self._close(at)
                self.open.clear()
            return self._after_unit(hit, max(hit.last, at + 1))
        if self._noun_ended(at):
            self._close(at)
            self.open.clear()
        if self.open.number is not None and not self.open.number.article:
            self._close(at)
        if self._phrase_over(at):
            self.open.clear()
        if self.open.first < 0:
            self.open.first = at
        if self.open.number is None or self.open.number.article:
            self.open.number = hit
        return max(hit.last, at + 1)

    def _phrase_over(self, at: int) -> bool:
        """'salieron de la cárcel ocho músicos': an unknown noun ended the phrase before this number."""
        clauses = self.lexicon.clauses
        if not clauses.adjectives_follow or self.open.number is not None or not 0 <= self.open.first < at - 1:
            return False
        before, form = self.tagged.known[at - 1], self.tagged.words.form[at - 1]
        plain = form.islower() and form.isalpha() and not before.flags & ~COMMON and not before.place
        return plain and form not in clauses.adverbs

    def _after_time(self, time: TimeHit, at: int) -> int:
        """The word after a span that measures it ('zu zehn Jahren Haft')."""
        words, known = self.tagged.words, self.tagged.known
        if time.kind != "duration" or not self.lexicon.clauses.nouns_capitalised or at >= len(words):
            return at
        return at + 1 if words.form[at][0].isupper() and known[at].flags == COMMON and not known[at].events else at

    def _noun_ended(self, at: int) -> bool:
        """'доставила в участки 19 человек': an unknown noun closed its preposition's phrase before the number."""
        endings = self.lexicon.clauses.adjective_endings
        if self.lexicon.clauses.nouns_capitalised or not endings or not self.open.prep or self.open.first >= at - 1:
            return False
        word, lower = self.tagged.known[at - 1], self.tagged.words.lower[at - 1]
        plain = not word.flags & ~COMMON and not word.place and not word.group and not word.verbs
        return plain and lower.isalpha() and not lower.endswith(endings)

    def _after_unit(self, hit: NumberHit, at: int) -> int:
        """The word after a measured number and its unit ('20 Jahre', '5.000 Euro')."""
        words = self.tagged.words
        if hit.unit not in MEASURED or at >= len(words) or at in self.numbers or at in self.times:
            return at
        form, flags = words.form[at], self.tagged.known[at].flags
        if self.lexicon.clauses.nouns_capitalised:
            return at + 1 if form[0].isupper() and not flags & ~COMMON else at
        return at + 1 if form.isalpha() and form.islower() and not flags & ~COMMON else at

    def _stands_for_a_person(self, at: int) -> bool:
        """'der 30-Jährige': the age as a noun."""
        _, dash, tail = self.tagged.words.form[at].partition("-")
        return bool(dash) and tail[:1].isupper() and self.lexicon.clauses.nouns_capitalised

    def _aged(self, at: int) -> int:
        """Someone by age: one person when new ('ein 29-Jähriger'), else somebody the text has named."""
        if self.open.number is not None and self.open.number.article:
            self._finish(Mention(at, at + 1, at, "people"), at + 1)
        else:
            self._finish(Mention(at, at + 1, at, "pronoun"), at + 1)
        return at + 1
