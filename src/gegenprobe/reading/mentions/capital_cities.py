"""Towns behind whose they are: 'In Perus Hauptstadt Lima hat die Polizei ...' acts in no town's name."""

from __future__ import annotations

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged

TOGETHER = 3  # a country in the genitive, a noun, and the town that it is


def in_their_countries(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions; a town right behind a noun and a country behind a preposition stands behind that too."""
    if not lexicon.clauses.nouns_capitalised or len(mentions) < TOGETHER:
        return mentions
    found = mentions[:2]
    for town in mentions[2:]:
        country, noun = found[-2], found[-1]
        behind = country.kind == town.kind == "place" and noun.kind == "thing" and not noun.number and not noun.prep
        beside = country.last == noun.first and noun.last == town.first and not town.prep
        same = country.country == town.country and tagged.words.form[country.head] != tagged.words.form[town.head]
        found.append(town._replace(prep=country.prep) if behind and beside and same and country.prep else town)
    return found
