"""YAML into items: the usual loader reads `no` as False and `12:30` as 750; here nothing is guessed.

Anchors, aliases, tags, several documents, and files beyond the limits are refused with their place, so that a codebook
cannot be an attack.
"""

from __future__ import annotations

import yaml

from gegenprobe.model.fault import Fault, Place
from gegenprobe.packs.document import Item

MOST_BYTES = 4_000_000
MOST_DEPTH = 12
LONGEST_SCALAR = 2_000

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # pragma: no cover - PyYAML built without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]


class Refused(Exception):
    """A document that is not read at all; carries its fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def parsed(data: bytes, file: str) -> tuple[Item | None, list[Fault]]:
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
        if getattr(event, "tag", None):
            raise Refused(Fault(place, "tags (!) are not allowed here: every value is text; put '!...' in quotes"))
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
