"""The numbers that the two sides of a swap give, taken together."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from gegenprobe.model.statement import Quantity
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention

SIDES: Final = 2


def in_all(reading: SentenceReading, given: tuple[Mention, ...]) -> Quantity | None:
    """'90 на 60', 'ten hostages for 150 prisoners': all who are handed over, as one number; None where one is open."""
    counts = [number_of(reading, mention) for mention in given]
    exact = [count for count in counts if count is not None and count.op == "exact" and count.value is not None]
    if len(exact) != len(given) or len(given) < SIDES:
        return None
    value = sum(count.value or 0 for count in exact)
    return replace(exact[0], value=value, low=value, high=value)
