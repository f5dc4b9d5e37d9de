"""Patterns of time expressions as people write them, compiled into a tree that is walked word by word.

A pattern is words and categories: `[weekday] ,? den|dem? [day] . [month] [year]?`. `?` makes an element optional,
`|` separates words that are as good as each other. Nothing else is special.
"""

from __future__ import annotations

from typing import NamedTuple

from gegenprobe.packs.document import Binder, Item

MOST_EXPANSIONS = 128
Fields = tuple[tuple[str, int | float | str], ...]


class Ending(NamedTuple):
    """What a whole pattern means: its kind, what must stand around it, and the fields it sets itself."""

    kind: str
    needs: str
    fields: Fields
    rank: int = 0  # its place in the file: of two patterns of one length the earlier wins


class Node(NamedTuple):
    """A place in the tree: edges by word, edges by category, and the meaning when a pattern ends here."""

    edges: dict[str, Node]
    categories: dict[str, Node]
    endings: list[Ending]


def expand(item: Item, binder: Binder) -> list[tuple[str, ...]]:
    """All plain sequences of a pattern's text."""
    sequences: list[tuple[str, ...]] = [()]
    for element in binder.text(item).split():
        optional = element.endswith("?") and len(element) > 1
        choices = _choices(element[:-1] if optional else element)
        made = [(*sequence, choice) for sequence in sequences for choice in choices]
        sequences = [*sequences, *made] if optional else made
        if len(sequences) > MOST_EXPANSIONS:
            binder.fault(item, f"this pattern stands for more than {MOST_EXPANSIONS} sequences: write several patterns")
            return []
    if () in sequences:
        binder.fault(item, "a pattern needs at least one element without '?'")
    return [sequence for sequence in sequences if sequence and sequence[-1] != ","]  # an optional year was left out


def _choices(element: str) -> list[str]:
    if element.startswith("[") and element.endswith("]"):
        return [f"[{name}]" for name in element[1:-1].split("|")]
    return element.lower().split("|") if element != "|" else ["|"]


def plant(root: Node, sequence: tuple[str, ...], ending: Ending) -> None:
    """Put a sequence into the tree; the first pattern of the file wins where two say the same."""
    node = root
    for element in sequence:
        category = element[1:-1] if element.startswith("[") and element.endswith("]") else ""
        edges, name = (node.categories, category) if category else (node.edges, element)
        node = edges.setdefault(name, Node({}, {}, []))
    if ending not in node.endings:
        node.endings.append(ending)
