"""One pass through the words of a sentence, left to right: the phrase that is open, the mentions found so far."""

from __future__ import annotations

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.names.mention import Mention, OpenPhrase
from gegenprobe.reading.names.names import Names
from gegenprobe.reading.numbers.numbers import NumberHit
from gegenprobe.reading.times.time_values import TimeHit
from gegenprobe.reading.words.tagging import Tagged


class Sweep:
    """The state of reading one sentence's mentions; what reads on from it are functions over it."""

    def __init__(
        self, tagged: Tagged, numbers: list[NumberHit], times: list[TimeHit], lexicon: Lexicon, names: Names
    ) -> None:
        self.tagged = tagged
        self.numbers = {hit.first: hit for hit in numbers}
        self.times = {hit.first: hit for hit in times}
        self.lexicon = lexicon
        self.names = names
        self.mentions: list[Mention] = []
        self.verbs: list[int] = []
        self.open = OpenPhrase()
        self.last_conjunction = -2
        self.last_prep = ""
        self.aside = False
        self.share = False  # behind ', von denen': the next number is a part
        self.skip = 0
        self.held: OpenPhrase | None = None
        self.resume = -1
