"""The two sides of a swap that has not taken place: 'Kiew und Moskau einigten sich auf einen Austausch'."""

from __future__ import annotations

from typing import Final

from gegenprobe.reading.drafts.named_as import names_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import with_joined
from gegenprobe.reading.names.mention import Mention

_SIDES: Final = ("person", "body", "place")


def who_is_for_it(reading: SentenceReading, event: Event, status: str, sides: list[Mention]) -> list[Mention]:
    """'Kiew lehnt einen Austausch mit Moskau ab': the subject of the verb around the noun, and those beside it.

    [] where that makes no two sides.
    """
    if event.noun is None or status == "occurred" or not reading.lexicon.clauses.nouns_capitalised:
        return []
    here = [m for m in reading.sentence.in_clause(event.clause) if not m.prep and not m.aside]
    held = next((m for m in here if m.kind in _SIDES and not m.joined), None)
    asking = [m for m in with_joined(held, here) if m.kind in _SIDES] if held is not None else []
    both = [*asking, *(m for m in sides if m not in asking)]
    return both if len(names_of(reading, both)) > 1 else []
