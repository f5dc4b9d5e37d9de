"""Who those are that something befell: 'Los tres maestros liberados son Ana Roa, Inés Soto y Luis Mora'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.drafts.part_drafts import add_parts, without_whole
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.slots import Telling, draft_of
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft

_NEAR: Final = 2  # words from people to the clause that tells what befell them


def tell_those_by_name(reading: SentenceReading) -> None:
    """The people that open a sentence, what befell them, a verb of being and their names."""
    first = next(iter(reading.sentence.mentions), None)
    if first is None or first.kind != "people" or first.first != 0 or first.prep:
        return
    if reading.lexicon.clauses.fixed_order:
        return  # 'The two pastors sentenced are Peter Kim and John Hall': there the names are told with the number
    names = _names_behind_being(reading, first)
    event = _befell(reading, first, names[0].first) if names else None
    if event is None:
        return
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    if not taken.isdisjoint(m.head for m in names):
        return
    told = next((d for d in reading.drafts if any(m.head == first.head for m in d.mentions)), None)
    if told is not None and told.people:
        return
    if told is not None:
        add_parts(reading, told, names, names[0].head)
    else:
        without_whole(reading, _draft(reading, event, first), names, names[0].head)


def _names_behind_being(reading: SentenceReading, people: Mention) -> list[Mention]:
    """The list of names right behind a finite verb of being of the main clause; []."""
    mentions, clause_of = reading.sentence.mentions, reading.sentence.sliced.clause_of
    own = reading.sentence.clause(clause_of[people.head])
    for verb in own.verbs:
        uses = [reading.lexicon.verbs.get(f.lemma, NO_USE) for f in verb.forms if f.features & FINITE]
        if verb.at <= people.last or not any("passive" in use.auxiliary for use in uses):
            continue
        named = [m for m in mentions if m.first > verb.at and m.kind == "person" and not m.prep and not m.aside]
        if named and named[0].first == verb.at + 1 and named[0].owner != "office":
            return [m._replace(joined=n > 0) for n, m in enumerate(_listed(named, people))]
    return []


def _listed(named: list[Mention], people: Mention) -> list[Mention]:
    """All the names where they are as many as the people; else those that stand together, if no number is told."""
    many = people.number.value if people.number is not None else None
    together = [named[0], *(m for m in named[1:] if m.joined)]
    full = [m for m in named if m.owner != "office"]
    if many is None:
        return together
    return next((names for names in (together, full) if len(names) == many), [])


def _befell(reading: SentenceReading, people: Mention, before: int) -> Event | None:
    """What a participle or a relative right behind the people tells of them; None."""
    kinds, frames = reading.context.codebook.kinds, reading.lexicon.frames
    for event in reading.events:
        kind, clause = kinds[frames[event.frame].kind], reading.sentence.clause(event.clause)
        behind = 0 <= event.at - people.last <= _NEAR or 0 <= clause.first - people.last <= _NEAR
        if kind.about == "people" and event.form is not None and people.last <= event.at < before and behind:
            return event
    return None


def _draft(reading: SentenceReading, event: Event, people: Mention) -> Draft:
    frame = reading.lexicon.frames[event.frame]
    kind = reading.context.codebook.kinds[frame.kind]
    draft = draft_of(reading, event, Telling(frame, kind, "occurred"), [people])
    draft.mentions, draft.group, draft.nations = [people], people.group, people.nations
    return draft
