"""Words with their places: one pattern, one pass, offsets in code points."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

# Order matters: abbreviations with inner full stops, numbers with their separators, hyphenated words,
# the English possessive, anything else word-like, one mark at a time.
_WORD: Final = re.compile(
    r"(?:[^\W\d_]\.){2,}"
    r"|\d+(?:[.,:]\d+|['’]\d{3})*(?:[-‐‑][^\W\d_]+|(?!\w))"
    r"|['’]s\b"
    r"|[^\W\d_]+(?:[-‐‑][^\W_]+|['’](?!s\b)[^\W\d_]+)*"
    r"|\w+"
    r"|[^\w\s]"
)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text as parallel lists: where each starts and ends, as written and in lower case."""

    text: str
    start: list[int]
    end: list[int]
    form: list[str]
    lower: list[str]

    def __len__(self) -> int:
        return len(self.start)

    def slice(self, first: int, last: int) -> str:
        """The text from word `first` to before word `last`, as it stands."""
        return self.text[self.start[first] : self.end[last - 1]] if last > first else ""


def words_of(text: str, start: int = 0, end: int | None = None) -> Words:
    """The words of `text[start:end]`, with offsets into the whole text."""
    first: list[int] = []
    last: list[int] = []
    form: list[str] = []
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        a, b = match.span()
        first.append(a)
        last.append(b)
        form.append(text[a:b])
    return Words(text, first, last, form, [word.lower() for word in form])


def last_word(text: str, start: int, end: int, most: int) -> int:
    """Where word number `most` of `text[start:end]` ends; `end` when there are no more words than that."""
    found = end
    for number, match in enumerate(_WORD.finditer(text, start, end)):
        if number == most:
            return found
        found = match.end()
    return end
