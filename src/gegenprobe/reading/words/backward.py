"""Whether a sentence names the source of the one before: 'Das teilte X mit', 'Как передаёт X, об этом сообщил Y'."""

from __future__ import annotations

from typing import Final

_INSERTED: Final = 80  # characters of what may stand before, up to its comma
_MARKS: Final = "\"'„“«»"


def points_back(lower: str, span: tuple[int, int], backward: tuple[str, ...]) -> bool:
    """Whether the sentence at `span` opens with one of these phrases, or names another source before it."""
    start, end = span
    while start < end and lower[start] in _MARKS:
        start += 1
    if not backward or start >= end or lower[start].isspace():
        return False
    if _opens(lower, (start, end), backward):
        return True
    comma = lower.find(", ", start, min(end, start + _INSERTED))
    phrases = tuple(phrase for phrase in backward if " " in phrase)  # not 'По словам X, это решение ...'
    return comma > 0 and bool(phrases) and _opens(lower, (comma + 2, end), phrases)


def _opens(lower: str, span: tuple[int, int], phrases: tuple[str, ...]) -> bool:
    start, end = span
    if not lower.startswith(phrases, start, end):
        return False
    first = next(phrase for phrase in phrases if lower.startswith(phrase, start, end))
    return not lower[start + len(first) : min(end, start + len(first) + 1)].isalpha()
