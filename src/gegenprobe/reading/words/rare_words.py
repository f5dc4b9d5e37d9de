"""Marks of words that few sentences have: a rule that rests on such a word is left out for all other sentences.

They are told once for each word as written, and stand among the marks of the sentence (tagging.py).
"""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import Lexicon

SEQUENCES: Final = 1 << 15  # an ordinal that counts one ('a third man')
PAIRS: Final = 1 << 16  # a noun that gives a number itself ('a trio of')
PAPERS: Final = 1 << 17  # it tells whose citizen somebody is ('passport')
DIFFERS: Final = 1 << 18  # how much more or fewer there are
RUMOURS: Final = 1 << 19  # a noun for a report that may be denied
ALONE: Final = 1 << 20  # a phrase that tells without a verb may begin with it
FIGURES: Final = 1 << 21  # a noun for a number told before, or a pronoun that stands for one
LISTS: Final = 1 << 22  # a colon or semicolon
HYPHEN: Final = 1 << 23  # a hyphen that stands alone
_LISTING: Final = frozenset(":;")
HYPHENS: Final = frozenset("-‑")


def rare_marks(lower: str, lexicon: Lexicon) -> int:
    """The marks of a word in lower case."""
    clauses = lexicon.clauses
    marks = SEQUENCES if lower in clauses.sequenced else 0
    marks |= PAIRS if lower in clauses.counting else 0
    marks |= PAPERS if lower in clauses.citizenships else 0
    marks |= DIFFERS if lower in clauses.differing else 0
    marks |= RUMOURS if lower in lexicon.status.rumours else 0
    marks |= ALONE if lower in lexicon.alone else 0
    marks |= FIGURES if lower in clauses.figures or lower in clauses.that_figure else 0
    marks |= LISTS if lower in _LISTING else 0
    return marks | (HYPHEN if lower in HYPHENS else 0)
