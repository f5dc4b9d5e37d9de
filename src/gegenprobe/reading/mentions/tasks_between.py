"""An office whose task stands between it and its holder: 'комиссар по внутренней безопасности N. N.' is one person."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from gegenprobe.packs.grammar import GENITIVE, NOMINATIVE
from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import ARTICLE, COMMON, PREPOSITION
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged

REACH: Final = 8  # words from an office to its holder: 'chairman of the parliamentary committee for human rights N. N.'
NAME: Final = 2  # words of a name that needs no comma before it
_OWNERS: Final = ("body", "place", "thing")
_BETWEEN: Final = (*_OWNERS, "people")
_TOLD: Final = ~(COMMON | ARTICLE | PREPOSITION)


def with_tasks_between(mentions: list[Mention], tagged: Tagged) -> list[Mention]:
    """The mentions, an office and the full name behind its task made one; none where a mark or a verb parts them."""
    if not any(m.owner == "office" for m in mentions):
        return mentions
    return merged(
        mentions,
        lambda at: _holder(mentions, at, tagged) if mentions[at].owner == "office" else -1,
        lambda at: mentions[at],
    )


def merged(mentions: list[Mention], holder_of: Callable[[int], int], alone: Callable[[int], Mention]) -> list[Mention]:
    """The mentions, each office made one with its holder, by the numbers of both; `alone`: one that nobody holds."""
    found: list[Mention] = []
    at = 0
    while at < len(mentions):
        holder = holder_of(at)
        found.append(_as_holder(mentions[at:holder], mentions[holder]) if holder >= 0 else alone(at))
        at = max(at, holder) + 1
    return found


def _as_holder(phrase: list[Mention], person: Mention) -> Mention:
    """The person with the office that the phrase before the name begins with, and the country that it tells."""
    office = phrase[0]
    country = next((m.country for m in phrase if m.country), "")
    return person._replace(
        first=office.first, prep=office.prep, cases=office.cases or person.cases,
        group=office.group or person.group, joined=office.joined, country=country or person.country,
    )  # fmt: skip


def _holder(mentions: list[Mention], at: int, tagged: Tagged) -> int:
    """The number of the person whose name ends the phrase of the office at `at`; -1 where nobody's does."""
    office = mentions[at]
    if office.number is not None or office.kind != "person" or office.aside or _of_office(mentions, at):
        return -1
    for number in range(at + 1, len(mentions)):
        mention = mentions[number]
        if mention.last - office.last > REACH + NAME or mention.name == office.name:
            return -1
        if mention.owner == "office" and _of_office(mentions, number):
            continue
        if mention.kind == "person" and mention.owner != "office":
            words = len(mention.name.split())
            start = mention.last - words
            named = words >= NAME and start >= mention.first and not mention.joined
            between = range(office.last, start)
            fits = named and bool(between) and _case(office, mention) and _plain(between, mentions, tagged)
            return number if fits and _no_owner(mention, start) else -1
        if mention.kind not in _BETWEEN or mention.number is not None or mention.group or _is_object(mention):
            return -1
    return -1


def _is_object(mention: Mention) -> bool:
    """'hat der Präsident den Klempner N. N. begnadigt': by its case no part of the office's phrase."""
    return bool(mention.cases) and not (mention.prep or mention.cases & GENITIVE)


def _of_office(mentions: list[Mention], at: int) -> bool:
    """'советник [президента] по безопасности N. N.': whether an office is whose the office right before it is."""
    before = mentions[at - 1] if at else None
    return before is not None and before.owner == "office" and before.last == mentions[at].first


def _case(office: Mention, person: Mention) -> bool:
    """Whether office and name may stand in the same case: not in 'сообщил адвокат группы Ивана Котова'."""
    if not person.cases:
        return True
    return bool(person.cases & (office.cases or NOMINATIVE))


def _plain(between: range, mentions: list[Mention], tagged: Tagged) -> bool:
    """Whether the words between are a task: small ones that tell of nobody and nothing done, bodies, places."""
    form, known = tagged.words.form, tagged.known
    inside = [m for m in mentions if (m.kind in _OWNERS or m.owner == "office") and m.last > between.start]
    for k in between:
        if any(m.first <= k < m.last for m in inside):
            continue
        word = known[k]
        if not form[k].replace("-", "").isalpha() or not form[k].islower() or word.flags & _TOLD or word.events:
            return False
        if word.group or any(one.features & FINITE for one in word.verbs):
            return False
    return form[between.start].islower() or any(m.first == between.start for m in inside)


def _no_owner(person: Mention, start: int) -> bool:
    """Not 'el abogado de Juan Soto': a preposition before the name belongs to the task where a noun follows it."""
    return not person.prep or start - person.first >= NAME
