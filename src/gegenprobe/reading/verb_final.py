"""Where a verb ends a subordinate clause: what stands behind its mark goes on with the clause around it."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import PART, PARTITIVE
from gegenprobe.reading.clause_signs import Signs
from gegenprobe.reading.segments import Segment
from gegenprobe.reading.tagging import UNKNOWN, counts_at

INSIDE: Final = ("relative", "background", "condition", "purpose")
INNER_MARKS: Final = frozenset((",", ")", "–", "—"))
OPENING_MARKS: Final = frozenset((",", "(", "–", "—"))


class VerbFinal(Signs):
    """Finds the clause around a subordinate one, in a language whose subordinate clauses end with their verb."""

    def _around_ended(self, segment: Segment) -> int:
        """'ließ 30, die protestiert hatten, frei': the clause around the one that its verb has just ended; or -1."""
        if self.last < 0 or not self.lexicon.clauses.nouns_capitalised or segment.separator not in INNER_MARKS:
            return -1
        last = self.made[self.last]
        if last.kind not in INSIDE or not last.verbs or last.parent < 0 or last.verbs[-1].at < last.last - 1:
            return -1
        return last.parent if self.made[last.parent].quote == segment.quote else -1

    def _around_relative(self, segment: Segment) -> int:
        """The clause that a stretch without a verb goes on with, behind the verb that ends a relative clause."""
        above = self._around_ended(segment)
        first = self.tagged.known[segment.first]
        if above < 0 or first.flags & (PART | PARTITIVE):
            return self.last
        if not self.made[above].verbs:  # 'Die 40, die in Haft saßen, hausten in Zelten': a verb that no pack knows
            lower = self.tagged.words.form[segment.first][0].islower() and first is UNKNOWN
            return above if lower else self.last
        return above

    def _waiting(self, segment: Segment) -> int:
        """'dass alle 30, die in Haft sind, freikommen': the clause around a relative one that the verb ends; or -1."""
        clauses = self.lexicon.clauses
        verb_first = clauses.inner_clauses and segment.verbs[0].at == segment.first  # '51, who fled, have been'
        if self.last < 0 or not (clauses.nouns_capitalised or verb_first) or segment.separator != ",":
            return -1
        last = self.made[self.last]
        above = self.made[last.parent] if last.kind == "relative" and last.parent >= 0 else None
        if above is None or above.verbs or above.kind in ("main", "coordinate") or above.quote != segment.quote:
            return -1
        return -1 if self._starts_with_conjunction(segment) else above.number

    def _ends_bracket(self, segment: Segment) -> int:
        """'hat 30, die protestiert hatten, verschoben': the clause around whose auxiliary wants this verb; or -1."""
        above = self._around_ended(segment)
        above = self._around_apposition(segment) if above < 0 else above
        return above if above >= 0 and self._wants_verb(segment, above) else -1

    def _around_apposition(self, segment: Segment) -> int:
        """'hat vier Geiseln, die meisten von ihnen jung, empfangen': the clause around what marks set off; or -1."""
        if self.last < 0 or not self.lexicon.clauses.nouns_capitalised or segment.separator not in INNER_MARKS:
            return -1
        last, form = self.made[self.last], self.tagged.words.form
        if not last.verbs or last.quote != segment.quote or last.last != segment.first - 1:
            return -1
        before_verb = range(segment.first, segment.verbs[0].at)
        own = any(counts_at(self.tagged, at, self.lexicon) for at in before_verb)
        set_off = any(form[at] in OPENING_MARKS for at in range(last.verbs[-1].at + 1, last.last))
        return last.number if set_off and not own else -1

    def _wants_verb(self, segment: Segment, number: int) -> bool:
        """Whether a clause has only verbs that help, and the stretch only the verb that they want, at its end."""
        verbs = self.made[number].verbs
        if not verbs or not all(self._helping(verb) for verb in verbs) or self._starts_with_conjunction(segment):
            return False
        last = segment.verbs[-1]
        wanted = any(form.features & (PARTICIPLE | INFINITIVE) for form in last.forms)
        return wanted and last.at >= segment.last - 2 and not self._linked(segment)
