"""Lists: a line for each group ('8 иностранцев;' below 'В числе помилованных:') or each place ('в Москве – 300')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import PART, PARTITIVE
from gegenprobe.reading.drafts.part_drafts import add_parts, first_members
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.verbless_items import Item, verbless_items
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.told.draft import Draft

_BRINGS_IN: Final = frozenset(":–—")
_ITEM: Final = frozenset("–—-•*·")
_NEAR: Final = 1


def tell_list(reading: SentenceReading) -> None:
    """Items that a line before brought in: parts of a whole, or the same at another place."""
    _of_head_and_places(reading)
    if not reading.drafts and _without_verb(reading):
        _of_item(reading)
        _of_place_line(reading)
    form, known = reading.sentence.tagged.words.form, reading.sentence.tagged.known
    opens = bool(form) and form[-1] == ":" and any(word.flags & (PART | PARTITIVE) for word in known)
    whole = reading.context.last_whole(reading.drafts) if opens else None
    if whole is not None and reading.number - whole.sentence <= _NEAR + 2:
        reading.context.listing = reading.number, whole


def _without_verb(reading: SentenceReading) -> bool:
    return all(clause.kind == "relative" or not clause.verbs for clause in reading.sentence.sliced.clauses)


def _of_item(reading: SentenceReading) -> None:
    """'8 иностранцев;': nothing but a number of people, right below the line that brought the list in."""
    listing = reading.context.listing
    if listing is None or reading.number - listing[0] > _NEAR:
        return
    first = next(iter(reading.sentence.mentions), None)
    form = reading.sentence.tagged.words.form
    bullet = bool(form) and form[0] in _ITEM
    if first is None or first.kind != "people" or not _is_counted(first) or first.first > bullet:
        return
    reading.context.listing = reading.number, listing[1]
    add_parts(reading, listing[1], [first._replace(joined=False)], first.head)


def _of_place_line(reading: SentenceReading) -> None:
    """'Тверь: 20 человек', 'В Уфе — 6, в Казани — 14' below what told how many: the same at the places."""
    told = [d for d in reading.context.drafts if reading.number - d.sentence <= _NEAR and d.count is not None]
    first = told[-1] if told else None
    if first is None or first.frame.kind in ("", "talks"):
        return
    for item in verbless_items(reading.sentence, reading.lexicon) if reading.lexicon.clauses.noun_cases else ():
        _again(reading, first, item)


def _of_head_and_places(reading: SentenceReading) -> None:
    """'Больше всего задержанных в Москве – 300, в Омске – 90': as many of those that the noun tells of."""
    known, form = reading.sentence.tagged.known, reading.sentence.tagged.words.form
    head = next((m for m in reading.sentence.mentions if known[m.head].member and m.number is None), None)
    if head is None or not _without_verb(reading) or any(d.count is not None for d in reading.drafts):
        return
    pairs = [
        (place, counted)
        for place, counted in zip(reading.sentence.mentions, reading.sentence.mentions[1:], strict=False)
        if place.kind == "place" and place.first >= head.last and _is_counted(counted)
        and counted.first == place.last + 1 and form[place.last] in _BRINGS_IN
    ]  # fmt: skip
    for place, counted in pairs:
        made = len(reading.drafts)
        first_members(reading, known[head.head].member, [counted._replace(joined=False)], head.head)
        for draft in reading.drafts[made:]:
            draft.place, draft.cumulative = place.country, False


def _is_counted(mention: Mention) -> bool:
    return mention.kind in ("people", "number") and mention.counted and not mention.prep


def _again(reading: SentenceReading, first: Draft, item: Item) -> None:
    made = len(reading.drafts)
    add_parts(reading, first, [item.counted._replace(joined=False)], item.counted.head)
    for draft in reading.drafts[made:]:
        draft.said_by = draft.said_by or first.said_by
        if item.place is not None:
            draft.place = item.place.country
        elif item.time is not None:
            draft.whole, draft.when = None, resolve(item.time, reading.sentence.published, "past")
