"""Who else holds the same office, and whom words for a share name: 'Los presidentes de Rusia, X, y Turquía, Y'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import PARTITIVE, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged


def holders_beside(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """'Los presidentes de Rusia, X, y de Turquía, Y, hablaron': the second holds the office of another country."""
    form = tagged.words.form
    for at in range(2, len(mentions)):
        first, place, second = mentions[at - 2 : at + 1]
        if place.kind != "place" or not place.joined or second.kind != "person" or second.owner or second.prep:
            continue
        behind = second.first == place.last + 1 and form[place.last] == ","
        named = first.kind == "person" and not first.owner and first.first > 0 and form[first.first - 1] == ","
        office = any(m.owner == "office" and m.name == first.name for m in mentions[: at - 2])
        if behind and named and office and (not place.prep or place.prep in lexicon.clauses.genitive_marks):
            mentions[at] = second._replace(joined=True, prep=first.prep)
            mentions[at - 1] = place._replace(aside=True, joined=False, prep=lexicon.clauses.genitive_marks[0])
    return mentions


def part_from_source(mentions: list[Mention], at: int, tagged: Tagged) -> None:
    """'Según el director del penal, X, 12 presos fueron liberados': who stands behind the source is not beside it."""
    behind = mentions[at + 1] if at + 1 < len(mentions) else None
    if behind is not None and behind.joined and tagged.words.form[behind.first - 1] == ",":
        mentions[at + 1] = behind._replace(joined=False)


def named_in_share(number: Mention, tagged: Tagged, lexicon: Lexicon) -> str:
    """'Siete de los excarcelados': the group of those whom the words for the share name; ''."""
    known, at = tagged.known, number.last
    if not lexicon.clauses.subjects_dropped or number.kind != "number" or not number.part:
        return ""
    if at >= len(known) or not known[at].flags & PARTITIVE:
        return ""
    noun = lexicon.words.get(tagged.words.lower[at + max(1, tagged.length[at]) - 1])
    return noun.group if noun is not None else ""
