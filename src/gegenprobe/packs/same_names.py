"""What `same_names.yaml` says of names that are to be compared: letters to fold, and words that name an office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from gegenprobe.packs.document import Binder, Item, load_document

_NAME = "same_names.yaml"


@dataclass(frozen=True, slots=True)
class NameWords:
    """`letters`: what a lower-case letter becomes in Latin; `offices`: parts of words that name an office or body."""

    letters: Mapping[str, str]
    offices: tuple[str, ...]


def bind_name_words(root: Item, binder: Binder) -> NameWords:
    """The content of a `same_names.yaml`; what is wrong with it is filed with the binder."""
    found = dict(binder.known(root, {"letters", "offices"}, "section"))
    letters = binder.entries(found["letters"]) if "letters" in found else {}
    return NameWords(
        {letter: binder.text(item) for letter, item in letters.items()},
        binder.texts(found["offices"]) if "offices" in found else (),
    )


@cache
def shipped_name_words() -> NameWords:
    """The words that come with the program. Raises ValueError on a fault in them, which the tests rule out."""
    binder = Binder()
    root, faults = load_document((resources.files("gegenprobe.packs") / _NAME).read_bytes(), _NAME)
    words = bind_name_words(root, binder) if root else NameWords({}, ())
    if faults or binder.faults or root is None:
        raise ValueError("; ".join(map(str, [*faults, *binder.faults])))
    return words
