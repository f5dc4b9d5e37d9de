"""What a disputed number denies: so many people of whom the same was told ('31 were arrested, not 40')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import NEGATION
from gegenprobe.reading.disputed_numbers import disputed, negated_being
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.mention import TERMS, Mention
from gegenprobe.reading.other_accounts import OtherAccountReader

CITED: Final = 6  # words from a disputed number to who gave it


class DisputeReader(OtherAccountReader):
    """Reads the numbers that are told of as wrong."""

    def _of_disputed(self) -> None:
        """A number behind 'not' as a denial of it; who gave it says nothing of the right one."""
        if not self.drafts or not self.sentence.tagged.flags & NEGATION:
            return
        for mention in [m for m in self.sentence.mentions if m.counted and m.kind in ("number", "people")]:
            if not disputed(mention, self.sentence, self.lexicon) or self._count(mention) is None:
                continue
            own = [d for d in self.drafts if any(m.head == mention.head for m in d.mentions)]
            first = None if own else self._right_number(mention)
            if first is not None:
                self._without_giver(first, mention)
                made = len(self.drafts)
                self._parts(first, [mention._replace(joined=False, prep="")], mention.head)
                own = self.drafts[made:]
                for draft in own:
                    draft.said_by = first.said_by
            for draft in own:
                draft.status, draft.whole = "denied", None
        for draft in self.drafts:
            if draft.status == "occurred" and draft.mentions and self._is_not(draft.mentions[0]):
                draft.status = "denied"

    def _is_not(self, number: Mention) -> bool:
        """'Es waren nicht 40', 'No fueron 40': a bare number of a clause that only says how many they are not."""
        plain = number.kind == "number" and number.counted and negated_being(number, self.sentence)
        return plain and self._only_is(self.sentence.sliced.clause_of[number.head])

    def _right_number(self, wrong: Mention) -> Draft | None:
        """Those of whom the sentence tells before, with another number of people; no 'not 20' years."""
        kinds = self.context.codebook.kinds
        if wrong.kind == "number" and any(
            hit.unit in TERMS and hit.first < wrong.first for hit in self.sentence.numbers
        ):
            return None
        told = [d for d in self.drafts if d.count is not None and kinds[d.kind].about == "people" and d.whole is None]
        told = [d for d in told if any(m.head < wrong.first for m in d.mentions) or d.at_word < wrong.first]
        here = self._count(wrong)
        return told[-1] if told and here is not None and told[-1].count != here else None

    def _without_giver(self, right: Draft, wrong: Mention) -> None:
        """'not 40, as the police said': the police are not who tells of 31."""
        near = range(wrong.last, wrong.last + CITED)
        givers = {name for cue in self.cues if cue.first in near for name in self._named(cue.speakers)}
        right.said_by = tuple(name for name in right.said_by if name not in givers)
