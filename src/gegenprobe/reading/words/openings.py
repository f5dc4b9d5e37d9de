"""Which of the phrases of a pack opens a stretch of words, stands at a word, or ends before it."""

from __future__ import annotations

from collections.abc import Iterable


def opened_with(opening: str, phrases: dict[str, tuple[str, ...]]) -> str:
    """The first of the phrases, each with a space behind it and kept by its first word, that opens the words; ''."""
    mine = phrases.get(opening.partition(" ")[0])
    if mine is not None:
        for phrase in mine:
            if opening.startswith(phrase):
                return phrase
    return ""


def phrase_at(lower: list[str], at: int, phrases: Iterable[str]) -> int:
    """The word behind the first of the phrases that stands at word `at`; 0 where none does."""
    first = lower[at] if at < len(lower) else ""
    for phrase in phrases:
        if not phrase.startswith(first):
            continue  # as nearly always
        words = phrase.split()
        if lower[at : at + len(words)] == words:
            return at + len(words)
    return 0


def phrase_before(lower: list[str], at: int, phrases: Iterable[str]) -> bool:
    """Whether one of the phrases ends right before word `at`."""
    last = lower[at - 1] if 0 < at <= len(lower) else ""
    for phrase in phrases:
        if not phrase.endswith(last):
            continue  # as nearly always
        words = phrase.split()
        if len(words) <= at and lower[at - len(words) : at] == words:
            return True
    return False
