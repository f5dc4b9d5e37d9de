"""What befell people in one event of a sentence, as drafts: one for each group that the text tells apart."""

from __future__ import annotations

from gegenprobe.packs.codebook import Frame, Kind
from gegenprobe.packs.grammar import DATIVE
from gegenprobe.packs.lexicon import PART
from gegenprobe.reading.drafts.borders import moved_away
from gegenprobe.reading.drafts.bracketed import tell_bracketed
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.shared_verbs import own_times, tell_gapped, tell_shared_out, tell_termed
from gegenprobe.reading.drafts.sides_alike import by_each_side
from gegenprobe.reading.drafts.slots import Telling, draft_of
from gegenprobe.reading.drafts.swaps import for_others, tell_returned, tell_swap
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import Filled
from gegenprobe.reading.meant.antecedents import unstressed
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.counted_held import counted_as_held
from gegenprobe.reading.statements.fitting import fits
from gegenprobe.reading.statements.of_anybody import of_law
from gegenprobe.reading.statements.people_filled import Case, fill_people
from gegenprobe.reading.statements.pronouns_meant import owned_by_relative
from gegenprobe.reading.statements.units import owned, units_of
from gegenprobe.reading.statements.worth_telling import kinds_told_of, worth
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.described_wholes import described_elsewhere, of_all_told
from gegenprobe.reading.wholes.rankings import remember_listed


def about_people(reading: SentenceReading, case: Case) -> None:
    """What an event tells of people: a draft for each of those told apart, the rest kept for parts behind."""
    event, frame, roles, status = case.event, case.frame, case.roles, case.status
    kind_of = reading.context.codebook.kinds[frame.kind]
    units = _affected(reading, event, frame, roles, status)
    nobody = not roles.whom or described_elsewhere(reading, event, roles.whom)
    nobody = nobody or all(m.kind == "person" and m.owner == "office" for m in roles.whom)  # 'Journalists are held'
    nobody = nobody or all(m.kind == "pronoun" and m.last == event.at for m in roles.whom)  # 'Those held by the army'
    told = not frame.weak or _of_a_part(reading, event)
    if not units and nobody and told and event.form is not None and not event.conditional:
        _keep_unsaid(reading, case, Unit([]))
    for unit in units:
        if kind_of.swaps and event.noun is not None and unit.mentions[0].head == event.noun.head:
            continue
        if frame.weak and unit.quantity is None and not (unit.people or moved_away(reading, kind_of, roles, unit)):
            parts = bool(reading.sentence.tagged.flags & PART) and reading.lexicon.clauses.nouns_capitalised
            if parts and status == "occurred":  # 'Auch Ärzte wurden verurteilt, darunter neun Frauen'
                _keep_unsaid(reading, case, unit)
            continue
        of_anybody = of_law(reading, reading.sentence.clause(event.clause), unit, status)
        if of_anybody or not worth(reading, event, frame, unit):
            _keep_unsaid(reading, case, unit)
            continue
        made = _told(reading, case, unit)
        own_times(reading, made, unit, len(units))
        reading.drafts.extend(made)
    _beside(reading, event, frame, status, [mention for unit in units for mention in unit.mentions])


def _of_a_part(reading: SentenceReading, event: Event) -> bool:
    """'Verurteilt wurden davon 40': the verb tells of a part of those told of before, and of nobody else."""
    known, clause_of = reading.sentence.tagged.known, reading.sentence.sliced.clause_of
    here = any(w.flags & PART and at > event.at and clause_of[at] == event.clause for at, w in enumerate(known))
    return here and reading.lexicon.clauses.nouns_capitalised


def _known_beside(reading: SentenceReading, kind: str, unit: Unit) -> bool:
    """'Neben X kamen vier weitere frei': whether X, beside whom others are told of, was told of before."""
    if not unit.people or any(m.prep not in reading.lexicon.clauses.company for m in unit.mentions):
        return False
    told = {name for draft in reading.context.drafts if draft.kind == kind for name in draft.people}
    return set(unit.people) <= told


def _affected(reading: SentenceReading, event: Event, frame: Frame, roles: Filled, status: str) -> list[Unit]:
    """The people of an event that are told of one by one; those of a swap may be told of already."""
    kind = reading.context.codebook.kinds[frame.kind]
    units = owned_by_relative(reading, event) if status != "occurred" else []
    units = units or units_of(reading, event, roles) or owned(reading, event, kind, status)
    taken_up = [m for m in roles.whom if unstressed(m, reading.lexicon)]
    taken_up = [m for m in taken_up if status != "demanded" or m.cases & DATIVE]  # 'pidió que los liberen'
    if status != "occurred" and taken_up:
        return []  # 'prometió que los liberaría' says nothing of how many
    if status == "occurred" and (kind.leaves or kind.moves):
        units = [one for unit in units if (one := reading.context.gone(unit, reading.number)) is not None]
    if status == "demanded" and of_all_told(reading, roles.whom):
        return []  # 'appellierte, die Gefangenen freizulassen'
    clauses = reading.lexicon.clauses
    units = [unit for unit in units if not _known_beside(reading, frame.kind, unit)]
    if clauses.fixed_order:
        units = _told_enough(reading, event, roles, kind, units) if status == "possible" or kind.moves else units
    if event.conditional:
        fitting = [u for u in units if fits(reading, frame, u, event.at)]
        joined = any(m.joined for unit in units for m in unit.mentions)
        units = units if fitting and joined else fitting
    return tell_swap(reading, event, roles, status, units) if kind.swaps else units


def _told_enough(reading: SentenceReading, event: Event, roles: Filled, kind: Kind, units: list[Unit]) -> list[Unit]:
    """Without those taken to no country ('arrived in town'), and without 'if they are convicted again'."""
    acting = (m for m in reading.sentence.in_clause(event.clause) if m.kind == "place" and not m.prep)
    sides = [*roles.to, *roles.origin, *acting]
    known, clause_of = reading.sentence.tagged.known, reading.sentence.sliced.clause_of
    places = [known[at].place for at in range(event.at + 1, len(known)) if clause_of[at] == event.clause]
    placed = any(
        place is not None and place.role in ("adjective", "citizen") for place in places
    )  # 'to Ukrainian soil'
    again = event.passive and any(draft.kind == kind.name for draft in reading.context.drafts)
    home = event.passive and "home" in reading.lexicon.frames[event.frame].roles.get("to", ())  # 'were sent home'
    placed = placed or again or home
    if kind.moves and event.conditional and not placed and not any(m.country for m in sides):
        return []
    hypothetical = reading.sentence.clause(event.clause).kind == "condition" and not kind.leaves
    return [] if hypothetical and all(m.kind == "pronoun" for m in roles.whom) else units


def _told(reading: SentenceReading, case: Case, unit: Unit) -> list[Draft]:
    """The drafts of one unit: one for each kind that the frame tells of."""
    event, frame, status = case.event, case.frame, case.status
    remember_listed(reading, unit.mentions)
    drafts: list[Draft] = []
    held = _held_by_count(reading, event, frame, unit)
    for kind in (held,) if held else kinds_told_of(reading, frame, unit):
        draft = draft_of(reading, event, Telling(frame, reading.context.codebook.kinds[kind], status), unit.mentions)
        fill_people(reading, draft, case, unit)
        drafts.extend(by_each_side(reading, draft))
    return drafts


def _beside(reading: SentenceReading, event: Event, frame: Frame, status: str, told: list[Mention]) -> None:
    """Those who share the verb of the people just told of, or are let go for them."""
    kind = reading.context.codebook.kinds[frame.kind]
    tell_termed(reading, event, frame, status, told)
    if kind.moves:
        tell_shared_out(reading, event, frame, status, told)
    if kind.leaves:
        tell_returned(reading, event, frame, status, told)
    own = [d for d in reading.drafts if d.at_word == event.at and d.count is not None and d.kind == frame.kind]
    clauses = reading.lexicon.clauses
    verbless = event.noun is None and bool(clauses.nouns_capitalised or clauses.noun_cases)
    verbless = verbless or (bool(clauses.nouns_capitalised) and ":" in reading.sentence.tagged.words.form[event.at :])
    one_for_one = kind.swaps and for_others(event, reading.sentence, reading.lexicon)  # '30 на 30' are one swap
    counted = event.noun is not None and event.noun.counted and bool(clauses.nouns_capitalised)  # '380 Festnahmen'
    if own and not one_for_one and (event.form is not None or clauses.fixed_order or verbless or counted):
        tell_bracketed(reading, event, own)
        own = [d for d in reading.drafts if d.at_word == event.at and d.count is not None and d.kind == frame.kind]
        tell_gapped(reading, event, own)


def _keep_unsaid(reading: SentenceReading, case: Case, unit: Unit) -> None:
    """What says too little alone, for the parts that come behind it ('nahm mehrere fest, darunter X')."""
    event, frame, status = case.event, case.frame, case.status
    kind = _held_by_count(reading, event, frame, unit) or frame.kind
    draft = draft_of(reading, event, Telling(frame, reading.context.codebook.kinds[kind], status), unit.mentions)
    fill_people(reading, draft, case, unit)
    reading.unsaid.append(draft)


def _held_by_count(reading: SentenceReading, event: Event, frame: Frame, unit: Unit) -> str:
    """The stock that a participle tells of where its people are only counted ('hay 533 encarcelados'); ''."""
    fills = reading.context.codebook.kinds[frame.kind].fills
    told = bool(unit.mentions) and counted_as_held(event, unit.mentions[0], reading.sentence, reading.lexicon)
    return fills if fills and told else ""
