"""Where a body has its seat: 'the group, based in the United States, said' tells of no event there."""

from __future__ import annotations

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.names.seated import in_attribute
from gegenprobe.reading.words.tagging import Tagged


def away_from_seats(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions, a place behind a word for a seat told as a thing: nothing happens there."""
    words, lower = lexicon.clauses.seated, tagged.words.lower
    if not words:
        return mentions
    for at, mention in enumerate(mentions):
        near = lower[max(mention.first - 2, 0) : mention.head] if mention.kind == "place" and mention.prep else []
        attribute = mention.kind == "place" and in_attribute(lower, mention.last, lexicon.clauses)
        if attribute or any(word in words for word in near):
            mentions[at] = mention._replace(kind="thing", country="", nations=(), aside=mention.aside or attribute)
    return mentions
