"""The body with a name of its own that a report tells of, where nobody is cited by name near a word for one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from gegenprobe.packs.lexicon import AGENCY, NAMED, ORGANISATION, TITLE, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence, Sentences
from gegenprobe.reading.words.tagging import BRACKETS, PLACED, QUOTES, Tagged

_BODIES: Final = ORGANISATION | NAMED | AGENCY | TITLE
BACK: Final = 3  # sentences between a body that acts and 'the group'


def acting_before(
    number: int, sentences: tuple[Sentences, Callable[[int], Tagged]], lexicon: Lexicon
) -> tuple[str, ...]:
    """'Haki freed 12 men. The group said ...': the body with a name of its own that was told of last; ().

    `sentences`: how a sentence is taken apart, and its words alone. One that names no place need not be where it names
    no body: all others that are looked at tell where the report is at home (home.py).
    """
    sentence, words_of = sentences
    for before in range(number - 1, max(-1, number - 1 - BACK), -1):
        tagged = words_of(before)
        if not tagged.marks & PLACED and not _may_name_a_body(tagged, lexicon):
            continue
        told = sentence(before)
        verbs = any(clause.verbs for clause in told.sliced.clauses)
        named = [m for m in told.mentions if verbs and _has_own_name(m, told, lexicon)]
        named = [m for m in named if not m.aside] or named
        if named:
            return (next((m.name for m in named if not m.prep), named[0].name),)
    return ()


def _may_name_a_body(tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether a body may stand among these words: one that the packs know, or a short form between brackets.

    Told where nouns have capitals; elsewhere words with a capital, or letters of another alphabet, may be a name.
    """
    clauses = lexicon.clauses
    if not clauses.nouns_capitalised or clauses.fixed_order or clauses.noun_cases or clauses.adjectives_follow:
        return True
    return bool(tagged.flags & _BODIES) or bool(tagged.marks & (BRACKETS | QUOTES))


def _has_own_name(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether it is a body called by a name, neither by what it is ('the army') nor by an outlet's."""
    head = sentence.tagged.known[mention.head]
    if mention.kind != "body" or head.flags & AGENCY or mention.name.islower():
        return False
    own = head.flags & NAMED or not head.flags & ORGANISATION
    return bool(own) or sentence.tagged.words.lower[mention.head] in lexicon.stand_ins
