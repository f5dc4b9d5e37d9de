"""Lists: a line for each group ('8 иностранцев;' below 'В числе помилованных:') or each place ('в Москве – 300')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import PART, PARTITIVE
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.some_named import SomeNamedReader
from gegenprobe.reading.time_resolve import resolve
from gegenprobe.reading.verbless_items import Item, verbless_items

_BRINGS_IN: Final = frozenset(":–—")
_ITEM: Final = frozenset("–—-•*·")
_NEAR: Final = 1


class ListReader(SomeNamedReader):
    """Reads the items of a list, whose first words stand in the sentence before or at its head."""

    def _of_list(self) -> None:
        """Items that a line before brought in: parts of a whole, or the same at another place."""
        self._of_head_and_places()
        if not self.drafts and self._without_verb():
            self._of_item()
            self._of_place_line()
        form, known = self.sentence.tagged.words.form, self.sentence.tagged.known
        opens = bool(form) and form[-1] == ":" and any(word.flags & (PART | PARTITIVE) for word in known)
        whole = self.context.last_whole(self.drafts) if opens else None
        if whole is not None and self.number - whole.sentence <= _NEAR + 2:
            self.context.listing = self.number, whole

    def _without_verb(self) -> bool:
        return all(clause.kind == "relative" or not clause.verbs for clause in self.sentence.sliced.clauses)

    def _of_item(self) -> None:
        """'8 иностранцев;': nothing but a number of people, right below the line that brought the list in."""
        listing = self.context.listing
        if listing is None or self.number - listing[0] > _NEAR:
            return
        first = next(iter(self.sentence.mentions), None)
        form = self.sentence.tagged.words.form
        bullet = bool(form) and form[0] in _ITEM
        if first is None or first.kind != "people" or not self._is_counted(first) or first.first > bullet:
            return
        self.context.listing = self.number, listing[1]
        self._parts(listing[1], [first._replace(joined=False)], first.head)

    def _of_place_line(self) -> None:
        """'Тверь: 20 человек', 'В Уфе — 6, в Казани — 14' below what told how many: the same at the places."""
        told = [d for d in self.context.drafts if self.number - d.sentence <= _NEAR and d.count is not None]
        first = told[-1] if told else None
        if first is None or first.frame.kind in ("", "talks"):
            return
        for item in verbless_items(self.sentence, self.lexicon) if self.lexicon.clauses.noun_cases else ():
            self._again(first, item)

    def _of_head_and_places(self) -> None:
        """'Больше всего задержанных в Москве – 300, в Омске – 90': as many of those that the noun tells of."""
        known, form = self.sentence.tagged.known, self.sentence.tagged.words.form
        head = next((m for m in self.sentence.mentions if known[m.head].member and m.number is None), None)
        if head is None or not self._without_verb() or any(d.count is not None for d in self.drafts):
            return
        pairs = [
            (place, counted)
            for place, counted in zip(self.sentence.mentions, self.sentence.mentions[1:], strict=False)
            if place.kind == "place" and place.first >= head.last and self._is_counted(counted)
            and counted.first == place.last + 1 and form[place.last] in _BRINGS_IN
        ]  # fmt: skip
        for place, counted in pairs:
            made = len(self.drafts)
            self._first_members(known[head.head].member, [counted._replace(joined=False)], head.head)
            for draft in self.drafts[made:]:
                draft.place, draft.cumulative = place.country, False

    def _is_counted(self, mention: Mention) -> bool:
        return mention.kind in ("people", "number") and mention.counted and not mention.prep

    def _again(self, first: Draft, item: Item) -> None:
        made = len(self.drafts)
        self._parts(first, [item.counted._replace(joined=False)], item.counted.head)
        for draft in self.drafts[made:]:
            draft.said_by = draft.said_by or first.said_by
            if item.place is not None:
                draft.place = item.place.country
            elif item.time is not None:
                draft.whole, draft.when = None, resolve(item.time, self.sentence.published, "past")
