"""Finds the longest time pattern that begins at a word: a walk down the pack's tree of patterns."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from gegenprobe.packs.time_patterns import Ending, Fields, Node
from gegenprobe.packs.times import Sense, TimePack
from gegenprobe.reading.numbers.years import FIRST, LAST, is_year
from gegenprobe.text.record import Record
from gegenprobe.text.words import NINE, ZERO, Words

_HYPHENS: Final = "-‐‑"
LAST_CENTURY: Final = 21
_HALF_DAY: Final = 12
_HOUR: Final = 60
LAST_DAY: Final = 31


class Step(Record):
    """One word or phrase of a match: its category ('' for a plain word), tokens, and the fields it fills."""

    _fields = ("category", "first", "last", "fields")
    __slots__ = _fields

    def __init__(self, category: str, first: int, last: int, fields: Fields) -> None:
        self.category = category
        self.first = first
        self.last = last
        self.fields = fields


class Match(Record):
    """A pattern that stands in the text from its first step to before word `last`."""

    _fields = ("last", "ending", "steps")
    __slots__ = _fields

    def __init__(self, last: int, ending: Ending, steps: tuple[Step, ...]) -> None:
        self.last = last
        self.ending = ending
        self.steps = steps


def dates_in_digits(lower: str) -> bool:
    """Whether a word begins with a digit, as times do."""
    return ZERO <= ord(lower[0]) <= NINE


def longest_match(words: Words, span: tuple[int, int, int], pack: TimePack) -> Match | None:
    """The longest pattern at `span[0]`; `span` is the word, the sentence's first word and the end of the sentence."""
    at, first, last = span
    if not _may_begin(words, at, last, pack):
        return None
    lower, known = words.lower, pack.senses
    best: Match | None = None
    pending: list[tuple[Node, int, tuple[Step, ...]]] = [(pack.patterns, at, ())]
    while pending:
        node, place, steps = pending.pop()
        for ending in node.endings:
            if _is_better(place, ending, best) and _is_met(words, ending, steps, (first, last), pack):
                best = Match(place, ending, steps)
        if place >= last or not (node.edges or node.categories):
            continue
        word = lower[place]
        after = node.edges.get(word)
        if after is not None:
            pending.append((after, place + 1, (*steps, Step("", place, place + 1, ()))))
        if not node.categories or (word not in known and not dates_in_digits(word)):
            continue
        for sense, end in senses_at(words, place, first, last, pack):
            after = node.categories.get(sense.category)
            if after is not None:
                pending.append((after, end, (*steps, Step(sense.category, place, end, sense.fields))))
    return best


def _may_begin(words: Words, at: int, last: int, pack: TimePack) -> bool:
    """A cheap look at the next word: most prepositions and number words begin no time."""
    word = words.lower[at]
    if dates_in_digits(word):
        return True
    begin = pack.first.get(word)
    if begin is None or begin.alone:
        return begin is not None
    following = words.lower[at + 1] if at + 1 < last else ""
    if following in begin.following or following in pack.senses:
        return True
    return following != "" and dates_in_digits(following)


def _is_better(place: int, ending: Ending, best: Match | None) -> bool:
    return best is None or place > best.last or (place == best.last and ending.rank < best.ending.rank)


def senses_at(words: Words, at: int, first: int, last: int, pack: TimePack) -> list[tuple[Sense, int]]:
    """What the word at `at`, or a phrase that begins there, can mean, each with the token after it."""
    word = words.lower[at]
    if dates_in_digits(word):
        return [(sense, at + 1) for sense in digit_senses(word, pack)]
    found: list[tuple[Sense, int]] = []
    for sense in pack.senses.get(word, ()):
        end = at + 1 + len(sense.behind)
        if end > last or (sense.behind and tuple(words.lower[at + 1 : end]) != sense.behind):
            continue
        if sense.case == "capital" and not words.form[at][0].isupper():
            continue
        if sense.case == "lower" and not words.form[at][0].islower() and at != first:
            continue
        found.append((sense, end))
    return found


def digit_senses(word: str, pack: TimePack) -> Sequence[Sense]:
    """What a word in digits can be: a day, a month's number, a year, an hour, a clock time, a dotted date, a count."""
    if word.isdecimal():
        return _plain_digits(word)
    digits = 0
    while digits < len(word) and word[digits].isdecimal():
        digits += 1
    tail = word[digits:].lstrip(_HYPHENS)
    if tail[0].isalpha():
        return _glued(word[:digits], tail, pack)
    return _separated(word)


@lru_cache(maxsize=4096)
def _plain_digits(word: str) -> tuple[Sense, ...]:
    if len(word) > 6:
        return ()
    value = int(word)
    found = [Sense("number", (("amount", value),))]
    if len(word) == 4 and FIRST <= value <= LAST:
        found.append(Sense("year", (("year", value),)))
    if len(word) <= 2:
        if 1 <= value <= LAST_DAY:
            found.append(Sense("day", (("day", value),)))
        if len(word) == 2 and value % 10 == 0 and value:
            found.append(Sense("tens", (("decade", value),)))
        found.extend(_century(value))
        if 1 <= value <= 12:
            found.append(Sense("month_number", (("month", value),)))
        if value <= 24:
            found.append(Sense("hour", (("hour", value),)))
        if len(word) == 2:
            found.append(Sense("year_end", (("year", value),)))
        if value <= 59 and len(word) == 2:
            found.append(Sense("minute", (("minute", value),)))
    return tuple(found)


def _glued(digits: str, tail: str, pack: TimePack) -> list[Sense]:
    """'3rd', '5-го', '30-day', '1990er': the tails of the pack say what the digits are."""
    if len(digits) > 4:
        return []
    for stem, sense in pack.tails:
        if sense.category == "half_hour" and tail.rstrip(".") == "".join((stem, *sense.behind)):
            return _half_hours(digits, sense)
        if tail.startswith(stem) and _may_be(sense.category, int(digits)):
            name = {"decade": "decade", "day": "day"}.get(sense.category, "amount")
            found = [Sense(sense.category, (*sense.fields, (name, int(digits))))]
            return [*found, *_century(int(digits))] if sense.category == "day" else found
    return []


def _may_be(category: str, number: int) -> bool:
    """'1998er' is no decade, '60-е' no day, '28-percent' no hour."""
    return (
        category != "half_hour"
        and not (category == "decade" and number % 10)
        and (category != "day" or number <= LAST_DAY)
    )


def _half_hours(digits: str, sense: Sense) -> list[Sense]:
    """'9pm', and the minutes '30pm' of '9:30pm'."""
    found = [Sense("half_hour", (*sense.fields, ("hour", int(digits))))] if int(digits) <= _HALF_DAY else []
    if len(digits) == 2 and int(digits) < _HOUR:
        found.append(Sense("minute_half", (*sense.fields, ("minute", int(digits)))))
    return found


def _century(number: int) -> tuple[Sense, ...]:
    return (Sense("century_number", (("ordinal", number),)),) if 1 <= number <= LAST_CENTURY else ()


def _separated(word: str) -> list[Sense]:
    if len(word) > 10:
        return []
    return _clock(word) if ":" in word else _grouped(word) or _dotted(word)


def _clock(word: str) -> list[Sense]:
    """'9:30'."""
    hour, minute = word.split(":")[:2]
    whole = len(minute) == 2 and all(part.isdecimal() for part in word.split(":"))
    if whole and int(hour) <= 24 and int(minute) < 60:
        return [Sense("clock", (("hour", int(hour)), ("minute", int(minute))))]
    return []


def _dotted(word: str) -> list[Sense]:
    """'9.30', '3.5.', '03.05.2025'."""
    parts = word.split(".")
    if not all(part.isdecimal() and len(part) <= 4 for part in parts):
        return []
    numbers = [int(part) for part in parts]
    found: list[Sense] = []
    if len(parts) == 2 and len(parts[1]) == 2 and numbers[0] <= 24 and numbers[1] < 60:
        found.append(Sense("dotted_clock", (("hour", numbers[0]), ("minute", numbers[1]))))
    if len(parts) in (2, 3) and max(len(part) for part in parts[:2]) <= 2:
        if not (1 <= numbers[0] <= 31 and 1 <= numbers[1] <= 12):
            return found
        day_month = (("day", numbers[0]), ("month", numbers[1]))
        if len(parts) == 2:
            found.append(Sense("dotted_short", day_month))
        elif len(parts[2]) in (2, 4):
            year = numbers[2] if len(parts[2]) == 4 else (2000 if numbers[2] < 70 else 1900) + numbers[2]
            found.append(Sense("dotted", (*day_month, ("year", year))))
    return found


def _grouped(word: str) -> list[Sense]:
    """'11.593 Stunden', '1,680 hours': thousands in groups of three; '2,5 Jahre': a fraction after a comma."""
    mark = "," if "," in word else "."
    parts = word.split(mark)
    if not all(part.isdecimal() for part in parts):
        return []
    if len(parts[0]) <= 3 and all(len(part) == 3 for part in parts[1:]):
        return [Sense("number", (("amount", int("".join(parts))),))]
    if mark == "," and len(parts) == 2 and len(parts[1]) <= 2:
        return [Sense("number", (("amount", float(".".join(parts))),))]
    return []


def _is_met(words: Words, ending: Ending, steps: tuple[Step, ...], span: tuple[int, int], pack: TimePack) -> bool:
    """Whether what a pattern needs around it is there."""
    first, last = span
    at = steps[0].first
    if ending.needs == "":
        return True
    if ending.needs == "year":
        return is_year(words, steps[-1].first, last, pack.years)
    return at > first and words.lower[at - 1] in (pack.clock_leads if ending.needs == "clock" else pack.leads)
