"""Citizens whose number stands behind them: 'Indonesians (421), Bangladeshis (78)', 'Indonesians – 437'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.numbers.numbers import NumberHit
from gegenprobe.reading.words.tagging import Tagged

DASHES: Final = ("–", "—", "-")


def with_numbers_behind(
    found: list[Mention], tagged: Tagged, numbers: dict[int, NumberHit], lexicon: Lexicon
) -> list[Mention]:
    """The mentions; citizens, and beside them countries, have the number in the brackets or behind the dash."""
    if not lexicon.clauses.fixed_order or not numbers:
        return found
    behind = {m.last: hit for m in found if (hit := _behind(m, tagged, numbers, lexicon)) is not None}
    citizens = [m for m in found if m.last in behind and m.kind == "people" and m.nations and m.number is None]
    if not citizens or len(behind) == 1:
        return found  # 'The Norwegian (34)'
    taken = {hit.first for hit in behind.values()}
    told: list[Mention] = []
    for mention in found:
        hit = behind.get(mention.last)
        if mention.kind == "number" and mention.number is not None and mention.number.first in taken:
            continue
        if hit is not None and mention in citizens:
            mention = mention._replace(number=hit)
        elif hit is not None and mention.kind == "place" and not mention.prep:
            mention = mention._replace(kind="people", name="", country="", nations=(mention.country,), number=hit)
        told.append(mention)
    return told


def _behind(mention: Mention, tagged: Tagged, numbers: dict[int, NumberHit], lexicon: Lexicon) -> NumberHit | None:
    """The number right behind, between brackets or from a dash to the next mark."""
    form, at = tagged.words.form, mention.last
    opens = at + 1 < len(form) and (form[at] == "(" or form[at] in DASHES)
    hit = numbers.get(at + 1) if opens else None
    if hit is None or hit.unit is not None or hit.article:
        return None
    closing = form[hit.last] if hit.last < len(form) else "."
    ends = not closing[0].isalnum() or closing in lexicon.clauses.conjunctions
    return hit if closing == ")" or (form[at] != "(" and ends) else None
