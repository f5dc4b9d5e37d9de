"""Words with their places: one pattern, one pass, offsets in code points."""

from __future__ import annotations

import re
from typing import Final

from gegenprobe.text.record import Record

# Letters of the Latin and Cyrillic alphabets, as a set that takes a third of the time of the general [^\W\d_].
LETTERS: Final = "A-Za-zÀ-ÖØ-öø-ɏЀ-ҁҊ-ӿ"
# A run of letters; the first half only makes the usual case quick.
LETTER_RUN: Final = re.compile(rf"[{LETTERS}]++(?!\w)|[^\W\d_]+")
# Order matters: plain words first, since most are; abbreviations with inner full stops, names of a letter and a number
# ('M23', not 'R20' of rands), numbers with their separators, the English possessive, hyphenated words and those with an
# inner mark ('Maler:innen'), anything else word-like, one mark at a time.
WORD: Final = re.compile(
    rf"[{LETTERS}]++(?![\w.'’‐‑*:-])"
    r"|(?:[^\W\d_]\.){2,}"
    r"|[A-QS-ZА-Я]\d{1,3}(?![\w.:,]?\d)(?!\w)"
    r"|\d+(?:[.,:]\d+|['’]\d{3})*(?:[-‐‑][^\W\d_]+|(?!\w))"
    r"|['’]s\b"
    r"|[^\W\d_]+(?:[-‐‑][^\W_]+|['’](?!s\b)[^\W\d_]+|(?<=[a-zà-ÿ])[*:_](?=[a-zà-ÿ]{2})[^\W\d_]+)*"
    r"|\w+"
    r"|[^\w\s]"
)
DASH: Final = "–"
ZERO: Final = 0x30
NINE: Final = 0x39  # codes of digits: comparing codes takes a fifth of the time of comparing characters
_MARKS_BEHIND: Final = ".,;:!?"  # that may stand right behind a word and are words of their own


class Words(Record):
    """The words of a text as parallel lists: where each starts and ends, as written and in lower case."""

    _fields = ("text", "start", "end", "form", "lower")
    __slots__ = _fields

    def __init__(self, text: str, start: list[int], end: list[int], form: list[str], lower: list[str]) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.form = form
        self.lower = lower

    def __len__(self) -> int:
        return len(self.start)

    def slice(self, first: int, last: int) -> str:
        """The text from word `first` to before word `last`, as it stands."""
        return self.text[self.start[first] : self.end[last - 1]] if last > first else ""


def words_of(text: str, start: int = 0, end: int | None = None) -> Words:
    """The words of `text[start:end]`, with offsets into the whole text."""
    first, last, form = spans_of(text, start, len(text) if end is None else end)
    return Words(text, first, last, form, [word.lower() for word in form])


def spans_of(text: str, start: int, end: int) -> tuple[list[int], list[int], list[str]]:
    """Where the words of `text[start:end]` begin and end, and how they are written."""
    first: list[int] = []
    last: list[int] = []
    form: list[str] = []
    at = start
    for piece in text[start:end].split(" "):
        if not piece:
            at += 1
            continue
        behind = at + len(piece)
        marked = piece[-1] in _MARKS_BEHIND
        word = piece[:-1] if marked else piece
        if word.isalpha() or word.isdigit():  # nearly all words stand so, and need no pattern
            first.append(at)
            last.append(at + len(word))
            form.append(word)
            if marked:
                first.append(behind - 1)
                last.append(behind)
                form.append(piece[-1])
        else:
            for match in WORD.finditer(text, at, behind):
                a, b = match.span()
                first.append(a)
                last.append(b)
                form.append(DASH if b - a == 1 and _is_dash(text, a) else text[a:b])
        at = behind + 1
    return first, last, form


def letter_runs(pieces: list[str]) -> list[str]:
    """The runs of letters in what white space parts: what `LETTER_RUN` finds, for less than half of its time.

    Most words stand between two spaces, some with a mark behind them, and then no pattern is needed to find them.
    """
    found: list[str] = []
    for piece in pieces:
        if piece.isalpha():
            found.append(piece)
        elif piece[-1:] in _MARKS_BEHIND and piece[:-1].isalpha():
            found.append(piece[:-1])
        else:
            found.extend(LETTER_RUN.findall(piece))
    return found


def word_before(text: str, at: int, back: int) -> tuple[str, int]:
    """The word that ends at the spaces before `at`, at most `back` characters away, and where it begins; '' for none.

    Going back letter by letter takes a tenth of the time of a pattern, which tries every beginning.
    """
    first = max(0, at - back)
    before = text[first:at]
    words = before.rstrip()
    begins = end = len(words)
    while begins and (words[begins - 1].isalnum() or words[begins - 1] in "_’'-"):
        begins -= 1
    return (words[begins:] if end < len(before) else ""), first + begins


def _is_dash(text: str, at: int) -> bool:
    """'in Minsk - nine': a hyphen between spaces stands for a dash."""
    return text[at] == "-" and text[at - 1 : at].isspace() and text[at + 1 : at + 2].isspace()


def last_word(text: str, start: int, end: int, most: int) -> int:
    """Where word number `most` of `text[start:end]` ends; `end` when there are no more words than that."""
    found = end
    for number, match in enumerate(WORD.finditer(text, start, end)):
        if number == most:
            return found
        found = match.end()
    return end
