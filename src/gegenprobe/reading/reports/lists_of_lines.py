"""Lists with a line for each item are read as one sentence with their head: 'Освобождены:', '- 12 поваров', ..."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.numbers import NumberPack
from gegenprobe.reading.asides.list_items import BULLETS

_ENDS: Final = ";,."
_LONGEST: Final = 160  # characters of an item
_ITEMS: Final = 2
Span = tuple[int, int]


def with_lists(text: str, spans: list[Span], numbers: NumberPack) -> list[Span]:
    """The sentences, those of such a list joined to one."""
    if not any(text[end - 1 : end] == ":" for _, end in spans):
        return spans
    found: list[Span] = []
    at = 0
    while at < len(spans):
        start, end = spans[at]
        heads = text[end - 1] == ":" and not any(char.isdigit() for char in text[start:end])
        last = _behind_items(text, spans, at + 1, numbers) if heads else at + 1
        joined = last - at > _ITEMS
        found.append((start, spans[last - 1][1]) if joined else spans[at])
        at = last if joined else at + 1
    return found


def _behind_items(text: str, spans: list[Span], first: int, numbers: NumberPack) -> int:
    """The sentence behind the items of the list that begins with sentence `first`."""
    at = first
    while at < len(spans) and _is_item(text, spans, at, numbers):
        at += 1
    return at


def _is_item(text: str, spans: list[Span], at: int, numbers: NumberPack) -> bool:
    """A line of a number or a name, set off by a bullet or by the mark at the end of the line before."""
    start, end = spans[at]
    before = spans[at - 1][1]
    if end - start > _LONGEST or "\n" not in text[before:start]:
        return False
    line = text[start:end].rstrip()
    bullet = line[0] in BULLETS
    own = line[1:].lstrip() if bullet else line
    if not own or line[-1] in ":?!" or not (bullet or text[before - 1] in _ENDS or text[before - 1] == ":"):
        return False
    return own[0].isdigit() or own.split(maxsplit=1)[0].lower() in numbers.first or _named(own)


def _named(line: str) -> bool:
    words = line.split(maxsplit=2)
    return len(words) > 1 and all(word[0].isupper() and word[1:2].islower() for word in words[:2])
