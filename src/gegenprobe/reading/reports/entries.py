"""Entries of a ticker or of a page of news in brief: lines with a date or a place of their own, each its own story."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Final

from gegenprobe.packs.lexicon import Word
from gegenprobe.reading.told.draft import Draft

TOWNS: Final = ("country", "capital", "city", "region", "seat")
# 'KHARTOUM. ', 'MINSK — ', 'Peru: ': a place of one to three words, and what closes it.
_HEADING: Final = re.compile(r"\s*([^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+){0,2})(?:,? ?([.:–—])[-–—]? )")
FEWEST: Final = 3  # sentences of a page of one day's news
_Span = tuple[int, int, date | None]


def by_entry(
    drafts: list[Draft], dated: AbstractSet[int], spans: Sequence[_Span], text: str
) -> list[tuple[list[int], list[Draft]]]:
    """The sentences of each dated line that tells something, with what they tell; [] where no line is dated."""
    told: dict[int, list[Draft]] = {}
    for draft in drafts if dated else ():
        if draft.sentence in dated:
            told.setdefault(_line(spans[draft.sentence], text), []).append(draft)
    inside: dict[int, list[int]] = {line: [] for line in told}
    for number in sorted(dated) if told else ():
        line = _line(spans[number], text)
        if line in inside:
            inside[line].append(number)
    return [(inside[line], told[line]) for line in told]


def by_heading(
    drafts: Sequence[Draft], spans: Sequence[_Span], text: str, places: Mapping[str, Word]
) -> list[tuple[str, list[Draft]]]:
    """The countries of lines that open with one ('KHARTOUM. ', 'Peru: '), with what they tell; [] for no digest."""
    told: dict[int, list[Draft]] = {}
    for draft in drafts:
        told.setdefault(_line(spans[draft.sentence], text), []).append(draft)
    headed = [(country, told[line]) for line in sorted(told) if (country := _heading(text, line, places))]
    return headed if len({country for country, _ in headed}) > 1 else []


def _heading(text: str, line: int, places: Mapping[str, Word]) -> str:
    """The country of the place that a line opens with: in capitals, or before a colon; ''."""
    found = _HEADING.match(text, line)
    if found is None or not (found[1].isupper() or found[2] == ":"):
        return ""
    word = places.get(found[1].lower())
    return word.place.country if word is not None and word.place is not None and word.place.role in TOWNS else ""


def one_day(dated: AbstractSet[int], spans: Sequence[_Span]) -> bool:
    """Whether all dated sentences are of one day, as on a page of one day's news: they share no country."""
    return len(dated) >= FEWEST and len({spans[number][2] for number in dated}) == 1


def _line(span: _Span, text: str) -> int:
    """Where the line begins that a sentence stands in."""
    return text.rfind("\n", 0, span[0]) + 1
