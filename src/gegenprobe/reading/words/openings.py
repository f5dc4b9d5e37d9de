"""Which of the phrases of a pack opens a stretch of words."""

from __future__ import annotations


def opened_with(opening: str, phrases: dict[str, tuple[str, ...]]) -> str:
    """The first of the phrases, each with a space behind it and kept by its first word, that opens the words; ''."""
    mine = phrases.get(opening.partition(" ")[0])
    if mine is not None:
        for phrase in mine:
            if opening.startswith(phrase):
                return phrase
    return ""
