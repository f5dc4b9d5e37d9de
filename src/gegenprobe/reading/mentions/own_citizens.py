"""Whose citizens people are where a country calls them its own: 'China said nine of its nationals were kidnapped'."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged

STATES: Final = ("country", "capital")  # what speaks and acts as a state: 'China', 'Beijing'


def with_own_citizens(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions; people whom a possessive calls those of the state named before are its citizens."""
    its = lexicon.clauses.their_own
    state = ""
    for at, mention in enumerate(mentions):
        if mention.kind == "place" and not mention.prep and not mention.joined:
            state = _state(mention, tagged)
        elif state and _called_its_own(mention, tagged, its) and mention.group not in lexicon.captive:
            mentions = [*mentions[:at], mention._replace(nations=(state,)), *mentions[at + 1 :]]
    return mentions


def _called_its_own(mention: Mention, tagged: Tagged, its: AbstractSet[str]) -> bool:
    """'its nationals', 'nine of its citizens': people of whom no country is told, behind a possessive."""
    words = tagged.words.lower[mention.first : max(mention.head + 1, mention.last)]
    return mention.kind == "people" and not mention.nations and any(word in its for word in words)


def _state(mention: Mention, tagged: Tagged) -> str:
    """The country of a place that stands for a state; '' for a town, a region or a union."""
    named = tagged.known[mention.head].place
    return mention.country if named is not None and named.role in STATES else ""
