"""Phrases of a verb whose last word belongs to what stands behind it: 'are working to free four'."""

from __future__ import annotations

from gegenprobe.packs.inflection import INFINITIVE
from gegenprobe.packs.lexicon import MARK, Lexicon, Word


def marks_infinitive(at: int, phrase: Word, words: tuple[list[Word], list[str]], lexicon: Lexicon) -> bool:
    """Whether the last word of a verb's phrase marks an infinitive behind it, past an adverb (*to quickly free*)."""
    known, lower = words
    if not phrase.verbs or not known[at].flags & MARK or not lexicon.clauses.fixed_order:
        return False
    adverb = at + 1 < len(known) and (
        lower[at + 1] in lexicon.clauses.adverbs or lower[at + 1].endswith(lexicon.clauses.describing_endings)
    )
    behind = at + 2 if adverb and not known[at + 1].verbs else at + 1
    return behind < len(known) and any(form.features & INFINITIVE for form in known[behind].verbs)
