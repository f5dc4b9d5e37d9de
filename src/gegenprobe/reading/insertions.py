"""What goes on behind an insertion: 'han soltado los hutíes, respaldados por Irán, a 113 presos'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, ORGANISATION, PEOPLE, PREPOSITION, TITLE
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.clause_signs import Signs
from gegenprobe.reading.segments import Segment, uses_of


class InsertionSigns(Signs):
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
