"""Number words from their parts: sets of words, and compounds that add or multiply them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from numbers import Rational
from typing import TYPE_CHECKING

from gegenprobe.packs.document import Binder, Item

MOST_FORMS = 30_000

if TYPE_CHECKING:
    Value = int | Fraction
else:
    Value = Rational  # what both are; msgspec takes no union of int and a type that it does not know
Forms = dict[str, Value]


@dataclass(slots=True)
class Workshop:
    """The sets of a pack so far, and the spellings that are tried on every form."""

    binder: Binder
    sets: dict[str, Forms] = field(default_factory=dict)

    def bind_sets(self, root: Item) -> None:
        """Take in `sets`: name -> word -> value."""
        for name, item in self.binder.entries(root).items():
            forms = self.sets.setdefault(name, {})
            for word, value in self.binder.entries(item).items():
                forms[word.lower()] = bind_value(value, self.binder)

    def bind_compounds(self, root: Item) -> None:
        """Take in `compounds`: a list of `{set, take | add | times}` in order of use."""
        for item in self.binder.items(root):
            name = ""
            for key, child in self.binder.known(item, {"set", "take", "add", "times"}, "entry of a compound"):
                if key == "set":
                    name = self.binder.text(child)
                else:
                    self._build(self.sets.setdefault(name, {}), key, child)

    def _build(self, forms: Forms, way: str, item: Item) -> None:
        parts = [self._part(child) for child in self.binder.items(item)]
        size = 1
        for part in parts:
            size = size + len(part) if way == "take" else size * max(len(part), 1)
        if size + len(forms) > MOST_FORMS:
            self.binder.fault(item, f"this makes {size:,} forms; at most {MOST_FORMS:,}")
        elif way == "take":
            for part in parts:
                forms.update(part)
        else:
            forms.update(_product(parts, way))

    def _part(self, item: Item) -> Forms:
        """A set by its name, or `{text: und}`: letters that carry no value."""
        if isinstance(item.value, dict):
            glue = item.value.get("text")
            return {"" if glue is None else self.binder.text(glue): 0}
        name = self.binder.text(item)
        if name not in self.sets:
            self.binder.fault(item, f"no set of number words is called '{name}'")
        return self.sets.get(name, {})


def _product(parts: list[Forms], way: str) -> Forms:
    made: Forms = {"": 0 if way == "add" else 1}
    for part in parts:
        glue = list(part.values()) == [0]
        made = {
            left + right: value if glue else (value + more if way == "add" else value * more)
            for left, value in made.items()
            for right, more in part.items()
        }
    return made


def bind_value(item: Item, binder: Binder) -> Value:
    """A value as written in data: '40', or '1.5' as an exact fraction."""
    text = binder.text(item)
    if "." not in text:
        return binder.whole(item)
    whole, _, rest = text.partition(".")
    if (whole + rest).isdigit() and (whole + rest).isascii() and len(text) <= 18:
        return Fraction(text)
    binder.fault(item, f"a number such as 40 or 1.5 is wanted here, not '{text[:40]}'")
    return 0


def spellings_of(word: str, spellings: Iterable[tuple[str, str]]) -> list[str]:
    """The word and its other spellings: each replacement alone, and all together."""
    pairs = [(old, new) for old, new in spellings if old in word]
    found = [word, *(word.replace(old, new) for old, new in pairs)]
    everything = word
    for old, new in pairs:
        everything = everything.replace(old, new)
    return list(dict.fromkeys([*found, everything]))
