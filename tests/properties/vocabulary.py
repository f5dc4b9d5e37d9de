"""Words of the packs, marks, numbers and whole sentences, to make texts of that nobody would write."""

from __future__ import annotations

from functools import cache
from itertools import islice

from reports_of import library

MARKS = [
    ",",
    ".",
    ";",
    ":",
    "–",
    "—",
    "-",
    "…",
    "(",
    ")",
    "„",
    "“",
    "”",
    "«",
    "»",
    '"',
    "'",
    "’",
    "!",
    "?",
    "/",
    "%",
    "\n",
]
NUMBERS = ["0", "1", "7", "52", "1.300", "1,300", "12-15", "31.02.2025", "2025", "11:30", "mehr als", "€", "9" * 60]


@cache
def examples(language: str) -> list[str]:
    """The sentences of the codebook."""
    return [example.text for example in library().words(language).examples]


@cache
def words(language: str) -> list[str]:
    """Some of all words that the language's packs know, as written in lower case and with a capital."""
    tongue = library().tongue(language)
    assert tongue is not None
    lexicon = tongue.lexicon
    small = sorted({form for form in lexicon.triggers if form} | set(lexicon.clauses.prepositions))
    frames = sorted({frame.base.replace("|", "") for frame in lexicon.frames})
    used = sorted({word for text in examples(language) for word in text.split()})
    chosen = [*islice(small, 0, None, 5), *frames, *used]
    return [*MARKS * 4, *NUMBERS * 4, *chosen, *(word.title() for word in chosen[::3])]
