"""Who and what a sentence names: numbers of people, groups, persons, bodies, places, pronouns, in text order."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

from gegenprobe.packs.inflection import ATTRIBUTE, FINITE
from gegenprobe.packs.lexicon import (
    ARTICLE, COMMON, CONJUNCTION, CUE_BEFORE, GIVEN, IN_RETURN, INDEFINITE, MORE, NAMED, NONE, OFFICE, OPENER, ORGANISATION, PART, PARTITIVE, PEOPLE, POSSESSIVE,
    PREPOSITION, PRONOUN, RELATIVE, TITLE, Lexicon, Word,
)  # fmt: skip
from gegenprobe.reading.names import Names
from gegenprobe.reading.numbers import NumberHit
from gegenprobe.reading.tagging import Tagged
from gegenprobe.reading.time_values import TimeHit

_SMALL = ARTICLE | RELATIVE | PRONOUN | PREPOSITION | CONJUNCTION


QUOTES = frozenset("\"'„“”«»‚‘’")
MEASURED = frozenset({"percent", "money", "year-of-age", "prison-term", "duration", "measure"})


class Mention(NamedTuple):
    """One noun phrase. `kind`: people, person, body, place, pronoun, event, thing, or number (a bare one)."""

    first: int
    last: int
    head: int
    kind: str
    prep: str = ""
    cases: int = 0
    number: NumberHit | None = None
    group: str = ""
    nations: tuple[str, ...] = ()
    name: str = ""
    country: str = ""
    more: bool = False
    joined: bool = False
    none: bool = False
    part: bool = False
    captive: bool = False
    events: tuple[int, ...] = ()
    owner: str = ""
    attribute: int = -1
    aside: bool = False


class _Open:
    """The noun phrase that is being read: what stood before its head."""

    __slots__ = ("attribute", "cases", "first", "group", "more", "nations", "none", "number", "owned", "prep")

    def __init__(self) -> None:
        self.clear()

    def described(self) -> bool:
        """Whether an article, number or adjective stands before."""
        return bool(self.cases or self.owned or self.nations or self.number or self.more or self.attribute >= 0)

    def clear(self) -> None:
        self.first = -1
        self.prep = ""
        self.cases = 0
        self.number: NumberHit | None = None
        self.nations: tuple[str, ...] = ()
        self.group = ""
        self.more = False
        self.none = False
        self.owned = False
        self.attribute = -1


class MentionReader:
    """Reads the mentions of one sentence, left to right, once."""

    def __init__(
        self, tagged: Tagged, numbers: list[NumberHit], times: list[TimeHit], lexicon: Lexicon, names: Names
    ) -> None:
        self.tagged = tagged
        self.numbers = {hit.first: hit for hit in numbers}
        self.times = {hit.first: hit for hit in times}
        self.lexicon = lexicon
        self.names = names
        self.mentions: list[Mention] = []
        self.verbs: list[int] = []
        self.open = _Open()
        self.last_conjunction = -2
        self.last_prep = ""
        self.aside = False
        self.skip = 0

    def read(self) -> list[Mention]:
        """All mentions in text order."""
        known, length = self.tagged.known, self.tagged.length
        at, count = 0, len(known)
        while at < count:
            time = self.times.get(at)
            if time is not None and known[at].flags & RELATIVE and at > 0 and self.tagged.words.form[at - 1] == ",":
                self._pronoun(known[at], at)
                self.times[at + 1] = time
                at += 1
                continue
            if time is not None:
                self._close(at)
                self.open.clear()
                at = self._after_time(time, max(time.last, at + 1))
                continue
            hit = self.numbers.get(at)
            if hit is not None:
                at = self._number(hit, at)
                continue
            if not length[at]:
                at += 1
                continue
            at = max(self._word(known[at], at, at + length[at]), self.skip)
        self._close(count)
        return self._apposed(self.mentions)

    def _apposed(self, mentions: list[Mention]) -> list[Mention]:
        """'Agam Berger, eine Soldatin aus Israel': what stands beside a name tells of the person, and is nobody else."""
        form = self.tagged.words.form
        for left, (person, beside) in enumerate(pairwise(mentions)):
            if person.kind != "person" or person.owner == "office" or beside.kind not in ("people", "person"):
                continue
            if beside.first != person.last + 1 or form[person.last] != "," or beside.aside:
                continue
            if not beside.cases and not (beside.number and beside.number.article):
                continue
            if beside.number is not None and not beside.number.article or beside.kind == "person" and beside.owner != "office":
                continue
            nations = person.nations or beside.nations
            mentions[left] = person._replace(group=person.group or beside.group, nations=nations)
            mentions[left + 1] = beside._replace(aside=True)
        return mentions

    def _number(self, hit: NumberHit, at: int) -> int:
        if hit.unit is not None:
            if hit.unit == "year-of-age" and self._stands_for_a_person(at):
                return self._aged(at)
            if not hit.article and hit.unit != "year-of-age":
                self._close(at)
                self.open.clear()
            return self._after_unit(hit, max(hit.last, at + 1))
        if self.open.number is not None and not self.open.number.article:
            self._close(at)
        if self.open.first < 0:
            self.open.first = at
        if self.open.number is None or self.open.number.article:
            self.open.number = hit
        return max(hit.last, at + 1)

    def _after_time(self, time: TimeHit, at: int) -> int:
        """The word after a span that measures it ('zu zehn Jahren Haft')."""
        words, known = self.tagged.words, self.tagged.known
        if time.kind != "duration" or not self.lexicon.clauses.nouns_capitalised or at >= len(words):
            return at
        return at + 1 if words.form[at][0].isupper() and known[at].flags == COMMON else at

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

    def _word(self, word: Word, at: int, after: int) -> int:
        open_, flags = self.open, word.flags
        if flags & PART:
            self._close(at)
            open_.clear()
            self.aside = True
            return after
        if flags & NAMED and (word.base.isupper() or flags & _SMALL) and not self.tagged.words.form[at].isupper():
            flags &= ~NAMED
            word = word._replace(flags=flags)
        named = flags & NAMED and word.base.lower() == self.tagged.words.lower[at]
        if word.place is not None and not named and self._place(word, at, after):
            return after
        if word.group or word.events or flags & (PEOPLE | TITLE | ORGANISATION | NAMED):
            if not (word.verbs and self._is_verb(word, at)):
                return self._head(word, at, after)
        form = self.tagged.words.form[at]
        if form[0].isupper() and self.names.may_be(self.tagged, at, open_.described()):
            if self._leads_to_body(at):
                open_.first = at if open_.first < 0 else open_.first
                return after
            return self._person(at)
        if flags & PREPOSITION and not self._is_particle(at):
            self._close(at)
            open_.clear()
            open_.first, open_.prep = at, word.base
        elif flags & (ARTICLE | POSSESSIVE | NONE | MORE | PARTITIVE):
            self._determiner(word, at)
        elif flags & (PRONOUN | RELATIVE):
            self._pronoun(word, at)
        elif flags & CONJUNCTION:
            self._close(at)
            prep = open_.prep
            open_.clear()
            self.last_conjunction = at
            self.last_prep = prep or self.last_prep
        elif word.verbs and self._is_verb(word, at):
            self._close(at)
            open_.clear()
            self.last_prep = ""
            self._end_aside()
            self.verbs.append(at)
        elif not form[0].isalnum():
            self._close(at)
            if form != "," and form not in "\"'„“”«»‚‘’":
                self.last_prep = ""
            if form not in "\"'„“”«»‚‘’-":
                prep = open_.prep
                open_.clear()
                self.last_prep = prep or self.last_prep
            self.last_conjunction = at if form == "," else -2
        elif word.verbs and open_.first >= 0 and not self._capital_noun(at):
            open_.attribute = at
        elif flags & (OPENER | CUE_BEFORE | IN_RETURN):
            self._close(at)
            open_.clear()
            if not flags & OPENER:
                open_.first, open_.prep = after, self._governing(at, after, flags)
        elif self.lexicon.clauses.nouns_capitalised and form[0].isupper():
            self._thing(at)
        return after

    def _governing(self, at: int, after: int, flags: int) -> str:
        """What a phrase does to the noun behind it: 'im Austausch für X' and 'nach Angaben von X' take it, 'im Gegenzug' does not."""
        lower = self.tagged.words.lower
        if flags & CUE_BEFORE:
            return lower[at]
        last = self.lexicon.words.get(lower[after - 1])
        return last.base if last is not None and last.flags & PREPOSITION else ""

    def _capital_noun(self, at: int) -> bool:
        """'Angaben' in 'nach ersten Angaben': a noun that is written like a verb form but for its capital."""
        return at > 0 and self.lexicon.clauses.nouns_capitalised and self.tagged.words.form[at][0].isupper()

    def _end_aside(self) -> None:
        """'..., including the blogger X, lawyers said': what stands between the last mark and the verb is its subject."""
        last = self.mentions[-1] if self.aside and self.mentions else None
        if last is not None and last.aside and last.number is None and self.lexicon.clauses.in_names:
            if last.first > 0 and self.tagged.words.form[last.first - 1] == ",":
                self.mentions[-1] = last._replace(aside=False, joined=False)
        self.aside = False

    def _is_verb(self, word: Word, at: int) -> bool:
        """Whether a form that may be a verb or an attribute ('verurteilte') is the verb here."""
        form = self.tagged.words.form[at]
        if self.lexicon.clauses.nouns_capitalised and form[0].isupper() and at > 0:
            return False
        if self._after_article(word, at):
            return False
        attribute = any(verb.features & ATTRIBUTE for verb in word.verbs)
        if not attribute:
            return True
        if self.open.first < 0:
            return not self._thing_follows(at)
        return not self._noun_follows(at)

    def _after_article(self, word: Word, at: int) -> bool:
        """'la salida', 'the arrest': right behind an article no verb stands, unless the article may be a pronoun."""
        if self.lexicon.clauses.nouns_capitalised or not at or self.open.first < 0:
            return False
        flags = self.tagged.known[at - 1].flags
        if not flags & (ARTICLE | POSSESSIVE):
            return False
        finite = any(verb.features & FINITE for verb in word.verbs)
        return not finite or not flags & PRONOUN

    def _thing_follows(self, at: int) -> bool:
        """'verhängten Sanktionen', 'sanktionierte Narrative': a noun that is neither people nor a name comes next."""
        if not self.lexicon.clauses.nouns_capitalised or at + 1 >= len(self.tagged.words):
            return False
        word, form = self.tagged.known[at + 1], self.tagged.words.form[at + 1]
        plain = not word.group and not word.place and not word.flags & (PEOPLE | TITLE | ORGANISATION | NAMED | GIVEN)
        return form[0].isupper() and plain and not self.names.may_be(self.tagged, at + 1, False)

    def _noun_follows(self, at: int) -> bool:
        known, words = self.tagged.known, self.tagged.words
        for ahead in range(at + 1, min(at + 4, len(known))):
            word = known[ahead]
            if word.group or word.flags & (PEOPLE | TITLE | ORGANISATION | NAMED) or ahead in self.numbers:
                return True
            form = words.form[ahead]
            if form[0].isupper() and self.lexicon.clauses.nouns_capitalised:
                return True
            if not form[0].isalpha() or word.flags & (PREPOSITION | CONJUNCTION | ARTICLE):
                return False
        return False

    def _is_particle(self, at: int) -> bool:
        """'... schob zwölf Männer ab.': a preposition before a mark or the end is a verb's particle."""
        words = self.tagged.words
        return at + 1 >= len(words) or not words.form[at + 1][0].isalnum() and words.form[at + 1] not in "\"„“«»'‚‘’$€"

    def _determiner(self, word: Word, at: int) -> None:
        open_ = self.open
        if word.flags & PARTITIVE and open_.number is not None:
            self._close(at, part=True)
            open_.clear()
            return
        if word.flags & (ARTICLE | NONE) and (open_.number is not None or open_.cases):
            self._close(at)
            prep = ""
            open_.clear()
            open_.prep = prep
        if word.flags & (RELATIVE | PRONOUN) and open_.first in (-1, at - 1) and self._stands_alone(at):
            self._pronoun(word, at)
            return
        if open_.first < 0:
            open_.first = at
        if word.flags & MORE:
            open_.more = True
        if word.flags & NONE:
            open_.none = True
        if word.flags & POSSESSIVE:
            open_.owned = True
        if word.cases:
            open_.cases = word.cases

    def _stands_alone(self, at: int) -> bool:
        """Whether an article form has no noun of its own: 'die', 'den' as a pronoun or relative."""
        known, words = self.tagged.known, self.tagged.words
        for ahead in range(at + 1, min(at + 6, len(known))):
            word, form = known[ahead], words.form[ahead]
            if ahead in self.numbers or word.group or word.flags & (PEOPLE | TITLE | ORGANISATION | NAMED | MORE | INDEFINITE):
                return False
            if not form[0].isalnum() or word.flags & (PREPOSITION | CONJUNCTION | ARTICLE):
                return True
            if form[0].isupper():
                return False
            if word.verbs and any(verb.features & FINITE for verb in word.verbs):
                return True
            if not self.lexicon.clauses.nouns_capitalised:
                return False
        return True

    def _pronoun(self, word: Word, at: int) -> None:
        prep = self.open.prep
        self._close(at)
        self.open.clear()
        self._add(Mention(at, at + 1, at, "pronoun", prep=prep, cases=word.cases, name=word.base))

    def _place(self, word: Word, at: int, after: int) -> bool:
        form = word.place
        assert form is not None
        written = self.tagged.words.form[at]
        if form.casing != "any" and not written[0].isupper() or form.casing == "upper" and not written.isupper():
            return False
        if form.role == "adjective":
            if self.open.first < 0:
                self.open.first = at
            self.open.nations += (form.country,) if form.country not in self.open.nations else ()
            return not (word.group or word.flags & (TITLE | ORGANISATION | PEOPLE))
        if word.flags & (TITLE | ORGANISATION) or word.group:
            return False
        if (form.role == "citizen" or written.isupper() and form.role == "country") and self._noun_comes(after):
            self.open.first = at if self.open.first < 0 else self.open.first
            self.open.nations += (form.country,) if form.country not in self.open.nations else ()
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

    def _noun_comes(self, at: int) -> bool:
        """Whether a word for people comes next: 'Ukrainian' in 'Ukrainian soldiers' is no citizen."""
        known = self.tagged.known
        if at >= len(known) or self.lexicon.clauses.nouns_capitalised:
            return False
        return bool(known[at].group or known[at].flags & (PEOPLE | TITLE | ORGANISATION))

    def _head(self, word: Word, at: int, after: int) -> int:
        open_ = self.open
        flags = word.flags
        if word.place is not None and word.place.country not in open_.nations:
            open_.nations += (word.place.country,)
        if self.lexicon.clauses.nouns_capitalised and word.group and self.tagged.words.form[after - 1][0].islower():
            open_.group = self._more_telling(open_.group, word.group)
            open_.first = at if open_.first < 0 else open_.first
            return after
        if word.group and self._head_goes_on(after):
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
        group = self._more_telling(open_.group, word.group)
        if word.events and not word.group and not flags & (TITLE | ORGANISATION):
            self._finish(Mention(at, after, at, "event", events=word.events), after)
        elif flags & NAMED:
            self._finish(Mention(at, after, at, "body", name=word.base, country=self._country(word)), after)
        elif flags & ORGANISATION and not (word.group and open_.number):
            return self._body(at, after)
        elif flags & OFFICE and open_.number is None and word.group not in self.lexicon.captive:
            self._office(word, at, after, group)
        else:
            self._finish(Mention(at, after, at, "people", group=group or ("other" if flags & TITLE else "")), after)
        return after

    def _head_goes_on(self, after: int) -> bool:
        """Whether a group word is only the first part of the phrase ('prisoners' in 'hostages, soldiers' is not)."""
        known = self.tagged.known
        if after >= len(known) or self.lexicon.clauses.nouns_capitalised:
            return False
        return bool(known[after].group) and not known[after].verbs

    def _more_telling(self, old: str, new: str) -> str:
        if not old or not new:
            return old or new
        ranks = self.lexicon.ranks
        return old if ranks.get(old, 99) <= ranks.get(new, 99) else new

    def _country(self, word: Word) -> str:
        return word.place.country if word.place else (self.open.nations[0] if self.open.nations else "")

    def _name_after(self, word: Word, at: int, after: int) -> int | None:
        """'Präsident Gitanas Nauseda', 'NGO Wjasna', 'den Oppositionellen Viktor Babariko': the name is the head."""
        words = self.tagged.words
        start = after
        if word.flags & ORGANISATION and not word.flags & TITLE and (whole := self._capitals(at, after)) is not None:
            return whole
        if start < len(words) and words.form[start] in "\"„“«»'‚" and word.flags & ORGANISATION:
            start += 1
        if start >= len(words) or start in self.numbers or start in self.times:
            return None
        end = self.names.end_of_name(self.tagged, start, titled=True)
        following = self.tagged.known[start]
        if following.flags & NAMED and word.flags & ORGANISATION:
            end, name = start + max(1, self.tagged.length[start]), following.base
        elif end <= start:
            return None
        else:
            name = self.names.written(self.tagged, start, end)
        if word.flags & ORGANISATION and not word.flags & TITLE:
            closing = end + 1 if start > after and end < len(words) else end
            self._finish(Mention(at, closing, at, "body", name=name, country=self._country(word)), closing)
            return closing
        country = self._country(word)
        self._finish(Mention(at, end, start, "person", group=word.group, name=name, country=country), end)
        return end

    def _quoted_name(self, word: Word, at: int, after: int) -> int | None:
        """An organisation's name in quotation marks, whatever words it is made of («Justicia, Encuentro y Perdón»)."""
        form = self.tagged.words.form
        if not word.flags & ORGANISATION or after + 1 >= len(form) or form[after] not in QUOTES:
            return None
        end = next((k for k in range(after + 2, min(after + 10, len(form))) if form[k] in QUOTES), None)
        if end is None or not form[after + 1][0].isupper():
            return None
        words = self.tagged.words
        name = words.text[words.start[after + 1] : words.end[end - 1]]
        self._finish(Mention(at, end + 1, at, "body", name=name, country=self._country(word)), end + 1)
        return end + 1

    def _person(self, at: int) -> int:
        end = max(self.names.end_of_name(self.tagged, at, titled=False), at + 1)
        name = self.names.written(self.tagged, at, end)
        group = self.open.group
        self._finish(Mention(at, end, at, "person", group=group, name=name, country=self._country(Word())), end)
        return end

    def _body(self, at: int, after: int) -> int:
        """An organisation without a name: 'die belarussische Führung', 'Führung in Minsk', 'Sender der Junta'."""
        words, known = self.tagged.words, self.tagged.known
        if (whole := self._capitals(at, after)) is not None:
            return whole
        first = at
        floor = max(self.open.first, self.mentions[-1].last if self.mentions else 0, 0)
        while first - 1 >= floor and self._describes(first - 1):
            first -= 1
        owner = self.mentions[-1] if self.mentions else None
        if owner is not None and owner.kind == "place" and owner.last == first and owner.last - owner.first <= 3:
            self.mentions.pop()
            self.open.prep = self.open.prep or owner.prep
            self.open.first = owner.first
            self.open.nations = (owner.country,)
            first = owner.head
        elif owner is not None and self._owned_by(owner):
            self.mentions.pop()
            self.open.first, self.open.prep, first = owner.first, owner.prep, owner.head
            self.open.nations = (owner.country,) if owner.country else self.open.nations
        end, country = after, self._country(known[at])
        if end < len(words):
            step = 1 if known[end].flags & (PREPOSITION | ARTICLE) else 0
            place = known[end + step].place if step and end + step < len(words) else None
            if place is not None and place.role in ("country", "capital", "city", "region"):
                end, country = end + step + 1, place.country
        name = words.text[words.start[first] : words.end[end - 1]]
        self._finish(Mention(at, end, at, "body", name=name, country=country), end)
        return after

    def _head_follows(self, at: int, after: int) -> bool:
        """'military' in 'a military court': the next word is the head."""
        known, form = self.tagged.known, self.tagged.words.form
        if not self.lexicon.clauses.in_names or after >= len(known) or form[at][0].isupper() != form[after][0].isupper():
            return False
        return bool(known[after].flags & (ORGANISATION | TITLE)) and not known[after].verbs and self.open.number is None

    def _owned_by(self, owner: Mention) -> bool:
        """Whether the phrase before owns the body: 'the governor's office'."""
        mark = self.open.first
        if not self.open.owned or mark != owner.last or owner.kind not in ("place", "body", "person"):
            return False
        return not self.tagged.words.form[mark][0].isalpha()

    def _leads_to_body(self, at: int) -> bool:
        """'Christian' in 'Christian Association of Nigeria': a capital word right before a body's head."""
        if not self.lexicon.clauses.in_names:
            return False
        known = self.tagged.known
        for ahead in range(at + 1, min(at + 5, len(known))):
            if not self._capital(ahead) or known[ahead].flags & (_SMALL | TITLE):
                return False
            if known[ahead].flags & ORGANISATION:
                return True
        return False

    def _capitals(self, at: int, after: int) -> int | None:
        """A body by its full name ('Christian Association of Nigeria'): all words with a capital around its head."""
        words, known = self.tagged.words, self.tagged.known
        if not self.lexicon.clauses.in_names or not words.form[at][0].isupper():
            return None
        first, end = at, after
        while first - 1 >= max(self.open.first, 0) and self._capital(first - 1) and not known[first - 1].flags & _SMALL:
            first -= 1
        while end < len(words):
            step = end
            while step < len(words) and known[step].flags & (PREPOSITION | ARTICLE | CONJUNCTION) and step - end < 2:
                step += 1
            if step >= len(words) or not self._capital(step) or step in self.times or known[step].flags & TITLE:
                break
            if step > end and known[end].base not in self.lexicon.clauses.in_names:
                break
            end = step + 1
        if end - first < 2:
            return None
        name = words.text[words.start[first] : words.end[end - 1]]
        country = next((place.country for k in range(first, end) if (place := known[k].place)), self._country(known[at]))
        self._finish(Mention(at, end, at, "body", name=name, country=country), end)
        return end

    def _capital(self, at: int) -> bool:
        form = self.tagged.words.form[at]
        return form[0].isupper() and not (at == 0 and self.tagged.known[at].flags & _SMALL) and not form.isdigit()

    def _describes(self, at: int) -> bool:
        word = self.tagged.known[at]
        return bool(word.place is not None or not word.flags and not word.verbs and at not in self.numbers) and (
            self.tagged.words.form[at][0].isalpha()
        )

    def _office(self, word: Word, at: int, after: int, group: str) -> None:
        """A person by office alone ('der litauische Präsident'); the report may name who holds it."""
        holder = self.names.holder(self.tagged.words.form[at])
        name = holder or self.tagged.words.slice(at, after)
        self._finish(
            Mention(at, after, at, "person", group=group, name=name, country=self._country(word), owner="office"), after
        )

    def _thing(self, at: int) -> None:
        """A noun the packs do not know: it may act ('der Konzern'); counted, with a person's ending, it is people."""
        form = self.tagged.words.form[at]
        number = self.open.number
        if number is not None and not number.article and form.lower().endswith(self.lexicon.clauses.people_endings):
            self._finish(Mention(at, at + 1, at, "people", group=self.open.group), at + 1)
            return
        if at == 0 and not self.tagged.known[at].flags:
            return
        self._finish(Mention(at, at + 1, at, "thing", name=self.tagged.words.form[at]), at + 1)

    def _finish(self, mention: Mention, after: int) -> None:
        open_ = self.open
        first = open_.first if open_.first >= 0 else mention.first
        previous = self.mentions[-1] if self.mentions else None
        if previous is not None and self._is_said_of(mention, first, previous):
            self.mentions[-1] = previous._replace(kind="people", group=mention.group)
        elif previous is not None and self._members_of(mention, first, previous):
            group, nations = mention.group, mention.nations or open_.nations
            self.mentions[-1] = previous._replace(kind="people", last=after, group=group, nations=nations)
            open_.clear()
            return
        joined = self._joins(first, previous)
        prep = open_.prep or (self.last_prep if joined else "")
        if joined and not open_.prep and previous is not None:
            joined, prep = self._partner(mention, previous, prep)
        if not prep and previous is not None and previous.last == first and previous.kind in ("thing", "people"):
            prep = previous.prep if mention.kind in ("place", "person") else ""
        self._add(
            mention._replace(
                first=first, last=after, prep=prep, cases=open_.cases, number=open_.number,
                nations=mention.nations or open_.nations, more=open_.more, none=open_.none,
                joined=joined,
                owner=mention.owner or ("possessive" if open_.owned else ""), attribute=open_.attribute,
            )
        )  # fmt: skip
        open_.clear()
        self.last_prep = prep

    def _is_said_of(self, mention: Mention, first: int, previous: Mention) -> bool:
        """'71 are women': what a bare number's people are."""
        if previous.kind != "number" or mention.kind != "people" or not mention.group or first - previous.last != 1:
            return False
        if self.open.number is not None or self.open.prep:
            return False
        verbs = self.tagged.known[previous.last].verbs
        return any("state" in self.lexicon.verbs[form.lemma].auxiliary for form in verbs if form.lemma in self.lexicon.verbs)

    def _members_of(self, mention: Mention, first: int, previous: Mention) -> bool:
        """'one hundred of the children': the number counts the people behind it."""
        if previous.kind != "number" or previous.last != first or mention.kind != "people" or self.open.number is not None:
            return False
        return self.open.prep in self.lexicon.clauses.genitive_marks and not self.aside

    def _close(self, at: int, *, part: bool = False) -> None:
        """A phrase that ended without a head: a bare number ('20, die ...'), or a lone 'weitere'."""
        open_ = self.open
        number = open_.number
        if number is None or number.article and not part and not open_.more:
            return
        joined = self._joins(open_.first, self.mentions[-1] if self.mentions else None)
        self._add(
            Mention(
                open_.first, at, number.core_first, self._counted(number, at), prep=open_.prep or (self.last_prep if joined else ""),
                cases=open_.cases, number=number, nations=open_.nations, more=open_.more, joined=joined, part=part,
            )
        )  # fmt: skip
        open_.number = None

    def _counted(self, number: NumberHit, at: int) -> str:
        """What a number without a known head counts: people by the noun's ending, things, or what was named before."""
        clauses = self.lexicon.clauses
        if clauses.nouns_capitalised or not clauses.people_endings or at - 1 < number.last:
            return "number"
        noun, form = self.tagged.known[at - 1], self.tagged.words.lower[at - 1]
        if not form[0].isalpha() or noun.flags & ~COMMON or noun.status or noun.place or form in clauses.adverbs:
            return "number"
        return "people" if form.endswith(clauses.people_endings) else "thing"

    def _partner(self, mention: Mention, previous: Mention, prep: str) -> tuple[bool, str]:
        """What a coordinated phrase is coordinated with: '50 hostages in Gaza and 150 Palestinians' joins the people."""
        people = ("people", "number")
        if mention.kind not in people or previous.kind in (*people, "person", "pronoun"):
            return self._not_apposed(mention, previous, prep)
        partner = next((m for m in reversed(self.mentions) if m.kind in people), None)
        between = range(partner.last, self.last_conjunction) if partner is not None else range(0)
        if partner is None or any(at in self.verbs for at in between):
            return False, ""
        return True, partner.prep

    def _not_apposed(self, mention: Mention, previous: Mention, prep: str) -> tuple[bool, str]:
        """'a batch of hostages, 13 Israelis and 4 Thais': numbers after a group without one stand for the group."""
        comma = self.tagged.words.form[self.last_conjunction] == ","
        counted = self.open.number is not None and not self.open.number.article
        if comma and counted and previous.kind == "people" and previous.number is None and previous.prep:
            return False, ""
        return True, prep

    def _joins(self, first: int, previous: Mention | None) -> bool:
        """Whether the phrase is coordinated with the one before: only a mark or 'and', and an age, between them."""
        if previous is None or self.last_conjunction != first - 1 or self.last_conjunction < previous.last:
            return False
        form = self.tagged.words.form
        if form[first - 1] == "," and self.open.number is not None and previous.kind in ("body", "place"):
            return False
        return not any(form[k][0].isalpha() for k in range(previous.last, self.last_conjunction))

    def _add(self, mention: Mention) -> None:
        self.mentions.append(mention._replace(aside=True) if self.aside else mention)


def by_head(mentions: list[Mention]) -> Mapping[int, Mention]:
    """Mentions by the word that is their head."""
    return {mention.head: mention for mention in mentions}

