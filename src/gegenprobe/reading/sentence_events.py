"""The events of one sentence, with who has which role in them, before anything is drafted from it."""

from __future__ import annotations

from gegenprobe.packs.inflection import GERUND
from gegenprobe.packs.lexicon import NEGATION
from gegenprobe.reading.context import Context
from gegenprobe.reading.dealings import DealingReader
from gegenprobe.reading.events import Event, find_events
from gegenprobe.reading.filled import Filled
from gegenprobe.reading.roles import fill
from gegenprobe.reading.sentence import Sentence


class EventReader(DealingReader):
    """Finds events and roles in two steps, each of which a report takes for all its sentences at a time."""

    def __init__(self, sentence: Sentence, number: int, context: Context) -> None:
        super().__init__(sentence, number, context)
        self.events: list[Event] = []
        self.filled: list[Filled] = []

    def find(self) -> None:
        """Find the events of the sentence: what was read before it is not asked."""
        self.events = find_events(self.sentence, self.cues, self.lexicon, self.context.stories)

    def fill(self) -> None:
        """Find who has which role in them."""
        pairs = [(event, fill(event, self.sentence, self.lexicon)) for event in self.events]
        pairs = [pair for pair in pairs if not self._not_yet(*pair)]
        self.events, self.filled = [event for event, _ in pairs], [roles for _, roles in pairs]

    def _not_yet(self, event: Event, roles: Filled) -> bool:
        """'4.587 presos, de los cuales 2.100 no han recibido sentencia': it only tells who some of them are."""
        share = any(m.part and m.counted for m in roles.whom)
        if share and self.lexicon.clauses.fixed_order and event.form is not None:
            verbs = self.sentence.clause(event.clause).verbs
            return all(f.features == GERUND for verb in verbs for f in verb.forms)  # '36 of them serving life terms'
        if not share or not self.lexicon.clauses.subjects_dropped:
            return False
        kind = self.context.codebook.kinds[self.lexicon.frames[event.frame].kind]
        clause, known = self.sentence.clause(event.clause), self.sentence.tagged.known
        denied = any(known[at].flags & NEGATION for at in range(clause.first, event.at))
        return denied and kind.about == "people" and not (kind.fills or kind.drains or kind.stock or kind.moves)
