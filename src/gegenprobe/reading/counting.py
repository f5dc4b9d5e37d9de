"""Nouns that say how many people they are: 'a British couple'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.numbers import NumberHit
from gegenprobe.reading.tagging import Tagged


def with_counts(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions, with the number that their noun itself gives where no other one stands."""
    counting = lexicon.clauses.counting
    if not counting or counting.keys().isdisjoint(tagged.words.lower):
        return mentions
    return [_counted(mention, tagged, lexicon) for mention in mentions]


def _counted(mention: Mention, tagged: Tagged, lexicon: Lexicon) -> Mention:
    lower, at = tagged.words.lower, mention.last - 1
    value = lexicon.clauses.counting.get(lower[at]) if mention.kind == "people" else None
    if value is None or mention.counted:
        return mention
    if mention.last < len(lower) and lower[mention.last] in lexicon.clauses.genitive_marks:
        return mention  # 'a couple of weeks'
    return mention._replace(number=NumberHit(at, at + 1, at, at + 1, "exact", value, value, value))
