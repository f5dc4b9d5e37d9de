"""Where those moved came to, told by another verb: 'Six men handed over by Chile arrived in Peru', 'Peru received'."""

from __future__ import annotations

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import Filled
from gegenprobe.reading.names.mention import Mention

Roles = tuple[Event, Filled]


def with_arrivals(events: list[Roles], lexicon: Lexicon, kinds: dict[str, Kind]) -> list[Roles]:
    """The events; a participle that tells from where people came takes where to from the verb of their arrival."""
    if len(events) <= 1:
        return events
    return [(e, _arrived(e, r, events, lexicon, kinds)) for e, r in events]


def _arrived(event: Event, roles: Filled, events: list[Roles], lexicon: Lexicon, kinds: dict[str, Kind]) -> Filled:
    frame = lexicon.frames[event.frame]
    if not kinds[frame.kind].moves or event.form is None or not event.form.features & PARTICIPLE:
        return roles
    left = {m.country for m in roles.origin if m.country}
    if roles.to or not left:
        return roles
    goal = _goal_of_others(event, roles.whom, events, lexicon, kinds)
    return roles if goal is None or goal.country in left else roles._replace(to=[goal])


def _goal_of_others(
    event: Event, whom: list[Mention], events: list[Roles], lexicon: Lexicon, kinds: dict[str, Kind]
) -> Mention | None:
    """Where another verb of the same people says that they came to, or the country that met them."""
    heads = {m.head for m in whom}
    for other, roles in events:
        if other.at == event.at or not any(m.head in heads for m in roles.whom):
            continue
        kind = kinds[lexicon.frames[other.frame].kind]
        met = [m for m in roles.by if m.kind == "place"] if kind.about == "parties" else []
        goal = next((m for m in (roles.to if kind.moves else met) if m.country), None)
        if goal is not None:
            return goal
    return None
