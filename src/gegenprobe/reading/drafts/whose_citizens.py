"""Whose citizens people are and where they left, where both stand behind 'from': '30 men from Kenya were deported'."""

from __future__ import annotations

from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import Filled
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft


def whose_citizens(
    reading: SentenceReading, draft: Draft, event: Event, roles: Filled, goals: list[str]
) -> list[Mention]:
    """The countries right behind the people that tell whose citizens they are, and not what they left; [].

    They do where the sentence tells besides what was left or who sends them away, and where they go home.
    """
    beside = _beside(reading, draft)
    if not beside or any(m.nations for m in draft.mentions):
        return []
    told = {m.country for m in beside}
    home = goals == [m.country for m in beside] or (not goals and "home" in draft.frame.roles.get("to", ()))
    apart = {"", *told, *goals}  # 'Peru has brought home 31 nurses from Chile'
    senders = any(m.kind == "place" and m.country not in apart for m in roles.by)
    left = any(m.country not in told for m in _left(reading, draft, event, beside))
    return beside if senders or left or home or len(told) > 1 else []


def left_country(reading: SentenceReading, draft: Draft, event: Event, roles: Filled, beside: list[Mention]) -> str:
    """The country that people leave; `beside`: those of which they are citizens."""
    if not beside:
        return next((m.country for m in roles.origin if m.country), "") or draft.place
    told = {m.country for m in beside}
    left = next((m.country for m in _left(reading, draft, event, beside)), "")
    left = left or next((m.country for m in roles.by if m.kind == "place" and m.country), "")
    return left or (draft.place if draft.place not in told else "")


def _beside(reading: SentenceReading, draft: Draft) -> list[Mention]:
    """The countries behind 'from' that stand right behind the people, one joined to the next."""
    mentions = reading.sentence.mentions
    here = {(m.head, m.last) for m in mentions}
    people = [m for m in draft.mentions if m.kind == "people" and m.counted and (m.head, m.last) in here]
    found: list[Mention] = []
    for place in mentions if people else ():
        if place.kind != "place" or not place.country or not reading.sentence.is_country(place):
            continue
        first = not found and place.first == people[-1].last and place.prep in reading.lexicon.clauses.out_of
        if first or (found and place.joined and place.prep in ("", found[0].prep)):
            found.append(place)
    return found


def _left(reading: SentenceReading, draft: Draft, event: Event, beside: list[Mention]) -> list[Mention]:
    """The other places of the clause behind a preposition of where from."""
    ways = draft.frame.roles.get("from", ())
    inside = reading.sentence.in_clause(event.clause)
    return [m for m in inside if m.kind == "place" and m.country and m.prep in ways and m not in beside]
