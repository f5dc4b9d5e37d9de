"""Where people are taken, and where from; also where a thing tells it: 'die litauische Grenze', 'in ihre Heimat'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import PREPOSITION
from gegenprobe.reading.drafts.asked_back import asker_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.whose_citizens import left_country, whose_citizens
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import Filled
from gegenprobe.reading.settings.places import inside_its
from gegenprobe.reading.settings.within import country_within
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import Draft

NEAR: Final = 3  # sentences back to those who were brought to a country


def moved_away(reading: SentenceReading, kind: Kind, roles: Filled, unit: Unit) -> bool:
    """'Citizens were handed over to Lithuania. Among them was X': people without a number, to a country."""
    group = any(m.kind == "people" and m.group for m in unit.mentions)
    return group and kind.moves and reading.lexicon.clauses.fixed_order and any(m.country for m in roles.to)


def fill_move(reading: SentenceReading, draft: Draft, event: Event, roles: Filled) -> None:
    """Where people are taken and from where, and whose citizens they are."""
    goals = _goals(draft, roles)
    draft.nations = tuple(n for n in draft.nations if any(n in m.nations for m in draft.mentions))
    beside = whose_citizens(reading, draft, event, roles, goals)
    draft.nations = draft.nations or tuple(m.country for m in beside)
    if len(goals) > 1:
        reading.context.goals.update(goals)  # 'hacia Colombia y Perú': none of them is where all came to
    asker = asker_of(event, reading.sentence, reading.lexicon) if draft.status == "demanded" else ""
    draft.to = asker or (goals[0] if len(goals) == 1 else _border(reading, event))
    if not draft.to and "home" in draft.frame.roles.get("to", ()) and len(draft.nations) == 1:
        draft.to = draft.nations[0]  # '95 ukrainische Soldaten kehrten zurück'
    if not draft.to and len(draft.nations) == 1 and _homewards(reading, event):
        draft.to = draft.nations[0]
    if not draft.to and "where" in draft.frame.roles.get("to", ()):
        draft.to, draft.place = draft.place or _arrived_at(reading, event), ""
    draft.origin = country_within(event.clause, reading.sentence, reading.lexicon.clauses, left=True)
    draft.origin = draft.origin or left_country(reading, draft, event, roles, beside)
    if not draft.origin and reading.lexicon.clauses.noun_cases:
        draft.origin = inside_its(event, reading.sentence, reading.lexicon.clauses.out_of)
    if not draft.to and "subject" in draft.frame.roles.get("to", ()) and reading.lexicon.clauses.fixed_order:
        own = (m.country for m in reading.sentence.mentions if m.country and m.name in draft.by)
        draft.to = next(own, "")  # 'Kyiv said it had brought home 230'
    if not draft.to and draft.frame.abroad and any(m.more for m in draft.mentions):
        last = moved_before(reading)  # 'will hand over 90 more', behind those handed over to a country
        draft.to = last.to if last is not None else ""
    if not draft.to and draft.frame.abroad:
        draft.to = next((m.country for m in roles.by if m.country), "")
    if draft.origin == draft.to:
        draft.origin = ""
    draft.place = ""


def _goals(draft: Draft, roles: Filled) -> list[str]:
    """The countries that people are brought to; not 'Mexico flew 116 Kenyans home from Tapachula'."""
    goals = list(dict.fromkeys(m.country for m in roles.to if m.country))
    home = "home" in draft.frame.roles.get("to", ()) and goals == [m.country for m in roles.origin][:1]
    return [] if home else goals


def moved_before(reading: SentenceReading) -> Draft | None:
    """Those told of last, where they were brought to a country shortly before."""
    last = reading.context.last_whole([])
    if last is None or not last.to or reading.number - last.sentence > NEAR:
        return None
    return last if reading.context.codebook.kinds[last.kind].moves else None


def _arrived_at(reading: SentenceReading, event: Event) -> str:
    """'trafen am Flughafen von Lima ein': the country of the town behind the thing that people come to; ''."""
    inside = reading.sentence.in_clause(event.clause)
    towns = [m for m in inside if m.kind == "place" and m.prep in reading.lexicon.clauses.agent]
    known = reading.sentence.tagged.known
    behind = (m for m in towns if m.first > 1 and known[m.first - 2].flags & PREPOSITION)
    return next((m.country for m in behind), "")


def _homewards(reading: SentenceReading, event: Event) -> bool:
    """'in ihre Heimat', 'a su país', 'were repatriated': the clause tells that they go where they are citizens."""
    clauses, lower = reading.lexicon.clauses, reading.sentence.tagged.words.lower
    things = [m for m in reading.sentence.in_clause(event.clause) if m.kind == "thing" and m.prep]
    if any(lower[m.head] in clauses.homes and m.prep not in clauses.out_of for m in things):
        return True
    clause_of = reading.sentence.sliced.clause_of
    clause = f" {' '.join(word for at, word in enumerate(lower) if clause_of[at] == event.clause)} "
    return any(f" {phrase} " in clause for phrase in clauses.homewards)


def _border(reading: SentenceReading, event: Event) -> str:
    """'überquerten die litauische Grenze': a thing of another country as the object of a move."""
    things = [m for m in reading.sentence.in_clause(event.clause) if m.kind == "thing" and not m.prep and m.nations]
    return things[0].nations[0] if things else _of_needed(reading, event)


def _of_needed(reading: SentenceReading, event: Event) -> str:
    """'пересекли литовскую границу': the country of an adjective right before the noun that the frame needs."""
    if not reading.lexicon.clauses.noun_cases:
        return ""
    needs = [reading.lexicon.phrases_needed[number] for number in reading.lexicon.needs[event.frame]]
    forms = {form for need in needs for form in need.last}
    tagged, clause_of = reading.sentence.tagged, reading.sentence.sliced.clause_of
    for at in range(len(tagged.known) - 1):
        place = tagged.known[at].place
        described = place is not None and place.role == "adjective" and clause_of[at] == event.clause
        left = at > 0 and tagged.known[at - 1].base in reading.lexicon.clauses.out_of  # 'из украинского плена'
        if described and place is not None and tagged.words.lower[at + 1] in forms and not left:
            return place.country
    return ""
