"""Nouns that say how many people they are: 'a British couple'; one among others counted: 'a nurse and two drivers'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import NEGATION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.numbers.numbers import NumberHit, one_at
from gegenprobe.reading.words.tagging import Tagged

NEAR: Final = 3  # words before the word for one more in which nobody is meant in particular


def with_counts(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions, with the number that their noun itself gives where no other one stands."""
    counting = lexicon.clauses.counting
    if lexicon.clauses.single and any(mention.joined and mention.kind == "people" for mention in mentions):
        mentions = [_listed(at, mentions, tagged, lexicon) for at in range(len(mentions))]
    if any(word in tagged.words.lower for word in lexicon.clauses.one_more):
        mentions = [_another(mention, tagged, lexicon) for mention in mentions]
    if not counting or counting.keys().isdisjoint(tagged.words.lower):
        return mentions
    return [_counted(mention, tagged, lexicon) for mention in mentions]


def _counted(mention: Mention, tagged: Tagged, lexicon: Lexicon) -> Mention:
    lower, at = tagged.words.lower, mention.last - 1
    if lexicon.clauses.adjectives_follow and lower[mention.head] in lexicon.clauses.counting:
        at = mention.head  # 'una pareja británica'
    value = lexicon.clauses.counting.get(lower[at]) if mention.kind == "people" else None
    if value is None or mention.counted:
        return mention
    if mention.last < len(lower) and lower[mention.last] in lexicon.clauses.genitive_marks:
        return mention  # 'a couple of weeks'
    return mention._replace(number=NumberHit(at, at + 1, at, at + 1, "exact", value, value, value))


def _listed(at: int, mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> Mention:
    """'three journalists, a nurse and two drivers': an article beside those counted counts one."""
    mention = mentions[at]
    first = mention.first + (1 if mention.prep and not mention.joined else 0)
    if (
        mention.kind != "people"
        or mention.number is not None
        or tagged.words.lower[first] not in lexicon.clauses.single
    ):
        return mention
    before = mention.joined and at > 0 and mentions[at - 1].counted and mentions[at - 1].kind == "people"
    behind = mentions[at + 1 : at + 2]
    after = bool(behind) and behind[0].joined and behind[0].counted and behind[0].kind == "people"
    if not before and not after:
        return mention
    return mention._replace(number=one_at(first))


def _another(mention: Mention, tagged: Tagged, lexicon: Lexicon) -> Mention:
    """'detuvo a otro hombre', 'otra mujer fue detenida': one more, as behind an article that may count one."""
    lower = tagged.words.lower
    first = mention.first + (1 if mention.prep else 0)
    if mention.kind != "people" or mention.number is not None or lower[first] not in lexicon.clauses.one_more:
        return mention
    if mention.head != first + 1 or lower[mention.head].endswith(lexicon.clauses.plural_endings):
        return mention
    near = range(max(0, first - NEAR), first)
    if any(tagged.known[at].flags & NEGATION or lower[at] in lexicon.clauses.anybody for at in near):
        return mention  # 'no hay otro preso', 'cualquier otro preso'
    return mention._replace(number=one_at(first)._replace(article=not mention.joined))
