"""The events of one sentence, with who has which role in them, before anything is drafted from it."""

from __future__ import annotations

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
        self.events = find_events(self.sentence, self.cues, self.lexicon)

    def fill(self) -> None:
        """Find who has which role in them."""
        self.filled = [fill(event, self.sentence, self.lexicon) for event in self.events]
