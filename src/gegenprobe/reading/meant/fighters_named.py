"""Whether a body told of before may be the fighters that a word alone stands for: the army is not 'la guerrilla'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import NAMED, ORGANISATION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence


def may_be_meant(name: str, noun: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Where the noun is one for fighters: whether the name tells of no office ('Fiscalía', 'Ministerio de Defensa')."""
    head = noun.head
    base = sentence.tagged.known[head].base.lower() or sentence.tagged.words.lower[head]
    if base not in lexicon.clauses.fighters:
        return True
    first = name.split()[0].lower()
    word = lexicon.words.get(first)
    office = word is not None and word.flags & ORGANISATION and not word.flags & NAMED
    return not office or first in lexicon.stand_ins
