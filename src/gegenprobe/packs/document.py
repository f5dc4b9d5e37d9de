"""Documents as people write them: every scalar is text, every item keeps its place, all faults come at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from gegenprobe.model.fault import Fault, Place


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a document: a text, a list or a mapping (key items keep their own place), and where it stands."""

    place: Place
    value: str | tuple[Item, ...] | dict[str, Item]

    @property
    def kind(self) -> str:
        """'text', 'list' or 'mapping', as a documenter would say it."""
        return "text" if isinstance(self.value, str) else "mapping" if isinstance(self.value, dict) else "list"


def load_document(data: bytes, file: str) -> tuple[Item | None, list[Fault]]:
    """The document's root item and the faults found on the way; None when nothing could be read."""
    from gegenprobe.packs.parsing import parsed  # where all packs come from the cache, no parser is imported

    return parsed(data, file)


@dataclass(slots=True)
class Binder:
    """Takes typed values out of items and collects what is wrong with them, each with its place.

    Each of its readers gives an empty value and files a fault when the item is not of the kind that is wanted, so that
    one pass over a file reports all its faults.
    """

    faults: list[Fault] = field(default_factory=list)

    def fault(self, item: Item, message: str) -> None:
        """File a fault at the item's place."""
        self.faults.append(Fault(item.place, message))

    def text(self, item: Item) -> str:
        """The item's text."""
        if isinstance(item.value, str):
            return item.value
        self.fault(item, f"a text is wanted here, not a {item.kind}")
        return ""

    def items(self, item: Item) -> tuple[Item, ...]:
        """The item's list; a single text counts as a list of one."""
        if isinstance(item.value, tuple):
            return item.value
        if isinstance(item.value, str):
            return (item,) if item.value else ()
        self.fault(item, "a list is wanted here, not a mapping")
        return ()

    def texts(self, item: Item) -> tuple[str, ...]:
        """The item's list of texts."""
        return tuple(self.text(child) for child in self.items(item))

    def entries(self, item: Item) -> dict[str, Item]:
        """The item's mapping."""
        if isinstance(item.value, dict):
            return item.value
        if item.value == "":
            return {}
        self.fault(item, f"a mapping (key: value) is wanted here, not a {item.kind}")
        return {}

    def known(self, item: Item, allowed: set[str], what: str) -> Iterator[tuple[str, Item]]:
        """The mapping's entries whose keys are allowed; an unknown key is a fault that names the nearest one."""
        for key, child in self.entries(item).items():
            if key in allowed:
                yield key, child
            else:
                self.fault(child, f"unknown {what} '{key}'{_nearest(key, allowed)}")

    def whole(self, item: Item) -> int:
        """The item as a whole number (at most 18 digits)."""
        text = self.text(item)
        digits = text.removeprefix("-")
        if digits.isascii() and digits.isdigit() and len(digits) <= 18:
            return int(text)
        self.fault(item, f"a whole number is wanted here, not '{text[:40]}'")
        return 0

    def choice(self, item: Item, allowed: set[str], what: str) -> str:
        """The item's text when it is one of the allowed words."""
        text = self.text(item)
        if text in allowed:
            return text
        self.fault(item, f"unknown {what} '{text[:40]}'{_nearest(text, allowed)}")
        return ""


def is_day(written: str) -> bool:
    """Whether it is a day of the calendar, written as 2025-09-11."""
    try:
        return date.fromisoformat(written).isoformat() == written
    except ValueError:
        return False


def _nearest(word: str, allowed: set[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, sorted(allowed), n=1)
    return f"; did you mean '{near[0]}'?" if near else f"; known: {', '.join(sorted(allowed))[:200]}"
