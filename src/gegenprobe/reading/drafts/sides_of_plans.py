"""Whose swap it is that has not taken place: 'Kiew und Moskau einigten sich auf einen Austausch'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import with_joined
from gegenprobe.reading.names.mention import Mention

_AHEAD: Final = ("planned", "negotiated", "demanded", "refused", "denied")
_ALONE: Final = ("planned", "refused", "denied")  # one side can, which others may only mediate or ask for
_SIDES: Final = ("person", "body", "place")


def who_is_for_it(reading: SentenceReading, event: Event, status: str, sides: list[Mention]) -> list[Mention]:
    """'Kiew lehnt einen Austausch mit Moskau ab', 'Hamas called off the swap': the subject, and who stands beside it.

    [] where the verb around the noun has no side of its own, or its subject may only mediate.
    """
    if event.noun is None or status not in _AHEAD:
        return []
    if status == "negotiated" and _talked_about(reading, event):
        return []
    here = [m for m in reading.sentence.in_clause(event.clause) if not m.prep and not m.aside]
    held = next((m for m in here if m.kind in _SIDES and not m.joined and _may_act(m)), None)
    if held is None or (reading.lexicon.clauses.fixed_order and held.head > event.at):
        return []
    asking = [m for m in with_joined(held, here) if m.kind in _SIDES]
    both = [*asking, *(m for m in sides if m not in asking)]
    return both if len(both) > 1 or status in _ALONE else []


def _talked_about(reading: SentenceReading, event: Event) -> bool:
    """'held talks on a swap': the clause tells of talks, which are told as such."""
    frames, kinds = reading.lexicon.frames, reading.context.codebook.kinds
    beside = (frames[other.frame].kind for other in reading.events if other.clause == event.clause)
    return any(kinds[kind].about == "parties" for kind in beside)


def _may_act(mention: Mention) -> bool:
    """Whether a mention can be the subject, as far as its cases tell."""
    return not mention.cases or bool(mention.cases & NOMINATIVE)
