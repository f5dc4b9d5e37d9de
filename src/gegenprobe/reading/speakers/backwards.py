"""Sentences that open as if they named the source of the one before, and name none."""

from __future__ import annotations

from gegenprobe.packs.lexicon import NEGATION
from gegenprobe.reading.sentences.sentence import Sentence


def tells_no_source(sentence: Sentence, backward: tuple[str, ...]) -> bool:
    """'Das Ministerium wollte sich dazu nicht äußern', 'Das bestätigte die Polizei nicht': an article, or a denial."""
    words = sentence.tagged.words
    opening = (m for m in sentence.mentions if m.first == 0 and m.head > 0)
    article = any(words.slice(0, m.last).lower() not in backward for m in opening)
    main = sentence.clause(sentence.sliced.clause_of[0])
    known = sentence.tagged.known
    return article or any(known[at].flags & NEGATION for at in range(main.first, min(main.last, len(known))))
