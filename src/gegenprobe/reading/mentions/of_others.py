"""Whose people a Russian noun tells of, once all mentions are read: 'сторонники Ивана N.' are not he."""

from __future__ import annotations

from gegenprobe.packs.grammar import GENITIVE, NOMINATIVE
from gegenprobe.packs.lexicon import ORGANISATION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged


def without_owners(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions, the name behind a noun for those who are somebody's made part of their phrase."""
    clauses = lexicon.clauses
    if not clauses.noun_cases or clauses.people_of.isdisjoint(tagged.words.lower):
        return mentions
    found: list[Mention] = []
    for at, mention in enumerate(mentions):
        noun = _noun_before(mention, tagged, lexicon)
        behind = mentions[at + 1] if at + 1 < len(mentions) else None
        if noun < 0 or not _of_another(mention, noun, behind, (tagged, lexicon)):
            found.append(mention)
        elif noun >= mention.first:
            found.append(_whose(mention, noun, mention.last, tagged))
        elif found and found[-1].last == mention.first and found[-1].kind in ("people", "person", "body"):
            found[-1] = _whose(found[-1], noun, mention.last, tagged)
        else:
            found.append(mention._replace(cases=GENITIVE, aside=True))
    return found


def _noun_before(person: Mention, tagged: Tagged, lexicon: Lexicon) -> int:
    """Where the noun stands in a named person's phrase, or right before it; -1 for nowhere."""
    lower, nouns = tagged.words.lower, lexicon.clauses.people_of
    if person.kind == "body" and lower[person.head] in nouns and person.last > person.head + 1:
        return person.head  # '12 сторонников Котова'
    if person.kind != "person" or not person.name or person.owner == "office":
        return -1
    first = max(person.first - 1, 0)
    return next((at for at in range(first, person.head) if lower[at] in nouns), -1)


def _of_another(person: Mention, noun: int, behind: Mention | None, told: tuple[Tagged, Lexicon]) -> bool:
    """Whether the name is that of another: behind several without a list of names, or in another case than one."""
    tagged, lexicon = told
    form, base = tagged.words.lower[noun], tagged.known[noun].base.lower()
    listed = behind is not None and behind.kind == "person" and behind.joined and behind.first - person.last <= 1
    body = bool(tagged.known[noun].flags & ORGANISATION)  # the pack has 'сторонники' as it acts
    several = form.endswith(lexicon.clauses.noun_plurals) and not base.endswith(lexicon.clauses.feminine_given)
    if several and (form != base or body):
        return not listed
    return form == base and tagged.words.slice(person.head, person.last) != person.name


def _whose(people: Mention, noun: int, last: int, tagged: Tagged) -> Mention:
    """The phrase without the name: those who are counted or several, or one who is called by whose he is."""
    group = tagged.known[noun].group or people.group
    if people.number is not None or tagged.words.lower[noun] != tagged.known[noun].base.lower():
        return people._replace(kind="people", head=noun, last=last, name="", owner="", group=group)
    name = tagged.words.slice(noun, last)
    return people._replace(
        kind="person", head=noun, last=last, name=name, owner="office", group=group, cases=NOMINATIVE
    )
