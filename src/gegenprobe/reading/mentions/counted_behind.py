"""Numbers behind those they count, in languages where the order is free: 'россиян среди них 35, украинцев 18'."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import CONJUNCTION, PART, PARTITIVE, PREPOSITION, TITLE, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged


def with_numbers_behind(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions; people without a number and the bare number that closes their stretch made one."""
    if not lexicon.clauses.noun_cases or not any(m.counted for m in mentions):
        return mentions
    mentions = [part for m in mentions for part in _apart(m, tagged)]
    mentions = [_in_its_own_right(m, tagged, lexicon) for m in mentions if not _owned(m, mentions, tagged)]
    found: list[Mention] = []
    for mention in mentions:
        before = found[-1] if found else None
        if before is not None and _from_group(before, mention, tagged, lexicon):
            found[-1] = before._replace(last=mention.last, number=mention.number)
        elif before is None or not _closes(mention, tagged) or not _opens(before, found[:-1], tagged, lexicon):
            found.append(mention)
        elif (
            before.last == mention.first
            or _dash(before, mention, tagged)
            or _at_large(before, mention, tagged, lexicon)
        ):
            found[-1] = before._replace(last=mention.last, number=mention.number)
        elif _among(before, mention, tagged):
            found[-1] = mention._replace(group=before.group, nations=before.nations)
        else:
            found.append(mention)
    return found


def _closes(mention: Mention, tagged: Tagged) -> bool:
    plain = mention.kind == "people" and not mention.nations  # 'политзаключённых в стране 300 человек'
    if not (mention.kind == "number" or plain) or not mention.counted or mention.prep or mention.group:
        return False
    if mention.last >= len(tagged.known):
        return True
    return not tagged.words.form[mention.last][0].isalnum() or bool(tagged.known[mention.last].flags & PARTITIVE)


def _opens(people: Mention, before: list[Mention], tagged: Tagged, lexicon: Lexicon) -> bool:
    if people.kind != "people" or people.number is not None or people.prep or people.part:
        return False
    at = people.first
    if not at or not tagged.words.form[at - 1][0].isalnum() or tagged.known[at - 1].flags & CONJUNCTION:
        return True
    placed = bool(before) and before[-1].kind == "place" and bool(before[-1].prep) and before[-1].last == at
    return placed or tagged.words.lower[at - 1] in lexicon.clauses.adverbs  # 'В Москве задержанных 14'


def _at_large(people: Mention, number: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'Политзаключённых в стране уже 300': words for the country between the people and their number."""
    between = [word for word in tagged.words.lower[people.last : number.first] if word not in lexicon.clauses.adverbs]
    return " ".join(between) in lexicon.clauses.in_country


def _from_group(people: Mention, counted: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'группа израильских заложников из 13 человек': how many a group is, behind those it is of."""
    alone = people.kind == "people" and people.number is None and not people.prep and bool(people.group)
    number = counted.kind == "people" and counted.counted and not counted.group and not counted.nations
    if not alone or not number or counted.first != people.last or counted.prep not in lexicon.clauses.out_of:
        return False
    return bool(people.first) and tagged.words.lower[people.first - 1] in lexicon.clauses.containers


def _dash(people: Mention, number: Mention, tagged: Tagged) -> bool:
    return number.first - people.last == 1 and tagged.words.form[people.last] in "–—"


def _among(people: Mention, number: Mention, tagged: Tagged) -> bool:
    """'россиян среди них 35': nothing but the words for a part stands between."""
    at = people.last
    return bool(tagged.known[at].flags & PART) and at + tagged.length[at] == number.first


def _owned(mention: Mention, mentions: list[Mention], tagged: Tagged) -> bool:
    """'Анна Котова, мать двоих детей': those whom a noun for one person counts right behind it."""
    if mention.kind != "people" or not mention.counted or mention.prep or not mention.first:
        return False
    before = next((m for m in mentions if m.last == mention.first and m.kind == "people" and m.number is None), None)
    return before is not None and before.group in ("woman", "man") and not tagged.known[before.head].member


def _in_its_own_right(mention: Mention, tagged: Tagged, lexicon: Lexicon) -> Mention:
    """'сто прошли через арест, 47 получили сроки': a number before its verb; 'троих оперативников' are people."""
    known, many = tagged.known, mention.number
    if many is None or many.article or mention.last >= len(known):
        return mention
    human = tagged.words.lower[mention.head].endswith(lexicon.clauses.people_endings)
    if mention.kind == "body" and mention.name.islower() and many.unit is None and human:
        return mention._replace(kind="people", name="", country="")
    finite = any(form.features & FINITE for form in known[mention.last].verbs)
    behind = (
        mention.joined and tagged.words.form[mention.first - 1] == "," and not known[mention.first].flags & PREPOSITION
    )
    return mention._replace(prep="", joined=False) if behind and finite and mention.kind == "number" else mention


def _apart(mention: Mention, tagged: Tagged) -> list[Mention]:
    """'указ о помиловании 815 заключённых президент X подписал': several people, and one by office and name."""
    many = mention.number
    if mention.kind != "person" or many is None or many.article or many.value in (None, 1):
        return [mention]
    known, start = tagged.known, many.last
    at = next((k for k in range(start + 1, mention.last) if known[k].flags & TITLE and known[k - 1].group), 0)
    if not at:
        return [mention]
    people = mention._replace(
        last=at, head=at - 1, kind="people", name="", group=known[at - 1].group, owner="", country=""
    )
    return [people, mention._replace(first=at, number=None, prep="", joined=False)]
