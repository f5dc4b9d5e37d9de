"""Who is one in a row: 'Ada Roth is the third reporter arrested this year'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.words.being import may_be_being

FAR: Final = 4  # words from the noun back to its article


def next_in_line(at: int, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The person whom a noun that ends at word `at` counts as one in a row; [] where none does."""
    noun = next((m for m in sentence.mentions if m.last == at and m.kind in ("people", "person")), None)
    if noun is None or not lexicon.clauses.firsts or noun.counted or (noun.kind == "person" and noun.owner != "office"):
        return []
    known = sentence.tagged.known
    first = next((k for k in range(noun.head - 1, max(noun.head - FAR, 0), -1) if known[k].flags & ARTICLE), 0)
    if (
        not first
        or not _counts_on(first + 1, noun.head, sentence, lexicon)
        or not may_be_being(known[first - 1], lexicon)
    ):
        return []
    return [m for m in sentence.mentions if m.last == first - 1 and m.kind in ("person", "pronoun") and not m.prep]


def _counts_on(first: int, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether an ordinal or its like stands among the words: 'third', '10th', 'latest'."""
    words = sentence.tagged.words.lower[first:last]
    return any(word in lexicon.clauses.firsts or (word[0].isdigit() and not word.isdigit()) for word in words)
