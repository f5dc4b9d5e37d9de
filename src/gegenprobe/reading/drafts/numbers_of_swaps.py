"""The numbers that the two sides of a swap give, taken together."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from gegenprobe.model.statement import Quantity
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention

SIDES: Final = 2


def of_each_side(reading: SentenceReading, given: tuple[Mention, ...]) -> list[Quantity]:
    """How many each side hands over, where every number is an exact one; [] otherwise."""
    counts = [number_of(reading, mention) for mention in given]
    exact = [count for count in counts if count is not None and count.op == "exact" and count.value is not None]
    return exact if len(exact) == len(given) >= SIDES else []


def in_all(reading: SentenceReading, given: tuple[Mention, ...]) -> Quantity | None:
    """'90 на 60', '32 armenische und zwei aserbaidschanische': all who are handed over, as one number.

    None where the text sets people against people ('ten hostages for 150 prisoners'): it gives no such number, and
    those who code reports give none.
    """
    exact = of_each_side(reading, given)
    if not exact or not (given[-1].joined or all(mention.kind == "number" for mention in given)):
        return None
    value = sum(count.value or 0 for count in exact)
    return replace(exact[0], value=value, low=value, high=value)
