"""One of several who is named as well: 'Один из них, Иван Котов, осуждён', 'X, один из лидеров протеста, задержан'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import CONJUNCTION, OPENER, PARTITIVE, PREPOSITION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.numbers.numbers import one_at
from gegenprobe.reading.words.being import may_be_being
from gegenprobe.reading.words.tagging import Tagged

_OPENS: Final = frozenset(':;—–"“„«')
_CLOSES: Final = frozenset(',.;:—–"”')
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


def ones_of_several(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """'One of the abducted students was freed': the mentions, with the word for one as the number of its phrase."""
    found = list(mentions)
    for at, word in enumerate(tagged.words.lower):
        if word not in lexicon.clauses.one_of or not _is_told_of(at, found, tagged, lexicon):
            continue
        one = one_at(at)
        whole = next((k for k, m in enumerate(found) if m.first == at + 1 and m.prep), -1)
        if whole < 0 and tagged.known[at + 1].flags & PARTITIVE:
            behind = next((k for k, m in enumerate(found) if m.first > at), len(found))
            found.insert(behind, Mention(at, at + 1, at, "number", number=one, part=True))
        elif whole >= 0 and (found[whole].kind == "people" or found[whole].owner == "office"):
            if _is_named_behind(found, whole, tagged, lexicon):
                continue
            told = found[whole]._replace(first=at, kind="people", prep="", cases=0, number=one, owner="", name="")
            found[whole] = told._replace(country="", joined=told.joined and tagged.words.form[at - 1] != ",")
    return with_names_of_one(found, tagged) if len(found) > len(mentions) or found != mentions else mentions


def _is_named_behind(mentions: list[Mention], at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'One of the prisoners is Ana Holm': the verb behind says who, and counts nobody."""
    one, name = mentions[at], mentions[at + 1] if at + 1 < len(mentions) else None
    if name is None or name.kind != "person" or name.first != one.last + 1 or not name.name[:1].isupper():
        return False
    return may_be_being(tagged.known[one.last], lexicon)


def _is_told_of(at: int, mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether a word for one of several opens its clause or stands behind a verb that says more than 'is'."""
    known, form = tagged.known, tagged.words.form
    if at + 2 >= len(form) or not known[at + 1].flags & (PREPOSITION | PARTITIVE):
        return False
    if not at or form[at - 1] in _OPENS or known[at - 1].flags & (CONJUNCTION | OPENER):
        return True
    if form[at - 1] == ",":  # 'On Friday, one of the men ...'; not 'Ana Holm, one of the men, ...'
        return not any(m.last == at - 1 and m.kind not in ("place", "thing", "event") for m in mentions)
    uses = [lexicon.verbs.get(verb.lemma) for verb in known[at - 1].verbs]
    if any(use is not None and use.speech for use in uses):  # 'He was freed, said one of the men.'
        end = next((k for k in range(at, len(form)) if form[k] in _CLOSES), len(form))
        return any(known[k].verbs for k in range(at, end))
    return bool(uses) and not any(use is not None and use.auxiliary for use in uses)


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
