"""A quotation of several sentences: who speaks stands behind the last of them, or before the first."""

from __future__ import annotations

from datetime import date
from typing import Final

from gegenprobe.text.words import Words

OPENING: Final = {'"': '"“”', "„": "“”", "“": "”", "«": "»", "»": "«"}
LONGEST: Final = 1_200  # characters
SENTENCES: Final = 4  # of one quotation
_ENDS: Final = ".!?… "
CLOSING: Final = frozenset('"»“')  # marks that end a quoted term
LONG_BEFORE: Final = 40  # characters before such a mark that the evidence does without


def closes_in(text: str, spans: list[tuple[int, int, date | None]], number: int) -> int:
    """The later sentence in which the quotation closes that sentence `number` stands in; -1 where it stands in none.

    `spans`: the offsets of all sentences, each with its day. A quotation opens with the first character of a sentence
    and ends in its paragraph or in a later one.
    """
    near = range(number, max(-1, number - SENTENCES), -1)
    opened = next((k for k in near if text[spans[k][0]] in OPENING), -1)
    if opened < 0:
        return -1
    first = spans[opened][0]
    stop = min(len(text), first + LONGEST)
    marks = OPENING[text[first]]
    end = next((k for k in range(first + 1, stop) if text[k] in marks and text[k - 1] != "\n"), -1)
    if end < spans[number][1]:
        return -1
    behind = range(number + 1, min(len(spans), number + SENTENCES))
    return next((k for k in behind if spans[k][0] <= end < spans[k][1]), -1)


def stands_in_quotation(text: str, span: tuple[int, int]) -> bool:
    """Whether the whole sentence at `span` stands in a quotation, opened by it or before it in its paragraph."""
    start, end = span
    if _left_open(text[text.rfind("\n", 0, start) + 1 : start]):
        return True
    closing = OPENING.get(text[start : start + 1], "")
    if not closing:
        return False
    at = next((k for k in range(start + 1, end) if text[k] in closing), -1)
    return at < 0 or not text[at + 1 : end].strip(_ENDS)


def _left_open(before: str) -> bool:
    """Whether these words of a paragraph leave a quotation open."""
    if not any(mark in before for mark in OPENING):
        return False  # as nearly always
    waiting = ""
    for char in before:
        if not waiting:
            waiting = OPENING.get(char, "")
        elif char in waiting:
            waiting = ""
    return bool(waiting)


def behind_quoted(words: Words, first: int, needed: int) -> int:
    """'Nach acht Monaten in der Hand der »Armee« kamen 40 frei': what was quoted far before them is left out."""
    for at in range(needed - 1, first, -1):
        if words.form[at] in CLOSING and words.start[at] + 1 < words.start[at + 1]:
            return needed if words.start[at] - words.start[first] > LONG_BEFORE else first
    return first
