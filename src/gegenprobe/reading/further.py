"""Shares told one by one: 'Of these, 1,458 are men and 216 are women', '340 of those arrested were under 16'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import PARTITIVE
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.parts import PartReader


class FurtherReader(PartReader):
    """Reads shares behind a first one, or behind words that name the whole."""

    def _of_further(self) -> None:
        """'Of these, 1,458 are men and 216 are women', '340 of those arrested were under 16': shares one by one."""
        clauses = self.lexicon.clauses
        if not clauses.inner_clauses or clauses.subjects_dropped:
            return
        for clause in self.sentence.sliced.clauses:
            if not clause.verbs or not self._only_is(clause.number):
                continue
            inside = self.sentence.in_clause(clause.number)
            counted = [m for m in inside if m.counted and not m.aside]
            first = next((m for m in counted if m.first - clause.first <= 1 and m.last <= clause.verbs[0].at), None)
            if first is not None and not any(m.head == first.head for d in self.drafts for m in d.mentions):
                self._further(first, clause.verbs[0].at)

    def _further(self, share: Mention, verb: int) -> None:
        """One more share: of those whom its own words name, or of the whole of the share before."""
        known, length = self.sentence.tagged.known, self.sentence.tagged.length
        parts = [draft for draft in self.drafts if draft.whole is not None and draft.at_word < share.first]
        named = share.last < len(known) and known[share.last].flags & PARTITIVE and length[share.last] > 1
        if share.part and named:
            kind = self._member_near(share.last)
            whole = self._factual(kind, self.context.last_of(kind)) if kind else None
            if whole is not None:
                self._parts(whole, [share._replace(joined=False)], share.head)
            elif kind:
                self._first_members(kind, [share._replace(joined=False)], share.head)
        elif parts and share.last == verb and parts[-1].whole is not None:
            self._parts(parts[-1].whole, [share._replace(joined=False)], share.head)
