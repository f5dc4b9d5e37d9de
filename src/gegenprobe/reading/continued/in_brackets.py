"""As many as stand in brackets, of what the sentence tells: 'Most arrests were in Nantes (44) and Brest (12)'."""

from __future__ import annotations

from gegenprobe.reading.drafts.named_as import names_of
from gegenprobe.reading.drafts.part_drafts import add_parts, without_whole
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.slots import Telling, draft_of
from gegenprobe.reading.events.filled import NOBODY
from gegenprobe.reading.roles.bracket_lists import Item, bracket_list, opens_with_preposition
from gegenprobe.reading.status.settled_status import status_of
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.totals import only_is


def tell_in_brackets(reading: SentenceReading) -> None:
    """Each number of such a list by its place, its holder or its charge."""
    listed = bracket_list(reading.sentence)
    if not listed:
        return
    near = _clauses_near(reading, listed)
    whole = _whole_of(reading, listed, near)
    charged = whole is not None and opens_with_preposition(listed[0], reading.sentence)
    if not charged and not all(item.of is not None and item.of.kind in ("place", "body") for item in listed):
        return  # 'seized pistols (12) and knives (9)'
    base = whole or _told_beside(reading, listed, near)
    if base is None:
        return
    acts = any(name in base.by for item in listed if item.of is not None for name in names_of(reading, [item.of]))
    told = {m.head: draft for draft in reading.drafts for m in draft.mentions}
    way = listed[0].of.prep if listed[0].of is not None else ""
    for item in listed:
        draft = told.get(item.number.head)
        if draft is None:
            tell = without_whole if whole is None else add_parts
            tell(reading, base, [item.number], item.number.head)
            draft = reading.drafts[-1]
        _at_item(reading, draft, item, way, acts=acts)


def _clauses_near(reading: SentenceReading, listed: list[Item]) -> set[int]:
    """The clauses of the list, and the relative one behind one of being: 'Peru (20) is where most are in jail'."""
    clause_of = reading.sentence.sliced.clause_of
    own = {clause_of[item.number.head] for item in listed}
    behind = max(own) + 1
    clauses = reading.sentence.sliced.clauses
    relative = behind < len(clauses) and clauses[behind].kind == "relative" and only_is(reading, behind - 1)
    return {*own, behind} if relative else own


def _whole_of(reading: SentenceReading, listed: list[Item], near: set[int]) -> Draft | None:
    """Of whom the numbers may be parts: those counted beside them, as many as they are together or more."""
    inside, clause_of = {item.number.head for item in listed}, reading.sentence.sliced.clause_of
    values = [item.number.number.value for item in listed if item.number.number is not None]
    together = sum(value for value in values if isinstance(value, int))
    for draft in reading.drafts:
        value = draft.count.value if draft.count is not None and draft.whole is None else None
        beside = clause_of[draft.at_word] in near and not any(m.head in inside for m in draft.mentions)
        if value is not None and value >= together and beside:
            return draft
    return None


def _told_beside(reading: SentenceReading, listed: list[Item], near: set[int]) -> Draft | None:
    """What is told beside the list of people whom nothing else counts, by a verb or a noun ('arrests in ...')."""
    clause_of, kinds, frames = reading.sentence.sliced.clause_of, reading.context.codebook.kinds, reading.lexicon.frames
    inside = {item.number.head for item in listed}
    told = [d for d in [*reading.drafts, *reading.unsaid] if clause_of[d.at_word] in near and not d.people]
    told = [d for d in told if d.count is None or any(m.head in inside for m in d.mentions)]
    for draft in told:
        if kinds[draft.kind].about == "people" and draft.status == "occurred":
            return draft
    taken = {d.at_word for d in reading.drafts}
    for event in reading.events:
        kind = kinds[frames[event.frame].kind]
        if event.noun is None or event.at in taken or clause_of[event.at] not in near:
            continue
        if kind.about != "people" or kind.swaps or kind.stock:
            continue
        if status_of(reading.basis, event, NOBODY)[0] == "occurred":
            return draft_of(reading, event, Telling(frames[event.frame], kind, "occurred"))
    return None


def _at_item(reading: SentenceReading, draft: Draft, item: Item, way: str, *, acts: bool) -> None:
    """Where the item is, or goes to, and who acts there; `way`: the list's preposition."""
    of = item.of
    if of is None:
        return
    if of.kind == "place" and of.country and reading.context.codebook.kinds[draft.kind].moves:
        if way in draft.frame.roles.get("to", ()):
            draft.to, draft.place = of.country, ""
    elif of.kind == "place" and of.country:
        draft.place = of.country
    if acts and of.kind in ("place", "body"):
        draft.by = names_of(reading, [of])
