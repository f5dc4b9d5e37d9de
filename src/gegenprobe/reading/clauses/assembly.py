"""Clauses of one sentence while they are put together from its stretches."""

from __future__ import annotations

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import Segment
from gegenprobe.reading.words.tagging import Tagged


class Assembly:
    """The clauses made so far, and which of them the next stretch may go on with."""

    def __init__(self, tagged: Tagged, lexicon: Lexicon, size: int) -> None:
        self.tagged = tagged
        self.lexicon = lexicon
        self.clause_of = [0] * size
        self.made: list[Clause] = []
        self.main = -1
        self.last = -1
        self.tail: Segment | None = None  # a subject without a verb, put to the clause before
        self.parted: set[int] = set()  # where stretches begin whose verb comes behind a participle's phrase
