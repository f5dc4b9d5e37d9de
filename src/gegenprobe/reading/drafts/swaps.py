"""Sides: who swaps with whom, without a number or so many for so many; who demands of whom."""

from __future__ import annotations

from itertools import pairwise

from gegenprobe.packs.codebook import Frame, Kind
from gegenprobe.packs.inflection import PAST
from gegenprobe.packs.lexicon import IN_RETURN, Lexicon
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.each_side import for_each_side, is_each, told_by_noun, written_as_one
from gegenprobe.reading.drafts.named_as import names_of
from gegenprobe.reading.drafts.numbers_of_swaps import in_all, of_each_side
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.sides import governed_by
from gegenprobe.reading.drafts.sides_alike import each_does, to_each_side
from gegenprobe.reading.drafts.sides_of_plans import who_is_for_it
from gegenprobe.reading.drafts.slots import Telling, draft_of, group_of_unit
from gegenprobe.reading.drafts.who_says import names_cited
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import NOBODY, Filled, with_joined
from gegenprobe.reading.meant.called import described_noun
from gegenprobe.reading.names.mediators import without_mediators
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.demands import demand
from gegenprobe.reading.roles.returned import given_in_return, held_by, left_in_return
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.status.settled_status import status_of
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import Draft, doubled


def fill_swap(reading: SentenceReading, draft: Draft, roles: Filled) -> None:
    """Both numbers of a swap as one, and the other side."""
    if draft.count is not None and (draft.each() or to_each_side(reading, draft)):
        draft.count = doubled(draft.count)
    others = [m for m in roles.counterpart if not described_noun(m, reading.sentence, reading.lexicon)]
    others = others or _behind_each(reading, draft)
    draft.counterpart = names_of(reading, others)  # not 'con mediación turca'
    if not draft.counterpart and not draft.by:
        draft.by = names_of(reading, _between(reading, draft))
    if not draft.counterpart and len(draft.by) == 1:
        draft.by = names_of(reading, _beside_holder(reading, draft)) or draft.by
    if not draft.counterpart and len(draft.by) > 1:
        draft.by, draft.counterpart = draft.by[:1], draft.by[1:]
    if draft.counterpart and not draft.by and _is_other_side(draft, reading.lexicon):
        draft.by = draft.said_by  # 'Perú anunció un trueque de 70 presos con Chile'


def _behind_each(reading: SentenceReading, draft: Draft) -> list[Mention]:
    """'trueque de 70 presos por bando con Chile': the other side, behind the words for each of them."""
    marks, clause_of = draft.frame.roles.get("with", ()), reading.sentence.sliced.clause_of
    if not draft.each() and not any(is_each(m, reading.sentence, reading.lexicon) for m in draft.mentions):
        return []
    behind = [m for m in reading.sentence.mentions if m.kind == "place" and m.first > draft.at_word and m.prep in marks]
    return [m for m in behind if clause_of[m.head] == clause_of[draft.at_word]][:1]


def _is_other_side(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether the one who is cited for a swap is a country, and not the one that is named as the other side."""
    told = [governed_by(name, lexicon) for name in (*draft.said_by, *draft.counterpart)]
    return len(draft.said_by) == 1 and all(told) and len(set(told)) == len(told)


def _between(reading: SentenceReading, draft: Draft) -> list[Mention]:
    """'Между Лимой и Кито состоялся обмен 40 пленными': both sides, wherever in the sentence they stand."""
    marks, mentions = draft.frame.roles.get("by", ()), reading.sentence.mentions
    first = next((m for m in parties(mentions) if m.prep and m.prep in marks and not m.joined), None)
    both = parties(with_joined(first, mentions))
    return both if len(both) > 1 else []


def _beside_holder(reading: SentenceReading, draft: Draft) -> list[Mention]:
    """'Kiew und Moskau einigten sich auf einen Austausch': who agrees to it, with the one beside them."""
    held = parties([m for m in reading.sentence.mentions if not m.prep and not m.joined and not m.aside])
    holder = next((m for m in held if names_of(reading, [m]) == draft.by), None)
    beside = parties(with_joined(holder, reading.sentence.mentions))
    return beside if len(beside) > 1 else []


def tell_swap(reading: SentenceReading, event: Event, roles: Filled, status: str, units: list[Unit]) -> list[Unit]:
    """What the sides of a swap give each other; the units that are left to be told of one by one."""
    if event.noun is not None and event.noun.prep and _freed_by_one(reading, units):
        return []  # 'ließ bei dem Austausch 15 frei': what one side gives
    if told_by_noun(reading, units):
        return []
    counted = for_as_many(event, reading.sentence, reading.lexicon)
    others = for_others(event, reading.sentence, reading.lexicon) if counted is None else None
    if others is not None:
        return _given_for(reading, event, roles, status, others)
    if counted is None and not _tells(units):
        counted = for_each_side(event, reading.sentence, reading.lexicon)
    if counted is None and _tells(units):
        _given_by_each(reading, event, roles, status, units)
        return _given_in_all(reading, event, roles, status, units)
    return _given_by_sides(reading, event, roles, status, (counted, units))


def _given_by_sides(
    reading: SentenceReading, event: Event, roles: Filled, status: str, told: tuple[Mention | None, list[Unit]]
) -> list[Unit]:
    """A swap between named sides, or one of so many each (`told`: the number, and the units of the clause)."""
    counted, units = told
    frame = reading.lexicon.frames[event.frame]
    sides = [*parties(roles.by), *parties(roles.counterpart)]
    sides = without_mediators(sides, reading.sentence.tagged, reading.lexicon.clauses)
    names = names_of(reading, sides)
    count = number_of(reading, counted) if counted is not None else None
    fits = not frame.groups or any(m.group in frame.groups for m in roles.whom)  # not 'el intercambio de alumnos'
    of_plans = who_is_for_it(reading, event, status, sides) if len(names) < 2 and count is None and fits else []
    if len(names) < 2 and count is None:
        names = names_of(reading, of_plans) or _sides_known(reading, event, status)
    if count is None and (not names or (len(names) < 2 and not of_plans)):
        return units
    if count is not None and any(d.count is not None and d.count.start == count.start for d in reading.drafts):
        return []  # 'будет проведён обмен по формуле 500 на 500': verb and noun tell of one swap
    draft = draft_of(reading, event, Telling(frame, reading.context.codebook.kinds[frame.kind], status), sides)
    draft.by, draft.counterpart = names[:1], names[1:]
    draft.group = next((m.group for m in roles.whom if m.group), "") or _swapped(reading, event)
    reading.drafts.append(draft)
    if counted is None or count is None:
        return units
    draft.count = doubled(count)
    kinds = [kind for kind in reading.context.codebook.kinds.values() if kind.leaves]
    for name, side in zip(names[:2], sides, strict=False) if kinds and len(names) > 1 else ():
        _give(reading, event, kinds[0], (status, name, side), counted._replace(group=draft.group))
    pair = for_others(event, reading.sentence, reading.lexicon) if len(names) < 2 else None
    return _given_for(reading, event, roles, status, pair) if pair and all(m.nations for m in pair) else []


def _freed_by_one(reading: SentenceReading, units: list[Unit]) -> bool:
    """Whether the sentence has told already that all of these were let go by somebody."""
    freed = {
        m.head for d in reading.drafts if reading.context.codebook.kinds[d.kind].leaves and d.by for m in d.mentions
    }
    heads = {m.head for unit in units for m in unit.mentions}
    return bool(heads) and heads <= freed


def _sides_known(reading: SentenceReading, event: Event, status: str) -> tuple[str, ...]:
    """'Первый этап обмена прошёл 5 марта': the sides named before, of a swap that took place on its own day."""
    clause, swaps = reading.sentence.clause(event.clause), reading.context.codebook.kinds
    dated = any(reading.sentence.sliced.clause_of[time.first] == event.clause for time in reading.sentence.times)
    forms = [form for verb in clause.verbs for form in verb.forms]
    past = any(form.features & PAST and form.lemma in reading.lexicon.clauses.took_place for form in forms)
    here = any(swaps[draft.kind].swaps for draft in reading.drafts)
    if status != "occurred" or not (dated and past) or here or clause.kind not in ("main", "coordinate"):
        return ()
    return reading.context.both_sides(reading.drafts)


def _given_in_all(reading: SentenceReading, event: Event, roles: Filled, status: str, units: list[Unit]) -> list[Unit]:
    """'der Austausch von 32 armenischen und zwei aserbaidschanischen Soldaten': all in one, and each side's own."""
    exact = [u.quantity for u in units if u.quantity is not None and u.quantity.op == "exact"]
    nations = [u.mentions[0].nations for u in units if u.mentions]
    if len(nations) != 2 or len(units) != 2 or len(exact) != 2 or not all(nations) or nations[0] == nations[1]:
        return units
    return _given_for(reading, event, roles, status, tuple(unit.mentions[0] for unit in units))


def _given_for(
    reading: SentenceReading, event: Event, roles: Filled, status: str, given: tuple[Mention, ...]
) -> list[Unit]:
    """'canje de 20 rehenes por 900 presos': the swap, if both sides or their numbers tell it, and what each frees."""
    frame, kinds = reading.lexicon.frames[event.frame], reading.context.codebook.kinds
    sides = [*parties(roles.by), *parties(roles.counterpart)]
    names = names_of(reading, sides)
    told = any(draft.kind == frame.kind and draft.at_word == event.at for draft in reading.drafts)
    if not told and (len(names) > 1 or (status == "occurred" and of_each_side(reading, given))):
        draft = draft_of(reading, event, Telling(frame, kinds[frame.kind], status), [*sides, *given])
        draft.by, draft.counterpart, draft.count = names[:1], names[1:], in_all(reading, given)
        reading.drafts.append(draft)
    leaving = [kind for kind in kinds.values() if kind.leaves]
    for mention in given if leaving else ():
        draft = draft_of(reading, event, Telling(frame, leaving[0], status), [mention])
        draft.count, draft.mentions, draft.in_exchange = number_of(reading, mention), [mention], True
        draft.group, draft.nations = group_of_unit(reading, Unit([mention]))
        draft.by = names if len(names) == 1 and mention is not given[-1] else ()
        reading.drafts.append(draft)
    return []


def _swapped(reading: SentenceReading, event: Event) -> str:
    """'обмен пленными': the captives beside the word for the swap, without a number."""
    beside = [m for m in reading.sentence.in_clause(event.clause) if m.kind == "people" and m.number is None]
    return next((m.group for m in beside if m.group in reading.lexicon.captive), "")


def _given_by_each(reading: SentenceReading, event: Event, roles: Filled, status: str, units: list[Unit]) -> None:
    """'Russia and Ukraine swapped 205 prisoners each': what each of two named sides lets go."""
    numbers = [m for unit in units for m in unit.mentions if m.number is not None]
    counted = next((m for m in numbers if (m.number and m.number.each) or each_does(reading, event.at)), None)
    sides = [*parties(roles.by), *parties(roles.counterpart)]
    names = names_of(reading, sides)
    leaving = [kind for kind in reading.context.codebook.kinds.values() if kind.leaves]
    if counted is None or len(names) != 2 or not leaving:
        return
    for name, side in zip(names, sides, strict=False):
        _give(reading, event, leaving[0], (status, name, side), counted)


def _give(
    reading: SentenceReading, event: Event, kind: Kind, given: tuple[str, str, Mention], counted: Mention
) -> None:
    """What one side of a swap lets go: `given` is the status, the side's name and where it stands."""
    status, name, side = given
    clause = reading.sentence.sliced.clause_of[counted.head]
    if clause != event.clause:  # 'exchanged prisoners, with 300 returned to each side'
        event = Event(event.frame, counted.head, clause)
    draft = draft_of(reading, event, Telling(reading.lexicon.frames[event.frame], kind, status), [counted])
    draft.count, draft.mentions, draft.by, draft.in_exchange = number_of(reading, counted), [counted], (name,), True
    draft.group, draft.place = counted.group, side.country
    reading.drafts.append(draft)


def fill_demand(reading: SentenceReading, draft: Draft, event: Event) -> None:
    """In a demand, who is asked is to act, and who asks is cited."""
    asked = demand(event, reading.sentence, reading.cues, reading.lexicon) if draft.status == "demanded" else None
    if asked is not None:
        draft.said_by, draft.by = names_cited(reading, asked.cue), names_of(reading, asked.asked)
        draft.place = next((m.country for m in asked.asked if m.country), "")


def tell_returned(reading: SentenceReading, event: Event, frame: Frame, status: str, told: list[Mention]) -> None:
    """Those whom the other side lets go for them: a release of its own, by whom the sentence does not say."""
    for mention in given_in_return(event, reading.sentence, reading.lexicon, told):
        draft = draft_of(reading, event, Telling(frame, reading.context.codebook.kinds[frame.kind], status), [mention])
        draft.count, draft.mentions, draft.in_exchange = number_of(reading, mention), [mention], True
        draft.group, draft.nations = group_of_unit(reading, Unit([mention]))
        draft.by = names_of(reading, held_by(mention, reading.sentence, reading.lexicon))
        draft.place = next((m.country for m in held_by(mention, reading.sentence, reading.lexicon) if m.country), "")
        reading.drafts.append(draft)


def tell_return(reading: SentenceReading) -> None:
    """'handed over the bodies in return for 410 prisoners': those let go for what is no release itself."""
    if not (reading.lexicon.clauses.fixed_order and reading.sentence.tagged.flags & IN_RETURN):
        return  # as nearly always
    kinds, frames = reading.context.codebook.kinds, reading.lexicon.frames
    leaving = [kind for kind in kinds.values() if kind.leaves]
    told = {m.head for draft in reading.drafts if kinds[draft.kind].leaves for m in draft.mentions}
    for mention in left_in_return(reading.sentence, reading.lexicon, told) if leaving else ():
        number = next(n for n, f in enumerate(frames) if f.kind == leaving[0].name and f.type == "noun")
        event = Event(number, mention.head, reading.sentence.sliced.clause_of[mention.head])
        status = status_of(reading.basis, event, NOBODY)[0]
        draft = draft_of(reading, event, Telling(frames[number], leaving[0], status), [mention])
        draft.count, draft.mentions, draft.in_exchange = number_of(reading, mention), [mention], True
        draft.group, draft.nations = group_of_unit(reading, Unit([mention]))
        reading.drafts.append(draft)


def _tells(units: list[Unit]) -> bool:
    """Whether some number or name says who is swapped."""
    return any(unit.quantity is not None or unit.people for unit in units)


def for_as_many(event: Event, sentence: Sentence, lexicon: Lexicon) -> Mention | None:
    """The first number of '205 for 205' in the event's clause, or None."""
    if (written := written_as_one(event, sentence, lexicon)) is not None:
        return written
    inside = [m for m in sentence.in_clause(event.clause) if m.counted]
    for first, second in pairwise(inside):
        if first.number is None or second.number is None or second.prep not in lexicon.clauses.against:
            continue
        if second.first == first.last and first.number.value == second.number.value:
            return first
    return None


def for_others(event: Event, sentence: Sentence, lexicon: Lexicon) -> tuple[Mention, ...] | None:
    """Those of '20 hostages for 900 prisoners', 'two pilots and four nurses ... for six' in the clause, or None."""
    inside = [m for m in sentence.in_clause(event.clause) if m.counted]
    for at, (first, second) in enumerate(pairwise(inside)):
        counted = first.kind in ("people", "number") and second.kind in ("people", "number")
        beside = second.first in (first.last, event.at + 1)  # '20 на 900', 'пятерых обменяли на 55'
        beside = beside or lexicon.clauses.nouns_capitalised
        if counted and second.prep in lexicon.clauses.against and beside and not second.joined:
            start = next((n for n in range(at, -1, -1) if not inside[n].joined), at)
            return (*inside[start : at + 1], second)
    return None


def parties(mentions: list[Mention]) -> list[Mention]:
    """Those who can talk with each other: persons, bodies, and places for their governments."""
    return [m for m in mentions if m.kind in ("person", "body", "place", "pronoun")]
