"""What stands beside a word with a capital and tells that it is no person, or not the one it seems to be."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import CUE_BEFORE, GIVEN, Lexicon
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.tagging import Tagged

ABBREVIATION: Final = 4  # letters
SOURCE: Final = 5  # words of a phrase that brings in a source


def no_person(tagged: Tagged, lexicon: Lexicon, at: int, start: int) -> bool:
    """'31 военный ВС', 'четверо из Temirov Live': whose those counted are, in capitals or another script."""
    own, form = tagged.words.form[at], tagged.words.form[start]
    capitals = form.isupper() and 1 < len(form) <= ABBREVIATION and not own.isupper()
    return bool(lexicon.clauses.noun_cases) and (capitals or (form.isascii() and not own.isascii()))


def bears_no_name(before: Mention, tagged: Tagged, lexicon: Lexicon, at: int) -> bool:
    """'лидер движения Мария Н.': a body in the genitive right behind an office bears no person's name."""
    if not lexicon.clauses.noun_cases:
        return False
    behind = tagged.known[at + 1]
    told = before.last == at and (before.owner == "office" or before.kind == "body")
    nominative = behind.given.lower() in ("", tagged.words.lower[at + 1])
    return told and nominative and bool(behind.flags & GIVEN)


def told_by(source: Mention, tagged: Tagged) -> bool:
    """Whether the words that bring in a source ('По словам') stand right before the mention."""
    known, length = tagged.known, tagged.length
    before = range(max(0, source.first - SOURCE), source.first + 1)
    return any(known[k].flags & CUE_BEFORE and k + length[k] >= source.first - 1 for k in before)
