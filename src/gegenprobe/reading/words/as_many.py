"""'столько же': a number that is not written, as many as those told of last."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from gegenprobe.model.statement import Quantity
from gegenprobe.packs.lexicon import OPENER, Lexicon
from gegenprobe.reading.numbers.numbers import NumberHit
from gegenprobe.reading.words.tagging import AS_MANY, Tagged


def with_as_many(numbers: list[NumberHit], tagged: Tagged, lexicon: Lexicon) -> list[NumberHit]:
    """The numbers, in text order, with one without a value for each phrase that says 'as many'."""
    if not tagged.marks & AS_MANY:
        return numbers  # as nearly always
    lower = tagged.words.lower
    found: list[NumberHit] = []
    for phrase in lexicon.as_many:
        at = next((k for k in range(len(lower)) if tuple(lower[k : k + len(phrase)]) == phrase), -1)
        end = at + len(phrase)
        compared = end < len(lower) and bool(tagged.known[end].flags & OPENER)  # 'ebenso viele wie im Mai'
        if at >= 0 and not compared and not any(hit.first <= at < hit.last for hit in found):
            found.append(NumberHit(at, end, at, end, "exact", None, None, None, anaphoric=True))
    return sorted([*numbers, *found], key=lambda hit: hit.first) if found else numbers


def is_as_many(hit: NumberHit | None) -> bool:
    """Whether a number stands for that of those told of last."""
    return hit is not None and hit.anaphoric and hit.value is None and hit.op == "exact"


def as_many_as(before: Iterable[Quantity], span: tuple[int, int]) -> Quantity | None:
    """The first of the numbers told of before, now at `span`; None where there is none."""
    found = next(iter(before), None)
    return replace(found, start=span[0], end=span[1]) if found is not None else None
