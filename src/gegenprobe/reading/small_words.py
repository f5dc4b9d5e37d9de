"""Prepositions, determiners, pronouns, verbs and marks: what opens, joins and ends phrases."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE, NOMINATIVE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    CUE_BEFORE,
    IN_RETURN,
    MORE,
    NONE,
    OPENER,
    PART,
    PARTITIVE,
    PEOPLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    STILL,
    VerbUse,
    Word,
)  # fmt: skip
from gegenprobe.reading.mention import QUOTES, Mention
from gegenprobe.reading.parts_ended import another_event
from gegenprobe.reading.verb_or_noun import FormReader

BRACKETS: Final = "()"


class SmallWordReader(FormReader):
    """Reads the words that are no nouns."""

    def _small_word(self, word: Word, at: int, after: int) -> int:
        """What is no noun: prepositions, determiners, pronouns, verbs, marks; the word after it."""
        if word.verbs and word.flags & POSSESSIVE and (self._modal_follows(at) or not self._noun_follows(at)):
            word = word._replace(flags=word.flags & ~(ARTICLE | POSSESSIVE))
        if word.verbs and word.flags & ARTICLE and self._reflexive_follows(at):
            word = word._replace(flags=0)
        form = self.tagged.words.form[at]
        if self._binds(word, at):
            return after
        if word.verbs and self._is_verb(word, at):
            self._close(at)
            self.open.clear()
            self.last_prep = ""
            self._end_aside(at)
            self.verbs.append(at)
        elif form == "(" and (end := self._beside_a_name(at)):
            return end
        elif form in BRACKETS and self._counts_people(at, form):
            return after
        elif not form[0].isalnum():
            self._mark(form, at)
        else:
            self._other(word, at, after)
        return after

    def _counts_people(self, at: int, mark: str) -> bool:
        """'a total of (13,356) people are held': brackets around the number of the people right behind."""
        known = self.tagged.known
        first = at + 1 if mark == "(" else next((hit.first for hit in self.numbers.values() if hit.last == at), at)
        hit = self.numbers.get(first)
        if hit is None or hit.unit is not None or hit.last + 1 >= len(known) or self.tagged.words.form[hit.last] != ")":
            return False
        counted = self.open.number is not None and mark == "("
        people = known[hit.last + 1].group or known[hit.last + 1].flags & PEOPLE
        return bool(people) and not counted

    def _reflexive_follows(self, at: int) -> bool:
        """'einigen sich': a form that may be an article is the verb before its reflexive."""
        lower = self.tagged.words.lower
        return at + 1 < len(lower) and lower[at + 1] in self.lexicon.clauses.reflexives

    def _closes_time(self, at: int) -> bool:
        """'von Freitag an 300 Gefangene': behind a time that another preposition opened."""
        onwards, known = self.lexicon.clauses.onwards, self.tagged.known
        if not onwards or self.tagged.words.lower[at] not in onwards:
            return False
        times = (time for time in self.times.values() if time.last == at)
        return any(known[time.first].base in self.lexicon.clauses.agent for time in times)

    def _modal_follows(self, at: int) -> bool:
        """'In Haft sein sollen rund 30': right before a modal the form is the verb."""
        known, after = self.tagged.known, at + 1
        if not self.lexicon.clauses.nouns_capitalised or after >= len(known) or known[after].flags & POSSESSIVE:
            return False
        uses = (self.lexicon.verbs.get(form.lemma) for form in known[after].verbs)
        return any(use is not None and use.modal for use in uses)

    def _binds(self, word: Word, at: int) -> bool:
        """Whether the word is one that opens or joins phrases; then that is done."""
        open_, flags = self.open, word.flags
        if flags & PREPOSITION and self._closes_time(at):
            return True
        if flags & PREPOSITION and not self._is_particle(at):
            self._hold(at)
            self._close(at)
            open_.clear()
            open_.first, open_.prep = at, word.base
        elif flags & POSSESSIVE and flags & PRONOUN and self._stands_for_one(at):
            self._pronoun(word, at)
        elif flags & (ARTICLE | POSSESSIVE | NONE | MORE | PARTITIVE):
            self._determiner(word, at)
        elif flags & (PRONOUN | RELATIVE):
            self._pronoun(word, at)
        elif flags & CONJUNCTION and not self._joins_adjectives(at):
            self._close(at)
            prep = open_.prep
            open_.clear()
            long = self.tagged.length[at] if self.lexicon.clauses.nouns_capitalised else 1
            self.last_conjunction = at + max(1, long) - 1  # 'wie auch sechs Geistliche'
            self.last_prep = prep or self.last_prep
        else:
            return False
        return True

    def _stands_for_one(self, at: int) -> bool:
        """'a court sentenced her to five years': a form that may own is the object where no noun follows."""
        after, known = at + 1, self.tagged.known
        clauses, words = self.lexicon.clauses, self.tagged.words
        if not clauses.fixed_order or after >= len(known) or after in self.times:
            return clauses.fixed_order
        alone = not words.form[after][0].isalnum() or words.lower[after] in clauses.adverbs
        return alone or bool(known[after].flags & (PREPOSITION | CONJUNCTION | ARTICLE))

    def _mark(self, form: str, at: int) -> None:
        """A punctuation mark: most end the phrase, quotation marks and hyphens do not."""
        number, clauses = self.open.number, self.lexicon.clauses
        goes_on = clauses.inner_clauses or clauses.adjectives_agree
        if form in QUOTES and number is not None and number.last == at and goes_on:
            return  # 'ocho "ciudadanos rusos" han vuelto'
        self._close(at)
        self.aside = self.aside and form != ";" and not self._opener_follows(at)
        self.aside = self.aside and not another_event(self.tagged, at, self.lexicon)
        if form != "," and form not in QUOTES:
            self.last_prep = ""
        if form not in QUOTES and form != "-":
            prep = self.open.prep
            self.open.clear()
            self.last_prep = prep or self.last_prep
        if form not in QUOTES or self.last_conjunction != at - 1 or not clauses.noun_cases:  # 'США и «Талибан»'
            self.last_conjunction = at if form == "," else -2

    def _opener_follows(self, at: int) -> bool:
        """'geht davon aus, dass Peru 40 Männer festhält': what the clause tells is no part of anything."""
        known, after = self.tagged.known, at + 1
        capitals = self.lexicon.clauses.nouns_capitalised and after < len(known)
        return capitals and bool(known[after].flags & OPENER) and not known[after].flags & PREPOSITION

    def _other(self, word: Word, at: int, after: int) -> None:
        """An attribute of the open phrase, a phrase that takes the noun behind it, or an unknown noun."""
        open_, flags = self.open, word.flags
        if word.verbs and open_.first >= 0 and not self._capital_noun(at):
            open_.attribute = at
        elif flags & (OPENER | CUE_BEFORE | IN_RETURN):
            self._hold(at)
            self._close(at)
            open_.clear()
            if flags & OPENER and self._in_the_role_of(at):
                open_.first, open_.prep = after, self.tagged.words.lower[at]
            elif not flags & OPENER and after not in self.numbers:
                open_.first, open_.prep = after, self._governing(at, after, flags)
        elif self.lexicon.clauses.nouns_capitalised and self.tagged.words.form[at][0].isupper() and not flags & STILL:
            self._thing(at)

    def _determiner(self, word: Word, at: int) -> None:
        open_ = self.open
        if word.flags & PARTITIVE:
            self._partitive(at)
            return
        if self._relates(at):
            open_.clear()
            return
        stranded = open_.prep and at - open_.first >= 2 and not open_.described()
        if stranded and word.flags & ARTICLE and self.lexicon.clauses.nouns_capitalised:
            open_.clear()  # 'von Minsk aus sicher die Grenze': the word before was no preposition of this phrase
        if word.flags & (ARTICLE | MORE) and self._noun_before(at):
            self._close(at)
            open_.clear()
        if word.flags & (ARTICLE | NONE) and (open_.number is not None or open_.cases):
            self._close(at, part=bool(word.cases & GENITIVE) and open_.number is not None)
            open_.clear()
        if (
            word.flags & PRONOUN
            and self.lexicon.clauses.noun_cases
            and self._noun_before(at)
            and self._stands_alone(at)
        ):
            self._close(at)  # 'через сутки её отпустили'
            open_.clear()
        if word.flags & (RELATIVE | PRONOUN) and open_.first in (-1, at - 1) and self._stands_alone(at):
            self._pronoun(word, at)
            return
        open_.first = at if open_.first < 0 else open_.first
        open_.more = open_.more or bool(word.flags & MORE)
        open_.none = open_.none or bool(word.flags & NONE)
        open_.owned = open_.owned or bool(word.flags & POSSESSIVE)
        uninflected = self.lexicon.clauses.fixed_order or bool(self.lexicon.clauses.noun_cases)
        caseless = word.flags & PRONOUN and word.flags & POSSESSIVE and uninflected
        open_.cases = (0 if caseless else word.cases) or open_.cases  # 'her brother was arrested'

    def _partitive(self, at: int) -> None:
        """'von ihnen': behind a number it makes a part of it, before one it opens one; not 'of these inmates'."""
        part = self.open.number is not None
        after = at + max(1, self.tagged.length[at])
        noun = self.tagged.known[after].group if after < len(self.tagged.known) else ""
        if noun and not part and self.lexicon.clauses.inner_clauses:
            self._close(at)
            self.open.clear()
            self.open.first, self.open.prep = at, self.lexicon.clauses.genitive_marks[0]
            return
        self._close(at, part=part)
        self.open.clear()
        if not part and self._behind_noun(at):
            self._owning_people(at)
            return
        self.share = not part and self._opens_relative(at)
        self.aside = self.aside or not (part or self.share)

    def _behind_noun(self, at: int) -> bool:
        form = self.tagged.words.form
        return self.lexicon.clauses.nouns_capitalised and at > 0 and form[at - 1][0].isupper() and form[at][0].islower()

    def _owning_people(self, at: int) -> None:
        """'die Zahl der Gefangenen': behind a noun the words for a part are its genitive."""
        end = at + max(1, self.tagged.length[at])
        word = self.lexicon.words.get(self.tagged.words.lower[end - 1])
        group = word.group if word is not None else ""
        self._add(Mention(at, end, end - 1, "people" if group else "pronoun", cases=GENITIVE, group=group))

    def _opens_relative(self, at: int) -> bool:
        """', von denen 17 in Haft sitzen': a part that has a verb of its own."""
        form, end = self.tagged.words.form, at + max(1, self.tagged.length[at])
        relative = self.tagged.words.lower[end - 1] in self.lexicon.clauses.relatives
        return self.lexicon.clauses.nouns_capitalised and at > 0 and form[at - 1] == "," and relative

    def _pronoun(self, word: Word, at: int) -> None:
        fixed, dropped = self.lexicon.clauses.fixed_order, self.lexicon.clauses.subjects_dropped
        # 'Of the 90 who were killed', 'de los otros 65 que siguen presos', 'before they were freed'
        counted = self.open.number is not None and bool(word.flags & RELATIVE) and (fixed or dropped)
        prep = "" if counted or (word.cases == NOMINATIVE and fixed) else self.open.prep
        self._close(at)
        self.open.clear()
        cases = word.cases or self._hangs_before(at, prep)
        mention = Mention(at, at + 1, at, "pronoun", prep=prep, cases=cases, name=word.base)
        set_off = self.lexicon.clauses.nouns_capitalised and at > 0 and self.tagged.words.form[at - 1] == ","
        if word.flags & RELATIVE and (set_off or fixed) and self.aside:
            return self.mentions.append(mention)  # 'darunter 13, die ausreisten': it stands aside no longer
        return self._add(mention)

    def _governing(self, at: int, after: int, flags: int) -> str:
        """The preposition for the noun behind a phrase: 'im Austausch für X' takes it, 'im Gegenzug' does not."""
        lower = self.tagged.words.lower
        if flags & CUE_BEFORE:
            return lower[at]
        last = self.lexicon.words.get(lower[after - 1])
        return last.base if last is not None and last.flags & PREPOSITION else ""

    def _end_aside(self, at: int) -> None:
        """'..., including X, lawyers said': what stands between the last mark and the verb is its subject."""
        last = self.mentions[-1] if self.aside and self.mentions else None
        inner = last is not None and last.first > 0 and self.tagged.words.form[last.first - 1] == ","
        if last is not None and inner and last.aside and last.number is None and self.lexicon.clauses.in_names:
            self.mentions[-1] = last._replace(aside=False, joined=False)
        if last is not None and last.aside and self._opens_next(last, at):
            share = self.tagged.words.form[last.first - 1] == ","  # 'Of these inmates, 173 were arrested'
            self.mentions[-1] = last._replace(aside=False, joined=False, part=share)
        elif last is not None and last.aside and self._is_subject(last, at):
            self.mentions[-1] = last._replace(aside=False, joined=False, part=True)  # 'de ellas, 358 fueron detenidas'
        self.aside = False

    def _opens_next(self, last: Mention, at: int) -> bool:
        """'including 28 for theft, and ten were jailed': behind a comma and 'and', before its verb, nobody of those."""
        known, form, before = self.tagged.known, self.tagged.words.form, last.first - 1
        fixed_order = self.lexicon.clauses.fixed_order
        counted = last.counted and last.last == at
        helps = any("passive" in use.auxiliary or "perfect" in use.auxiliary for use in self._uses_at(at))
        conjoined = form[before - 1] == "," and bool(known[before].flags & CONJUNCTION)
        opened = form[before] == "," and any(word.flags & PARTITIVE for word in known[:before])
        return fixed_order and counted and helps and (conjoined or opened)

    def _uses_at(self, at: int) -> list[VerbUse]:
        verbs = self.lexicon.verbs
        return [verbs[form.lemma] for form in self.tagged.known[at].verbs if form.lemma in verbs]

    def _is_subject(self, last: Mention, at: int) -> bool:
        """Whether a counted part stands right before the verb: then the verb tells of it in its own right."""
        counted = last.counted and last.kind in ("number", "people")
        if not counted or self.lexicon.clauses.nouns_capitalised:
            return False
        first = last.first - 1 if self.tagged.words.form[last.first - 1] == "," else last.first
        opened = any(
            self.tagged.known[k].flags & (PART | PARTITIVE) and k + self.tagged.length[k] == first for k in range(first)
        )
        return opened and at == last.last
