"""Nouns that say how many people they are: 'a British couple'; one among others counted: 'a nurse and two drivers'."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from gegenprobe.packs.lexicon import NEGATION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.numbers.numbers import NumberHit, one_at
from gegenprobe.reading.words.rare_words import PAIRS
from gegenprobe.reading.words.tagging import Tagged

DASHES: Final = frozenset("-–—")
SOMEBODY: Final = ("people", "person")
CLOSE: Final = 3  # words from somebody's office to the name
PAIR: Final = 2  # who says a pair or couple of people often means a few
NEAR: Final = 3  # words before the word for one more in which nobody is meant in particular


def with_counts(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions, with the number that their noun itself gives where no other one stands."""
    counting = lexicon.clauses.counting
    if lexicon.clauses.single and any(mention.joined and mention.kind == "people" for mention in mentions):
        mentions = [_listed(at, mentions, tagged, lexicon) for at in range(len(mentions))]
    elif lexicon.clauses.noun_cases and any(mention.joined and mention.kind in SOMEBODY for mention in mentions):
        mentions = list(mentions)
        for at in range(len(mentions)):  # one behind the other: each that counts lets the next one count
            mentions[at] = _listed_bare(at, mentions, tagged, lexicon)
    if any(word in tagged.words.lower for word in lexicon.clauses.one_more):
        mentions = [_another(mention, tagged, lexicon) for mention in mentions]
    if not tagged.marks & PAIRS or counting.keys().isdisjoint(tagged.words.lower):
        return mentions
    people = {m.first for m in mentions if m.kind == "people" or (m.kind == "body" and m.group)}
    return [_counted(mention, people, tagged, lexicon) for mention in mentions]


def _counted(mention: Mention, people: set[int], tagged: Tagged, lexicon: Lexicon) -> Mention:
    """A mention with its noun's own number; `people`: where mentions of people begin, as those behind 'a trio of'."""
    lower, at = tagged.words.lower, mention.last - 1
    if lexicon.clauses.adjectives_follow and lower[mention.head] in lexicon.clauses.counting:
        at = mention.head  # 'una pareja británica'
    value = lexicon.clauses.counting.get(lower[at]) if mention.kind == "people" else None
    if value is None or mention.counted:
        return mention
    if mention.last < len(lower) and lower[mention.last] in lexicon.clauses.genitive_marks:
        if value <= PAIR:  # 'a couple of weeks', 'a couple of activists': neither two nor one
            return mention._replace(kind="thing")
        return mention if mention.last not in people else mention._replace(number=_number(at, value))
    return mention._replace(number=_number(at, value))


def _number(at: int, value: int) -> NumberHit:
    return NumberHit(at, at + 1, at, at + 1, "exact", value, value, value)


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


def _listed_bare(at: int, mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> Mention:
    """'трое россиян, гражданин Грузии и врач': where nothing marks one, one noun in the singular beside those counted.

    Not whoever is named beside it: 'задержаны двое учителей и врач Иван Котов', 'Котов, врач, и двое учителей'.
    """
    mention = mentions[at]
    office = mention.kind == "person" and mention.owner == "office" and mention.name.islower()
    if mention.number is not None or mention.part or not (office or (mention.kind == "people" and not mention.more)):
        return mention
    if tagged.words.lower[mention.head].endswith(lexicon.clauses.noun_plurals):
        return mention
    if mention.last < len(tagged.words) and tagged.words.form[mention.last] in DASHES:
        return mention  # 'полиция говорит о 51 задержанном, адвокат – о 226': who tells or does something else
    before = mention.joined and at > 0 and mentions[at - 1].counted and mentions[at - 1].kind == "people"
    before = before and mention.first - mentions[at - 1].last <= 1
    behind = mentions[at + 1 : at + 2]
    after = not mention.joined and bool(behind) and behind[0].joined and behind[0].first - mention.last <= 1
    after = after and behind[0].counted and behind[0].kind == "people" and mention.group not in lexicon.general
    named = (other for other in mentions if other.kind == "person" and other.owner != "office")
    if not (before or after) or any(-CLOSE <= other.first - mention.last <= CLOSE for other in named):
        return mention
    if before and _tells_who(at, mentions, tagged, lexicon):
        return mention
    return mention._replace(kind="people", number=one_at(mention.head), owner="", name="")


def _tells_who(at: int, mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> bool:
    """'двух мужчин, украинца и чилийца': as many behind the comma as the number counts are those it counts.

    Not in 'два врача, медсестра и адвокат', where all are told of by what they do.
    """
    people, whole = mentions[at - 1], mentions[at - 1].number
    alike = bool(people.group) and people.group not in lexicon.captive and people.group == mentions[at].group
    if alike or (mentions[at].group and people.group and people.group not in lexicon.general):
        return False
    comma = tagged.words.form[mentions[at].first - 1] == ","
    if whole is None or not comma or whole.value is None:
        return False
    alone = 1
    for before, other in pairwise(mentions[at:]):
        several = tagged.words.lower[other.head].endswith(lexicon.clauses.noun_plurals)
        if not other.joined or other.number is not None or other.first - before.last > 1 or several:
            break
        alone += 1
    return whole.value == alone


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
