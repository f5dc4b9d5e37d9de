"""Citizens whose number stands behind them: 'Indonesians (421), Bangladeshis (78)', 'Syrians 640, Afghans 310'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.numbers.numbers import NumberHit
from gegenprobe.reading.words.tagging import Tagged

FEWEST: Final = 2  # of a list
DASHES: Final = ("–", "—", "-")


def with_numbers_behind(
    found: list[Mention], tagged: Tagged, numbers: dict[int, NumberHit], lexicon: Lexicon
) -> list[Mention]:
    """The mentions; citizens, and beside them countries, have the number behind them, in brackets or behind a dash."""
    if not numbers or sum(bool(m.nations or m.country) for m in found) < FEWEST:
        return found
    behind = {m.last: hit for m in found if (hit := _behind(m, tagged, numbers, lexicon)) is not None}
    citizens = [m for m in found if m.last in behind and _are_citizens(m, tagged, lexicon)]
    if not citizens or len(behind) < FEWEST:
        return found
    told: list[Mention] = []
    taken = {behind[m.last].first for m in citizens}
    for mention in found:
        hit = behind.get(mention.last)
        if hit is not None and mention in citizens:
            told.append(mention._replace(number=hit))
        elif hit is not None and mention.kind == "place" and not mention.prep and lexicon.clauses.fixed_order:
            taken.add(hit.first)
            told.append(mention._replace(kind="people", name="", country="", nations=(mention.country,), number=hit))
        elif mention.kind != "number" or mention.number is None or mention.number.first not in taken:
            told.append(mention)
    return told


def _are_citizens(mention: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether a mention is of citizens that nothing counts yet; 'The Norwegian (34)' is one of a certain age."""
    plain = mention.kind == "people" and bool(mention.nations) and mention.number is None
    several = tagged.words.lower[mention.head].endswith(lexicon.clauses.noun_plurals or "")
    return plain and several and not tagged.known[mention.first].flags & ARTICLE


def _behind(mention: Mention, tagged: Tagged, numbers: dict[int, NumberHit], lexicon: Lexicon) -> NumberHit | None:
    """The number right behind, between brackets or, with a dash or without, up to the next mark."""
    form, at = tagged.words.form, mention.last
    opens = at + 1 < len(form) and (form[at] == "(" or form[at] in DASHES)
    hit = numbers.get(at + 1 if opens else at)
    if hit is None or hit.unit is not None or hit.article:
        return None
    closing = form[hit.last] if hit.last < len(form) else "."
    ends = not closing[0].isalnum() or closing in lexicon.clauses.conjunctions
    return hit if closing == ")" or (form[at] != "(" and ends) else None
