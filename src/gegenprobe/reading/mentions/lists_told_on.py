"""Lists of people who are each described: '20 жителей Минска, 14 врачей из Бреста', '82 гражданина Чили, 23 — Перу'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE, NOMINATIVE
from gegenprobe.packs.inflection import FINITE, GERUND, PARTICIPLE
from gegenprobe.packs.lexicon import CONJUNCTION, PREPOSITION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged

LONGEST: Final = 7  # words that describe those of one item
_DASHES: Final = frozenset("–—-")
_DESCRIBING: Final = frozenset({"place", "body", "thing", "event"})


def with_lists(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions; people behind a comma or 'и' joined to those before, whom a noun of their own describes."""
    if not lexicon.clauses.noun_cases or sum(m.counted or m.kind == "person" for m in mentions) < 2:
        return mentions
    mentions = _with_citizens(mentions, tagged, lexicon)
    found: list[Mention] = []
    partner: Mention | None = None
    for mention in mentions:
        told_on = partner is not None and _goes_on(mention, partner, found, tagged)
        if partner is not None and told_on:
            found = _with_description(found, partner, mention.first - 1, tagged)
            found.append(mention._replace(joined=True, prep=mention.prep if mention.joined else partner.prep))
        else:
            found.append(mention)
        partner = found[-1] if _is_item(found[-1]) else partner
    return found


def _with_description(found: list[Mention], partner: Mention, end: int, tagged: Tagged) -> list[Mention]:
    """The mentions; 'жителей Минска': a bare place or body behind people is part of their phrase, and no actor."""
    inside = [m for m in found if m.first >= partner.last]
    if not inside or partner.kind != "people" or any(tagged.known[m.first].flags & PREPOSITION for m in inside):
        return found
    return [m._replace(last=end) if m is partner else m for m in found if m.first < partner.last]


def _is_item(mention: Mention) -> bool:
    if mention.kind == "person":
        return mention.owner != "office" and not mention.prep
    return mention.kind == "people" and mention.counted


def _goes_on(mention: Mention, partner: Mention, found: list[Mention], tagged: Tagged) -> bool:
    """Whether only a description of those of `partner` and a comma or conjunction stand between the two."""
    form, known, first = tagged.words.form, tagged.known, mention.first
    if not _is_item(mention) or mention.aside != partner.aside or not 1 <= first - partner.last <= LONGEST + 1:
        return False
    if known[first].flags & PREPOSITION or (found[-1] is partner and (mention.joined or not partner.nations)):
        return False
    if not (form[first - 1] == "," or known[first - 1].flags & CONJUNCTION):
        return False
    if partner.counted and mention.kind == "person":
        return False  # 'двое жителей Минска, Иван Котов и Анна Орлова'
    between = range(partner.last, first - 1)
    told = any(form[k] in ",;:()" or form[k] in _DASHES or known[k].verbs for k in between)
    described = all(m.kind in _DESCRIBING and m.number is None for m in found if m.first >= partner.last)
    return described and not told and not _tells(mention.last, tagged)


def _tells(at: int, tagged: Tagged) -> bool:
    """Whether a verb stands behind, before the next mark: then the people open a clause of their own."""
    form, known = tagged.words.form, tagged.known
    end = next((k for k in range(at, len(form)) if not form[k][0].isalnum() and form[k] not in '«»"-'), len(form))
    forms = [verb.features for k in range(at, end) for verb in known[k].verbs]
    return any(features & (FINITE | PARTICIPLE) and not features & GERUND for features in forms)


def _with_citizens(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """'82 гражданина Чили, 23 — Перу': a bare number and a country count citizens of it, as the list began."""
    if not any(m.nations and m.group in lexicon.national and m.counted for m in mentions):
        return mentions
    found: list[Mention] = []
    first: Mention | None = None
    for mention in mentions:
        last = found[-1] if found else None
        if first is not None and last is not None and _theirs(mention, last, first, tagged):
            found[-1] = last._replace(
                kind="people", last=mention.last, prep=first.prep, group=first.group, nations=(mention.country,),
                joined=True,
            )  # fmt: skip
            continue
        found.append(mention)
        if mention.kind == "people" and mention.nations and mention.group in lexicon.national and mention.counted:
            first = mention
    return found


def _theirs(place: Mention, number: Mention, first: Mention, tagged: Tagged) -> bool:
    """Whether a bare number, a dash at most and a country in the genitive stand in a list that `first` began."""
    bare = number.kind == "number" and number.counted and not number.part and number.aside == first.aside
    if not bare or place.kind != "place" or not place.country or tagged.known[place.first].flags & PREPOSITION:
        return False
    between = range(number.last, place.first)
    linked = not between or (len(between) == 1 and tagged.words.form[number.last] in _DASHES)
    verbs = any(tagged.known[k].verbs for k in range(first.last, number.first))
    return linked and not verbs and (not place.cases or bool(place.cases & GENITIVE)) and place.cases != NOMINATIVE
