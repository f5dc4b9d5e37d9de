"""One person by a noun and what hangs on it, named between marks: 'einen Klempner, Jan Petrow, nahm ...'."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.lexicon import ARTICLE, PREPOSITION, Lexicon
from gegenprobe.reading.mentions.office_holders import hangs
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged

REACH: Final = 3  # mentions from a noun for one person to the name between marks
_CLOSED: Final[tuple[list[str], ...]] = ([","], ["."], [])  # what ends a name between marks
_SOMEBODY: Final = ("people", "thing")  # also by a noun that no pack knows


def one_by_name(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """'ein Mitglied der Partei, Aktivist X, wurde ...': the name between marks behind one person is that person's."""
    form = tagged.words.form
    merged: list[Mention] = []
    for at, person in enumerate(mentions):
        between = person.kind == "person" and person.owner != "office" and not person.aside
        if not between or form[person.first - 1] != "," or form[person.last : person.last + 1] not in _CLOSED:
            continue
        before = [m for m in mentions[max(0, at - REACH) : at] if m.last <= person.first - 1]
        one = next((m for m in before if _single(m, tagged, lexicon)), None)
        if one is None or one.aside or (one.kind == "thing" and _owns(one, before)):
            continue
        chain = [one, *(m for m in before if m.first >= one.last)]
        if any(not (hangs(one, m, lexicon) or _hangs_on(left, m, lexicon)) for left, m in pairwise(chain)):
            continue
        alone = len(chain) == 1 and not (one.prep and lexicon.clauses.fixed_order)  # 'the arrest of a nurse, Ann Roe'
        if one.number is None and (alone or _goes_on(mentions, at)):
            continue
        mentions[mentions.index(one)] = told = one._replace(aside=True)
        merged += [told] if len(chain) == 1 else []  # nothing else is told of the noun, it is the name's
        mentions[at] = person._replace(
            first=one.first,
            group=person.group or one.group, nations=person.nations or one.nations, prep=one.prep,
            cases=one.cases, joined=one.joined,
        )  # fmt: skip
    return [m for m in mentions if m not in merged] if merged else mentions


def _single(people: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'ein Mitglied', 'der Sänger': one person by an article; a case tells that it is no list without articles."""
    if people.number is not None:
        return people.number.article and people.kind in _SOMEBODY
    if people.kind != "people":
        return False
    plain = not (people.part or people.none or people.more or people.joined or people.nations)
    article = any(_is_article(at, tagged) for at in range(people.first, people.head))
    if lexicon.clauses.nouns_capitalised:
        return plain and bool(people.cases) and article
    several = tagged.words.lower[people.head].endswith(lexicon.clauses.plural_endings)
    return plain and not several and (article or bool(lexicon.clauses.noun_cases))


def _is_article(at: int, tagged: Tagged) -> bool:
    """Whether an article stands there, alone or in one word with a preposition: 'al'."""
    word = tagged.known[at]
    return bool(word.flags & ARTICLE or (word.flags & PREPOSITION and word.base != tagged.words.lower[at]))


def _hangs_on(left: Mention, right: Mention, lexicon: Lexicon) -> bool:
    """'der Sänger der Band Echo', 'der Bruder des Ministers': what hangs on the noun before, by its place or case."""
    genitive = right.cases & GENITIVE or lexicon.clauses.noun_cases  # no case is told yet where endings tell it
    owner = right.first == left.last and right.kind in ("person", "people") and genitive
    if right.prep in lexicon.clauses.genitive_marks and right.owner == "office":
        return True  # 'the brother of the governor'
    return hangs(left, right, lexicon) or bool(owner and not right.prep and right.number is None)


def _owns(noun: Mention, before: list[Mention]) -> bool:
    """'die Leiterin eines Waisenhauses, Anna Petrow,': whose it is stands right before."""
    return bool(noun.cases & GENITIVE) and any(m.last == noun.first and m.kind != "event" for m in before)


def _goes_on(mentions: list[Mention], at: int) -> bool:
    """'den Sänger der Band, Jan Petrow, Anna Falk und ...': whether a list of names follows."""
    behind = mentions[at + 1] if at + 1 < len(mentions) else None
    return behind is not None and behind.kind == "person" and behind.first == mentions[at].last + 1
