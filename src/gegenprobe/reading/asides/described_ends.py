"""Where the words end that tell more of the people before them ('accused of spying', 'who had come to work')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, GERUND, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    MARK,
    OPENER,
    PEOPLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    Lexicon,
    VerbUse,
    Word,
)  # fmt: skip
from gegenprobe.reading.clauses.stretch import NO_USE
from gegenprobe.reading.words.tagging import Tagged, counts_at

_MARKS: Final = frozenset(",;:–—().!?…\"'„“”«»‚‘")
_CITIZENS: Final = ("citizen", "adjective")


class Ends:
    """Looks for the ends in one sentence; `dated`: where its times begin."""

    def __init__(self, tagged: Tagged, lexicon: Lexicon, dated: set[int]) -> None:
        self.tagged = tagged
        self.known = tagged.known
        self.form = tagged.words.form
        self.lower = tagged.words.lower
        self.lexicon = lexicon
        self.dated = dated

    def of_description(self, at: int, behind: int) -> int:
        """Where the description ends that stands at `at` right behind people; `behind`: behind its opening words."""
        if not at or not self._people(at - 1):
            return at
        relative = bool(self.known[at].flags & RELATIVE)
        end = self._end(behind, relative)
        if end <= behind or (relative and self._telling(at, end)):
            return at
        takes_up = end < len(self.form) and bool(self.known[end].verbs)
        return end if takes_up else self._before_adjunct(behind, end)

    def _people(self, at: int) -> bool:
        """Whether people or their number end there."""
        while at and not self.tagged.length[at]:
            at -= 1  # 'trade unionists'
        word = self.known[at]
        counted = counts_at(self.tagged, at, self.lexicon)
        citizens = word.place is not None and word.place.role in _CITIZENS
        return counted or citizens or bool(word.group or word.flags & PEOPLE)

    def _end(self, behind: int, relative: bool) -> int:
        """The first word that is none of the description any more; `behind` where nobody can tell."""
        waits = relative  # for the verb of its own
        for at in range(behind, len(self.form)):
            word = self.known[at]
            if self.form[at] in _MARKS or self._another(at):
                return behind if waits else at
            if word.flags & RELATIVE and not word.flags & ARTICLE:
                return behind if relative else at
            if word.flags & OPENER and not word.flags & PREPOSITION:
                return behind
            if word.status and not word.verbs and not self._noun_here(at):
                return behind if waits else at  # 'are to be freed'
            if not word.verbs or self._marked(at) or self._noun_here(at):
                continue
            if waits:
                waits = self._helps(word)
            elif self._ends_it(at):
                return at
        return behind

    def _marked(self, at: int) -> bool:
        """Whether the verb hangs on an infinitive's mark: 'to flee', 'to be freed'."""
        helped = bool(self.known[at - 1].verbs) and self._helps(self.known[at - 1])
        return any(self.known[k].flags & MARK for k in ((at - 1, at - 2) if helped else (at - 1,)))

    def _another(self, at: int) -> bool:
        """'and 12 others': the next ones of a list."""
        if not self.known[at].flags & CONJUNCTION or at + 1 >= len(self.form):
            return False
        after = self.known[at + 1]
        return counts_at(self.tagged, at + 1, self.lexicon) or bool(after.group or after.verbs)

    def _noun_here(self, at: int) -> bool:
        """'for a planned attack', 'of attacks': a noun with the form of a verb."""
        before, word = self.known[at - 1], self.known[at]
        behind = before.flags & (ARTICLE | PREPOSITION | POSSESSIVE) and not before.flags & PRONOUN
        gerund = bool(word.verbs) and all(form.features & (GERUND | INFINITIVE) == GERUND for form in word.verbs)
        return bool(behind) or gerund

    def _ends_it(self, at: int) -> bool:
        """Whether the verb is one of the clause around: an auxiliary, a modal, or a verb that tells something."""
        word = self.known[at]
        if self._helps(word):
            return True
        told = any(self._use(form.lemma).frames for form in word.verbs)
        return told and any(form.features & (FINITE | PARTICIPLE) for form in word.verbs)

    def _helps(self, word: Word) -> bool:
        uses = [self._use(form.lemma) for form in word.verbs]
        return any(use.auxiliary or use.modal for use in uses)

    def _use(self, lemma: str) -> VerbUse:
        return self.lexicon.verbs.get(lemma, NO_USE)

    def _before_adjunct(self, behind: int, end: int) -> int:
        """Where a time or a goal begins that may belong to the verb of all ('freed 12 accused of theft on Monday')."""
        for at in range(behind + 1, end):
            goal = self.known[at].flags & MARK and at + 1 < end and self.known[at + 1].place is not None
            if at in self.dated or goal:
                return at
        return end

    def _telling(self, first: int, last: int) -> bool:
        """Whether what stands there tells more than who people are: a number, a country, a deed, a speaker."""
        for at in range(first, last):
            word = self.known[at]
            if counts_at(self.tagged, at, self.lexicon) or word.events or word.place is not None:
                return True
        return self.tells(first, last)

    def tells(self, first: int, last: int) -> bool:
        """Whether a verb there tells of an event, or of what somebody says."""
        frames: set[int] = set()
        for word in self.known[first:last]:
            for form in () if word.status else word.verbs:  # 'amid pressure'
                if form.particle and form.particle not in self.lower[first:last]:
                    continue  # 'come' is no 'come home'
                use = self._use(form.lemma)
                if use.speech:
                    return True
                frames.update(use.frames)
        group = next((self.known[at].group for at in range(first - 1, -1, -1) if self.known[at].group), "")
        if any(self._tells_alone(number, group) for number in frames):
            return True
        needed = {need for number in frames for need in self.lexicon.needs[number]}
        ends = ((at, needs) for at, needs in self.tagged.ending if first <= at < last)
        return any(need in needed and self._stands(need, at) for at, needs in ends for need in needs)

    def _tells_alone(self, number: int, group: str) -> bool:
        """Whether a frame needs nothing but its verb, or the group of those it tells of ('prisoners who died')."""
        frame = self.lexicon.frames[number]
        unsure = bool(frame.groups) or (frame.weak and "whom" not in frame.roles)
        alone = not self.lexicon.needs[number] and not (unsure and self.lexicon.clauses.adjectives_agree)
        return alone or (group in frame.groups and not frame.both)

    def _stands(self, number: int, at: int) -> bool:
        """Whether the word before word `at` is the one that the need has there, too."""
        before = self.lexicon.phrases_needed[number].before
        return not before or (at > 0 and self.lower[at - 1] == before[-1])
