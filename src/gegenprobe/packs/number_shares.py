"""Numbers said as phrases: 'a third of', 'doubled', 'hundreds of thousands'."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple, cast

from gegenprobe.model.kinds import OPS, Op
from gegenprobe.packs.document import Binder, Item
from gegenprobe.packs.number_forms import Value, bind_value
from gegenprobe.text.words import words_of


class SaidNumber(NamedTuple):
    """A phrase with its value; where `after` or `before` are given, one of them must stand at its side."""

    words: tuple[str, ...]
    value: Value
    unit: str | None
    op: Op
    before: frozenset[str]
    after: frozenset[str]
    to: int | None = None  # where it stands for a range ('dozens')
    unless: frozenset[str] = frozenset()  # words before it that make it no number ('the second half')


_KEYS = {"value", "divided", "unit", "op", "words", "before", "after", "to", "unless"}


def bind_said(root: Item, binder: Binder, units: frozenset[str]) -> dict[str, tuple[SaidNumber, ...]]:
    """`{value: 2, divided: 3, unit: share, words: [two-thirds]}` by the first word, longest first."""
    found: dict[str, list[SaidNumber]] = {}
    for item in binder.items(root):
        entry = dict(binder.known(item, _KEYS, "entry of a number said as a phrase"))
        if "value" not in entry or "words" not in entry:
            binder.fault(item, "a number said as a phrase needs 'value' and 'words'")
            continue
        below = binder.whole(entry["divided"]) if "divided" in entry else 1
        value: Value = bind_value(entry["value"], binder)
        unit = binder.choice(entry["unit"], set(units), "unit") if "unit" in entry else None
        op = binder.choice(entry["op"], {str(known) for known in OPS} - {"between"}, "op") if "op" in entry else "exact"
        sides = [
            frozenset(text.lower() for text in binder.texts(entry[side])) if side in entry else frozenset()
            for side in ("before", "after", "unless")
        ]
        for text in binder.texts(entry["words"]):
            words = tuple(words_of(text).lower)
            if not words:
                binder.fault(entry["words"], "an empty phrase stands nowhere")
                continue
            value_of = Fraction(value) / below if below > 1 else value
            to = binder.whole(entry["to"]) if "to" in entry else None
            said = SaidNumber(words, value_of, unit or None, cast(Op, op or "exact"), sides[0], sides[1], to, sides[2])
            found.setdefault(words[0], []).append(said)
    return {word: tuple(sorted(said, key=lambda one: -len(one.words))) for word, said in found.items()}
