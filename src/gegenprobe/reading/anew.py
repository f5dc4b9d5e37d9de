"""The same told anew with another number: 'in Minsk waren es 20', '40 waren es vor einem Jahr', 'als es 81 waren'."""

from __future__ import annotations

from typing import Final

from gegenprobe.reading.clause import Clause
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.parts import NEAR, PartReader
from gegenprobe.reading.segments import uses_of
from gegenprobe.reading.tagging import DUMMY
from gegenprobe.reading.time_resolve import resolve
from gegenprobe.reading.time_values import TimeHit

_BEING: Final = ("state", "passive")


class AnewReader(PartReader):
    """Reads numbers whose clause says no more than 'it were', in a language that has a word for that."""

    def _of_elsewhere(self) -> None:
        """'in Minsk waren es 20': the same as told before, with another number, of another place or time."""
        if not self.sentence.tagged.marks & DUMMY:
            return  # as nearly always
        dummies, lower = self.lexicon.clauses.dummies, self.sentence.tagged.words.lower
        clause_of = self.sentence.sliced.clause_of
        for number in sorted({clause_of[at] for at, word in enumerate(lower) if word in dummies}):
            clause = self.sentence.clause(number)
            counted = self._counted_in(clause) if self._only_was(clause) else None
            first = self._told_lately(clause) if counted is not None else None
            if counted is not None and first is not None:
                made = len(self.drafts)
                self._same_of(first, counted, counted.first)
                self._in_other_times(first, counted, clause)
                self._by_other_accounts(first, counted, clause)
                for draft in self.drafts[made:]:
                    draft.whole = None
                    draft.status = "occurred" if draft.status == "denied" else draft.status  # 'Nie waren es mehr: ...'
                    draft.status = self._by_modal(clause) or draft.status
                    self._placed_in(draft, clause)

    def _by_modal(self, clause: Clause) -> str:
        """'Am Ende könnten es 900 sein': what the clause's own modal says; ''."""
        uses = [use for verb in clause.verbs for use in uses_of([verb], self.lexicon)]
        return next((use.modal for use in uses if use.modal == "possible"), "")

    def _nobody_new(self, counted: Mention) -> bool:
        """'80', '38 Personen': a number with no word of its own for those it counts, or one without a country."""
        if self.sentence.tagged.words.lower[counted.head] in self.lexicon.clauses.fated:
            return False  # 'spricht von zwölf Verletzten'
        return counted.kind == "number" or (counted.kind == "people" and not counted.nations)

    def _named_as_number(self, clause: Clause) -> list[Mention]:
        """'nannte eine höhere Zahl: 340', 'nennt die Zahl 14': a bare number right behind the noun for numbers."""
        form, lower = self.sentence.tagged.words.form, self.sentence.tagged.words.lower
        totals = {word.lower() for word in self.lexicon.clauses.totals}
        behind = [m for m in self.sentence.mentions if m.kind == "number" and not m.prep and m.first > clause.first]
        behind = [m for m in behind if m.first <= clause.last + 1]
        return [m for m in behind if lower[m.first - (2 if form[m.first - 1] in ":–" else 1)] in totals][:1]

    def _same_of(self, first: Draft, counted: Mention, at: int) -> None:
        self._parts(first, [counted._replace(joined=False)], at)

    def _placed_in(self, draft: Draft, clause: Clause) -> None:
        inside = self.sentence.in_clause(clause.number)
        places = [m.country for m in inside if m.kind == "place" and m.country]
        draft.place = places[0] if places and draft.place else draft.place

    def _only_was(self, clause: Clause) -> bool:
        """Whether the clause has no verb but one of being, with a modal or without."""
        verbs = [uses_of([verb], self.lexicon) for verb in clause.verbs]
        helps = [any(use.modal or any(b in use.auxiliary for b in _BEING) for use in uses) for uses in verbs]
        return bool(helps) and all(helps)

    def _counted_in(self, clause: Clause) -> Mention | None:
        """The first number of the clause that no preposition governs, and that nothing was read of yet."""
        taken = {m.head for draft in self.drafts for m in draft.mentions}
        inside = [m for m in self.sentence.in_clause(clause.number) if m.kind in ("number", "people") and m.counted]
        inside = [m for m in inside if not m.prep and self._count(m) is not None]
        return inside[0] if inside and inside[0].head not in taken else None

    def _told_lately(self, clause: Clause) -> Draft | None:
        """What was told last of people, with their number or of people without one in the sentence before."""
        clause_of, kinds = self.sentence.sliced.clause_of, self.context.codebook.kinds
        own = [d for d in self.drafts if clause_of[d.at_word] != clause.number]
        near = [d for d in [*self.context.drafts, *own] if self.number - d.sentence <= NEAR and d.count is not None]
        unsaid = [d for d in [*self.context.unsaid, *self.unsaid] if self.number - d.sentence <= 1]
        unsaid = [
            d for d in unsaid if d.sentence == self.number or any(m.kind == "people" for m in d.mentions)
        ]  # 'Hunderte wurden festgenommen; laut Viasna waren es 438'
        unsaid = [d for d in unsaid if d.sentence != self.number or clause_of[d.at_word] != clause.number]
        told = [*unsaid, *near] if self.lexicon.clauses.dummies else [*near, *unsaid]
        told = [d for d in told if d.whole is None and kinds[d.kind].about == "people"]
        return max(told, key=lambda draft: draft.sentence, default=None) if told else None

    def _in_other_times(self, first: Draft, told: Mention, clause: Clause) -> None:
        """', ein Jahr davor 916': further numbers of the clause, each right behind a time of its own."""
        for number in self.sentence.in_clause(clause.number):
            time = self._time_beside(number)
            bare = number.kind == "number" or (number.kind == "people" and not number.group)
            if number.head > told.head and bare and number.counted and time is not None:
                made = len(self.drafts)
                self._same_of(first, number, number.head)
                for draft in self.drafts[made:]:
                    draft.when = resolve(time, self.sentence.published, "past")

    def _time_beside(self, number: Mention) -> TimeHit | None:
        """'im Jahr davor 916', '2016 gerade 26', 'knapp 4.000 im Jahr 2016': the time that a number stands beside."""
        lower, first = self.sentence.tagged.words.lower, number.first
        first -= 1 if first and lower[first - 1] in self.lexicon.clauses.adverbs else 0
        before = next((t for t in self.sentence.times if t.last == first), None)
        form, end = self.sentence.tagged.words.form, number.last
        behind = next((t for t in self.sentence.times if t.first == end), None)
        closes = behind is not None and (behind.last >= len(form) or not form[behind.last][0].isalnum())
        return before or (behind if closes else None)

    def _by_other_accounts(self, first: Draft, told: Mention, clause: Clause) -> None:
        """', nach Angaben der Opposition 30': further numbers of the clause, each right behind who tells them."""
        ends = {max((m.last for m in cue.speakers), default=cue.last): cue for cue in self.cues}
        for number in self.sentence.in_clause(clause.number):
            cue = ends.get(number.first)
            if number.head > told.head and number.kind == "number" and number.counted and cue is not None:
                made = len(self.drafts)
                self._same_of(first, number, number.head)
                for draft in self.drafts[made:]:
                    draft.said_by = self._speakers(cue)

    def _of_accounts(self) -> None:
        """'Wie viele verschleppt wurden, ist unklar; die Kirche spricht von 227': who tells, and only the number."""
        if not self.cues or not self.lexicon.clauses.dummies:
            return
        taken, about = {m.head for draft in self.drafts for m in draft.mentions}, self.lexicon.about
        for cue in self.cues:
            clause = self.sentence.clause(cue.clause)
            bare = [m for m in self.sentence.in_clause(cue.clause) if self._nobody_new(m) and m.prep in about]
            bare = bare or self._named_as_number(clause)
            bare = [m for m in bare if m.counted and m.head not in taken and self._count(m) is not None]
            first = self._told_lately(clause) if bare and cue.speakers else None
            if first is not None and bare[0].group not in ("", first.group):
                continue
            if first is None or self.number - first.sentence > 1:
                continue
            speaker = cue.speakers
            for number in bare:
                before = next((m for m in self.sentence.mentions if m.last == number.first), None)
                if number is not bare[0]:
                    speaker = (before,) if before is not None and before.kind in ("body", "person") else speaker
                made = len(self.drafts)
                self._same_of(first, number, number.head)
                for draft in self.drafts[made:]:
                    draft.whole, draft.said_by, draft.by = None, self._named(speaker), first.by
            return
