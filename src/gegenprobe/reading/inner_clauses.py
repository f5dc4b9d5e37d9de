"""Clauses inside others that no mark sets off ('said 52 had been freed', 'men who fled were')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.inflection import GERUND, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    GOVERNOR,
    MARK,
    OPENER,
    PEOPLE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    Lexicon,
    VerbForm,
)  # fmt: skip
from gegenprobe.reading.reduced import ReducedReader
from gegenprobe.reading.stretch import ADVERBS, AND, NO_USE, RELATIVE_MARK, RESUMES, SPOKEN, Cut, Verb
from gegenprobe.reading.tagging import Tagged

PLAN: Final = 4  # words of 'are set to be'
LONGEST: Final = 5  # words of a phrase for people
FEWEST: Final = 2  # words before a relative that adds to one of them


def cuts(
    tagged: Tagged, span: tuple[int, int], verbs: list[tuple[int, tuple[VerbForm, ...]]], lexicon: Lexicon
) -> list[Cut]:
    """The cuts inside the stretch of words `span`, in order; `verbs` are its verbs with their places."""
    return _Inside(tagged, span, [Verb(at, forms) for at, forms in verbs], lexicon).cuts()


def behind_people(tagged: Tagged, at: int) -> bool:
    """Whether a word for people, or a phrase of two or three, ends right before ('los presos políticos que ...')."""
    return any(tagged.known[k].group and at in (k + 1, k + tagged.length[k]) for k in range(max(0, at - LONGEST), at))


def completes(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether 'que' completes a word of speech or wish: a verb may follow it at once ('pide que sean liberados')."""
    if not lexicon.clauses.subjects_dropped:
        return False
    lower = tagged.words.lower[at]
    for k in range(at - 1, max(-1, at - 8), -1):
        word = tagged.known[k]
        if word.verbs:
            uses = [lexicon.verbs.get(form.lemma, NO_USE) for form in word.verbs]
            being = k == at - 1 and any("passive" in use.auxiliary for use in uses)  # 'lo previsto es que salgan'
            return being or any(use.speech or use.status for use in uses)
        if word.status:
            return not (word.flags & GOVERNOR and k == at - 1)  # 'el plan que anunció': bare, it tells of the noun
        if word.flags & (OPENER | RELATIVE) and not word.flags & PREPOSITION and tagged.words.lower[k] == lower:
            return False  # 'señaló que 554 personas que participaron'
        if word.events or not tagged.words.form[k][0].isalnum():
            return False
        if (word.group or (k == at - 1 and word.flags & PEOPLE)) and not _told_to(tagged, k, lexicon):
            return False
    return False


def adds(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'Ana Ruiz, que en 2012 fue detenida, ...': behind a comma, with no word before that it could complete."""
    if at < FEWEST or tagged.words.form[at - 1] != "," or not lexicon.clauses.subjects_dropped:
        return False
    before = tagged.known[:at]
    uses = [lexicon.verbs.get(form.lemma, NO_USE) for word in before for form in word.verbs]
    told = any(use.speech or use.status or "passive" in use.auxiliary for use in uses)
    return not told and not any(word.status or word.flags & OPENER for word in before)


def _told_to(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'dijo a los periodistas que ...': those behind the object's mark are told, the clause is not about them."""
    before = tagged.known[max(at - 2, 0) : at]
    return any(word.flags & PREPOSITION and word.base in lexicon.clauses.object_marks for word in before)


class _Inside(ReducedReader):
    """Finds all cuts of one stretch."""

    def cuts(self) -> list[Cut]:
        """All cuts of the stretch, in order."""
        if not self.verbs:
            return []
        for at in range(self.first, self.last):
            flags = self.known[at].flags
            if flags & RELATIVE and not self._opener_here(at):
                self._relative(at)
            elif flags & OPENER and at > self.first and self._opens(at):
                self.found.setdefault(at, RELATIVE_MARK)
        self._contact()
        for number, verb in enumerate(self.verbs):
            self._spoken(number, verb)
            self._reduced(number, verb)
            self._infinitive(number, verb)
        return [Cut(at, separator) for at, separator in sorted(self.found.items()) if at > self.first]

    def _opener_here(self, at: int) -> bool:
        """A word that is relative and opener: a relative when a verb comes next, else an opener."""
        if not self.known[at].flags & OPENER:
            return False
        if completes(self.tagged, at, self.lexicon):
            return True
        if self.lexicon.clauses.subjects_dropped and at and self._tells_of_noun(at):
            return False  # 'los presos que el Gobierno liberó'
        return not (at + 1 < self.last and self._verb_at(at + 1))

    def _of_a_noun(self, at: int) -> bool:
        """'en el marco de un proceso que el Gobierno anunció': with no verb before, the word tells of the noun."""
        before = self.known[at - 1]
        noun = (
            self.form[at - 1].isalpha() and not before.flags & (PREPOSITION | CONJUNCTION | OPENER) and not before.verbs
        )
        return noun and at - 1 > self.first and not any(verb.at < at for verb in self.verbs)

    def _tells_of_noun(self, at: int) -> bool:
        """Behind people or another noun the word is a relative; so it is behind 'and' where a mark closes it off."""
        closed = at == self.last - 1 and at > self.first and bool(self.known[at - 1].flags & CONJUNCTION)
        return closed or behind_people(self.tagged, at) or self._of_a_noun(at) or self._of_counted(at)

    def _of_counted(self, at: int) -> bool:
        """'suman 92 los criminales de alto impacto que Perú mandó': behind a noun, with people since the last verb."""
        before = self.known[at - 1]
        if before.verbs or before.flags & (PREPOSITION | CONJUNCTION | OPENER) or not self.form[at - 1].isalpha():
            return False
        verb = max((v.at for v in self.verbs if v.at < at), default=-1)
        return verb >= 0 and any(self.known[k].group or self.known[k].flags & PEOPLE for k in range(verb + 1, at))

    def _opens(self, at: int) -> bool:
        """Whether an opener inside the stretch opens a clause: a finite verb follows, not at once."""
        if at and self.known[at - 1].flags & PREPOSITION and not self.known[at].flags & PREPOSITION:
            return self._asked(at)
        if not any(verb.at < at for verb in self.verbs):
            pronoun = not self.lexicon.clauses.subjects_dropped and at + 1 < self.last and self._subject_pronoun(at + 1)
            return pronoun and at > self.first + 1  # 'six staff and eight relatives after they were released'
        following = [verb for verb in self.verbs if verb.at > at]
        if self.known[at].flags & PREPOSITION and self.lexicon.clauses.subjects_dropped:
            return bool(following) and self._after_which(at, following[0])  # 'para el servicio suman 300'
        if following and self._after_which(at, following[0]):
            return True
        if following and (self._after_being(at, following[0]) or self._without_verb(at, following[0])):
            return not self._without_verb(at, following[0])
        if not following and not self.known[at].flags & PREPOSITION:
            return self._waits(at)
        if not following or (following[0].at == at + 1 and not self.lexicon.clauses.subjects_dropped):
            return False
        if self.known[at].flags & PREPOSITION and self.known[following[0].at - 1].flags & CONJUNCTION:
            return False
        return any(self._finite(verb) for verb in following[:2])

    def _after_being(self, at: int, verb: Verb) -> bool:
        """'reached Vilnius after being freed in Minsk': a preposition and the gerund of the passive's auxiliary."""
        if not self.lexicon.clauses.fixed_order or verb.at != at + 1 or not self.known[at].flags & PREPOSITION:
            return False
        passive = any("passive" in self.lexicon.verbs.get(form.lemma, NO_USE).auxiliary for form in verb.forms)
        return passive and any(form.features == GERUND for form in verb.forms)

    def _without_verb(self, at: int, verb: Verb) -> bool:
        """'como gesto hacia los que esperan': the verb belongs to a relative clause, and the opener opens none."""
        if not self.lexicon.clauses.subjects_dropped or self.known[at].flags & RELATIVE:
            return False
        between = [self.known[k].flags for k in range(at + 1, verb.at)]
        return any(flags & RELATIVE and not flags & ARTICLE for flags in between)

    def _after_which(self, at: int, verb: Verb) -> bool:
        """'liberados tras haber participado': a preposition that opens a background clause, and its infinitive."""
        clauses = self.lexicon.clauses
        kind = clauses.openers.get(self.lower[at], self.known[at].base)
        if not clauses.subjects_dropped or kind not in ("background", "purpose"):
            return False
        near = 0 <= verb.at - at - max(1, self.tagged.length[at]) <= 1
        return near and any(form.features & INFINITIVE for form in verb.forms)

    def _waits(self, at: int) -> bool:
        """'said that another American, the businessman X, is held': the verb comes behind a mark."""
        after = self.last
        return at + 2 < self.last and after < len(self.form) and self.form[after] in (",", "(", "–", "—")

    def _relative(self, at: int) -> None:
        """A relative clause from its pronoun to the verb that takes the sentence up again."""
        inside = [number for number, verb in enumerate(self.verbs) if verb.at > at]
        waits = at == self.last - 1 and at - 1 > self.first
        if not inside and waits and self.lexicon.clauses.subjects_dropped:
            self.found.setdefault(at, RELATIVE_MARK)  # 'a las que se acusaba y que, según la policía, fueron ...'
        if not inside:
            return
        start = at - 1 if at > self.first and self.known[at - 1].flags & PREPOSITION else at
        if start > self.first:
            self.found.setdefault(start, RELATIVE_MARK)
        self._resume(inside)

    def _resume(self, inside: list[int]) -> None:
        """Cut before the first finite verb after the clause's own verbs, unless it hangs on them."""
        last = self._group_end(inside[0])
        if self._governs(inside[0], last):
            return
        for number in range(last + 1, len(self.verbs)):
            verb = self.verbs[number]
            between = range(self.verbs[number - 1].at + 1, verb.at)
            if any(
                self.known[k].flags & (CONJUNCTION | OPENER | RELATIVE)
                or not (self.form[k][0].isalnum() or self.form[k] in "()")  # 'by the Liberation Army (ELN) were'
                for k in between
            ):
                return
            bare = not between and any(form.features & INFINITIVE for form in verb.forms)  # 'who was let go'
            bare = bare or self._goes_with(number)
            if not bare and (self._finite(verb) or self._wished(verb)):
                self.found.setdefault(verb.at, RESUMES)
                self._own_subject(inside[0])
                return

    def _goes_with(self, number: int) -> bool:
        """'who are expected to be freed': the participle behind an auxiliary in the infinitive."""
        verb, before = self.verbs[number], self.verbs[number - 1]
        marked = any(self.known[k].flags & MARK for k in range(max(before.at - 1, 0), verb.at)) and self._helps(before)
        return marked and verb.at - before.at <= PLAN and any(f.features & PARTICIPLE for f in verb.forms)

    def _own_subject(self, number: int) -> None:
        """'it was moved and five men who fled were freed': the subject of the verb resumed opens a clause."""
        relative = next((at for at in sorted(self.found) if at <= self.verbs[number].at), self.first)
        before = next((verb.at for verb in reversed(self.verbs[:number]) if verb.at < relative), -1)
        joins = [k for k in range(before + 1, relative) if self.known[k].flags & CONJUNCTION]
        if before >= 0 and joins:
            self.found.setdefault(joins[-1], AND)

    def _group_end(self, number: int) -> int:
        """The last verb of a verb group: auxiliaries, adverbs, the verb."""
        while number + 1 < len(self.verbs):
            verb, following = self.verbs[number], self.verbs[number + 1]
            if following.at - verb.at > ADVERBS + 1 or not self._helps(verb):
                break
            number += 1
        return number

    def _governs(self, first: int, last: int) -> bool:
        """Whether a verb of the group takes a clause: it speaks, or gives a status."""
        for verb in self.verbs[first : last + 1]:
            uses = [self.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
            if any(use.speech for use in uses):
                return True
        return False

    def _spoken(self, number: int, verb: Verb) -> None:
        """'said 44 convicts had been freed': the clause after a verb of saying, without an opener."""
        uses = [self.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
        told = verb.at + 1 < self.last and self._subject_pronoun(verb.at + 1)
        if not any(use.speech and (told or not use.frames) for use in uses):
            return
        if all(use.status == "demanded" for use in uses) and not told:
            return  # 'called for the release of 30 still held'
        if number and self._helps(self.verbs[number - 1]) and self._passive(number):
            return
        if not self._finite(verb) and not (number and self._helps(self.verbs[number - 1])):
            return
        following = next((other for other in self.verbs[number + 1 :] if self._finite(other)), None)
        if following is None and self._verb_behind_marks(verb.at):
            self.found.setdefault(verb.at + 1, SPOKEN)
        if following is None or any(verb.at < at <= following.at for at in self.found):
            return
        between = range(verb.at + 1, following.at)
        parts = MARK | OPENER | RELATIVE | (0 if self._listed(between, following) else CONJUNCTION)
        if len(between) < 1 or any(self.known[k].flags & parts for k in between):
            return
        start = self._subject_start(verb.at + 1, following.at)
        if start is not None:
            inner = [other for other in self.verbs[number + 1 :] if start < other.at < following.at]
            later = any(self._surely_finite(other) for other in self.verbs[number + 1 :] if other.at > following.at)
            inner += [following] if later else []
            told = any(self._describes_people(other) for other in inner)  # 'said 25 men carrying signs were arrested'
            self.found.setdefault(start, SPOKEN if told else RELATIVE_MARK)

    def _listed(self, between: range, following: Verb) -> bool:
        """'said 30 men and 12 women were freed': the conjunction joins people before an auxiliary."""
        joins = [k for k in between if self.known[k].flags & CONJUNCTION]
        people = [
            k for k in between if self.known[k].group or self.known[k].flags & PEOPLE or self.form[k][0].isdigit()
        ]
        return bool(joins and people) and self._helps(following) and people[0] < joins[0] and joins[-1] < people[-1]

    def _subject_pronoun(self, at: int) -> bool:
        """'confirmed it had received 14': right behind a verb that also counts or judges, a pronoun opens a clause."""
        word = self.known[at]
        pronoun = word.flags & PRONOUN and not word.flags & ARTICLE
        return bool(pronoun) and (not word.cases or bool(word.cases & NOMINATIVE)) and self._verb_at(at + 1)

    def _infinitive(self, number: int, verb: Verb) -> None:
        """'urged Minsk to release 14', 'are expected to be freed': an infinitive that hangs on a verb with a status."""
        mark = self._mark_before(verb)
        if not number or mark <= self.verbs[number - 1].at or not self.known[mark].flags & MARK:
            return
        if not any(form.features & INFINITIVE for form in verb.forms):
            return
        uses = [self.lexicon.verbs.get(form.lemma, NO_USE) for form in self.verbs[number - 1].forms]
        if any(use.status or use.speech for use in uses):
            self.found.setdefault(mark, RELATIVE_MARK)
