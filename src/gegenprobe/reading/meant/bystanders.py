"""Those who wait for people, and are none of them: 'Dozens of families came to the gate. Among them was X'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

OPENS: Final = 2  # words before the one that brings in a part, where it still opens its sentence


def of_bystanders(at: int, sentence: Sentence, before: Sentence | None, lexicon: Lexicon) -> bool:
    """Whether the part that the word at `at` brings in is one of relatives or supporters told of right before.

    `before`: the sentence before, where nothing is told of people in it; None elsewhere.
    """
    if not lexicon.clauses.bystanders:
        return False
    if any(m.kind in ("people", "person") and m.last <= at for m in sentence.mentions) or at > OPENS:
        return _last_told(sentence, at, lexicon)
    return before is not None and _last_told(before, len(before.tagged.known), lexicon)


def _last_told(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether the last people before `at` that are no preposition's are bystanders; not 'were met by relatives'."""
    clauses, lower = lexicon.clauses, sentence.tagged.words.lower
    for mention in reversed(sentence.mentions):
        told = mention.kind in ("people", "person", "body", "number", "pronoun")
        if not told or mention.last > at or (mention.prep and mention.prep not in clauses.genitive_marks):
            continue
        return any(lower[k] in clauses.bystanders for k in range(mention.first, mention.last))
    return False


def only_somewhere(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'30 Menschen sind noch unter den Trümmern': people of no group, and behind the verb only where they are."""
    if not lexicon.clauses.nouns_capitalised or mention.group or mention.nations or mention.part:
        return False
    behind = next((m for m in sentence.mentions if m.first >= mention.last), None)
    return behind is not None and bool(behind.prep) and behind.kind in ("thing", "place", "event")
