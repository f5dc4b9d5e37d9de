"""Days that a statement takes from before it: 'первый этап прошёл 5 марта: ...', 'в тот день', 'тогда'."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import date
from typing import Final

from gegenprobe.model.statement import When
from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.reports.days_counted_back import HOURS, counted_back, from_then, is_counted_back
from gegenprobe.reading.reports.days_go_on import go_on, own_stock_days, sums_up
from gegenprobe.reading.roles.gapped import NOT_ONE_DAY
from gegenprobe.reading.sentences.sentence import Sentence, Sentences
from gegenprobe.reading.settings.days_of_actions import of_action
from gegenprobe.reading.settings.days_of_acts import ACTS
from gegenprobe.reading.settings.days_of_scenes import of_scene_before
from gegenprobe.reading.settings.totals import until_published
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.times.time_values import LASTING, TimeHit, is_daypart
from gegenprobe.reading.told.context import Context
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.words.tagging import Tagged
from gegenprobe.text.datelines import first_entry

BACK: Final = 3  # sentences between 'в тот день' and the day that is meant
_BRINGS_IN: Final = frozenset(":–—")
_WITHIN_DAYS: Final = HOURS | {"day", "night"}
_MONTH: Final = 31  # days


def take_days(
    drafts: list[Draft], context: Context, sentences: tuple[Sentences, Callable[[int], Tagged]], text: str
) -> None:
    """Give statements without a day the one that their sentence, or one before it, tells of the same.

    `sentences`: how a sentence is taken apart, and its words alone.
    """
    sentence, _ = sentences
    kinds, lexicon = context.codebook.kinds, context.lexicon
    own_stock_days(drafts, context, sentence)
    undated = any(draft.when is None and draft.status == "occurred" for draft in drafts)
    entries = first_entry(text) if undated else -1
    for draft in drafts:
        kind = kinds[draft.kind]
        here = sentence(draft.sentence)
        if draft.when is None and here.times and (draft.status in ACTS or kind.about == "parties"):
            draft.when = _meant(draft, here, lexicon, sentence)
        if draft.status != "occurred":
            continue
        if here.times and kind.about == "people":
            draft.when = _counted_on(draft, kind, here, (lexicon, sentence)) or draft.when
        if draft.when is None and kind.about == "people" and not kind.stock and not sums_up(draft):
            draft.when = of_scene_before(draft, here, lexicon) or of_action(draft, here, lexicon, sentences)
        if draft.when is not None and kind.about == "people" and (draft.when.end - draft.when.start).days > _MONTH:
            draft.when = until_published(draft.when, here.published)  # '1,068 were deported this year'
        if draft.when is None and not sums_up(draft) and 0 <= entries <= draft.start and here.published is not None:
            draft.when = _of_entry(draft, here.published, sentence, text)
    go_on(drafts, context, sentence)


def _of_entry(draft: Draft, published: date, sentence: Sentences, text: str) -> When | None:
    """The day of a live blog, where the line does not tell of another before the statement ends."""
    line, told = text.rfind("\n", 0, draft.start) + 1, sentence(draft.sentence)
    number = draft.sentence
    while told.start >= line:
        days = (_when(time, told, day=True) for time in told.times)
        if any(when is not None and when.end < published for when in days):
            return None
        if number == 0:
            break
        number -= 1
        told = sentence(number)
    return When(published, published)


def _counted_on(draft: Draft, kind: Kind, here: Sentence, around: tuple[Lexicon, Sentences]) -> When | None:
    lexicon, sentence = around
    found = counted_back(draft, here, lexicon.clauses) or _that_year(draft, here, sentence)
    if found is None and draft.when is None and not kind.stock:
        return _before_colon(draft, here) or _meant(draft, here, lexicon, sentence) or _fronted(draft, here)
    if found is None and _by_whole(draft):
        return _meant(draft, here, lexicon, sentence)
    return found or (_that_day(draft, here, sentence) if draft.when is not None else None)


def _by_whole(draft: Draft) -> bool:
    """'40 were seized on Monday; 30 of them were let go the next day': the day is that of the whole so far."""
    return draft.whole is not None and draft.when == draft.whole.when


def _before_colon(draft: Draft, here: Sentence) -> When | None:
    """'Первый этап прошёл 5 марта: 200 военных вернулись': the day of the clause that a colon or dash ends."""
    clause_of = here.sliced.clause_of
    clause = here.clause(clause_of[draft.at_word])
    while clause.separator not in _BRINGS_IN:
        if clause.parent < 0 or clause.kind not in ("main", "coordinate") or clause.separator == ";":
            return None
        clause = here.clause(clause.parent)
    above = clause.parent
    days = [time for time in here.times if clause_of[time.first] == above and time.kind not in NOT_ONE_DAY]
    days = [time for time in days if time.value.ref is None]
    return resolve(days[-1], here.published, "past") if len(days) == 1 and days[0].last <= clause.first else None


def _fronted(draft: Draft, here: Sentence) -> When | None:
    """'On June 21, a day after the envoy had left, the court freed twelve': a day set off at the beginning.

    Also behind a colon: 'To recall: on June 21, ...'.
    """
    first, form = here.times[0], here.tagged.words.form
    own = here.sliced.clause_of[draft.at_word]
    before = here.clause(here.sliced.clause_of[first.first])
    plain = here.clause(own).kind == "main" and own != before.number
    opens = first.first == 0 or form[first.first - 1] in _BRINGS_IN
    if not opens or not plain or first.kind in NOT_ONE_DAY or form[first.last] != ",":
        return None
    if any(here.sliced.clause_of[time.first] == own for time in here.times):
        return None
    return resolve(first, here.published, "past")


def _meant(draft: Draft, here: Sentence, lexicon: Lexicon, sentence: Sentences) -> When | None:
    """'В тот день задержали 855 человек', 'Тогда вернулись 44': the day, or time, told last before."""
    lower, sliced = here.tagged.words.lower, here.sliced
    own = sliced.clause_of[draft.at_word]
    for time in here.times:
        told_in = sliced.clause_of[time.first]
        if told_in != own and (time.first > draft.at_word or here.clause(told_in).kind == "relative"):
            continue
        others = any(other is not time and sliced.clause_of[other.first] == told_in for other in here.times)
        if sliced.quote_of[time.first] != sliced.quote_of[draft.at_word]:
            continue
        then = " ".join(lower[time.first : time.last]) in lexicon.clauses.then and not others
        counted = time.value.anchor == "text" and not time.ends
        if (not then and not counted) or is_counted_back(time, here, lexicon.clauses):
            continue
        day = not then and (time.value.unit or "day") in _WITHIN_DAYS
        told = _told_last(time, draft.sentence, here, sentence, day)
        found = told if told is None or then else from_then(told, time.value)
        found = found if then or draft.status != "occurred" else _of_this_year(found, time, here)
        if found is not None:
            return found
    return None


def _of_this_year(found: When | None, time: TimeHit, here: Sentence) -> When | None:
    """'during the year': of the one that is not over, where no other was told of, it is told up to now."""
    value = time.value
    if value.unit != "year" or value.shift or value.amount is not None or here.published is None:
        return found
    if found is not None and found.start.year != here.published.year:
        return found
    return When(date(here.published.year, 1, 1), here.published)


def _that_day(draft: Draft, here: Sentence, sentence: Sentences) -> When | None:
    """'They were let go in the evening': of the day that was told last before."""
    at, clause_of = draft.at_word, here.sliced.clause_of
    times = [time for time in here.times if clause_of[time.first] == clause_of[at] and time.kind not in LASTING]
    if not times or not all(is_daypart(time.value) for time in times):
        return None  # 'am Morgen sieben, am Abend 13'
    return _told_last(times[0], draft.sentence, here, sentence, day=True)


def _that_year(draft: Draft, here: Sentence, sentence: Sentences) -> When | None:
    """'In July of the same year 40 were seized': the month of the year that was told last before."""
    clause_of = here.sliced.clause_of
    for month, year in itertools.pairwise(here.times):
        beside = year.first - month.last <= 1 and year.value.anchor == "text" and year.value.unit == "year"
        if not beside or month.value.month is None or month.value.year is not None:
            continue
        told = _told_last(month, draft.sentence, here, sentence)
        if told is not None and clause_of[month.first] == clause_of[draft.at_word]:
            own = month.value._replace(year=told.start.year + (year.value.shift or 0))
            return resolve(month._replace(value=own), here.published, "past")
    return None


def _told_last(time: TimeHit, number: int, here: Sentence, sentence: Sentences, day: bool = False) -> When | None:
    """The last time that is told before `time`, in its sentence or up to three before it; the last `day` of them."""
    found = _last_of([other for other in here.times if other.last <= time.first], here, day)
    for back in range(number - 1, max(-1, number - 1 - BACK), -1):
        if found is not None:
            break
        told = sentence(back)
        found = _last_of(told.times, told, day)
    return found


def _last_of(times: list[TimeHit], told: Sentence, day: bool) -> When | None:
    """The last of them that tells a time; what relative clauses tell of the side only where nothing else does."""
    clause_of = told.sliced.clause_of
    found = [(time, when) for time in times if (when := _when(time, told, day=day)) is not None]
    found = [(time, when) for time, when in found if not day or when.start == when.end]
    main = [when for time, when in found if told.clause(clause_of[time.first]).kind != "relative"]
    told_last = main or [when for _, when in found]
    return told_last[-1] if told_last else None


def _when(time: TimeHit, told: Sentence, *, day: bool) -> When | None:
    since = time.kind == "open-span" and not day  # 'since January 19 died; 40 were hanged in the same period'
    if (time.kind in NOT_ONE_DAY and not since) or time.value.anchor == "text" or is_daypart(time.value):
        return None
    return resolve(time, told.published, "past")
