"""Outlets to which somebody says something: 'sagte ein Polizist der Nachrichtenagentur AFP'."""

from __future__ import annotations

from gegenprobe.packs.grammar import DATIVE
from gegenprobe.packs.lexicon import AGENCY, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence


def is_addressed(outlet: Mention, noun: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether an outlet right behind somebody without a name is told it, and not whose he is.

    In a language in which the genitive may have the dative's form; journalists are their outlet's.
    """
    if not lexicon.clauses.outlets or outlet.prep or noun.group in lexicon.clauses.of_outlets:
        return False
    known, lower = sentence.tagged.known, sentence.tagged.words.lower
    if not lexicon.clauses.articles.get(lower[outlet.first], 0) & DATIVE:
        return False  # 'ein Anwalt des Senders'
    inside = range(outlet.first, min(outlet.last + 1, len(known)))
    return any(known[at].flags & AGENCY or lower[at].endswith(lexicon.clauses.outlets) for at in inside)
