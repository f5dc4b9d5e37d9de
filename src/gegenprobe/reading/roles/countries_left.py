"""The country that people leave, where it is the object of the verb: 'were told to leave Norway'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.grammar import ACCUSATIVE
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import PEOPLE_KINDS, with_joined
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

_TOLD: Final = ("infinitive", "purpose", "complement")


def leaves_object(frame: Frame) -> bool:
    """Whether the object of the frame's verb is where people come from."""
    return "object" in frame.roles.get("from", ())


def country_left(frame: Frame, own: list[Mention], sentence: Sentence) -> list[Mention]:
    """The last country without a preposition that may be an object; towns and halls are left by anybody."""
    if not leaves_object(frame):
        return []
    bare = [m for m in own if m.kind == "place" and m.country and not m.prep and not m.number]
    return [m for m in bare if sentence.is_country(m) and (not m.cases or m.cases & ACCUSATIVE)][-1:]


def told_to_leave(event: Event, frame: Frame, sentence: Sentence) -> list[Mention]:
    """'ordenó a tres cónsules que abandonen Perú', 'haben 48 Stunden, Mali zu verlassen': who was told of before."""
    clause = sentence.clause(event.clause)
    if not leaves_object(frame) or clause.parent < 0 or clause.kind not in _TOLD:
        return []
    above = sentence.in_clause(clause.parent)
    before = [m for m in above if m.kind in PEOPLE_KINDS and m.last <= clause.first]
    if not before or before[-1].kind == "pronoun":
        return []
    return with_joined(before[-1], above)
