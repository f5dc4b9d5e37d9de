"""Drafts for some of a whole: what was told of all is told of each part."""

from __future__ import annotations

from gegenprobe.packs.lexicon import ARTICLE, PREPOSITION, SO_FAR
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.named_as import names_of, names_of_people
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.slots import Telling, draft_of, group_of_unit
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.gapped import time_inside
from gegenprobe.reading.settings.noun_times import of_a_noun
from gegenprobe.reading.settings.totals import is_total
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.told.noun_tells import tell_by_noun
from gegenprobe.reading.told.part_numbers import beside_name, denies_part, goal_of, names_holder, owns_next, too_many
from gegenprobe.reading.told.shares import of_those_left
from gegenprobe.text.extremes import greatest


def first_members(reading: SentenceReading, kind: str, mentions: list[Mention], at: int) -> None:
    """'Unter den Freigelassenen ist X', with nothing read of the others: the noun itself tells what happened."""
    frames = reading.lexicon.frames
    number = next((n for n, frame in enumerate(frames) if frame.kind == kind and frame.type == "noun"), None)
    if number is None:
        return
    event = Event(number, at, reading.sentence.sliced.clause_of[at])
    whole = draft_of(
        reading, event, Telling(frames[number], reading.context.codebook.kinds[kind], "occurred"), mentions
    )
    made = len(reading.drafts)
    without_whole(reading, whole, mentions, at)
    total = is_total(event, reading.sentence, SO_FAR, reading.lexicon.clauses)
    tell_by_noun(reading.drafts[made:], reading.sentence.tagged.known[at], reading.lexicon, total=total)
    if reading.context.codebook.kinds[kind].moves:
        _between_countries(reading, reading.drafts[made:], kind, at)
    for named in (m for m in reading.sentence.mentions if m.first == at and m.head > at):
        tell_by_attribute(reading, reading.drafts[made:], named)


def tell_by_attribute(reading: SentenceReading, drafts: list[Draft], people: Mention) -> None:
    """'die 16 am Freitag von Lima freigelassenen Männer': who did it, and when, as their long attribute tells."""
    if not reading.lexicon.clauses.nouns_capitalised:
        return
    inside = range(people.first, people.head)
    acting = [m for m in reading.sentence.mentions if m.first in inside and m.prep in reading.lexicon.clauses.agent]
    by = names_of(reading, [m for m in acting if m.head != people.head])
    times = [time for time in reading.sentence.times if time.first in inside and time.last - 1 in inside]
    when = resolve(times[0], reading.sentence.published, "past") if times else None
    for draft in drafts:
        draft.by, draft.when = draft.by or by, draft.when or when


def _between_countries(reading: SentenceReading, drafts: list[Draft], kind: str, at: int) -> None:
    """'Los repatriados a Chile desde Perú son 40': the countries right behind the noun, by the kind's prepositions."""
    roles = [frame.roles for frame in reading.lexicon.frames if frame.kind == kind]
    goals = {place for role in roles for place in role.get("to", ())}
    origins = {place for role in roles for place in role.get("from", ())} | set(reading.lexicon.clauses.out_of)
    for place in _beside_noun(reading, at):
        for draft in drafts:
            if place.prep in goals:
                draft.to = place.country
            elif place.prep in origins:
                draft.origin = place.country


def _beside_noun(reading: SentenceReading, at: int) -> list[Mention]:
    """The countries right behind a noun, with only times between; 'die aus Peru nach Chile Abgeschobenen': before."""
    places = [m for m in reading.sentence.mentions if m.kind == "place" and m.country and m.prep]
    end, found = _past_times(reading, at + max(1, reading.sentence.tagged.length[at])), []
    for place in places:
        if place.first == end:
            end = _past_times(reading, place.last)
            found.append(place)
    start = at
    for place in reversed(places) if reading.lexicon.clauses.nouns_capitalised else ():
        if place.last == start:
            start = place.first
            found.append(place)
    return found


def _past_times(reading: SentenceReading, at: int) -> int:
    """The first word from `at` on that belongs to no time."""
    ends = [time.last for time in reading.sentence.times if time.first <= at < time.last]
    known = reading.sentence.tagged.known
    behind = at + 1 < len(known) and bool(known[at].flags & (PREPOSITION | ARTICLE))
    if not ends and behind:  # 'el lunes', 'on Monday'
        ends = [time.last for time in reading.sentence.times if time.first == at + 1]
    return greatest(ends, at)


def without_whole(reading: SentenceReading, whole: Draft, mentions: list[Mention], at: int) -> None:
    """'Mehrere Reporter wurden festgenommen, darunter X': the same of X, where the whole itself says nothing."""
    before = len(reading.drafts)
    add_parts(reading, whole, mentions, at)
    for draft in reading.drafts[before:]:
        draft.whole = None


def _units_in(reading: SentenceReading, chain: list[Mention]) -> list[Unit]:
    """The units of a list: each number, and the names; a number that just counts the names goes with them."""
    persons = [m for m in chain if m.kind == "person"]
    named = names_of_people(
        reading, [m for m in persons if m.owner != "office" and not owns_next(m, reading.sentence, reading.lexicon)]
    )
    numbers = [m for m in chain if m.number is not None and m.kind in ("people", "number")]
    if numbers and len(named) > 1 and numbers[0] is chain[0]:
        count = number_of(reading, numbers[0])
        if count is not None and count.value == len(named) and count.op == "exact":  # 'two Italians, X and Y'
            return [Unit([numbers[0], *persons], people=named, quantity=count)]
    units = [Unit([m], quantity=number_of(reading, m)) for m in numbers if not beside_name(m, chain, reading.sentence)]
    return [*units, Unit(persons, people=named)] if named else units


def add_parts(reading: SentenceReading, whole: Draft, mentions: list[Mention], at: int) -> None:
    """Add drafts for some of a whole."""
    if whole.sentence != reading.number and of_those_left(mentions[0], reading.sentence, reading.lexicon):
        return
    chain, owned = [mentions[0]], reading.lexicon.clauses.genitive_marks
    for mention in mentions[1:]:
        if mention.kind == "person" and mention.prep in owned and chain[-1].counted:
            continue  # 'figuran 34 obreros de la acería de Azov': none of them
        if not mention.joined and not names_holder(mention, chain[-1], reading.sentence):
            break
        chain.append(mention)
    event = Event(whole.number, at, reading.sentence.sliced.clause_of[at])
    for unit in _units_in(reading, chain):
        told = next((d for d in reading.drafts if d is not whole and _tells_the_same(d, whole, unit)), None)
        if told is None:
            reading.drafts.append(_part(reading, whole, event, unit))
        else:
            _as_part(told, whole)


def _tells_the_same(draft: Draft, whole: Draft, unit: Unit) -> bool:
    """'including nine who were detained at a rally': whether a clause of its own tells it of the part."""
    alike = draft.kind == whole.kind and draft.count == unit.quantity and draft.people == unit.people
    return alike and bool(draft.mentions) and draft.mentions[0].head == unit.mentions[0].head


def _as_part(draft: Draft, whole: Draft) -> None:
    """Where, when and by whom the whole was told, where the part does not say."""
    draft.whole, draft.by = draft.whole or whole, draft.by or whole.by
    draft.place, draft.when = draft.place or whole.place, draft.when or whole.when


def parts_aside(reading: SentenceReading, whole: Draft, share: Mention) -> None:
    """'Fourteen were foreigners, including six Latvians and two Poles': those set aside behind a share."""
    fixed_order = reading.lexicon.clauses.fixed_order
    behind = [m for m in reading.sentence.mentions if fixed_order and m.aside and m.first >= share.last]
    told = [m for m in behind if m.kind == "people" and m.number is not None and (m.group or m.nations)]
    if told:
        add_parts(reading, whole, [m._replace(joined=n > 0) for n, m in enumerate(told)], told[0].head)


def _part(reading: SentenceReading, whole: Draft, event: Event, unit: Unit) -> Draft:
    """What was told of the whole, of some of its people."""
    status = "denied" if denies_part(unit.mentions[0], event.at, reading.sentence) else whole.status
    draft = draft_of(
        reading, event, Telling(whole.frame, reading.context.codebook.kinds[whole.kind], status), unit.mentions
    )
    draft.count = unit.quantity
    draft.people, draft.mentions, draft.whole = unit.people, unit.mentions, whole
    draft.group, draft.nations = group_of_unit(reading, unit._replace(whole=whole))
    if too_many(unit.quantity, whole.count):
        draft.whole = None  # 'of them' takes up others, told of before
    draft.place, draft.to, draft.origin = whole.place, whole.to, whole.origin
    draft.by, draft.in_exchange = whole.by, draft.in_exchange or whole.in_exchange
    draft.when = draft.when or whole.when
    if whole.sentence == reading.number:
        draft.said_by = whole.said_by or draft.said_by
    if reading.lexicon.clauses.nouns_capitalised and reading.context.codebook.kinds[draft.kind].moves:
        draft.to = goal_of(unit.mentions[-1], whole.frame.roles.get("to", ()), reading.sentence) or draft.to
    time = time_inside(unit.mentions[0], reading.sentence)
    if time is not None and reading.lexicon.clauses.noun_cases:  # not 'лидер протестов 2020 года N. N.'
        time = None if of_a_noun(time, event, reading.sentence, reading.lexicon.clauses) else time
    own = resolve(time, reading.sentence.published, "past") if time is not None else None
    if own is not None:
        draft.when = own
        if whole.when is not None and not own.meets(whole.when):
            draft.whole = None  # of those freed on Tuesday nobody came out on Thursday
    return draft
