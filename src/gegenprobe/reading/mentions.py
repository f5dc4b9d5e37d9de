"""Who and what a sentence names: numbers of people, groups, persons, bodies, places, pronouns, in text order."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    NAMED,
    ORGANISATION,
    PART,
    PARTITIVE,
    PEOPLE,
    PREPOSITION,
    RELATIVE,
    TITLE,
    Word,
)  # fmt: skip
from gegenprobe.reading.attributes import attribute_ahead
from gegenprobe.reading.described_persons import with_described
from gegenprobe.reading.mention import QUOTES, Mention
from gegenprobe.reading.name_marks import with_article
from gegenprobe.reading.numbers import NumberHit
from gegenprobe.reading.numbers_behind import with_numbers_behind
from gegenprobe.reading.offices import completed
from gegenprobe.reading.one_of_them import ones_of_several, with_names_of_one
from gegenprobe.reading.opening_shares import with_share
from gegenprobe.reading.people_of import with_both_offices
from gegenprobe.reading.small_words import SmallWordReader
from gegenprobe.reading.tagging import UNKNOWN
from gegenprobe.reading.time_values import TimeHit

IN_NAME: Final = 5  # words from the mark that opens a quoted name to its number


class MentionReader(SmallWordReader):
    """Reads the mentions of one sentence, left to right, once."""

    def read(self) -> list[Mention]:
        """All mentions in text order."""
        known, length = self.tagged.known, self.tagged.length
        at, count = 0, len(known)
        while at < count:
            if at == self.resume:
                self._take_up(at)
            time = self.times.get(at)
            if time is not None and known[at].flags & RELATIVE and at > 0 and self.tagged.words.form[at - 1] == ",":
                self._pronoun(known[at], at)
                self.times[at + 1] = time
                at += 1
                continue
            if time is not None:
                at = self._time(at, time)
                continue
            hit = self.numbers.get(at)
            if hit is not None and self._of_quoted_name(at):
                at += 1
                continue
            if hit is not None:
                at = self._number(hit, at)
                continue
            if not length[at]:
                at += 1
                continue
            at = max(self._word(known[at], at, at + length[at]), self.skip)
        self._close(count)
        found = with_share(completed(self.mentions, self.tagged, self.lexicon), self.tagged, self.lexicon)
        if self.lexicon.clauses.nouns_capitalised:
            found = with_both_offices(found, self.tagged)
            some = self.tagged.flags & PARTITIVE or any(m.part or m.number for m in found)
            return with_names_of_one(found, self.tagged) if some else found
        found = with_numbers_behind(found, self.tagged, self.numbers, self.lexicon)
        if self.lexicon.clauses.one_of:
            return ones_of_several(found, self.tagged, self.lexicon)
        return self._as_persons(found) if self.lexicon.clauses.noun_cases else found

    def _as_persons(self, found: list[Mention]) -> list[Mention]:
        """The mentions; a name and what tells who bears it made one person."""
        if any(hit.article for hit in self.numbers.values()):
            found = with_names_of_one([self._one_of(m) for m in found], self.tagged)
        return with_described(found, self.tagged, self.lexicon)

    def _of_quoted_name(self, at: int) -> bool:
        """'членов банды «Четыре брата»', 'das Schiff "Blue Star 3"': a number that opens or closes a quoted name."""
        form = self.tagged.words.form
        if self.lexicon.clauses.nouns_capitalised and at > 1 and at + 1 < len(form) and form[at + 1] in QUOTES:
            return form[at - 1][0].isupper() and any(form[k] in QUOTES for k in range(max(0, at - IN_NAME), at - 1))
        if not at or not self.lexicon.clauses.noun_cases:
            return False
        if form[at - 1].isascii() and form[at - 1].istitle() and form[at - 1].isalpha() and form[at].isdigit():
            return True  # 'сообщил Channel 12'
        if at < 2 or form[at - 1] not in QUOTES:
            return False
        return form[at][0].isupper() and form[at - 2].isalpha() and form[at - 2].islower()

    def _time(self, at: int, time: TimeHit) -> int:
        """Take in a time; the word behind it, and behind what belongs to it."""
        if self._opens_attribute(at, time):
            self._determiner(self.tagged.known[at], at)
        self._hold(at)
        if not self._told_by_time(at, time):
            self._close(at)
            self.open.clear()
        return self._after_time(time, max(time.last, at + 1))

    def _one_of(self, mention: Mention) -> Mention:
        """'задержали одного из участников': one of several people is one, though the word may be an article."""
        people = mention.kind == "people" or (mention.kind == "person" and mention.owner == "office")
        hit = self.numbers.get(mention.first - 1)
        if hit is None or not hit.article or mention.counted or mention.prep not in self.lexicon.clauses.out_of:
            return mention
        if mention.kind == "person" and not people:
            return mention._replace(first=hit.first, prep="")  # 'одного из лидеров оппозиции N. N. задержали'
        if not people:
            return mention
        one = NumberHit(hit.first, hit.last, hit.core_first, hit.core_last, hit.op, hit.value, hit.low, hit.high)
        return mention._replace(
            first=hit.first, kind="people", prep="", cases=0, number=one, owner="", name="", country=""
        )

    def _opens_attribute(self, at: int, time: TimeHit) -> bool:
        """'der 2020 mit großer Mehrheit gewählten Regierung': the article before a time is that of a noun behind it."""
        known = self.tagged.known
        if not known[at].flags & ARTICLE or at + 1 >= len(known):
            return False
        if known[at + 1].flags & PREPOSITION:
            return True
        return self.lexicon.clauses.nouns_capitalised and attribute_ahead(self.tagged, at, self.lexicon) >= time.last

    def _told_by_time(self, at: int, time: TimeHit) -> bool:
        """'unter den in den letzten Monaten Hingerichteten': the time stands inside a noun's phrase."""
        known, after = self.tagged.known, time.last
        capital = self.lexicon.clauses.nouns_capitalised and after < len(known) and bool(known[after].member)
        return capital and self.open.first >= 0 and self.tagged.words.form[after][0].isupper()

    def _word(self, word: Word, at: int, after: int) -> int:
        if word is UNKNOWN and self.tagged.words.form[at][0].islower() and not with_article(self.tagged.words.form[at]):
            return after  # nothing is known of it, and it is no name
        if word.flags & PART and not self._participle_of_clause(at, after):
            return self._part(word, at, after)
        word = self._as_written(word, at, after)
        named = word.flags & NAMED and word.base.lower() == self.tagged.words.lower[at]
        if word.place is not None and not named and self._place(word, at, after):
            return after
        noun = word.group or word.events or word.flags & (PEOPLE | TITLE | ORGANISATION | NAMED)
        if noun and not (word.verbs and self._is_verb(word, at)) and not self._small_noun(word, at):
            return self._head(word, at, after)
        capital = self.tagged.words.form[at][0].isupper() or with_article(self.tagged.words.form[at])
        if (
            capital
            and not self._describes_counted(at, after)
            and not self._of_an_office(at, after)
            and self.names.may_be(self.tagged, at, self.open.described())
        ):
            if self._leads_to_body(at):
                self.open.first = at if self.open.first < 0 else self.open.first
                return after
            return self._person(at)
        return self._small_word(word, at, after)

    def _small_noun(self, word: Word, at: int) -> bool:
        """'das mit Russland verbündete Land': where nouns have capitals, a small word is an adjective."""
        small = self.lexicon.clauses.nouns_capitalised and self.tagged.words.form[at][0].islower()
        return (
            small
            and bool(word.flags & (TITLE | ORGANISATION))
            and not (word.group or word.events or word.place or word.flags & NAMED)
        )

    def _describes_counted(self, at: int, after: int) -> bool:
        """'forty Christian worshippers': behind a number and before its people no name stands."""
        number, known, form = self.open.number, self.tagged.known, self.tagged.words.form
        if self._of_a_faith(at, after):
            return True
        counted = number is not None and not number.article and number.unit is None and number.last == at
        if not counted or after >= len(known) or self.lexicon.clauses.nouns_capitalised:
            return False
        return bool(known[after].group or known[after].flags & PEOPLE) and form[after][0].islower()

    def _of_an_office(self, at: int, after: int) -> bool:
        """'Kaduna Governor Uba Sani': a capital word the packs do not know, before an office and its holder's name."""
        known, form, behind = self.tagged.known, self.tagged.words.form, after + 1
        if known[at] is not UNKNOWN or behind >= len(known) or not known[after].flags & TITLE:
            return False
        behind = after + max(1, self.tagged.length[after])
        named = behind < len(known) and form[behind][0].isupper() and form[after][0].isupper()
        return named and self.lexicon.clauses.inner_clauses

    def _of_a_faith(self, at: int, after: int) -> bool:
        """'including Catholic priests', 'Chibok girls': a capital word the packs do not know before a small plural."""
        known, words, clauses = self.tagged.known, self.tagged.words, self.lexicon.clauses
        if not clauses.fixed_order or after >= len(known) or known[at] is not UNKNOWN:
            return False
        people = (known[after].group or known[after].flags & TITLE) and not known[after].verbs
        people = people and words.form[after][0].islower()
        return bool(people) and words.lower[after].endswith(clauses.plural_endings)

    def _participle_of_clause(self, at: int, after: int) -> bool:
        """'no estaban incluidas en la lista': behind an auxiliary or before a preposition the word opens no part."""
        known = self.tagged.known
        if not self.lexicon.clauses.subjects_dropped or after - at != 1 or not at:
            return False
        uses = [self.lexicon.verbs[form.lemma] for form in known[at - 1].verbs if form.lemma in self.lexicon.verbs]
        behind = after < len(known) and known[after].base in self.lexicon.clauses.inside
        return any(use.auxiliary for use in uses) or behind

    def _part(self, word: Word, at: int, after: int) -> int:
        """'darunter': what follows stands aside; a verb may open a part too ('The freed include ...')."""
        counted = self.open.number is not None and bool(word.flags & PARTITIVE)
        self._close(at, part=counted and self.lexicon.clauses.nouns_capitalised)  # '42 Festnahmen, 22 davon in Wien'
        self.open.clear()
        finite = any(form.features & FINITE for form in word.verbs)
        if finite:
            self.verbs.append(at)
        self.aside = not finite
        whole = self.tagged.known[after] if after < len(self.tagged.known) else UNKNOWN
        told = self.lexicon.words.get(self.tagged.words.lower[after - 1], UNKNOWN)
        of_them = self.lexicon.clauses.adjectives_agree and (told.group or told.member)  # not 'среди них депутат N. N.'
        if self.aside and whole.group and of_them and after not in self.numbers:
            return after + max(1, self.tagged.length[after])  # 'среди помилованных заключённых 14 иностранцев'
        return after
