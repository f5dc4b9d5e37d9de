"""Others who share a verb that the sentence tells once: 'Israel freed 39 prisoners and Hamas 24 hostages'."""

from __future__ import annotations

from gegenprobe.packs.codebook import Frame, Kind
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.named_as import names_of, names_of_people
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.slots import Telling, draft_of, group_of_unit
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.gapped import NOT_ONE_DAY, gapped, time_behind
from gegenprobe.reading.roles.gapped_terms import termed
from gegenprobe.reading.roles.left_out import shared_out
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.words.status_words import is_due
from gegenprobe.text.extremes import least


def tell_gapped(reading: SentenceReading, event: Event, drafts: list[Draft]) -> None:
    """'Israel freed 39 prisoners and Hamas 24 hostages': the same of others, by another side or at another time."""
    told = [mention for draft in drafts for mention in draft.mentions]
    first = drafts[0]
    for other in gapped(event, reading.sentence, reading.lexicon, told):
        kind = reading.context.codebook.kinds[first.kind]
        receives = kind.leaves and "subject" in first.frame.roles.get("to", ())
        acts = receives or "by" in first.frame.roles
        if not acts and reading.lexicon.clauses.fixed_order and other.actor is not None and other.actor.country:
            other = other._replace(actor=None, place=other.actor)  # 'China had 47 in its prisons and Egypt 25'
        if other.actor is not None and (first.by == names_of(reading, [other.actor]) or not acts):
            continue
        due = _due_behind(reading, other.mention)
        draft = draft_of(reading, event, Telling(first.frame, kind, due or first.status), [other.mention])
        draft.count, draft.mentions = number_of(reading, other.mention), [other.mention]
        draft.group, draft.nations = group_of_unit(reading, Unit([other.mention]))
        draft.by, draft.to, draft.origin = first.by, first.to, first.origin
        if other.actor is None:
            draft.group, draft.place = draft.group or first.group, first.place
        else:
            _of_actor(reading, draft, kind, other.actor, receives=receives)
        _of_place(reading, draft, first, other.place)
        if kind.moves and other.place is not None and other.place.prep in first.frame.roles.get("to", ()):
            draft.place, draft.to = "", other.place.country  # 'в Польшу вывезли 30, в Литву — 14'
            draft.origin = first.to if first.origin == draft.to else first.origin
        if other.time is not None:
            draft.when = resolve(other.time, reading.sentence.published, "future" if due else "past")
        reading.drafts.append(draft)


def _of_actor(reading: SentenceReading, draft: Draft, kind: Kind, actor: Mention, *, receives: bool) -> None:
    """Who acts instead, or gets the people: 'Kyiv got back 150 soldiers and Moscow 140'."""
    if receives:
        draft.to = actor.country
        return
    draft.by = names_of(reading, [actor])
    draft.place = "" if kind.moves else actor.country
    if kind.moves and reading.lexicon.clauses.nouns_capitalised and draft.origin:
        draft.origin = actor.country  # 'Wien hat 20 abgeschoben, Bern zwölf'


def _due_behind(reading: SentenceReading, mention: Mention) -> str:
    """'freed 74 men and another 12 are due out': the status that the words right behind give; ''."""
    tagged, number = reading.sentence.tagged, mention.number
    if number is None or not reading.lexicon.clauses.fixed_order:
        return ""
    near = range(number.core_last, min(mention.last + 1, len(tagged.known)))
    return next((tagged.known[at].status for at in near if is_due(at, tagged, reading.lexicon)), "")


def _of_place(reading: SentenceReading, draft: Draft, first: Draft, place: Mention | None) -> None:
    """'two in Lima and five in Cuzco': where they are; in 'cinco de Honduras y tres de Haití' whose citizens."""
    if place is None:
        return
    if reading.lexicon.clauses.subjects_dropped and place.prep in reading.lexicon.clauses.out_of:
        draft.place = "" if first.place == place.country else first.place
    else:
        draft.place = place.country or draft.place


def own_times(reading: SentenceReading, drafts: list[Draft], unit: Unit, among: int) -> None:
    """'52 on Thursday and 25 on Friday': of several units, each has the time right behind it."""
    time = time_behind(unit.mentions[-1], reading.sentence) if among > 1 else None
    if time is not None:
        when = resolve(time, reading.sentence.published, "past")
        for draft in drafts:
            draft.when = when


def tell_termed(reading: SentenceReading, event: Event, frame: Frame, status: str, told: list[Mention]) -> None:
    """'and Mr Soto to ten years by the High Court in 2015': the same of others by name, by whom and when."""
    others = termed(event, reading.sentence, reading.lexicon, told)
    for number, person in enumerate(others):
        end = others[number + 1].first if number + 1 < len(others) else len(reading.sentence.tagged.words)
        own = [m for m in reading.sentence.mentions if person.last <= m.first < end]
        draft = draft_of(
            reading, event, Telling(frame, reading.context.codebook.kinds[frame.kind], status), [person, *own[-1:]]
        )
        start = reading.sentence.span(person.first, end)[0]
        draft.mentions = [person]
        draft.people = names_of_people(reading, [person]) if person.kind == "person" else ()
        draft.count = number_of(reading, person) if person.counted else None
        draft.start = start if start < draft.end else draft.start
        draft.group, draft.nations = group_of_unit(reading, Unit([person])) if person.counted else (person.group, ())
        agents = [m for m in reading.sentence.mentions if m.prep in reading.lexicon.clauses.agent]
        first = least([m.first for m in told], event.at)
        draft.by = next((d.by for d in reading.drafts if d.at_word == event.at), ())
        if any(m.last > first for m in agents):  # of one judge before, of another behind: each has their own
            draft.by = names_of(reading, [m for m in own if m in agents][:1])
        days = [time for time in reading.sentence.times if time.kind not in NOT_ONE_DAY]
        times = [time for time in days if person.last <= time.first < end]
        times = times or [time for time in days if time.last <= first]
        draft.when = resolve(times[0], reading.sentence.published, "past") if times else None
        reading.drafts.append(draft)


def tell_shared_out(reading: SentenceReading, event: Event, frame: Frame, status: str, taken: list[Mention]) -> None:
    """'114 in die Ukraine, neun nach Litauen': the others that the verb moves, each group to its own country."""
    for number, place in shared_out(event, reading.sentence, frame.roles.get("to", ()), taken, reading.lexicon):
        draft = draft_of(
            reading, event, Telling(frame, reading.context.codebook.kinds[frame.kind], status), [number, place]
        )
        draft.count, draft.mentions, draft.to = number_of(reading, number), [number], place.country
        draft.group, draft.nations = group_of_unit(reading, Unit([number]))
        told = next((d for d in reversed(reading.drafts) if d.at_word == event.at and d.kind == draft.kind), None)
        if told is not None and number.kind == "number":  # 'neun' are of those of whom '114 von ihnen' are
            draft.whole, draft.when = told.whole, draft.when or told.when
            if reading.lexicon.clauses.nouns_capitalised:
                draft.group = told.group  # '14 Häftlinge nach Litauen, neun nach Polen'
        reading.drafts.append(draft)
