"""The body with a name of its own that a report tells of, where nobody is cited by name near a word for one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from gegenprobe.packs.lexicon import AGENCY, NAMED, ORGANISATION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

BACK: Final = 3  # sentences between a body that acts and 'the group'


def acting_before(number: int, sentence: Callable[[int], Sentence], lexicon: Lexicon) -> tuple[str, ...]:
    """'Haki freed 12 men. The group said ...': the body with a name of its own that was told of last; ()."""
    for before in range(number - 1, max(-1, number - 1 - BACK), -1):
        told = sentence(before)
        verbs = any(clause.verbs for clause in told.sliced.clauses)
        named = [m for m in told.mentions if verbs and _has_own_name(m, told, lexicon)]
        named = [m for m in named if not m.aside] or named
        if named:
            return (next((m.name for m in named if not m.prep), named[0].name),)
    return ()


def _has_own_name(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether it is a body called by a name, neither by what it is ('the army') nor by an outlet's."""
    head = sentence.tagged.known[mention.head]
    if mention.kind != "body" or head.flags & AGENCY or mention.name.islower():
        return False
    own = head.flags & NAMED or not head.flags & ORGANISATION
    return bool(own) or sentence.tagged.words.lower[mention.head] in lexicon.stand_ins
