"""Times of what people are held or convicted for: 'condenado por el asesinato de dos jesuitas en 1989'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import Clauses
from gegenprobe.packs.lexicon import ARTICLE, POSSESSIVE
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.times.time_values import TimeHit

_FARTHEST: Final = 18  # words from the noun for the deed to its time
_DESCRIBED: Final = 2  # words between the article and the noun
_ROLE: Final = 7  # words from what people are held for to the noun ('for their alleged part in the bloody unrest')


def of_the_deed(time: TimeHit, event: Event, sentence: Sentence, clauses: Clauses) -> bool:
    """Whether a time behind the event's word is that of a deed, whose phrase no mark ends before it."""
    if not clauses.held_over or time.first < event.at:
        return False
    lower, known = sentence.tagged.words.lower, sentence.tagged.known
    for at in range(time.first - 1, max(event.at, time.first - _FARTHEST), -1):
        if not lower[at][0].isalnum() and lower[at] not in "()":
            return False
        if lower[at] in clauses.held_over:
            if clauses.held_for:
                return _over_the_deed(time, event.at, at, sentence, clauses)
            first = next((k for k in range(at - 1, at - 3 - _DESCRIBED, -1) if known[k].base in clauses.agent), -1)
            plural = lower[at].endswith(clauses.plural_endings)
            told = first >= 0 and bool(plural or known[first + 1].flags & (ARTICLE | POSSESSIVE))
            return told and first > event.at
    return False


def _over_the_deed(time: TimeHit, event: int, noun: int, sentence: Sentence, clauses: Clauses) -> bool:
    """'jailed for their role in clashes in 2019': not 'jailed over the clashes on Friday', which is the court's day."""
    dated = time.kind in ("year", "month", "date") or (time.kind == "relative" and time.value.unit in ("year", "month"))
    between = sentence.tagged.words.lower[max(event + 1, noun - _ROLE) : noun]
    return dated and any(word in clauses.held_for for word in between)


def is_deed(event: Event, sentence: Sentence, clauses: Clauses) -> bool:
    """'condenados por el secuestro de una niña': what somebody else is held for, and no news of those it befell."""
    noun, lower = event.noun, sentence.tagged.words.lower
    if (
        noun is None
        or not clauses.held_over
        or noun.prep not in clauses.agent
        or lower[noun.head] not in clauses.held_over
    ):
        return False
    return any(verb.at < noun.first for verb in sentence.clause(event.clause).verbs)
