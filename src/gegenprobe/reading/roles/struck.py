"""Whom a measure hits, and whose relations are told of, where no preposition tells."""

from __future__ import annotations

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.grammar import ACCUSATIVE, NOMINATIVE
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import Filled, by_preposition, with_joined
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

_HIT = ("person", "body", "place", "thing")


def struck(event: Event, frame: Frame, mentions: list[Mention], by: list[Mention]) -> list[Mention]:
    """Whom a measure hits: 'sanktionierte die Bank', 'die Miliz wurde als ... eingestuft', 'Belavia left the list'.

    Where nobody is named it may be people who are counted: 'six judges were put on the sanctions list'.
    """
    places = frame.roles.get("target", ())
    if "subject" in places:
        first = [m for m in mentions if not m.prep and m.kind in _HIT and (not m.cases or m.cases & NOMINATIVE)][:1]
        return with_joined(first[0], mentions) if first else _counted(event, mentions, by, first=True)
    if "object" in places:
        others = [m for m in mentions if not m.prep and m not in by and m.kind in _HIT]
        fitting = [m for m in others if not m.cases or m.cases & (NOMINATIVE if event.passive else ACCUSATIVE)]
        if fitting:
            return with_joined(fitting[0], mentions)
    return by_preposition(frame, "target", mentions, ("people",)) or (
        _counted(event, mentions, by, first=event.passive) if "object" in places else []
    )


def _counted(event: Event, mentions: list[Mention], by: list[Mention], *, first: bool) -> list[Mention]:
    """The people counted as the subject (`first`) or the object, who are called by no name."""
    if not (first or by):
        return []  # 'El banco sancionó a doce empleados': no body that the packs know
    counted = [m for m in mentions if m.kind == "people" and m.counted and not m.prep and m not in by]
    return [m for m in counted if (m.last <= event.at) == first][:1]


def owners(by: tuple[Mention, ...] | list[Mention], frame: Frame, sentence: Sentence) -> list[Mention]:
    """'Iran's embassy in Riyadh resumed work': the country whose embassy it is, and no embassy, stands for who acts."""
    if "at" not in frame.roles:
        return list(by)
    lower, seats = sentence.tagged.words.lower, {need.split()[0].lower() for need in frame.needs}
    found: list[Mention] = []
    for m in by:
        own = [word for word in lower[m.first : m.last] if word in seats]
        inside = [p for p in sentence.mentions if p.kind == "place" and p.country and m.first - 2 <= p.first < m.last]
        found.extend([p for p in inside if p.last <= m.head or p.owner][:1] if own else [m])
    return found


def has_country(event: Event, frame: Frame, roles: Filled, sentence: Sentence) -> bool:
    """'The Polish consulate in Grodno was shut': a country stands beside what is opened or closed, whoever did it."""
    if "at" not in frame.roles:
        return False
    if event.noun is not None:  # 'für die Öffnung eines Grenzübergangs wird Belarus ihn nicht freilassen'
        return any(m.country for m in roles.place)
    return any(m.country or m.nations for m in sentence.in_clause(event.clause))
