"""Statements without a verb of their own: of those who are added, share a verb, or are only counted."""

from __future__ import annotations

from gegenprobe.packs.codebook import Frame
from gegenprobe.reading.context import Unit
from gegenprobe.reading.events import Event
from gegenprobe.reading.filled import NOBODY
from gegenprobe.reading.left_out import added, held_without_verb, shared_out
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.setting import place_of
from gegenprobe.reading.units import UnitReader


class RepeatReader(UnitReader):
    """Reads what a sentence tells of more people, as another clause told it of others."""

    def _of_stock(self) -> None:
        """'На сегодня в Беларуси 1378 политзаключённых', 'Noch 24 Geiseln in Gaza': who is held, without a verb."""
        number = held_without_verb(self.sentence, self.lexicon) if not self.drafts else None
        kinds, frames = self.context.codebook.kinds, self.lexicon.frames
        stock = next((n for n, f in enumerate(frames) if kinds[f.kind].stock), -1)
        if number is None or stock < 0:
            return
        event = Event(stock, number.head, self.sentence.sliced.clause_of[number.head])
        draft = self._draft(event, frames[stock], kinds[frames[stock].kind], "occurred", [number])
        draft.count, draft.mentions = self._count(number), [number]
        draft.group, draft.nations = self._group_of(Unit([number]))
        draft.place = place_of(event, self.sentence, NOBODY, kinds[frames[stock].kind], self.lexicon.clauses.inside)
        self.drafts.append(draft)

    def _of_more(self) -> None:
        """'weitere 200 sollen folgen': the same as told last, of more people."""
        told = [*self.context.drafts, *self.drafts]
        told = [d for d in told if d.whole is None and self.context.codebook.kinds[d.kind].about == "people"]
        for more in added(self.sentence, self.lexicon):
            first = next((d for d in reversed(told) if self.number - d.sentence <= 1 and d.at_word != more.at), None)
            if first is None or any(more.mention in draft.mentions for draft in self.drafts):
                continue
            event = Event(first.number, more.at, more.clause, more.form)
            made = len(self.drafts)
            self._parts(first, [more.mention._replace(joined=False)], more.at)
            for draft in self.drafts[made:]:
                draft.whole, draft.status = None, self.status.status(event, NOBODY)[0]
                draft.when = draft.when if draft.when != first.when else None
                draft.place = ""

    def _shared_out(self, event: Event, frame: Frame, status: str, taken: list[Mention]) -> None:
        """'114 in die Ukraine, neun nach Litauen': the others that the verb moves, each group to its own country."""
        for number, place in shared_out(event, self.sentence, frame.roles.get("to", ()), taken):
            draft = self._draft(event, frame, self.context.codebook.kinds[frame.kind], status, [number, place])
            draft.count, draft.mentions, draft.to = self._count(number), [number], place.country
            draft.group, draft.nations = self._group_of(Unit([number]))
            self.drafts.append(draft)
