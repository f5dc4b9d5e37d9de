"""Which of the phrases that frames need a word may end, also as the last part of a compound."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import COMMON, LONGEST_COMPOUND_PART, SHORTEST_COMPOUND_PART, Lexicon

LONG: Final = 6
LONGEST_COMPOUND: Final = 60


def ended_by(word: str, lexicon: Lexicon) -> tuple[int, ...]:
    """The numbers of the needs whose last word this is, in lower case, or the last part of it."""
    numbers = lexicon.needed_by_last.get(_without_label(word), ())
    if len(word) > LONG and lexicon.compounds:
        numbers = (*numbers, *_by_ending(word, lexicon))
    return numbers


def _without_label(word: str) -> str:
    """'СИЗО-1' is one that the packs know as 'СИЗО'."""
    name, dash, label = word.rpartition("-")
    return name if dash and label.isdigit() else word


def _by_ending(word: str, lexicon: Lexicon) -> tuple[int, ...]:
    """The needs that the last part of a compound meets ('Untersuchungshaft' for 'Haft')."""
    index = lexicon.needed_by_last
    whole = lexicon.words.get(word)
    if (whole is not None and whole.flags & ~COMMON) or len(word) > LONGEST_COMPOUND:
        return ()
    for cut in range(max(2, len(word) - LONGEST_COMPOUND_PART), len(word) - SHORTEST_COMPOUND_PART + 1):
        found = index.get(word[cut:])
        if found:
            return found
        if word[cut:] in lexicon.compounds:
            return ()
    return ()
