"""The time expressions of a sentence, from the patterns of a language pack."""

from __future__ import annotations

from typing import Any, Final, cast

from gegenprobe.packs.times import TimePack
from gegenprobe.reading.times.time_match import Match, Step, dates_in_digits, longest_match
from gegenprobe.reading.times.time_values import LASTING, Opener, TimeHit, TimeKind, TimeValue
from gegenprobe.text.words import Words

_MOST_LEADS: Final = 3
_MOST_BETWEEN: Final = 3  # words between a day and its clock time
_WEAK: Final = {"", "ref"}  # first steps that are plain words: an expression inside may say more
_CENTURY: Final = 100
_YEAR: Final = 4  # digits of a year
_EMPTY: Final = TimeValue()
_SMALLER: Final = {"year": "month", "month": "day", "week": "day", "day": "hour", "hour": "minute", "minute": "second"}
# What stands twice in a range: the first of these that does.
_DOUBLED: Final = ("day", "month", "hour", "amount", "year", "weekday")


def find_times(words: Words, first: int, last: int, pack: TimePack) -> list[TimeHit]:
    """All time expressions of the words from `first` to before `last` (one sentence), in text order."""
    lower, known = words.lower, pack.first
    spots = [at for at in range(first, last) if lower[at] in known or dates_in_digits(lower[at])]
    return times_at(words, spots, (first, last), pack)


def times_at(words: Words, spots: list[int], span: tuple[int, int], pack: TimePack) -> list[TimeHit]:
    """The same, where the words that a time may begin with (`spots`) were told already."""
    first, last = span
    hits: list[TimeHit] = []
    done = first
    for at in spots:
        if at < done:
            continue
        match = longest_match(words, (at, first, last), pack)
        if match is None:
            continue
        if match.ending.kind == "range" and (end := _before_another(words, match, last, pack)):
            match = longest_match(words, (at, first, end), pack) or match
        if match.last - at > 1 and match.steps[0].category in _WEAK:
            match = _overtaken(words, match, [spot for spot in spots if at < spot < match.last], (first, last), pack)
        if match.ending.kind == "ignore":
            done = match.last
            continue
        hit = _hit(words, match, (done, first), pack)
        hits.append(hit)
        done = hit.last
    return _joined(words, hits, pack) if len(hits) > 1 else hits


def _before_another(words: Words, match: Match, last: int, pack: TimePack) -> int:
    """'13 on April 22 and 11 on May 6': where the first of two ends, if the second counts something else; 0."""
    end, one = match.last, match.steps[0]
    if "amount" in dict(one.fields) and len(words.form[one.first]) == _YEAR and words.form[one.first].isdigit():
        return one.last  # 'sentenced in 2023 to ten years'
    if end + 1 >= last or words.lower[end] not in pack.leads or words.lower[end + 1] not in pack.first:
        return 0
    return end - 2 if words.lower[end - 2] in pack.sums and words.form[end - 1].isdigit() else 0


def _overtaken(words: Words, match: Match, spots: list[int], span: tuple[int, int], pack: TimePack) -> Match:
    """A longer expression that begins inside: not 'in the past' but 'the past three months'."""
    first, last = span
    for spot in spots:
        later = longest_match(words, (spot, first, last), pack)
        if later is not None and later.last > match.last:
            return later
    return match


def _hit(words: Words, match: Match, limit: tuple[int, int], pack: TimePack) -> TimeHit:
    done, _ = limit
    begin = match.steps[0].first
    lead, opener = _look_back(words, begin, done, pack)
    kind = cast(TimeKind, match.ending.kind)
    if kind == "range":
        return _day_range(match, lead, pack)
    value = _value(match.ending.fields, match.steps, pack)
    if opener in ("since", "until") and kind != "set":
        kind = "open-span"
    core = match.steps[1].first if kind == "ago" else begin  # 'vor drei Jahren': the length is 'drei Jahre'
    return TimeHit(
        first=lead, last=match.last, core_first=core, core_last=match.last, kind=kind, value=value, open=opener
    )


def _look_back(words: Words, at: int, floor: int, pack: TimePack) -> tuple[int, Opener | None]:
    """Where the prepositions and articles before an expression begin, and which span they open."""
    opener: str | None = None
    for _ in range(_MOST_LEADS):
        if at <= floor:
            break
        word = words.lower[at - 1]
        if word in pack.openers:
            opener = opener if opener in ("since", "until") else pack.openers[word]
        elif word not in pack.leads:
            break
        at -= 1
    return at, cast("Opener | None", opener)


def _value(own: tuple[tuple[str, int | float | str], ...], steps: tuple[Step, ...], pack: TimePack) -> TimeValue:
    fields: dict[str, Any] = {}
    for step in steps:
        fields.update(step.fields)
    fields.update(own)
    if "holiday" in fields:
        fields["holiday"] = pack.holidays.get(str(fields["holiday"]))
    if fields.get("unit") in ("century", "quarter", "half") and "day" in fields:
        fields["ordinal"] = fields.pop("day")  # 'im 19. Jahrhundert', 'im 1. Quartal'
    half = fields.pop("clock", None)
    if half is not None and "hour" in fields and fields["hour"] <= 12:
        fields["hour"] = fields["hour"] % 12 + (12 if half == "pm" else 0)
    return TimeValue(**fields)


def _day_range(match: Match, lead: int, pack: TimePack) -> TimeHit:
    """'3. und 4. Mai', 'Juni bis August 2025': what comes twice splits it, what comes once belongs to both."""
    doubled = next((name for name in _DOUBLED if sum(name in dict(step.fields) for step in match.steps) > 1), "day")
    at = max(i for i, step in enumerate(match.steps) if doubled in dict(step.fields))
    while match.steps[at - 1].category:  # 'Aug. 26 to Oct. 20': the month belongs to the day behind it
        at -= 1
    cut = 1 + max(i for i, step in enumerate(match.steps[:at]) if step.category)
    left, right = match.steps[:cut], match.steps[at:]
    shared_left = tuple(
        step for step in left if not any(name in dict(other.fields) for other in right for name in dict(step.fields))
    )
    shared = tuple(step for step in right if not any(name in dict(left_step.fields) for left_step in left
                                                     for name in dict(step.fields)))  # fmt: skip
    one = _value(match.ending.fields, (*shared, *left), pack)
    second = _whole_year(one, _value(match.ending.fields, (*shared_left, *right), pack))
    begin, end = next(step.first for step in match.steps if step.category), match.last
    low = TimeHit(first=begin, last=left[-1].last, core_first=begin, core_last=left[-1].last, kind="date", value=one)
    high = TimeHit(first=right[0].first, last=end, core_first=right[0].first, core_last=end, kind="date", value=second)
    kind: TimeKind = "duration" if doubled == "amount" else "range"  # 'two to three weeks' are no days
    return TimeHit(first=lead, last=end, core_first=begin, core_last=end, kind=kind, value=_EMPTY, ends=(low, high))


def _whole_year(first: TimeValue, second: TimeValue) -> TimeValue:
    """'1957-58': the year of the second in full."""
    if first.year is None or second.year is None or second.year >= _CENTURY:
        return second
    year = first.year - first.year % _CENTURY + second.year
    return second._replace(year=year if year > first.year else year + _CENTURY)


def _joined(words: Words, hits: list[TimeHit], pack: TimePack) -> list[TimeHit]:
    """Neighbours that are one time: a day and its clock time, the two ends of a range."""
    found = [hits[0]]
    for hit in hits[1:]:
        before = found[-1]
        one = _with_clock(words, before, hit, pack) or _as_range(words, before, hit, pack)
        one = one or _as_sum(words, before, hit, pack) or _as_dated(words, before, hit)
        if one is None:
            found.append(hit)
        else:
            found[-1] = one
        both = _as_range(words, found[-2], found[-1], pack) if len(found) > 1 and one is not None else None
        if both is not None:  # 'between 6pm on Thursday and 6am on Friday'
            found[-2:] = [both]
    return found


def _as_sum(words: Words, left: TimeHit, right: TimeHit, pack: TimePack) -> TimeHit | None:
    """'three years and four months': one length of two units, the smaller right behind the larger."""
    if not left.kind == right.kind == "duration" or left.ends or right.ends or right.core_first != left.last + 1:
        return None
    if words.lower[left.last] not in pack.sums or left.value.amount is None or right.value.amount is None:
        return None
    if _SMALLER.get(left.value.unit or "") != right.value.unit or right.value.shift is not None:
        return None
    return left._replace(last=right.last, core_last=right.core_last, ends=(left, right))


def _as_dated(words: Words, left: TimeHit, right: TimeHit) -> TimeHit | None:
    """'yesterday, 6 May': a day counted from another one, and behind its comma the date that it has."""
    if left.ends or right.ends or left.open or right.first != left.last + 1 or words.form[left.last] != ",":
        return None
    counted = left.value.unit == "day" and left.value.shift is not None and left.value.weekday is None
    dated = right.kind == "date" and right.value.day is not None and right.value.month is not None
    if not counted or not dated or right.core_first != right.first:
        return None
    return right._replace(first=left.first)


def _is_day(value: TimeValue) -> bool:
    return value.hour is None and (
        value.day is not None or value.weekday is not None or (value.unit == "day" and value.shift is not None)
    )


def _is_clock(value: TimeValue) -> bool:
    return value.hour is not None and value.day is None and value.weekday is None and value.shift is None


def _with_clock(words: Words, left: TimeHit, right: TimeHit, pack: TimePack) -> TimeHit | None:
    if left.ends or right.ends or right.first - left.last > _MOST_BETWEEN:
        return None
    between = words.lower[left.last : right.core_first]
    if not all(word in pack.leads or word in pack.clock_leads or word == "," for word in between):
        return None
    if _is_day(left.value) and _is_clock(right.value):
        day, clock = left.value, right.value
    elif _is_clock(left.value) and _is_day(right.value) and "," not in between:
        day, clock = right.value, left.value
    else:
        return None
    value = day._replace(hour=clock.hour, minute=clock.minute, daypart=clock.daypart or day.daypart)
    return left._replace(last=right.last, core_last=right.core_last, kind="time-of-day", value=value)


def _as_range(words: Words, left: TimeHit, right: TimeHit, pack: TimePack) -> TimeHit | None:
    if left.ends or right.ends or not _could_end(left) or not _could_end(right):
        return None
    between = words.lower[left.last : right.core_first]
    if not between or not all(word in pack.leads for word in between[1:]):
        return None
    two_days = between[0] in pack.sums and _next_days(left, right)  # 'on Friday and Saturday'
    if between[0] not in pack.ranges and not two_days:
        return None
    starts, needed = (frozenset(), False) if two_days else pack.ranges[between[0]]
    started = not starts.isdisjoint(words.lower[left.first : left.core_first])
    begin = left.first
    if not started and left.first and words.lower[left.first - 1] in starts:
        started, begin = True, left.first - 1
    if (needed or left.kind != right.kind) and not started:
        return None  # 'die wärmste Nacht des Sommers - heute Gewitter'
    if left.value.year is None and right.value.year is not None and left.value.month is not None:
        left = left._replace(value=left.value._replace(year=right.value.year))
    return TimeHit(
        first=begin, last=right.last, core_first=left.core_first, core_last=right.core_last,
        kind="range", value=_EMPTY, ends=(left._replace(open=None), right._replace(open=None)),
    )  # fmt: skip


def _next_days(left: TimeHit, right: TimeHit) -> bool:
    """Whether these are two days of the week, one after the other."""
    first, then = left.value.weekday, right.value.weekday
    same = left.kind == right.kind == "weekday" and left.value.daypart is None and right.value.daypart is None
    return same and first is not None and then is not None and (first + 1) % 7 == then


def _could_end(hit: TimeHit) -> bool:
    value = hit.value
    return hit.kind not in LASTING and value.ref is None and (value.hour is None or _is_day(value._replace(hour=None)))
