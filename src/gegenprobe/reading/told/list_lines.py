"""Lines of a list that count the people told of before by place or group: '· Huye: 484'."""

from __future__ import annotations

import re
from typing import Final

from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

# What a line is about, in few words, a colon or dash, and a number that ends it.
_LEADS: Final = ":–—"
_LONGEST: Final = 64  # characters
_LINE: Final = re.compile(r"\W*[^\W\d][^:\n.;?!]{0,40}?\s?[:–—]\s?\d[\d.,\s]{0,12}[.;,]?")


def is_list_line(text: str, start: int, end: int) -> bool:
    """Whether the line `text[start:end]` is one of such a list."""
    if end - start >= _LONGEST or not any(text.find(mark, start, end) >= 0 for mark in _LEADS):
        return False
    return _LINE.fullmatch(text, start, end) is not None


def counted_in_line(sentence: Sentence) -> Mention | None:
    """The people whom a line of a list counts; None where it tells something else."""
    words = sentence.tagged.words
    if not is_list_line(words.text, sentence.start, sentence.end) or len(sentence.numbers) != 1:
        return None
    number = sentence.numbers[0]
    if number.unit is not None or number.article or any(clause.verbs for clause in sentence.sliced.clauses):
        return None
    return Mention(number.first, number.last, number.core_first, "number", number=number)
