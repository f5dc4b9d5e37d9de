"""Reported speech that no verb of saying brings in: 'Der Minister verteidigte den Flug. Bayern habe 40 abgeschoben.'"""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.reading.speakers.speakers import reported
from gegenprobe.reading.told.context import Context

BACK: Final = 4  # sentences, those in the mood of reported speech among them


def told_by_before(number: int, context: Context) -> tuple[str, ...]:
    """Of whom the last sentence before that is in no such mood tells first; () where that is nobody by name."""
    if not context.lexicon.clauses.nouns_capitalised:
        return ()
    for at in range(number, max(0, number - BACK), -1):
        told = context.sentence_before(at)
        if told is None:
            return ()
        if told.sliced.clauses and reported(told, 0):  # a sentence of marks alone has none
            continue
        first = next((m for m in told.mentions if m.kind in ("person", "body") and not m.aside), None)
        if first is None or first.prep or first.kind != "person" or not (not first.cases or first.cases & NOMINATIVE):
            return ()
        return (context.names.full(first.name),)
    return ()
