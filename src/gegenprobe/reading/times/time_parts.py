"""A day and its hour that a preposition keeps apart are two times of the text ('Sunday night' 'at 8 PM')."""

from __future__ import annotations

from gegenprobe.packs.times import TimePack
from gegenprobe.reading.times.time_values import TimeHit
from gegenprobe.reading.times.times import find_times
from gegenprobe.text.words import Words


def apart(hit: TimeHit, words: Words, pack: TimePack) -> list[TimeHit]:
    """The hit, or its day and its hour in text order; the hour knows its day."""
    if hit.ends or hit.value.hour is None:
        return [hit]
    between = pack.leads | pack.clock_leads
    for at in range(hit.core_first + 1, hit.core_last - 1):
        if words.lower[at] in between and words.form[at].isalpha():
            parts = [*find_times(words, hit.core_first, at, pack), *find_times(words, at, hit.core_last, pack)]
            if len(parts) == 2 and sum(part.value.hour is not None for part in parts) == 1:
                return [_with_day(part, hit) for part in parts]
    return [hit]


def _with_day(part: TimeHit, whole: TimeHit) -> TimeHit:
    if part.value.hour is not None:
        return part._replace(value=whole.value)
    return part._replace(value=whole.value._replace(hour=None, minute=None, daypart=part.value.daypart))
