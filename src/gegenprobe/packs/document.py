"""YAML as people write it: every scalar is text, every item keeps its place, all faults come at once.

The usual loader reads `no` as False and `12:30` as 750; here nothing is guessed. Anchors, aliases, tags, several
documents, and files beyond the limits are refused with their place, so that a codebook cannot be an attack.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from gegenprobe.model.fault import Fault, Place

MOST_BYTES = 4_000_000
MOST_DEPTH = 12
LONGEST_SCALAR = 2_000

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # pragma: no cover - PyYAML built without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a document: a text, a list or a mapping (key items keep their own place), and where it stands."""

    place: Place
    value: str | tuple[Item, ...] | dict[str, Item]

    @property
    def kind(self) -> str:
        """'text', 'list' or 'mapping', as a documenter would say it."""
        return "text" if isinstance(self.value, str) else "mapping" if isinstance(self.value, dict) else "list"


class Refused(Exception):
    """A document that is not read at all; carries its fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def load_document(data: bytes, file: str) -> tuple[Item | None, list[Fault]]:
    """The document's root item and the faults found on the way; None when nothing could be read."""
    if len(data) > MOST_BYTES:
        return None, [Fault(Place(file, 1, 1), f"the file is larger than {MOST_BYTES:,} bytes and is not read")]
    faults: list[Fault] = []
    try:
        _refuse_references(data, file)
        node = yaml.compose(data, Loader=_Loader)
        return (None if node is None else _item(node, file, 0, faults)), faults
    except Refused as refused:
        return None, [*faults, refused.fault]
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file, 1, 1)
        return None, [*faults, Fault(place, f"this is not YAML: {error.problem or error.context}")]
    except (yaml.YAMLError, UnicodeDecodeError, ValueError) as error:
        return None, [*faults, Fault(Place(file, 1, 1), f"this is not YAML: {str(error).splitlines()[0]}")]


def _refuse_references(data: bytes, file: str) -> None:
    """Refuse aliases and deep nesting before anything is built from them."""
    depth = 0
    for event in yaml.parse(data, Loader=_Loader):
        mark = event.start_mark
        assert mark is not None  # every event of a parsed text has one
        place = Place(file, mark.line + 1, mark.column + 1)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise Refused(Fault(place, "references (& and *) are not allowed here: write the words out"))
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            depth += 1
            if depth > MOST_DEPTH:
                raise Refused(Fault(place, f"nested deeper than {MOST_DEPTH} levels"))
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            depth -= 1


def _item(node: yaml.Node, file: str, depth: int, faults: list[Fault]) -> Item:
    place = Place(file, node.start_mark.line + 1, node.start_mark.column + 1)
    if isinstance(node, yaml.ScalarNode):
        if len(node.value) > LONGEST_SCALAR:
            faults.append(Fault(place, f"a text of {len(node.value):,} characters; at most {LONGEST_SCALAR:,}"))
            return Item(place, "")
        return Item(place, node.value)
    if isinstance(node, yaml.SequenceNode):
        return Item(place, tuple(_item(child, file, depth + 1, faults) for child in node.value))
    assert isinstance(node, yaml.MappingNode)
    entries: dict[str, Item] = {}
    for key, child in node.value:
        where = Place(file, key.start_mark.line + 1, key.start_mark.column + 1)
        if not isinstance(key, yaml.ScalarNode):
            faults.append(Fault(where, "a key must be a word, not a list or mapping"))
        elif key.value in entries:
            faults.append(Fault(where, f"'{key.value}' is given twice"))
        else:
            entries[key.value] = _item(child, file, depth + 1, faults)
    return Item(place, entries)


@dataclass(slots=True)
class Binder:
    """Takes typed values out of items and collects what is wrong with them, each with its place.

    Every `take_...` returns an empty value and files a fault when the item is not of the kind that is wanted, so
    that one pass over a file reports all its faults.
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
        if text.lstrip("-").isascii() and text.lstrip("-").isdigit() and len(text) <= 18:
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


def _nearest(word: str, allowed: set[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, sorted(allowed), n=1)
    return f"; did you mean '{near[0]}'?" if near else f"; known: {', '.join(sorted(allowed))[:200]}"
