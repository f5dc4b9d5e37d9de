"""What goes on behind an insertion: 'han soltado los hutíes, respaldados por Irán, a 113 presos'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, GERUND, PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, ORGANISATION, PEOPLE, PREPOSITION, TITLE
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.segments import Segment, uses_of
from gegenprobe.reading.verb_final import VerbFinal

LONGEST_APPOSITION: Final = 20  # words between two commas


class InsertionSigns(VerbFinal):
    """Finds the clause that a stretch without a verb belongs to, behind what commas set off."""

    def _around_inserted(self, segment: Segment, target: int) -> int:
        """'han soltado los hutíes, respaldados por Irán, a 113 presos': people behind what is set off.

        Also behind ', sostiene el ministro,'.
        """
        last = self.made[target]
        inserted = last.kind in ("relative", "purpose", "coordinate", "parenthesis") or self._cites(last)
        set_off = inserted and last.separator == "," and segment.separator == "," and last.last == segment.first - 1
        if (
            not self.lexicon.clauses.subjects_dropped
            or not set_off
            or last.parent < 0
            or not self._of_people_at(segment)
        ):
            return target
        above = self.made[last.parent]
        return above.number if above.verbs and above.quote == segment.quote else target

    def _cites(self, clause: Clause) -> bool:
        """', sostiene el ministro,': a clause that opens with a verb of saying."""
        opens = bool(clause.verbs) and clause.verbs[0].at == clause.first and clause.kind == "main"
        return opens and any(use.speech for use in uses_of(clause.verbs[:1], self.lexicon))

    def _of_people_at(self, segment: Segment) -> bool:
        """Whether a stretch opens with people or a body, behind the object's mark or an article."""
        known, at, last = self.tagged.known, segment.first, segment.last
        if known[at].flags & CONJUNCTION and not known[at].flags & PREPOSITION:
            return False
        marked = self.tagged.words.lower[at] in self.lexicon.clauses.object_marks
        at += marked
        if at >= last or not (marked or known[at].flags & ARTICLE):
            return False
        heads = ORGANISATION | TITLE | PEOPLE
        return any(known[k].group or known[k].flags & heads for k in range(at, min(at + 4, last)))

    def _apposed_participle(self, segment: Segment) -> bool:
        """'X, arrested in May, was freed': a participle between marks, and the subject's own verb right behind."""
        form, verbs = self.tagged.words.form, segment.verbs
        if not self.lexicon.clauses.inner_clauses or not verbs or self.last < 0 or self.last != self.main:
            return False
        if verbs[0].at != segment.first or segment.separator != "," or self.made[self.main].verbs:
            return False
        if len(verbs) > 1 or form[segment.last : segment.last + 1] != [","]:
            return self._participles_to_comma(segment)
        after = segment.last + 1
        closed = after < len(form) and form[segment.last] == ","
        return closed and any(reading.features & FINITE for reading in self.tagged.known[after].verbs)

    def _participles_to_comma(self, segment: Segment) -> bool:
        """'90, expelled by Peru and held in Chile since, were ...': participles only, and the verb behind the comma."""
        form, known = self.tagged.words.form, self.tagged.known
        near = range(segment.first, min(segment.first + LONGEST_APPOSITION, len(form) - 1))
        comma = next((at for at in near if form[at] == ","), 0)
        if not comma or not self.lexicon.clauses.fixed_order:
            return False
        inside = [word.verbs for word in known[segment.first : comma] if word.verbs]
        plain = all(any(reading.features & (PARTICIPLE | GERUND) for reading in verbs) for verbs in inside)
        return plain and any(reading.features & FINITE for reading in known[comma + 1].verbs)
