"""Relative clauses that tell of a part: '50 Gefangene, von denen 20 ohne Urteil festgehalten werden'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import PARTITIVE, Lexicon
from gegenprobe.reading.clauses.segments import Segment
from gegenprobe.reading.words.tagging import Tagged


def of_whom(segment: Segment, tagged: Tagged, lexicon: Lexicon) -> int:
    """The relative at the end of the words for a part that open a stretch with a verb of its own; -1: there is none."""
    at, length = segment.first, tagged.length[segment.first]
    if length <= 1 or not tagged.known[at].flags & PARTITIVE or segment.separator != "," or not segment.verbs:
        return -1
    last = at + length - 1
    relative = lexicon.clauses.nouns_capitalised and tagged.words.lower[last] in lexicon.clauses.relatives
    return last if relative and segment.verbs[-1].at > last else -1
