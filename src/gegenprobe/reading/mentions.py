"""Who and what a sentence names: numbers of people, groups, persons, bodies, places, pronouns, in text order."""

from __future__ import annotations

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    CUE_BEFORE,
    IN_RETURN,
    MORE,
    NAMED,
    NONE,
    OPENER,
    ORGANISATION,
    PART,
    PARTITIVE,
    PEOPLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    STILL,
    TITLE,
    Word,
)  # fmt: skip
from gegenprobe.reading.mention import SMALL, Mention
from gegenprobe.reading.offices import completed
from gegenprobe.reading.verb_or_noun import FormReader


class MentionReader(FormReader):
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
                if known[at].flags & ARTICLE and at + 1 < count and known[at + 1].flags & PREPOSITION:
                    self._determiner(known[at], at)
                self._hold(at)
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
        return completed(self.mentions, self.tagged, self.lexicon)

    def _word(self, word: Word, at: int, after: int) -> int:
        open_, flags = self.open, word.flags
        if flags & PART:
            self._close(at)
            open_.clear()
            finite = any(form.features & FINITE for form in word.verbs)  # 'The detainees include ...'
            if finite:
                self.verbs.append(at)
            self.aside = not finite
            return after
        if flags & NAMED and (word.base.isupper() or flags & SMALL) and not self.tagged.words.form[at].isupper():
            flags &= ~NAMED
            word = word._replace(flags=flags)
        if flags & NAMED and not self._written_as_name(word, after):
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
        if word.verbs and flags & POSSESSIVE and not self._noun_follows(at):
            flags &= ~(ARTICLE | POSSESSIVE)
        if flags & PREPOSITION and not self._is_particle(at):
            self._hold(at)
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
        elif form == "(" and (end := self._beside_a_name(at)):
            return end
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
            self._hold(at)
            self._close(at)
            open_.clear()
            if not flags & OPENER and after not in self.numbers:
                open_.first, open_.prep = after, self._governing(at, after, flags)
        elif self.lexicon.clauses.nouns_capitalised and form[0].isupper() and not flags & STILL:
            self._thing(at)
        return after

    def _governing(self, at: int, after: int, flags: int) -> str:
        """What a phrase does to the noun behind it: 'im Austausch für X' and 'nach Angaben von X' take it, 'im Gegenzug' does not."""
        lower = self.tagged.words.lower
        if flags & CUE_BEFORE:
            return lower[at]
        last = self.lexicon.words.get(lower[after - 1])
        return last.base if last is not None and last.flags & PREPOSITION else ""

    def _end_aside(self) -> None:
        """'..., including the blogger X, lawyers said': what stands between the last mark and the verb is its subject."""
        last = self.mentions[-1] if self.aside and self.mentions else None
        if last is not None and last.aside and last.number is None and self.lexicon.clauses.in_names:
            if last.first > 0 and self.tagged.words.form[last.first - 1] == ",":
                self.mentions[-1] = last._replace(aside=False, joined=False)
        self.aside = False

    def _determiner(self, word: Word, at: int) -> None:
        open_ = self.open
        if word.flags & PARTITIVE and open_.number is None:
            self._close(at)
            open_.clear()
            self.aside = True
            return
        if word.flags & PARTITIVE and open_.number is not None:
            self._close(at, part=True)
            open_.clear()
            return
        if word.flags & (ARTICLE | MORE) and self._noun_before(at):
            self._close(at)
            open_.clear()
        if word.flags & (ARTICLE | NONE) and (open_.number is not None or open_.cases):
            self._close(at, part=bool(word.cases & GENITIVE) and open_.number is not None)
            open_.clear()
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

    def _pronoun(self, word: Word, at: int) -> None:
        prep = self.open.prep
        self._close(at)
        self.open.clear()
        self._add(Mention(at, at + 1, at, "pronoun", prep=prep, cases=word.cases, name=word.base))
