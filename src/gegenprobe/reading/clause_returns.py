"""Which clause a stretch without a verb goes on with, where the order of words is free; what a clause hangs on."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import GERUND, PARTICIPLE
from gegenprobe.packs.lexicon import CONJUNCTION, OPENER, ORGANISATION, PEOPLE, PREPOSITION, TITLE
from gegenprobe.reading.insertions import InsertionSigns
from gegenprobe.reading.segments import NO_USE, Segment, uses_of
from gegenprobe.reading.status_words import is_due
from gegenprobe.reading.verbs_beside import done_to_people

OPENING: Final = 3  # words up to the one that opens a clause ('y de que')


class Returns(InsertionSigns):
    """What a stretch between marks shows of the clause around it."""

    def _due_apart(self, segment: Segment) -> bool:
        """'..., and a trial is due on Friday', '...; four more are due out': the words of a status hold its verb."""
        joined = segment.separator == ";" or self._starts_with_conjunction(segment)
        if not joined or not self.lexicon.clauses.fixed_order:
            return False
        return any(is_due(at, self.tagged, self.lexicon) for at in range(segment.first + 1, segment.last))

    def _opens_phrase(self, segment: Segment) -> bool:
        first = self.tagged.known[segment.first]
        return bool(first.flags & PREPOSITION or first.events)

    def _returned_to(self, segment: Segment, target: int) -> int:
        """'за решёткой, сообщает X, 40 узников': the clause around what stands between marks; else `target`.

        A clause that wants its verb takes up what a preposition opens behind a relative one, and a clause with a
        verb what no person or body opens behind words of speech or a gerund.
        """
        last = self.made[self.last]
        if not self.lexicon.clauses.noun_cases or segment.separator != "," or last.quote != segment.quote:
            return target
        inner = last.kind in ("relative", "background", "condition")
        if inner and self.main >= 0 and not self.made[self.main].verbs and self._opens_phrase(segment):
            return self.main
        uses = uses_of(last.verbs, self.lexicon)
        said = bool(uses) and all(use.speech for use in uses if use is not NO_USE)
        gerund = bool(last.verbs) and all(f.features & GERUND for verb in last.verbs for f in verb.forms)
        if last.parent < 0 or not (said or gerund) or not self.made[last.parent].verbs:
            return target
        first, form = self.tagged.known[segment.first], self.tagged.words.form[segment.first]
        holder = first.group or first.flags & (TITLE | ORGANISATION | PEOPLE) or form[0].isupper()
        return target if holder else last.parent

    def _of_the_relative(self, segment: Segment) -> bool:
        """'X, who had urged Y to free Z, left': an infinitive that no mark parts from the relative clause before it."""
        last = self.made[self.last]
        behind = last.kind == "relative" and last.last == segment.first and bool(last.verbs)
        return behind and self.lexicon.clauses.fixed_order and self._opens_infinitive(segment)

    def _said_of_name(self, segment: Segment) -> bool:
        """'There is X, sentenced to four years, and Y, jailed for three': a participle tells of the name before it."""
        words, verbs, before = self.tagged.words, segment.verbs, segment.first - 2
        if not self.lexicon.clauses.fixed_order or len(verbs) != 1 or segment.separator != "," or before < 0:
            return False
        after, participle = verbs[0].at + 1, any(form.features & PARTICIPLE for form in verbs[0].forms)
        if verbs[0].at != segment.first or not participle or after >= segment.last or self.last < 0:
            return False
        told = self.main >= 0 and self.made[self.main].verbs and done_to_people(verbs[0], self.lexicon)
        known, named = self.tagged.known, words.form[before][0].isupper() and words.form[before - 1][0].isupper()
        named = named and not known[before].verbs and known[before].place is None
        return bool(told and named and known[after].flags & PREPOSITION)

    def _hung_on(self, segment: Segment, kind: str) -> int:
        """What a clause hangs on: 'said that 40 may be freed, and that ...' on the verb before the first 'that'."""
        joined = segment.separator in ("and", ";") or self._starts_with_conjunction(segment)
        joined = joined or (segment.first > 0 and bool(self.tagged.known[segment.first - 1].flags & CONJUNCTION))
        if kind != "complement" or not joined:
            return self.last
        opener, number = self._opener(segment.first, segment.last), self.last
        while number >= 0 and opener:
            clause = self.made[number]
            if clause.kind == kind and self._opener(clause.first, clause.last) == opener:
                return clause.parent
            number = clause.parent
        return self.last

    def _opener(self, first: int, last: int) -> str:
        """The word that opens a clause, behind a conjunction or preposition at most."""
        known, lower = self.tagged.known, self.tagged.words.lower
        return next((lower[at] for at in range(first, min(first + OPENING, last)) if known[at].flags & OPENER), "")
