"""Days that a statement takes from before it: 'первый этап прошёл 5 марта: ...', 'в тот день', 'тогда'."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final

from gegenprobe.model.statement import When
from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.gapped import NO_DAY
from gegenprobe.reading.sentence import Sentence
from gegenprobe.reading.time_resolve import resolve
from gegenprobe.reading.time_values import TimeHit

BACK: Final = 3  # sentences between 'в тот день' and the day that is meant
_BRINGS_IN: Final = frozenset(":–—")


def take_days(
    drafts: list[Draft], kinds: Mapping[str, Kind], lexicon: Lexicon, sentence: Callable[[int], Sentence]
) -> None:
    """Give statements without a day the one that their sentence, or one before it, tells of the same."""
    if not lexicon.clauses.then:
        return
    for draft in drafts:
        kind = kinds[draft.kind]
        if draft.when is None and draft.status == "occurred" and kind.about == "people" and not kind.stock:
            here = sentence(draft.sentence)
            draft.when = _before_colon(draft, here) or _meant(draft, here, lexicon, sentence)


def _before_colon(draft: Draft, here: Sentence) -> When | None:
    """'Первый этап прошёл 5 марта: 200 военных вернулись': the day of the clause that a colon or dash ends."""
    clause_of = here.sliced.clause_of
    clause = here.clause(clause_of[draft.at_word])
    while clause.separator not in _BRINGS_IN:
        if clause.parent < 0 or clause.kind not in ("main", "coordinate") or clause.separator == ";":
            return None
        clause = here.clause(clause.parent)
    above = clause.parent
    days = [time for time in here.times if clause_of[time.first] == above and time.kind not in NO_DAY]
    return resolve(days[-1], here.published, "past") if len(days) == 1 and days[0].last <= clause.first else None


def _meant(draft: Draft, here: Sentence, lexicon: Lexicon, sentence: Callable[[int], Sentence]) -> When | None:
    """'В тот день задержали 855 человек', 'Тогда вернулись 44': the day, or time, told last before."""
    lower = here.tagged.words.lower
    for time in here.times:
        if time.first > draft.at_word or here.sliced.quote_of[time.first] != here.sliced.quote_of[draft.at_word]:
            continue
        then = " ".join(lower[time.first : time.last]) in lexicon.clauses.then
        counted = time.value.anchor == "text" and time.value.unit == "day" and not time.ends
        if not then and not counted:
            continue
        told = _told_last(time, draft.sentence, here, sentence)
        if told is not None and (then or told.start == told.end):
            return told if then else _moved(told.start, time)
    return None


def _moved(day: date, time: TimeHit) -> When:
    moved = day + timedelta(days=(time.value.shift or 0) * (time.value.amount or 1))
    return When(moved, moved)


def _told_last(time: TimeHit, number: int, here: Sentence, sentence: Callable[[int], Sentence]) -> When | None:
    """The last time that is told before `time`, in its sentence or up to three before it."""
    before = [(here, other) for other in here.times if other.last <= time.first]
    for back in range(number - 1, max(-1, number - 1 - BACK), -1):
        told = sentence(back)
        before = [(told, other) for other in told.times] + before
        if any(_when(other, one) is not None for one, other in before):
            break
    found = [when for one, other in before if (when := _when(other, one)) is not None]
    return found[-1] if found else None


def _when(time: TimeHit, told: Sentence) -> When | None:
    if time.kind in NO_DAY or time.value.anchor == "text":
        return None
    return resolve(time, told.published, "past")
