"""Entries with a date of their own, each a line of a ticker or of a page of one day's news: a story of its own."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Final

from gegenprobe.reading.told.draft import Draft

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


def one_day(dated: AbstractSet[int], spans: Sequence[_Span]) -> bool:
    """Whether all dated sentences are of one day, as on a page of one day's news: they share no country."""
    return len(dated) >= FEWEST and len({spans[number][2] for number in dated}) == 1


def _line(span: _Span, text: str) -> int:
    """Where the line begins that a sentence stands in."""
    return text.rfind("\n", 0, span[0]) + 1
