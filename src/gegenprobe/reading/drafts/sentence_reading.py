"""One sentence while it is read: what it is made of, what the report has told so far, the drafts made of it."""

from __future__ import annotations

from gegenprobe.reading.cues.cue import without_cited
from gegenprobe.reading.cues.holders_set_off import heads_set_off
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import Filled
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.speakers.ours import cues_by_others
from gegenprobe.reading.status.basis import Basis
from gegenprobe.reading.told.context import Context
from gegenprobe.reading.told.draft import Draft


class SentenceReading:
    """What rules read from and add to: they are functions over one of these, run in an order that drafting.py holds."""

    def __init__(self, sentence: Sentence, number: int, context: Context) -> None:
        self.sentence = sentence
        self.number = number
        self.context = context
        self.lexicon = context.lexicon
        self.cues = cues_by_others(sentence, context.lexicon)
        inside = [(m.head, cue) for cue in self.cues if cue.type == "reported" for m in cue.speakers]
        cited = {head for head, cue in inside if cue.first <= head < cue.last}
        if context.lexicon.clauses.fixed_order:
            cited |= heads_set_off(sentence, self.cues)
        if cited:
            self.sentence = sentence._replace(mentions=without_cited(sentence.mentions, cited))
        self.basis = Basis(self.sentence, context.lexicon, context.codebook.kinds)
        self.drafts: list[Draft] = []
        self.listed: dict[int, tuple[str, ...]] = {}  # names behind those counted, by the head of the mention
        self.unsaid: list[Draft] = []  # what says too little by itself: no number, no name
        self.events: list[Event] = []  # those of the sentence, once they are found
        self.filled: list[Filled] = []
