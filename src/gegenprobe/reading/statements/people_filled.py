"""The slots of a draft about people: how many, who, by whom, where, when."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame, Kind
from gegenprobe.packs.lexicon import SO_FAR
from gegenprobe.reading.continued.repeated import says_so
from gegenprobe.reading.drafts.borders import fill_move
from gegenprobe.reading.drafts.counted import (
    captives_counted_as,
    country_beside,
    gathered,
    group_of_number,
    leaves_custody,
)
from gegenprobe.reading.drafts.held_groups import group_as_held
from gegenprobe.reading.drafts.holders_of_those import holder_of_those
from gegenprobe.reading.drafts.named_as import names_of, who_acts
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.slots import group_of_unit, where_from
from gegenprobe.reading.drafts.swaps import fill_demand, fill_swap
from gegenprobe.reading.drafts.who_says import who_counts
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import Filled
from gegenprobe.reading.events.stock_days import told_in_the_past
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.means import acting_by_means, day_of_signing
from gegenprobe.reading.roles.performing import performer, who_may_act
from gegenprobe.reading.roles.subject_object import PLACES
from gegenprobe.reading.settings.places import not_of_demand, place_of
from gegenprobe.reading.settings.setting import in_the_perfect
from gegenprobe.reading.settings.totals import is_total, until_published
from gegenprobe.reading.speakers.ours import is_ours
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import Draft, reached
from gegenprobe.reading.wholes.described_wholes import apposed_group, in_person
from gegenprobe.reading.words.as_many import is_as_many
from gegenprobe.text.record import Record

MEANT: Final = ("planned", "refused")  # by whom the subject of the verb around does it


def fill_people(reading: SentenceReading, draft: Draft, case: Case, unit: Unit) -> None:
    """Fill the slots of a draft about the people of a unit."""
    event, roles, holder = case.event, case.roles, case.holder
    kind, sentence = reading.context.codebook.kinds[draft.kind], reading.sentence
    draft.mentions = list(unit.mentions)
    draft.count, draft.people, draft.whole = unit.quantity, unit.people, unit.whole
    if named := in_person(reading, unit):
        draft.people, draft.count = named, unit.quantity if len(named) > 1 else None
    if (kind.stock or kind.final) and not {*draft.frame.roles.get("whom", ())} <= PLACES:
        draft.count = reached(draft.count)  # 'численность сократилась до 249 тысяч'
    _fill_group(reading, draft, event, unit)
    draft.by = who_acts(reading, who_may_act(roles.by, sentence), event)
    draft.by = draft.by or who_acts(reading, performer(event, kind, sentence, reading.lexicon), event)
    if not draft.by and (event.noun is None or draft.frame.type == "phrase" or not kind.leaves):
        clause = sentence.clause(event.clause)
        draft.by = names_of(reading, acting_by_means(sentence, clause, kind, unit.mentions, reading.lexicon))
        draft.when = draft.when or (day_of_signing(sentence, clause, reading.lexicon) if kind.leaves else None)
    draft.by = draft.by or names_of(reading, holder_of_those(reading, event) if kind.stock or kind.fills else [])
    if "said_by" in draft.frame.roles:
        draft.said_by = _tellers(reading, event, roles) or draft.said_by
    _not_by_asking(reading, draft, holder)
    fill_demand(reading, draft, event)
    if not draft.by and holder is not None and (draft.status in MEANT or (kind.swaps and draft.status == "negotiated")):
        draft.by = tuple(name for name in names_of(reading, [holder]) if name not in draft.people)
    _fill_place(reading, draft, case, unit)
    if kind.leaves and "subject" in draft.frame.roles.get("to", ()):
        draft.to, draft.place = next((m.country for m in roles.to if m.country), ""), ""
    if kind.moves:
        fill_move(reading, draft, event, roles)
    if kind.swaps:
        fill_swap(reading, draft, roles)
    _fill_time(reading, draft, event, unit, kind)


def _not_by_asking(reading: SentenceReading, draft: Draft, holder: Mention | None) -> None:
    """'reiteró su exigencia de liberar a 30': who demands it by a noun is not who is to do it."""
    clauses = reading.lexicon.clauses
    if clauses.fixed_order or clauses.nouns_capitalised or draft.status != "demanded" or holder is None:
        return
    if draft.by == names_of(reading, [holder]):
        draft.by = ()


def _tellers(reading: SentenceReading, event: Event, roles: Filled) -> tuple[str, ...]:
    """Who counts the people; where it is the outlet itself ('verzeichnet unser Register'), whom it cites."""
    if is_ours(roles.teller, reading.sentence, reading.lexicon):
        return says_so(reading, event)
    return who_counts(reading, event, roles.teller)


def _fill_place(reading: SentenceReading, draft: Draft, case: Case, unit: Unit) -> None:
    """The country beside the people or in the clause; for those held or let go, that of where they come from."""
    event, roles = case.event, case.roles
    kind = reading.context.codebook.kinds[draft.kind]
    draft.place = draft.place or country_beside(reading, unit, kind)
    inside = reading.lexicon.clauses.inside
    landed = kind.moves and reading.lexicon.clauses.nouns_capitalised and any(m.prep in inside for m in roles.to)
    if not draft.place and not landed:  # 'trafen in Polen ein, X in Vilnius': neither is where they came from
        draft.place = place_of(event, reading.sentence, roles, kind, reading.lexicon.clauses)
        if draft.status == "demanded" and draft.place:
            draft.place = not_of_demand(draft.place, event, reading.sentence, reading.lexicon.clauses)
    bare = bool(unit.mentions) and unit.mentions[0].kind == "number"  # 'cinco de Honduras' of those held elsewhere
    held = kind.leaves or kind.stock  # not 'nahm drei Männer aus Peru fest'
    if not draft.place and draft.nations and where_from(reading, unit) and held and not bare:
        draft.place = draft.nations[-1]


def _fill_time(reading: SentenceReading, draft: Draft, event: Event, unit: Unit, kind: Kind) -> None:
    """Whether it is a total to date, and its days: what is dated ahead is planned."""
    sentence = reading.sentence
    counted = draft.count is not None and not kind.stock and draft.status == "occurred"
    draft.cumulative = counted and is_total(event, sentence, SO_FAR, reading.lexicon.clauses)
    draft.when = until_published(draft.when, sentence.published) if draft.cumulative else draft.when
    ahead = draft.when is not None and sentence.published is not None and draft.when.start > sentence.published
    if ahead and draft.status == "occurred" and not told_in_the_past(event, sentence):
        if in_the_perfect(event, sentence, reading.lexicon):
            draft.when = None  # 'hat in elf Tagen 400 Menschen festgenommen' tells how long it took
        else:
            draft.status = "planned"
    held = unit.whole is not None and reading.context.codebook.kinds[unit.whole.kind].stock
    if unit.whole is not None and draft.when is None and (kind.stock or not held):
        draft.when = unit.whole.when  # not 'derzeit sitzen 97; zwei von ihnen sind verurteilt'


def _fill_group(reading: SentenceReading, draft: Draft, event: Event, unit: Unit) -> None:
    """Fill in who the people of a draft are."""
    draft.group, draft.nations = group_of_unit(reading, unit)
    if not draft.group and unit.mentions and unit.mentions[0].kind == "number":
        draft.group, draft.nations = group_of_number(reading, event, unit.mentions[0], draft.nations)
    if unit.mentions and (not draft.group or draft.group in reading.lexicon.general):
        draft.group = apposed_group(reading, unit.mentions[-1]) or draft.group
    if any(is_as_many(m.number) for m in unit.mentions):  # 'столько же передано': for those told of before
        draft.in_exchange = draft.in_exchange or leaves_custody(reading, draft.kind)
    if not draft.group or (draft.group in reading.lexicon.captive and draft.kind in _kinds_told(reading, unit)):
        draft.group = gathered(reading, unit, draft)  # '77 detenidos': what befell them, not who they were
    counted = reading.context.codebook.kinds[draft.kind].stock and reading.lexicon.needs[event.frame]
    if counted and (not draft.group or draft.group in reading.lexicon.captive):
        draft.group = captives_counted_as(reading, event, unit) or draft.group
    group_as_held(reading, draft, event, unit)


def _kinds_told(reading: SentenceReading, unit: Unit) -> list[str]:
    """The kinds that the nouns for the people tell themselves ('185 задержанных')."""
    known = reading.sentence.tagged.known
    return [known[m.head].member for m in unit.mentions if m in reading.sentence.mentions and known[m.head].member]


class Case(Record):
    """One event with those in its roles, how real it is, and who makes it so (who demands it, who plans it)."""

    _fields = ("event", "frame", "roles", "status", "holder")
    __slots__ = _fields

    def __init__(self, event: Event, frame: Frame, roles: Filled, status: str, holder: Mention | None) -> None:
        self.event = event
        self.frame = frame
        self.roles = roles
        self.status = status
        self.holder = holder
