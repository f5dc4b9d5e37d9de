"""Days counted back from one told in the sentence: 'was freed on Saturday, six days after he had been arrested'."""

from __future__ import annotations

from typing import Final

from gegenprobe.model.statement import When
from gegenprobe.packs.grammar import Clauses
from gegenprobe.reading.roles.gapped import NOT_ONE_DAY
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.times.calendar_days import unit_span
from gegenprobe.reading.times.time_resolve import moved, resolve
from gegenprobe.reading.times.time_values import TimeHit, TimeValue
from gegenprobe.reading.told.draft import Draft

_OPENING: Final = 2  # words behind 'after' that a mark may follow: 'после того, как'
_MARKS: Final = ",;:()–—"
HOURS: Final = frozenset({"hour", "minute", "second"})
_WIDEST: Final = {"day": 0, "night": 0, "week": 6, "month": 30, "year": 365}  # days of the time that is counted from


def counted_back(draft: Draft, here: Sentence, clauses: Clauses) -> When | None:
    """The day of what is told behind 'six days after', before the one day of its sentence."""
    for time in here.times:
        start = _behind(time, here, clauses) if time.last <= draft.at_word else -1
        if start < 0 or start > draft.at_word or _apart(start, draft, here):
            continue
        others = (other for other in here.times if other is not time and _told_apart(other, time, draft, here))
        days = {when for other in others if (when := _day(other, here)) is not None}
        if len(days) == 1:
            return from_then(days.pop(), time.value._replace(shift=-1))
    return None


def is_counted_back(time: TimeHit, here: Sentence, clauses: Clauses) -> bool:
    """Whether a time is the distance between two events of the sentence, and counts from no other time."""
    return _behind(time, here, clauses) >= 0


def from_then(told: When, value: TimeValue) -> When | None:
    """The day, week, month or year counted from a time that is no wider; 'hours later' is the same day."""
    unit, steps = value.unit or "day", value.shift or 0
    if unit in HOURS or value.several is not None:
        return told if unit in HOURS and told.start == told.end else None
    if (told.end - told.start).days > _WIDEST.get(unit, -1) or (unit == "year" and value.amount is not None):
        return None
    day = moved(told.start, unit, steps * (value.amount or 1))
    return When(day, day) if unit == "week" and value.amount is not None else unit_span(unit, day)


def _behind(time: TimeHit, here: Sentence, clauses: Clauses) -> int:
    """The word behind 'after', where it stands behind a length of time; -1."""
    value, lower = time.value, here.tagged.words.lower
    if value.unit is None or (value.amount is None and not (value.shift == 1 and value.anchor == "text")):
        return -1
    for phrase in clauses.counted_back:
        words = phrase.split()
        for at in (time.last, time.last - 1):  # 'seis días después' is one time
            if lower[at : at + len(words)] == words:
                return at + len(words)
    return -1


def _apart(start: int, draft: Draft, here: Sentence) -> bool:
    """Whether the phrase or clause behind 'after' is over before the event."""
    form = here.tagged.words.form
    return any(form[at] in _MARKS for at in range(start, draft.at_word) if at - start >= _OPENING)


def _told_apart(other: TimeHit, time: TimeHit, draft: Draft, here: Sentence) -> bool:
    """Whether another time is not the event's own: 'Sechs Tage nach der Wahl nahm die Polizei am Samstag 40 fest'."""
    form = here.tagged.words.form
    return other.last <= time.first or any(form[at] in _MARKS for at in range(draft.at_word, other.first))


def _day(time: TimeHit, here: Sentence) -> When | None:
    if time.kind in NOT_ONE_DAY or time.value.anchor == "text" or time.value.ref is not None:
        return None
    when = resolve(time, here.published, "past")
    return when if when is not None and when.start == when.end else None
