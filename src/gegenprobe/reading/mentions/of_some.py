"""Somebody's kin or lawyer is none of those told of: 'the mother of one of the prisoners', 'адвокат двоих из них'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.names.mention import COUNTED, Mention


def without_theirs(mentions: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """The mentions, the few whose mother or lawyer is told of set aside: nothing befalls them here."""
    found: list[Mention] = []
    for mention in mentions:
        if found and _whose(found[-1], mention, lexicon):
            mention = mention._replace(number=None, kind="people", aside=True)
        found.append(mention)
    return found


def _whose(told: Mention, few: Mention, lexicon: Lexicon) -> bool:
    """Whether a number stands right behind a noun for one person, as that person's own people."""
    if few.kind not in COUNTED or few.number is None or not few.part or few.first != told.last or few.joined:
        return False  # 'a family of three'
    one = told.number is None and (told.kind == "people" or told.owner == "office")
    if not one or told.group in lexicon.captive:
        return False
    return few.prep in lexicon.clauses.genitive_marks or (bool(lexicon.clauses.noun_cases) and not few.prep)
