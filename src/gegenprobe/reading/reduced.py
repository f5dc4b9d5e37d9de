"""Clauses that tell of the people right before them without a relative ('men held since June', 'those it freed')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.inflection import FINITE, GERUND, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    MARK,
    OPENER,
    ORGANISATION,
    PEOPLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    STILL,
    TITLE,
    Word,
)  # fmt: skip
from gegenprobe.reading.attributes import describes_with
from gegenprobe.reading.stretch import NO_USE, REDUCED, RESUMES, Stretch, Verb
from gegenprobe.reading.tagging import counts_at
from gegenprobe.reading.valency import is_transitive

CITIZENS: Final = ("citizen", "adjective")
LISTED: Final = 6  # words from the conjunction of a list to the participle behind its last item
NAMES: Final = 30  # words from people to the verb behind their names
AGO: Final = 3  # words of 'seven months ago'
PHRASE: Final = 3  # words of a phrase for people before its last
TOLD: Final = 3  # words between a verb of speech and who is told ('told the relatives they were free')


class ReducedReader(Stretch):
    """Finds reduced relative clauses."""

    def _governs_people(self, left: Verb, right: Verb) -> bool:
        """Whether the verb before has the people as its object: nothing opens a clause between the two."""
        if (self._helps(left) and not self._finite(left)) or any(left.at < at <= right.at for at in self.found):
            return False
        if self._counts_behind(left, right):
            return False
        between = range(left.at + 1, right.at)
        opening = (k for k in between if self.known[k].flags & (CONJUNCTION | OPENER | RELATIVE))
        opens = any(not describes_with(k, self.tagged, self.lexicon) for k in opening)
        told = any(self.known[k].events for k in between)  # 'quedan libres tres ingenieros secuestrados en mayo'
        if opens and self._finite(left) and self._ends_list(left.at, right):
            return True
        return not opens and right.at - left.at > 1 and (told or not self._only_auxiliary(left))

    def _ends_list(self, first: int, verb: Verb) -> bool:
        """'freed 30 women and 220 men seized in May': a participle tells of those last counted behind word `first`."""
        joins = [k for k in range(first + 1, verb.at) if self.known[k].flags & CONJUNCTION]
        if not self.lexicon.clauses.fixed_order or len(joins) != 1 or verb.at - joins[0] > LISTED:
            return False
        apart = OPENER | RELATIVE | PREPOSITION | PRONOUN
        own = joins[0] + 1 + bool(self.known[joins[0] + 1].flags & POSSESSIVE)
        plain = not any(self.known[k].flags & apart or self.known[k].verbs for k in range(own, verb.at))
        before = self.known[joins[0] - 1]
        owned = bool(self.known[joins[0] + 1].flags & POSSESSIVE)  # 'freed a tanker and its 19 sailors seized in May'
        moved = self.lower[joins[0] - 1] in self.lexicon.vehicles
        listed = self._counts_at(joins[0] + 2) if owned else moved or self._names_people(before)
        return plain and (owned or self._counts_at(joins[0] + 1)) and listed and self._done_to_them(verb)

    def _counts_at(self, at: int) -> bool:
        return counts_at(self.tagged, at, self.lexicon)

    def _names_people(self, word: Word) -> bool:
        return bool(word.group or word.flags & PEOPLE or (word.place and word.place.role in CITIZENS))

    def _goes_on(self, verb: Verb) -> bool:
        """'six women, four children and 220 men seized in May': the stretch behind the comma goes on with the list."""
        before, last = self.first - 2, self.verbs[-1]
        if before < 0 or verb.at != last.at or len(self.verbs) > 1 or self.form[self.first - 1] != ",":
            return False
        return (
            self._counts_at(self.first) and self._names_people(self.known[before]) and self._ends_list(self.first, verb)
        )

    def _done_to_them(self, verb: Verb) -> bool:
        """Whether the verb only tells what somebody did to those before it: a participle, with no object behind."""
        uses = [self.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
        if all(form.features == GERUND for form in verb.forms):
            return True
        frames = [self.lexicon.frames[n] for use in uses for n in use.frames]
        done = bool(frames) and all(is_transitive(frame) for frame in frames)
        after = verb.at + 1
        where = after < self.last and self.known[after].flags & (PREPOSITION | OPENER)
        near = range(after, min(after + AGO, self.last))
        placed = where or any(self.lower[k] in self.lexicon.clauses.adverbs for k in near)
        return done and bool(placed)

    def _reduced(self, number: int, verb: Verb) -> None:
        """'children seized from a school have been freed': a participle right behind people."""
        if not self._describes_people(verb):
            return
        if number and verb.at + 1 < self.last and self.lower[verb.at + 1] in self.lexicon.clauses.agent:
            self.found.setdefault(verb.at, REDUCED)  # '13 sailors and seven pilots held by Peru'
        if self._goes_on(verb) or any(self._governs_people(other, verb) for other in self.verbs[:number]):
            self.found.setdefault(verb.at, REDUCED)
            return
        opened = max((at for at in self.found if at <= verb.at), default=self.first)
        if any(self._surely_finite(other) for other in self.verbs[:number] if other.at >= opened):
            return
        later = next((other for other in self.verbs[number + 1 :] if self._surely_finite(other)), None)
        later = later or self._main_verb(number)
        if later is not None and (opener := self._inside_reduced(number, later)) > 0:
            self.found.pop(opener, None)
            self.found[verb.at], self.found[later.at] = REDUCED, RESUMES
            return
        if later is not None and any(verb.at < at <= later.at for at in self.found):
            return  # 'Peru released the 44 men it had held': the verb behind is of another clause
        gerund = all(form.features == GERUND for form in verb.forms)
        if later is None and ((gerund and self._verb_behind_marks(verb.at - 2)) or self._before_names(verb)):
            self.found[verb.at] = REDUCED
        if later is None or later.at - verb.at < 2:
            return
        between = range(verb.at + 1, later.at)
        if not any(self.known[k].flags & (CONJUNCTION | OPENER | RELATIVE | MARK) for k in between):
            self.found[verb.at] = REDUCED
            ahead = next((k for k in between if self.known[k].status and not self.known[k].verbs), later.at)
            self.found.setdefault(ahead, RESUMES)  # '150 nurses jailed in May are to be freed'

    def _before_names(self, verb: Verb) -> bool:
        """'Two women arrested in 2018, X and Y, are still in prison': names between commas, and the main verb."""
        after = verb.at + 1
        if not self.lexicon.clauses.fixed_order or after >= self.last or self.form[self.last : self.last + 1] != [","]:
            return False
        adjunct = self.known[after].flags & PREPOSITION or self.lower[after] in self.lexicon.clauses.adverbs
        if not adjunct or any(self.known[k].group or self.known[k].flags & PEOPLE for k in range(after, self.last)):
            return False
        for at in range(self.last + 1, min(self.last + NAMES, len(self.form))):
            if self.known[at].verbs and self.form[at].islower():
                finite = any(form.features & FINITE for form in self.known[at].verbs)
                return finite and at > self.last + 1 and self.form[at - 1] == ","
            if self.form[at] not in (",", "(", ")") and not self._in_a_name(at):
                return False
        return False

    def _in_a_name(self, at: int) -> bool:
        """A capital, a number or a small word that joins."""
        form, joins = self.form[at], CONJUNCTION | PREPOSITION | ARTICLE
        return form[0].isupper() or form[0].isdigit() or bool(self.known[at].flags & joins) or "-" in form

    def _inside_reduced(self, number: int, later: Verb) -> int:
        """'teachers held after the strike were freed', 'held since gangs attacked the school were freed': the opener.

        It opens no clause around the verb behind: nobody before that verb is freed but those at the beginning. 0: none.
        """
        verb, behind = self.verbs[number], self.verbs[number + 1 :]
        at = verb.at + 1
        if not self.known[at].flags & OPENER or self.lexicon.clauses.subjects_dropped or later.at - at < 2:
            return 0
        inner = [other for other in behind if other.at < later.at]
        told = next((self._kinds(other) for other in behind if other.at > later.at), set())
        if not told and self.lexicon.clauses.fixed_order:
            told = self._all_kinds(later)  # 'journalists arrested after the vote remain in custody'
        if len(inner) > 1 or not told or told & self._kinds(verb) or any(self._kinds(other) for other in inner):
            return 0
        between = self.known[at + 1 : later.at]
        if any(word.flags & (CONJUNCTION | OPENER | RELATIVE | MARK) for word in between):
            return 0
        somebody = any(word.group or word.flags & (PEOPLE | PRONOUN | ORGANISATION | TITLE) for word in between)
        return at if inner or not somebody else 0

    def _kinds(self, verb: Verb) -> set[str]:
        """The kinds of what a verb tells by itself."""
        numbers = [n for form in verb.forms for n in self.lexicon.verbs.get(form.lemma, NO_USE).frames]
        return {self.lexicon.frames[n].kind for n in numbers if not self.lexicon.needs[n]}

    def _all_kinds(self, verb: Verb) -> set[str]:
        """The kinds of what a verb may tell, with what its frames need or without."""
        numbers = [n for form in verb.forms for n in self.lexicon.verbs.get(form.lemma, NO_USE).frames]
        return {self.lexicon.frames[n].kind for n in numbers}

    def _counts_behind(self, left: Verb, right: Verb) -> bool:
        """'puts the number of people held in Lima at 70': the number behind the participle belongs to the verb."""
        numbers = [n for form in left.forms for n in self.lexicon.verbs.get(form.lemma, NO_USE).frames]
        places = {place for n in numbers for place in self.lexicon.frames[n].roles.get("whom", ())}
        behind = range(right.at + 1, self.last - 1)
        return any(self.lower[k] in places and self.form[k + 1][0].isdigit() for k in behind)

    def _describes_people(self, verb: Verb) -> bool:
        """Whether the verb may be a participle that tells of the people right before it."""
        participle = [form for form in verb.forms if form.features & (PARTICIPLE | GERUND)]
        if verb.at <= self.first or all(form.features & INFINITIVE for form in participle):
            return False
        if any(form.lemma in self.lexicon.clauses.carried_on for form in participle):
            return False  # 'A process to release 500 inmates started on Monday'
        at = verb.at - 1
        if self.known[at].flags & STILL and at > self.first:
            at -= 1  # 'two Americans still held'
        before = self.known[at]
        uses = [self.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
        gerund = all(form.features == GERUND for form in verb.forms)  # 'in exchange for Israel freeing 42'
        placed = before.place is not None and (gerund or before.place.role in CITIZENS)
        people = before.group or before.flags & PEOPLE or placed or self._phrase_ends(at)
        return bool(people) and not any(use.speech or use.auxiliary for use in uses)

    def _phrase_ends(self, at: int) -> bool:
        """'19 crew members seized in May': whether the word is the last of a phrase for people."""
        length = self.tagged.length
        found = range(max(self.first, at - PHRASE), at) if self.lexicon.clauses.fixed_order else range(0)
        return any(self.known[k].group and k + length[k] == at + 1 for k in found)

    def _main_verb(self, number: int) -> Verb | None:
        """'the 44 men held since June gathered': the second of two forms that may both be participles."""
        verb, after = self.verbs[number], self.verbs[number].at + 1
        following = next(iter(self.verbs[number + 1 :]), None)
        if following is None or not self._finite(following) or not all(f.features & PARTICIPLE for f in verb.forms):
            return None
        adjunct = self.known[after].flags & PREPOSITION or self.lower[after] in self.lexicon.clauses.adverbs
        agent = following.at + 1 < self.last and self.lower[following.at + 1] in self.lexicon.clauses.agent
        return following if adjunct and not agent and following.at - verb.at > 1 else None

    def _contact(self) -> None:
        """'a list of the 20 hostages it intends to free': a relative clause without a relative, behind people."""
        for at in range(self.first + 1, self.last - 1):
            word, before = self.known[at], self.known[at - 1]
            if (
                not word.flags & PRONOUN
                or word.flags & (RELATIVE | ARTICLE)
                or not (before.group or before.flags & PEOPLE)
            ):
                continue
            subject = word.cases & NOMINATIVE or not word.cases
            spoken = any(self._tells(verb) and at - verb.at <= TOLD for verb in self.verbs if verb.at < at)
            if subject and self._verb_at(at + 1) and not spoken:
                self.found.setdefault(at, REDUCED)
                return

    def _tells(self, verb: Verb) -> bool:
        return any(self.lexicon.verbs.get(form.lemma, NO_USE).speech for form in verb.forms)
