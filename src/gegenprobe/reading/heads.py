"""Heads of phrases: places, citizens, groups, counted nouns, ages."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import ACCUSATIVE, NOMINATIVE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    COMMON,
    GOVERNOR,
    NAMED,
    NOUN,
    OFFICE,
    ORGANISATION,
    PEOPLE,
    PREPOSITION,
    TITLE,
    Word,
)  # fmt: skip
from gegenprobe.reading.aged import AgedReader
from gegenprobe.reading.agreement import agrees, befell
from gegenprobe.reading.mention import MEASURED, QUOTES, Mention
from gegenprobe.reading.numbers import NumberHit
from gegenprobe.reading.time_values import TimeHit

_FAR: Final = 2  # words between an article and a number that it does not belong to


class HeadReader(AgedReader):
    """Reads the word that a phrase is about."""

    def _head(self, word: Word, at: int, after: int) -> int:
        word = self._member_of_body(word, at)
        flags = word.flags
        if flags & TITLE and self._describes_body(at, after):
            return after
        ended = self._noun_ended(at, self.lexicon.clauses.adjective_endings) and not flags & ORGANISATION
        if ended or self._acts_behind(word, at):
            self._close(at)
            self.open.clear()
        if (counted := self._contains(at, after)) > after:
            return counted
        place = word.place
        cased = place is not None and (place.casing == "any" or self.tagged.words.form[at][0].isupper())  # no 'reunión'
        if place is not None and cased and place.country not in self.open.nations:
            self.open.nations += (place.country,)
        if self._describes_head(word, at, after):
            return after
        after = self._past_latin(after) if flags & TITLE or word.group else after
        if flags & (TITLE | ORGANISATION | NAMED) or word.group:
            named = self._name_after(word, at, after)
            if named is not None:
                return named
        if flags & NAMED and self._inside_count(after):
            return after
        return self._plain_head(word, at, after)

    def _member_of_body(self, word: Word, at: int) -> Word:
        """'un policía' beside 'la policía': by its article the noun of a body is one of its people."""
        clauses, lower, number = self.lexicon.clauses, self.tagged.words.lower, self.open.number
        if clauses.nouns_capitalised and word.group and number is not None and number.article and not self.open.prep:
            return word._replace(flags=PEOPLE) if word.flags & ORGANISATION else word  # 'einen Soldaten': no body
        if not at or not word.flags & ORGANISATION or " ".join(lower[at - 1 : at + 1]) not in clauses.body_members:
            return word
        several = (self.lexicon.words.get(lower[at] + ending) for ending in clauses.plural_endings)
        group = next((known.group for known in several if known is not None and known.group), "")
        return word._replace(flags=PEOPLE, group=word.group or group)

    def _acts_behind(self, word: Word, at: int) -> bool:
        """'в штате Кебби вооружённые бандиты': persons in the nominative are governed by no preposition before."""
        if not self.lexicon.clauses.adjectives_agree or not self.open.prep or self.open.first >= at - 1:
            return False
        persons = word.flags & ORGANISATION and word.group and word.base == self.tagged.words.lower[at]
        return bool(persons) and not agrees(self.tagged, at, self.lexicon)

    def _contains(self, at: int, after: int) -> int:
        """'группа из семи заложников', 'eine Gruppe von 18 Priestern': the number tells whom; the word before it."""
        clauses, lower = self.lexicon.clauses, self.tagged.words.lower
        if lower[at] not in clauses.containers or after + 1 >= len(lower) or after + 1 not in self.numbers:
            return after
        if not self.tagged.known[after].flags & PREPOSITION or self.numbers[after + 1].unit is not None:
            return after
        self.open.first = at if self.open.first < 0 else self.open.first
        return after + 1

    def _describes_head(self, word: Word, at: int, after: int) -> bool:
        """Whether the word only leads to the head ('inhaftierte Parteimitglieder', 'hostage soldiers'); then kept."""
        flags = word.flags
        small = self.lexicon.clauses.nouns_capitalised and self.tagged.words.form[after - 1][0].islower()
        follows = flags & PEOPLE and self.lexicon.clauses.adjectives_follow
        goes_on = (word.group or follows) and self._head_goes_on(after)
        leads = flags & ORGANISATION and (self._head_follows(at, after) or self._people_follow(at, after))
        describes = bool(word.group) and after == at + 1 and self._describes_noun(at)
        describes = describes or (after == at + 1 and befell(self.tagged, at, self.lexicon))
        if not ((word.group and small) or goes_on or leads or describes):
            return False
        if (word.group and small) or goes_on or (describes and not self.tagged.known[after].flags & ORGANISATION):
            self.open.group = self._more_telling(self.open.group, word.group)
        self.open.first = at if self.open.first < 0 else self.open.first
        return True

    def _people_follow(self, at: int, after: int) -> bool:
        """'248 military personnel', 'police officers': the body only tells whose people they are."""
        known, clauses = self.tagged.known, self.lexicon.clauses
        if not clauses.in_names or clauses.adjectives_follow or after >= len(known):
            return False
        word, form = known[after], self.tagged.words.form
        people = word.group or word.flags & PEOPLE
        return bool(people) and not word.verbs and form[at].islower() and form[after].islower()

    def _describes_noun(self, at: int) -> bool:
        """'военная хунта', 'задержанные граждане': an adjective that may stand for a person, before its noun."""
        following = self.tagged.known[at + 1] if at + 1 < len(self.tagged.known) else Word()
        citizen = following.place is not None and following.place.role == "citizen"
        noun = following.group or citizen or following.flags & (ORGANISATION | PEOPLE | TITLE)
        counted = self.open.number is not None and not self.open.number.article
        if counted and not self.tagged.words.lower[at].endswith(self.lexicon.clauses.adjective_endings):
            return False  # 'восемь учителей боевики удерживают'
        return bool(noun) and agrees(self.tagged, at, self.lexicon)

    def _plain_head(self, word: Word, at: int, after: int) -> int:
        """The head without a name behind it: an event, a body, an office, people."""
        open_, flags = self.open, word.flags
        group = self._more_telling(open_.group, word.group)
        counted = open_.number is not None and not open_.number.article
        if flags & NAMED and word.events and open_.number is None and self._written_in_text(at, after):
            return self._named_body(word, at, after)
        if open_.number is not None and word.events and self._is_phrase(word):
            self._close(at)
            open_.clear()
        elif word.events and not word.group and (not flags & (TITLE | ORGANISATION) or self._done_to(word, after)):
            self._finish(Mention(at, after, at, "event", events=word.events), after)
        elif flags & NAMED and not self._named_people(word):
            return self._named_body(word, at, after)
        elif flags & ORGANISATION and not (
            counted and (word.group or flags & (TITLE | PEOPLE | NAMED) or self._headcount(open_.number))
        ):
            return self._body(at, after)
        elif flags & OFFICE and open_.number is None and self._several_of_body(at):
            self._finish(Mention(at, after, at, "people", group=group or "other"), after)
        elif flags & OFFICE and open_.number is None and word.group not in self.lexicon.captive:
            self._office(word, at, after, group)
        else:
            self._finish(Mention(at, after, at, "people", group=group or ("other" if flags & TITLE else "")), after)
        return after

    def _done_to(self, word: Word, after: int) -> bool:
        """'суд над 14 учителями': a body's noun that tells of an event with the preposition behind it."""
        known = self.tagged.known
        if after >= len(known) or not known[after].flags & PREPOSITION:
            return False
        return any(self.lexicon.frames[number].roles.get("whom") == (known[after].base,) for number in word.events)

    def _named_people(self, word: Word) -> bool:
        """'300 Taliban': behind a number the name of a movement tells of its people."""
        number = self.open.number
        counted = number is not None and not number.article and number.unit is None
        return counted and bool(word.flags & ORGANISATION) and self.lexicon.clauses.nouns_capitalised

    def _several_of_body(self, at: int) -> bool:
        """'51 PTI leaders': an office in the plural right behind a body that a number stands before."""
        before, clauses = self.mentions[-1] if self.mentions else None, self.lexicon.clauses
        if before is None or not before.counted or before.last != at or not clauses.inner_clauses:
            return False
        plural = self.tagged.words.lower[at].endswith(clauses.plural_endings)
        return plural and before.kind in ("body", "person", "place") and not clauses.subjects_dropped

    def _written_in_text(self, at: int, after: int) -> bool:
        """'..., Amnesty said': a body's name that is an event's noun as well, with its capital inside a sentence."""
        form = self.tagged.words.form
        inside = at > 0 and (form[at - 1][0].isalnum() or form[at - 1] in QUOTES or form[at - 1] == ",")
        verb = after < len(form) and self.tagged.known[after].verbs
        return form[at][0].isupper() and bool(inside or verb) and self.lexicon.clauses.inner_clauses

    def _named_body(self, word: Word, at: int, after: int) -> int:
        """A body that the packs know by name, with the place it belongs to ('МВД Азербайджана')."""
        own = self._place_of_body(after)
        end, country = (after + own[0], own[1]) if own else (after, self._country(word))
        as_written = own or self.lexicon.clauses.adjectives_follow  # no case endings: 'JEP' as it stands
        name = self.tagged.words.slice(at, end) if as_written else word.base
        if end == at + 1 and self.tagged.words.form[at].isupper() and self.lexicon.clauses.inner_clauses:
            name = self.tagged.words.form[at]  # 'CPJ' as it stands here; the ledger knows whose letters these are
        self._finish(Mention(at, end, at, "body", name=name, country=country), end)
        return end

    def _is_phrase(self, word: Word) -> bool:
        """'300 in Haft', '800 vorzeitig frei': a phrase tells where people are, it is not what the number counts."""
        types = {self.lexicon.frames[number].type for number in word.events}
        return types <= ({"phrase"} if word.group else {"phrase", "adjective"})

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
        if not known[after].group or known[after].verbs:
            return False  # '12 учителей боевики удерживают': of two nouns side by side only an adjective leads on
        clauses, before = self.lexicon.clauses, self.tagged.words.lower[after - 1]
        return not clauses.adjectives_agree or before.endswith(clauses.adjective_endings)

    def _number(self, hit: NumberHit, at: int) -> int:
        if hit.unit is not None:
            if hit.unit == "year-of-age" and self._stands_for_a_person(hit, at):
                return self._aged(max(hit.last, at + 1) if self.lexicon.clauses.fixed_order else at + 1, at)
            if hit.unit == "ordinal" and self.open.prep:
                dot = hit.last < len(self.tagged.words) and self.tagged.words.form[hit.last] == "."
                return max(hit.last, at + 1) + dot  # 'zum 10. Jahrestag': it only describes
            if not hit.article and hit.unit != "year-of-age":
                self._close(at)
                self.open.clear()
            return self._after_unit(hit, max(hit.last, at + 1))
        if self._noun_ended(at, self.lexicon.clauses.adjective_endings or self.lexicon.clauses.describing_endings):
            self._close(at)
            self.open.clear()
        if self.open.number is not None and not self.open.number.article:
            self._close(at)
            self.open.clear()  # 'Из 35 задержанных 20 отпустили'
        if self._phrase_over(at):
            self.open.clear()
        if self.open.first < 0:
            self.open.first = at
        if self.open.number is None or self.open.number.article:
            self._count_by(hit, at)
        return max(hit.last, at + 1)

    def _count_by(self, hit: NumberHit, at: int) -> None:
        """Take the number into the phrase; 'nach der Rede eines Beamten': he is neither subject nor object."""
        self.open.number = hit
        if hit.article and not self.open.cases and self.lexicon.clauses.nouns_capitalised:
            cases = self.tagged.known[at].cases
            self.open.cases = 0 if cases & (NOMINATIVE | ACCUSATIVE) else cases

    def _phrase_over(self, at: int) -> bool:
        """'salieron de la cárcel ocho músicos': an unknown noun ended the phrase before this number."""
        clauses, one = self.lexicon.clauses, self.open.first + 1
        if clauses.fixed_order and self.open.prep and at - one > _FAR and self.tagged.known[one].flags & ARTICLE:
            return self.tagged.words.lower[one] not in clauses.definites  # 'in a separate raid four officers'
        if not clauses.adjectives_follow or self.open.number is not None or not 0 <= self.open.first < at - 1:
            return False
        if not self.tagged.length[at - 1]:
            return False  # 'junto a otros cinco': the word before ends a phrase that is known as a whole
        before, form = self.tagged.known[at - 1], self.tagged.words.form[at - 1]
        plain = form.islower() and form.isalpha() and not before.flags & ~(COMMON | NOUN) and not before.place
        return plain and form not in clauses.adverbs

    def _after_time(self, time: TimeHit, at: int) -> int:
        """The word after a span that measures it ('zu zehn Jahren Haft')."""
        words, known = self.tagged.words, self.tagged.known
        if time.kind != "duration" or not self.lexicon.clauses.nouns_capitalised or at >= len(words):
            return at
        plain = known[at].flags == COMMON and not known[at].events
        measured = plain or known[at].flags & ORGANISATION  # 'zu acht Monaten Gefängnis'
        if not (words.form[at][0].isupper() and measured):
            return at
        if known[at].events:
            self._finish(Mention(at, at + 1, at, "event", events=known[at].events), at + 1)
        return at + 1

    def _noun_ended(self, at: int, endings: tuple[str, ...]) -> bool:
        """'доставила в участки 19 человек': an unknown noun, none of whose `endings` it has, closed a phrase before."""
        held = self.open.prep or (self.open.more and self.lexicon.clauses.noun_cases)  # 'другим странам 41'
        if self.lexicon.clauses.nouns_capitalised or not (endings and held) or self.open.first >= at - 1:
            return False
        if (self.open.number is not None and self.open.number.last == at) or not self.tagged.length[at - 1]:
            return False  # 'о шести задержанных', 'вместе с пятью'
        word, lower = self.tagged.known[at - 1], self.tagged.words.lower[at - 1]
        nouns = COMMON | NOUN if self.lexicon.clauses.describing_endings else COMMON
        if self.lexicon.clauses.adjectives_agree:
            nouns |= NOUN | GOVERNOR  # 'задержала на митинге журналиста N. N.'
        plain = not word.flags & ~nouns and not word.place and not word.group and not word.verbs
        return plain and lower.isalpha() and not lower.endswith((*endings, *self.lexicon.clauses.event_endings))

    def _after_unit(self, hit: NumberHit, at: int) -> int:
        """The word after a measured number and its unit ('20 Jahre', '5.000 Euro')."""
        words = self.tagged.words
        if hit.unit not in MEASURED or at >= len(words) or at in self.numbers or at in self.times:
            return at
        form, flags = words.form[at], self.tagged.known[at].flags
        if hit.unit == "year-of-age" and self.lexicon.clauses.fixed_order and self.tagged.known[at].verbs:
            return at  # 'the 30-year-old was'
        if self.tagged.known[at].place is not None or self.tagged.known[at].group:
            return at  # 'ein 19-jähriger Brite'
        if self.lexicon.clauses.nouns_capitalised:
            return at + 1 if form[0].isupper() and not flags & ~COMMON else at
        return at + 1 if form.isalpha() and form.islower() and not flags & ~COMMON else at

    def _more_telling(self, old: str, new: str) -> str:
        if not old or not new:
            return old or new
        ranks = self.lexicon.ranks
        return old if ranks.get(old, 99) <= ranks.get(new, 99) else new
