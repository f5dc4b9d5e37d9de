"""Who is told of as being aboard, behind a move: 'A second plane landed with 80 people'."""

from __future__ import annotations

from typing import Final

from gegenprobe.reading.carried import CarriedReader
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.shares import is_more
from gegenprobe.reading.tagging import CARRIES

BACK: Final = 6  # sentences between those moved and a vehicle


class AboardReader(CarriedReader):
    """Reads how many of those moved one vehicle took."""

    def _of_aboard(self) -> None:
        """The people in a clause that names a vehicle and tells of no event itself."""
        vehicles, lower = self.lexicon.vehicles, self.sentence.tagged.words.lower
        if not self.context.drafts or not self.sentence.tagged.marks & CARRIES:
            return  # as nearly always
        whole, clause_of = self._moved(), self.sentence.sliced.clause_of
        if whole is None:
            return
        for number in sorted({clause_of[at] for at, word in enumerate(lower) if word in vehicles}):
            clause, read = self.sentence.clause(number), [d for d in self.drafts if clause_of[d.at_word] == number]
            aboard = None if read else self._aboard(clause, whole)
            if aboard is not None and not self._meets_otherwise(clause):
                self._parts(whole, [aboard._replace(joined=False, prep="")], aboard.head)

    def _moved(self) -> Draft | None:
        """Those told of last who were brought to another country."""
        kinds = self.context.codebook.kinds
        near = (d for d in self.context.latest(self.drafts) if self.number - d.sentence <= BACK)
        moved = (d for d in near if kinds[d.kind].moves and d.whole is None and d.count is not None)
        return next((d for d in moved if d.status == "occurred"), None)

    def _aboard(self, clause: Clause, whole: Draft) -> Mention | None:
        """The only people counted in the clause, fewer than those moved; None."""
        inside = [m for m in self.sentence.in_clause(clause.number) if m.counted and not m.part]
        some = [m for m in inside if m.kind == "people" or (m.kind == "number" and m.more)]
        alone = len(some) == 1 and (some[0].kind == "number" or self._may_be(some[0], whole))  # no officers beside them
        count = self._count(some[0]) if alone else None
        fewer = count is not None and count.low is not None and count.low > 1 and is_more(whole, count.low)
        return some[0] if fewer and clause.kind in ("main", "coordinate", "background") else None
