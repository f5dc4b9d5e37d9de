"""One coded statement out of a document: every slot checked, every fault with its place."""

from __future__ import annotations

from dataclasses import dataclass

from gegenprobe.ledger.coded import NAME_SLOTS, Coded, Count, Span, places_of, span_at
from gegenprobe.model.kinds import OPS, STATUSES
from gegenprobe.packs.codebook import Codebook
from gegenprobe.packs.document import Binder, Item, is_day

_OPEN = ("", "null", "Null", "NULL", "~")
_A_COUNT = "a count is {op: exact, value: 52} or {op: between, low: 1300, high: 1400}"
_FLAGS = ("cumulative", "in_exchange", "must")
KEYS = {
    "kind", "status", "count", "whom", "change", "from", "to", "at", "when", "part_of", "evidence",
    *_FLAGS, *NAME_SLOTS,
}  # fmt: skip

Slots = dict[str, Item]


@dataclass(frozen=True, slots=True)
class StatementBinder:
    """Binds statements about one text. `codebook` says which kinds, groups and changes there are."""

    binder: Binder
    codebook: Codebook
    text: str

    def bound(self, item: Item, rule: str = "") -> Coded | None:
        """The statement, or None when it has a fault."""
        before = len(self.binder.faults)
        given = dict(self.binder.known(item, KEYS, "key"))
        slots = {key: child for key, child in given.items() if child.value not in _OPEN}
        missing = [key for key in ("kind", "status", "evidence") if key not in slots]
        if missing:
            self.binder.fault(item, f"a statement needs {' and '.join(map(repr, missing))}")
            return None
        coded = Coded(
            kind=self.binder.choice(slots["kind"], set(self.codebook.kinds), "kind"),
            status=self.binder.choice(slots["status"], set(STATUSES), "status"),
            count=self._count(slots),
            change=self._change(slots),
            names={name: self.binder.texts(slots[name]) for name in NAME_SLOTS if name in slots},
            values=self._values(slots),
            evidence=self._words(slots["evidence"]),
            spans=self._spans(slots["evidence"]),
            must=not self._flag(slots, "must", "false"),
            rule=rule,
            place=item.place,
        )
        return coded if len(self.binder.faults) == before else None

    def _count(self, slots: Slots) -> Count | None:
        if "count" not in slots:
            return None
        item, binder = slots["count"], self.binder
        if not isinstance(item.value, dict):
            binder.fault(item, _A_COUNT)
            return None
        found = dict(binder.known(item, {"op", "value", "low", "high"}, "key of a count"))
        op = binder.choice(found["op"], set(OPS), "op") if "op" in found else ""
        wanted = ("low", "high") if op == "between" else ("value",)
        if set(found) != {"op", *wanted}:
            binder.fault(item, _A_COUNT)
            return None
        first, *more = (binder.whole(found[key]) for key in wanted)
        return (op, first, more[0]) if more else (op, first)

    def _change(self, slots: Slots) -> str:
        if "change" not in slots:
            return ""
        known = {change for kind in self.codebook.kinds.values() for change in kind.changes}
        return self.binder.choice(slots["change"], known, "change")

    def _values(self, slots: Slots) -> dict[str, str]:
        """The slots with one value, by name; 'at' is the country of origin where only that is given."""
        values = self._whom(slots)
        countries: dict[str, str] = {key: self.binder.text(slots[key]) for key in ("at", "from", "to") if key in slots}
        kind = self.codebook.kinds.get(str(slots["kind"].value))
        if kind and not kind.moves:
            countries["at"] = countries.get("at") or countries.get("from", "")
            countries["from"] = ""
        elif kind:
            countries["at"] = ""
        values.update(countries)
        values.update({name: "true" for name in ("cumulative", "in_exchange") if self._flag(slots, name, "true")})
        if "when" in slots:
            values["when"] = self._when(slots["when"])
        return {key: value for key, value in values.items() if value}

    def _whom(self, slots: Slots) -> dict[str, str]:
        values: dict[str, str] = {}
        if "whom" not in slots:
            return values
        given = dict(self.binder.known(slots["whom"], {"group", "nationality"}, "key of whom"))
        if "nationality" in given and given["nationality"].value not in _OPEN:
            values["nationality"] = "+".join(sorted(self.binder.texts(given["nationality"])))
        if "group" in given and given["group"].value not in _OPEN:
            values["group"] = self.binder.choice(given["group"], set(self.codebook.groups), "group")
        return values

    def _when(self, item: Item) -> str:
        found = dict(self.binder.known(item, {"start", "end"}, "key of when"))
        days = [self.binder.text(found[key]) for key in ("start", "end") if key in found]
        if len(days) != 2 or not all(map(is_day, days)) or days[0] > days[1]:
            self.binder.fault(item, "when is {start: 2025-09-11, end: 2025-09-12}: two days, the earlier one first")
            return ""
        return "/".join(days)

    def _flag(self, slots: Slots, name: str, wanted: str) -> bool:
        return name in slots and self.binder.choice(slots[name], {"true", "false"}, f"answer for {name}:") == wanted

    def _words(self, item: Item) -> str:
        value = item.value.get("text", item) if isinstance(item.value, dict) else item
        return self.binder.text(value)

    def _spans(self, item: Item) -> tuple[Span, ...]:
        if isinstance(item.value, dict):
            return self._span_given(item, item.value)
        if not isinstance(item.value, str):
            return ()
        spans = places_of(self.text, item.value)
        if not spans:
            self.binder.fault(item, f"these words are not in the text: '{item.value[:80]}'")
        return spans

    def _span_given(self, item: Item, found: Slots) -> tuple[Span, ...]:
        if not {"start", "end", "text"} <= set(found):
            self.binder.fault(item, "evidence has start, end and text")
            return ()
        start, end = self.binder.whole(found["start"]), self.binder.whole(found["end"])
        if not 0 <= start <= end or self.text[start:end] != found["text"].value:
            shown = str(found["text"].value)[:80]
            self.binder.fault(
                item, f"the text from {start} to {end} is not '{shown}': was it read from another version?"
            )
            return ()
        return (span_at(self.text, start, end),)
