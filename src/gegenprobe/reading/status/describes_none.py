"""Participles that only say who those are of whom nobody did something: 'None of the 40 people arrested was armed'."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE, PARTICIPLE
from gegenprobe.packs.lexicon import NONE
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence


def describes_none(event: Event, whom: list[Mention], sentence: Sentence) -> bool:
    """Whether what befell them is told right behind their number, and another verb behind it is what is denied."""
    if event.form is None or not event.form.features & PARTICIPLE:
        return False
    clause = sentence.clause(event.clause)
    known = sentence.tagged.known
    behind = next((m for m in whom if m.last == event.at and (m.none or known[m.first].flags & NONE)), None)
    if behind is None:
        return False
    above = clause if clause.first <= behind.first or clause.parent < 0 else sentence.clause(clause.parent)
    later = [verb for verb in above.verbs if verb.at > event.at]
    return any(form.features & FINITE for verb in later for form in verb.forms)
