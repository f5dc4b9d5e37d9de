"""One of several who is named as well: 'Один из них, Иван Котов, осуждён', 'X, один из лидеров протеста, задержан'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import PARTITIVE
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.tagging import Tagged

_MOST: Final = 5  # words from 'die' to the name in 'die jüngste von ihnen, N. N.'


def with_names_of_one(mentions: list[Mention], tagged: Tagged) -> list[Mention]:
    """The mentions; one of several and the name beside it made one person, whom nothing counts."""
    found: list[Mention] = []
    for mention in mentions:
        before = found[-1] if found else None
        if before is not None and _is_one(before) and _names(before, mention, tagged):
            found[-1] = mention._replace(
                first=before.first, prep=before.prep, group=mention.group or before.group, joined=before.joined
            )
        elif before is not None and before.kind == "pronoun" and _is_the_most(before, mention, tagged):
            found[-1] = mention._replace(first=before.first, prep=before.prep, cases=before.cases, aside=False)
        elif before is not None and _is_one(mention) and _is_apposed(mention, before, tagged):
            found[-1] = before._replace(group=before.group or mention.group)
        else:
            found.append(mention)
    return found


def _is_one(mention: Mention) -> bool:
    one = mention.number is not None and mention.number.value == 1 and mention.number.op == "exact"
    return one and mention.kind in ("people", "number") and not mention.name


def _names(one: Mention, name: Mention, tagged: Tagged) -> bool:
    """'Один из них, N. N., ...': the name between commas right behind, 'из них' between at most."""
    form, last = tagged.words.form, one.last
    if last < len(form) and tagged.known[last].flags & PARTITIVE:
        last += max(1, tagged.length[last])
    named = name.kind == "person" and name.owner != "office" and name.first == last + 1 and form[last] == ","
    return named and form[name.last : name.last + 1] == [","]


def _is_apposed(one: Mention, name: Mention, tagged: Tagged) -> bool:
    """'N. N., один из лидеров протеста, ...'."""
    named = name.kind == "person" and name.owner != "office" and name.last == one.first - 1
    return named and not one.prep and tagged.words.form[name.last] == ","


def _is_the_most(article: Mention, name: Mention, tagged: Tagged) -> bool:
    """'Die jüngste von ihnen, N. N., ...': a word and 'of them' between an article and the name behind the comma."""
    form, known, length = tagged.words.form, tagged.known, tagged.length
    named = name.kind == "person" and name.owner != "office" and name.first - article.last <= _MOST
    if not named or form[name.first - 1] != ",":
        return False
    of_them = range(article.last + 1, name.first - 1)
    return any(known[at].flags & PARTITIVE and at + length[at] == name.first - 1 for at in of_them)
