"""Clauses inside others that no mark sets off ('said 52 had been freed', 'men who fled were')."""

from __future__ import annotations

from typing import Final, NamedTuple

from gegenprobe.packs.inflection import FINITE, GERUND, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    MARK,
    NONE,
    OPENER,
    PEOPLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    Lexicon,
    VerbForm,
    VerbUse,
)  # fmt: skip
from gegenprobe.reading.tagging import Tagged

RELATIVE_MARK, RESUMES, REDUCED, SPOKEN = ",", "resume", "reduced", "spoken"
_NO_USE: Final = VerbUse()
_STARTS: Final = ARTICLE | POSSESSIVE | PRONOUN | NONE
_ADVERBS: Final = 2  # words that may stand between an auxiliary and its verb


class Cut(NamedTuple):
    """A place where a segment is cut, and what to call the break."""

    at: int
    separator: str


class _Verb(NamedTuple):
    at: int
    forms: tuple[VerbForm, ...]


def cuts(
    tagged: Tagged, span: tuple[int, int], verbs: list[tuple[int, tuple[VerbForm, ...]]], lexicon: Lexicon
) -> list[Cut]:
    """The cuts inside the stretch of words `span`, in order; `verbs` are its verbs with their places."""
    return _Inside(tagged, span, [_Verb(at, forms) for at, forms in verbs], lexicon).cuts()


def completes(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether 'que' completes a word of speech or wish: a verb may follow it at once ('pide que sean liberados')."""
    if not lexicon.clauses.subjects_dropped:
        return False
    lower = tagged.words.lower[at]
    for k in range(at - 1, max(-1, at - 8), -1):
        word = tagged.known[k]
        if word.verbs:
            uses = [lexicon.verbs.get(form.lemma, _NO_USE) for form in word.verbs]
            return any(use.speech or use.status for use in uses)
        if word.status:
            return True
        if word.flags & (OPENER | RELATIVE) and not word.flags & PREPOSITION and tagged.words.lower[k] == lower:
            return False  # 'señaló que 554 personas que participaron'
        if word.events or not tagged.words.form[k][0].isalnum():
            return False
        if word.group and not _told_to(tagged, k, lexicon):
            return False
    return False


def _told_to(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'dijo a los periodistas que ...': those behind the object's mark are told, the clause is not about them."""
    before = tagged.known[max(at - 2, 0) : at]
    return any(word.flags & PREPOSITION and word.base in lexicon.clauses.object_marks for word in before)


class _Inside:
    def __init__(self, tagged: Tagged, span: tuple[int, int], verbs: list[_Verb], lexicon: Lexicon) -> None:
        self.tagged = tagged
        self.known = tagged.known
        self.form = tagged.words.form
        self.lower = tagged.words.lower
        self.first, self.last = span
        self.verbs = verbs
        self.lexicon = lexicon
        self.found: dict[int, str] = {}

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
        if self.lexicon.clauses.subjects_dropped and at and self.known[at - 1].group:
            return False  # 'los presos que el Gobierno liberó'
        return not (at + 1 < self.last and self._verb_at(at + 1))

    def _verb_at(self, at: int) -> bool:
        return any(verb.at == at for verb in self.verbs)

    def _opens(self, at: int) -> bool:
        """Whether an opener inside the stretch opens a clause: a finite verb follows, not at once."""
        if at and self.known[at - 1].flags & PREPOSITION and not self.known[at].flags & PREPOSITION:
            return False
        if not any(verb.at < at for verb in self.verbs):
            return False
        following = [verb for verb in self.verbs if verb.at > at]
        if self.known[at].flags & PREPOSITION and self.lexicon.clauses.subjects_dropped:
            return bool(following) and self._after_which(at, following[0])  # 'para el servicio suman 300'
        if following and self._after_which(at, following[0]):
            return True
        if not following and not self.known[at].flags & PREPOSITION:
            return self._waits(at)
        if not following or (following[0].at == at + 1 and not self.lexicon.clauses.subjects_dropped):
            return False
        if self.known[at].flags & PREPOSITION and self.known[following[0].at - 1].flags & CONJUNCTION:
            return False
        return any(self._finite(verb) for verb in following[:2])

    def _after_which(self, at: int, verb: _Verb) -> bool:
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

    def _finite(self, verb: _Verb) -> bool:
        if verb.at and self.known[verb.at - 1].flags & MARK:
            return False
        return any(form.features & FINITE for form in verb.forms)

    def _surely_finite(self, verb: _Verb) -> bool:
        plain = all(form.features & (PARTICIPLE | GERUND | INFINITIVE) for form in verb.forms)
        return self._finite(verb) and (self._helps(verb) or not plain)

    def _relative(self, at: int) -> None:
        """A relative clause from its pronoun to the verb that takes the sentence up again."""
        inside = [number for number, verb in enumerate(self.verbs) if verb.at > at]
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
                self.known[k].flags & (CONJUNCTION | OPENER | RELATIVE) or not self.form[k][0].isalnum()
                for k in between
            ):
                return
            if self._finite(verb):
                self.found.setdefault(verb.at, RESUMES)
                return

    def _group_end(self, number: int) -> int:
        """The last verb of a verb group: auxiliaries, adverbs, the verb."""
        while number + 1 < len(self.verbs):
            verb, following = self.verbs[number], self.verbs[number + 1]
            if following.at - verb.at > _ADVERBS + 1 or not self._helps(verb):
                break
            number += 1
        return number

    def _helps(self, verb: _Verb) -> bool:
        uses = [self.lexicon.verbs.get(form.lemma, _NO_USE) for form in verb.forms]
        return any(use.auxiliary or use.modal for use in uses)

    def _governs(self, first: int, last: int) -> bool:
        """Whether a verb of the group takes a clause: it speaks, or gives a status."""
        for verb in self.verbs[first : last + 1]:
            uses = [self.lexicon.verbs.get(form.lemma, _NO_USE) for form in verb.forms]
            if any(use.speech for use in uses):
                return True
        return False

    def _spoken(self, number: int, verb: _Verb) -> None:
        """'said 44 convicts had been freed': the clause after a verb of saying, without an opener."""
        uses = [self.lexicon.verbs.get(form.lemma, _NO_USE) for form in verb.forms]
        if not any(use.speech and not use.frames for use in uses):
            return
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
        if len(between) < 1 or any(self.known[k].flags & (CONJUNCTION | MARK | OPENER | RELATIVE) for k in between):
            return
        start = self._subject_start(verb.at + 1, following.at)
        if start is not None:
            self.found.setdefault(start, RELATIVE_MARK)

    def _verb_behind_marks(self, at: int) -> bool:
        """'said 26 men, including two Afghans, were executed': the verb stands behind what is set off by marks."""
        if not any(self.known[k].group or self.known[k].flags & PEOPLE for k in range(at + 1, self.last)):
            return False
        marks = [k for k in range(self.last, len(self.form) - 1) if self.form[k] == ","][:2]
        if len(marks) < 2 or marks[0] != self.last:
            return False
        aside = any(form.features & FINITE for k in range(marks[0], marks[1]) for form in self.known[k].verbs)
        return not aside and any(form.features & FINITE for form in self.known[marks[1] + 1].verbs)

    def _infinitive(self, number: int, verb: _Verb) -> None:
        """'urged Minsk to release 14', 'are expected to be freed': an infinitive that hangs on a verb with a status."""
        mark = verb.at - 1
        if not number or mark <= self.verbs[number - 1].at or not self.known[mark].flags & MARK:
            return
        if not any(form.features & INFINITIVE for form in verb.forms):
            return
        uses = [self.lexicon.verbs.get(form.lemma, _NO_USE) for form in self.verbs[number - 1].forms]
        if any(use.status or use.speech for use in uses):
            self.found.setdefault(mark, RELATIVE_MARK)

    def _passive(self, number: int) -> bool:
        helper = self.verbs[number - 1]
        uses = [self.lexicon.verbs.get(form.lemma, _NO_USE) for form in helper.forms]
        return any("passive" in use.auxiliary for use in uses) and self.verbs[number].at - helper.at <= _ADVERBS + 1

    def _subject_start(self, first: int, verb: int) -> int | None:
        """Where the subject of the verb begins: behind a preposition's phrase ('said on Friday it had ...')."""
        if not self.known[first].flags & PREPOSITION:
            return first
        for at in range(verb - 1, first, -1):
            word = self.known[at]
            if word.flags & _STARTS or self.form[at][0].isdigit() or word.place is not None:
                return at
        return None

    def _governs_people(self, left: _Verb, right: _Verb) -> bool:
        """Whether the verb before has the people as its object: nothing opens a clause between the two."""
        if (self._helps(left) and not self._finite(left)) or any(left.at < at <= right.at for at in self.found):
            return False
        between = range(left.at + 1, right.at)
        opens = any(self.known[k].flags & (CONJUNCTION | OPENER | RELATIVE) for k in between)
        return not opens and right.at - left.at > 1 and not self._only_auxiliary(left)

    def _only_auxiliary(self, verb: _Verb) -> bool:
        uses = [self.lexicon.verbs.get(form.lemma, _NO_USE) for form in verb.forms]
        return all((use.auxiliary or use.modal) and "state" not in use.auxiliary for use in uses)

    def _reduced(self, number: int, verb: _Verb) -> None:
        """'children seized from a school have been freed': a participle right behind people."""
        if not verb.at > self.first or not any(
            form.features & (PARTICIPLE | GERUND) and not form.features & INFINITIVE for form in verb.forms
        ):
            return
        before = self.known[verb.at - 1]
        uses = [self.lexicon.verbs.get(form.lemma, _NO_USE) for form in verb.forms]
        if not (before.group or before.flags & PEOPLE or before.place) or any(use.speech for use in uses):
            return
        if any(self.lexicon.verbs.get(form.lemma, _NO_USE).auxiliary for form in verb.forms):
            return
        if any(self._governs_people(other, verb) for other in self.verbs[:number]):
            self.found.setdefault(verb.at, REDUCED)
            return
        if any(self._surely_finite(other) for other in self.verbs[:number]):
            return
        later = next((other for other in self.verbs[number + 1 :] if self._surely_finite(other)), None)
        gerund = all(form.features == GERUND for form in verb.forms)
        if later is None and gerund and self._verb_behind_marks(verb.at - 2):
            self.found[verb.at] = REDUCED
        if later is None or later.at - verb.at < 2:
            return
        between = range(verb.at + 1, later.at)
        if not any(self.known[k].flags & (CONJUNCTION | OPENER | RELATIVE | MARK) for k in between):
            self.found[verb.at] = REDUCED
            self.found.setdefault(later.at, RESUMES)
