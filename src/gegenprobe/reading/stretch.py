"""A stretch of words between two marks: its verbs, and what each of them shows of itself."""

from __future__ import annotations

from typing import Final, NamedTuple

from gegenprobe.packs.inflection import FINITE, GERUND, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    MARK,
    NONE,
    PEOPLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    Lexicon,
    VerbForm,
    VerbUse,
)  # fmt: skip
from gegenprobe.reading.attributes import mark_before
from gegenprobe.reading.tagging import Tagged

RELATIVE_MARK, RESUMES, REDUCED, SPOKEN, AND = ",", "resume", "reduced", "spoken", "and"
NO_USE: Final = VerbUse()
STARTS: Final = ARTICLE | POSSESSIVE | PRONOUN | NONE
ADVERBS: Final = 2  # words that may stand between an auxiliary and its verb


class Cut(NamedTuple):
    """A place where a segment is cut, and what to call the break."""

    at: int
    separator: str


class Verb(NamedTuple):
    """A verb of the stretch: where it stands, its readings."""

    at: int
    forms: tuple[VerbForm, ...]


class Stretch:
    """The words of one stretch, and the cuts found in it so far."""

    def __init__(self, tagged: Tagged, span: tuple[int, int], verbs: list[Verb], lexicon: Lexicon) -> None:
        self.tagged = tagged
        self.known = tagged.known
        self.form = tagged.words.form
        self.lower = tagged.words.lower
        self.first, self.last = span
        self.verbs = verbs
        self.lexicon = lexicon
        self.found: dict[int, str] = {}

    def _verb_at(self, at: int) -> bool:
        return any(verb.at == at for verb in self.verbs)

    def _mark_before(self, verb: Verb) -> int:
        """Where the mark of an infinitive stands inside the stretch, right before it or before its adverbs; else -1."""
        mark = mark_before(verb.at, self.tagged, self.lexicon)
        return mark if mark >= self.first or mark == verb.at - 1 else -1

    def _wished(self, verb: Verb) -> bool:
        """'approved that those who were found eligible be freed': a bare auxiliary, behind no mark or modal."""
        uses = [self.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
        bare = any("passive" in use.auxiliary for use in uses) and not self.lexicon.clauses.subjects_dropped
        before = self.known[verb.at - 1]
        modal = any(self.lexicon.verbs.get(form.lemma, NO_USE).modal for form in before.verbs)
        return bare and not before.flags & MARK and not modal and not before.verbs

    def _asked(self, at: int) -> bool:
        """'gave no details on how the students were freed': a question that a preposition governs."""
        asks = self.lexicon.clauses.openers.get(self.lower[at]) == "complement" and not self.known[at].flags & RELATIVE
        told = [verb for verb in self.verbs if verb.at > at + 1]
        return asks and self.lexicon.clauses.fixed_order and any(self._finite(verb) for verb in told[:2])

    def _finite(self, verb: Verb) -> bool:
        if self._mark_before(verb) >= 0:
            return False
        return any(form.features & FINITE for form in verb.forms)

    def _surely_finite(self, verb: Verb) -> bool:
        plain = all(form.features & (PARTICIPLE | GERUND | INFINITIVE) for form in verb.forms)
        return self._finite(verb) and (self._helps(verb) or not plain)

    def _helps(self, verb: Verb) -> bool:
        uses = [self.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
        return any(use.auxiliary or use.modal for use in uses)

    def _passive(self, number: int) -> bool:
        helper = self.verbs[number - 1]
        uses = [self.lexicon.verbs.get(form.lemma, NO_USE) for form in helper.forms]
        return any("passive" in use.auxiliary for use in uses) and self.verbs[number].at - helper.at <= ADVERBS + 1

    def _subject_start(self, first: int, verb: int) -> int | None:
        """Where the subject of the verb begins: behind a preposition's phrase ('said on Friday it had ...').

        In 'said at least 16 of its members were held' it does not begin behind the preposition nearest to the verb.
        """
        if not self.known[first].flags & PREPOSITION:
            return first
        found: int | None = None
        for at in range(verb - 1, first, -1):
            word = self.known[at]
            if word.flags & STARTS or self.form[at][0].isdigit() or word.place is not None:
                found = at if found is None else found
                if self.form[at][0].isdigit() or not self.known[at - 1].flags & PREPOSITION:
                    return at
        return found

    def _only_auxiliary(self, verb: Verb) -> bool:
        uses = [self.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
        return all((use.auxiliary or use.modal) and "state" not in use.auxiliary for use in uses)

    def _verb_behind_marks(self, at: int) -> bool:
        """'said 26 men, including two Afghans, were executed': the verb stands behind what is set off by marks."""
        if not any(self.known[k].group or self.known[k].flags & PEOPLE for k in range(at + 1, self.last)):
            return False
        marks = [k for k in range(self.last, len(self.form) - 1) if self.form[k] == ","][:2]
        if len(marks) < 2 or marks[0] != self.last:
            return False
        aside = any(form.features & FINITE for k in range(marks[0], marks[1]) for form in self.known[k].verbs)
        return not aside and any(form.features & FINITE for form in self.known[marks[1] + 1].verbs)
