"""`names/offices.yaml`: words that name an office or a body of a state, and words that acronyms leave out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources

from gegenprobe.packs.document import Binder, Item, load_document

_NAME = "packs/names/offices.yaml"


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """`phrases`: beginnings of words that all stand in a name, and the office they tell, the longest first.

    `of_places`: what a place stands for in a body's stead; `small`: words without a letter in acronyms.
    """

    phrases: tuple[tuple[tuple[str, ...], str], ...]
    of_places: str
    small: frozenset[str]


def bind_offices(root: Item, binder: Binder) -> OfficeWords:
    """The content of an `offices.yaml`; what is wrong with it is filed with the binder."""
    found = dict(binder.known(root, {"reads", "offices", "places", "small"}, "section"))
    offices = binder.entries(found["offices"]) if "offices" in found else {}
    phrases = [(tuple(text.split()), office) for office, item in offices.items() for text in binder.texts(item)]
    of_places = binder.text(found["places"]) if "places" in found else ""
    if of_places not in offices:
        binder.fault(found.get("places", root), f"'{of_places}' is none of the offices above")
    return OfficeWords(
        tuple(sorted(phrases, key=lambda one: (-sum(map(len, one[0])), one))),
        of_places,
        frozenset(binder.texts(found["small"]) if "small" in found else ()),
    )


@cache
def shipped_office_words() -> OfficeWords:
    """The words that come with the program. Raises ValueError on a fault in them, which the tests rule out."""
    binder = Binder()
    root, faults = load_document((resources.files("gegenprobe.packs") / "names" / "offices.yaml").read_bytes(), _NAME)
    words = bind_offices(root, binder) if root is not None else None
    if faults or binder.faults or words is None:
        raise ValueError("; ".join(map(str, [*faults, *binder.faults])))
    return words
