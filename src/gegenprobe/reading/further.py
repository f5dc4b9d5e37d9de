"""Shares told one by one, and what is told again of elsewhere: 'Of these, 1,458 are men and 216 are women'."""

from __future__ import annotations

import itertools

from gegenprobe.packs.lexicon import PARTITIVE
from gegenprobe.reading.draft import Draft
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
        elif share.last == verb and (whole := self._opening_whole(share)) is not None:
            self._parts(whole, [share._replace(joined=False)], share.head)

    def _opening_whole(self, share: Mention) -> Draft | None:
        """'Of the 60 detained, 14 are students': the whole that opens the sentence, read by its participle."""
        marks = self.lexicon.clauses.genitive_marks
        told = [d for d in self.drafts if d.mentions and d.mentions[0].first == 0 and d.mentions[0].prep in marks]
        return next((d for d in told if d.count is not None and share.first > d.mentions[0].last), None)

    def _of_elsewhere(self) -> None:
        """'in Minsk waren es 20': the same as just said, with another number, of another place or time."""
        lower, elsewhere = self.sentence.tagged.words.lower, self.lexicon.clauses.elsewhere
        whole = " ".join(lower)
        if not any(phrase in whole for phrase in elsewhere):
            return  # as nearly always
        for at, phrase in enumerate(map(" ".join, itertools.pairwise(lower))):
            if phrase not in elsewhere:
                continue
            first = next((d for d in reversed([*self.context.drafts, *self.drafts]) if d.whole is None), None)
            clause = self.sentence.clause(self.sentence.sliced.clause_of[at])
            counted = [
                m for m in self.sentence.mentions if m.head > at and m.kind in ("number", "people") and not m.prep
            ]
            counted = [m for m in counted if m.head < clause.last and self._count(m) is not None][:1]
            if first is None or first.count is None or self.number - first.sentence > 1 or not counted:
                continue
            made = len(self.drafts)
            self._parts(first, [counted[0]._replace(joined=False)], at)
            for draft in self.drafts[made:]:
                draft.whole = None
                places = [m.country for m in self.sentence.in_clause(clause.number) if m.kind == "place" and m.country]
                draft.place = places[0] if places and draft.place else draft.place
