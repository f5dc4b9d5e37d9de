"""A noun for somebody, what hangs on it, and the name: 'лауреат премии Анна Орлова' is one person."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import CONJUNCTION, PREPOSITION, Lexicon
from gegenprobe.reading.names.mention import QUOTES, Mention
from gegenprobe.reading.names.name_marks import with_initials
from gegenprobe.reading.words.tagging import Tagged

_MOST: Final = 6  # words between the noun and the name
_BETWEEN: Final = 3  # mentions from the noun to the name


def with_described(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions; a noun for one person and the name behind what hangs on it made one, where nouns have cases."""
    if not lexicon.clauses.noun_cases or not any(m.kind == "person" for m in mentions):
        return mentions
    found: list[Mention] = []
    at = 0
    while at < len(mentions):
        named = _named(mentions, at, tagged, lexicon)
        found.append(mentions[at] if named < 0 else _one(mentions[at], mentions[named]))
        at = max(at, named) + 1
    return found


def _one(noun: Mention, person: Mention) -> Mention:
    group = person.group if person.group not in ("", "other") else noun.group or person.group
    return person._replace(
        first=noun.first, prep=noun.prep, cases=noun.cases or person.cases, group=group, joined=noun.joined,
        aside=person.aside if noun.number is not None else noun.aside, nations=noun.nations or person.nations,
    )  # fmt: skip


def _named(mentions: list[Mention], at: int, tagged: Tagged, lexicon: Lexicon) -> int:
    """The number of the name that the noun at `at` tells of; -1: of none."""
    noun = mentions[at]
    one = _is_one(noun)
    if not one and tagged.words.lower[noun.head].endswith(lexicon.clauses.plural_endings):
        return -1  # 'сторонников движения Анны Орловой'
    if at and not one and mentions[at - 1].last == noun.first and mentions[at - 1].kind in ("people", "person"):
        return -1  # 'сын жителя Минска Ивана Котова'
    if noun.kind != "people" or noun.name or noun.more or noun.none or noun.part or (noun.number and not one):
        return -1
    for number in range(at + 1, min(at + 1 + _BETWEEN, len(mentions))):
        mention = mentions[number]
        if mention.joined or mention.number is not None or mention.first - noun.last > _MOST:
            return -1
        if mention.kind == "person" and mention.owner != "office":
            free = not mention.prep or (one and mention.prep in lexicon.clauses.out_of)
            initials = with_initials(tagged.words, mention.first)  # 'капитан И. Шубин'
            hangs = initials == noun.last < mention.first or _hangs(noun.last, initials, tagged)
            return number if free and hangs and _agree(noun, mention, tagged, one=one) else -1
        if mention.prep or mention.kind == "people":
            return -1
    return -1


def _is_one(mention: Mention) -> bool:
    """'одного из лидеров': one of several."""
    number = mention.number
    return number is not None and number.value == 1 and number.op == "exact" and number.unit is None


def _hangs(first: int, last: int, tagged: Tagged) -> bool:
    """Whether only nouns and adjectives in small letters, quoted names and proper adjectives stand there."""
    if last <= first:
        return False
    for at in range(first, last):
        form, word = tagged.words.form[at], tagged.known[at]
        if word.flags & (PREPOSITION | CONJUNCTION) or any(f.features & FINITE for f in word.verbs):
            return False
        if not (form in QUOTES or form[0].isalpha() or form.isdigit()):
            return False
    return True


def _agree(noun: Mention, person: Mention, tagged: Tagged, *, one: bool) -> bool:
    """Whether both stand in the nominative, or neither and their cases go together."""
    words = tagged.words
    plain = person.name.endswith(words.slice(person.head, person.last))
    if one:
        return True
    base, form = tagged.known[noun.head].base, words.lower[noun.head]
    if base and (form == base) != plain:
        return False
    return plain or not noun.cases or not person.cases or bool(noun.cases & person.cases)
