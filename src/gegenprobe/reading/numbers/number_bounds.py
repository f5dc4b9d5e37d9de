"""Bounds and ranges: the words that make 'more than 50' a range from 51, and 'about 1,200' one of 1,150 to 1,250."""

from __future__ import annotations

from typing import Final

from gegenprobe.model.kinds import Op
from gegenprobe.packs.number_forms import Value
from gegenprobe.packs.numbers import Bound, NumberPack, Phrase, RangeWords
from gegenprobe.reading.numbers.number_cores import Core
from gegenprobe.text.record import Record
from gegenprobe.text.words import Words

_FAR: Final = 5  # words between a number and what says that it is meant for each
_PERCENT: Final = "%"
_MOST_STEPS: Final = 4  # bounds, distributives and fillers before one number


class Bounds(Record):
    """What stands around a number: its op, the words it takes, and whether it is meant for each."""

    _fields = ("first", "last", "op", "each", "all")
    __slots__ = _fields

    def __init__(self, first: int, last: int, op: Op = "exact", each: bool = False, all: bool = False) -> None:
        self.first = first
        self.last = last
        self.op = op
        self.each = each
        self.all = all


def stands_before(words: Words, at: int, floor: int, phrase: Phrase) -> bool:
    """Whether the phrase ends right before word `at`, not reaching before `floor`."""
    begin = at - len(phrase)
    return begin >= floor and tuple(words.lower[begin:at]) == phrase


def stands_at(words: Words, at: int, last: int, phrase: Phrase) -> bool:
    """Whether the phrase begins at word `at` and ends before `last`."""
    return at + len(phrase) <= last and tuple(words.lower[at : at + len(phrase)]) == phrase


def read_bounds(words: Words, core: Core, span: tuple[int, int], pack: NumberPack) -> Bounds:
    """The bound words around a core; `span` is what may be looked at (tokens from, to before)."""
    floor, last = span
    lower, at = words.lower, core.first
    op: Op = "about" if core.about else "exact"
    if at > floor and lower[at - 1] in pack.money_signs:
        at = _before_sign(words, at - 1, floor)
    if not (at > floor and lower[at - 1] in pack.left) and not (core.last < last and lower[core.last] in pack.right):
        return Bounds(first=core.first, last=core.last, op=op, each=_for_each(words, core.last, last, pack))
    bound: Bound | None = None
    each = everybody = False
    for _ in range(_MOST_STEPS):
        if at <= floor:
            break
        word = lower[at - 1]
        found = _bound_before(words, at, floor, core.value, pack) if bound is None else None
        if found is not None:
            bound, op, at = found, found.op, at - len(found.words)
        elif word in pack.words["each_before"]:
            each, at = True, at - 1
        elif word in pack.words["all_before"]:
            everybody, at = True, at - 1
        elif bound is None and word in pack.words["fillers"] and _bound_before(words, at - 1, floor, core.value, pack):
            at -= 1
        else:
            break
    at = at if bound is not None or each or everybody else core.first
    end, op, each = _read_behind(words, core, last, pack, (op, each))
    if op == "exact" and bound is None and _is_inverted(words, core, span, pack):
        op, at = "about", core.first - 1
    op = _over_preposition(words, (floor, at), core.value, pack, bound) or op
    return Bounds(first=at, last=end, op=op, each=each, all=everybody)


def _over_preposition(
    words: Words, span: tuple[int, int], value: Value, pack: NumberPack, bound: Bound | None
) -> Op | None:
    """'более чем в 300', 'как минимум до 120': the bound before a preposition, which stays outside the number."""
    (floor, at), over = span, pack.words["bound_over"]
    if bound is not None:
        led = _bound_before(words, at, floor, value, pack) if bound.words[0] in over else None
    else:
        led = _bound_before(words, at - 1, floor, value, pack) if at > floor and words.lower[at - 1] in over else None
    return led.op if led is not None else None


def _before_sign(words: Words, at: int, floor: int) -> int:
    """Where the sign of a currency begins: 'US$' is two words of the text."""
    tied = at > floor and words.end[at - 1] == words.start[at]
    return at - 1 if tied and (words.form[at - 1].isupper() or not words.form[at - 1].isalnum()) else at


def _bound_before(words: Words, at: int, floor: int, value: Value, pack: NumberPack) -> Bound | None:
    if at <= floor:
        return None
    for bound in pack.bounds_before.get(words.lower[at - 1], ()):
        if (value >= bound.least or value < 1) and stands_before(words, at, floor, bound.words):
            begin = at - len(bound.words)
            if not (begin and words.lower[begin - 1] in bound.not_after):
                return bound
    return None


def _read_behind(words: Words, core: Core, last: int, pack: NumberPack, known: tuple[Op, bool]) -> tuple[int, Op, bool]:
    (op, each), end = known, core.last
    if end < last:
        for bound in pack.bounds_after.get(words.lower[end], ()):
            if stands_at(words, end, last, bound.words) and not _is_sum(words, end, last, pack):
                op, end = bound.op, end + len(bound.words)
                break
    if op == "exact" and end == core.last and end + 1 < last and words.form[end].islower():
        op = _behind_noun(words, end + 1, last, pack)
    for phrase in pack.each_after:
        if stands_at(words, end, last, phrase):
            each, end = True, end + len(phrase)
            break
    return end, op, each or _for_each(words, end, last, pack)


def _behind_noun(words: Words, at: int, last: int, pack: NumberPack) -> Op:
    """'a thousand people or more', 'seven hundred prisoners or so': a bound of two words behind the noun."""
    for bound in pack.bounds_after.get(words.lower[at], ()):
        joined = len(bound.words) > 1 and bound.words[0] in pack.words["coordinators"]
        if joined and stands_at(words, at, last, bound.words) and not _opens_next(words, at + len(bound.words), pack):
            return bound.op
    return "exact"


def _opens_next(words: Words, at: int, pack: NumberPack) -> bool:
    """'freed two men and more than 200 ...': whether the word before `at` begins the bound of the next number."""
    if at >= len(words):
        return False
    pair = (words.lower[at - 1], words.lower[at])
    return any(tuple(bound.words) == pair for bound in pack.bounds_before.get(pair[1], ()))


def _for_each(words: Words, at: int, last: int, pack: NumberPack) -> bool:
    """Whether the number's phrase ends in words that mean it for each side."""
    if pack.right.isdisjoint(words.lower[at + 1 : min(last, at + _FAR)]):
        return False
    return any(stands_at(words, k, last, phrase) for phrase in pack.each_after for k in _same_phrase(words, at, last))


def _same_phrase(words: Words, at: int, last: int) -> range:
    """The next few words, up to a mark or number: '175 prisioneros de guerra cada uno'."""
    end = at
    while end < min(last, at + _FAR) and words.form[end][0].isalpha():
        end += 1
    return range(at + 1, end)


def _is_sum(words: Words, at: int, last: int, pack: NumberPack) -> bool:
    """A mark with digits right behind it, or an amount of money: '6+2', '$3 plus $5'."""
    if at + 1 >= last:
        return False
    tight = words.start[at + 1] == words.end[at] and words.form[at + 1][0].isdecimal()
    return tight or words.lower[at + 1] in pack.money_signs


def _is_inverted(words: Words, core: Core, span: tuple[int, int], pack: NumberPack) -> bool:
    """Russian 'человек двадцать': the counted noun before its number means 'about'."""
    at, lower = core.first, words.lower
    if at <= span[0] or lower[at - 1] not in pack.words["inverted"] or core.article:
        return False
    if at > 1 and (lower[at - 2] in pack.first or lower[at - 2][0].isdecimal()):
        return False  # 'до 15 лет девятерых рабочих'
    following = lower[core.last] if core.last < span[1] else ""
    return following not in pack.words["not_inverted"]


def range_end(words: Words, low: Core, last: int, floor: int, pack: NumberPack) -> tuple[RangeWords, int] | None:
    """The range words behind a core, and where the second number must begin."""
    at = low.last
    percent = at < last and words.lower[at] in _PERCENT
    at += percent
    if at + 1 >= last:
        return None
    for rule in pack.ranges.get(words.lower[at], ()):
        place = at + len(rule.middle)
        if place >= last or not stands_at(words, at, last, rule.middle):
            continue
        begin = low.first
        if begin > floor and words.lower[begin - 1] in pack.money_signs:
            begin = _before_sign(words, begin - 1, floor)
        if rule.start and not stands_before(words, begin, floor, rule.start):
            continue
        if not rule.start and low.first > floor and words.lower[low.first - 1] in rule.unless:
            continue
        if not rule.middle[0].isalpha() and not _is_tight(words, at):
            continue
        signed = words.lower[place] in pack.money_signs and place + 1 < last
        if (percent or signed) and rule.middle[0].isalpha() and not rule.start:
            continue  # 'rose 4% to $50' are two numbers
        return rule, place + signed
    return None


def _is_tight(words: Words, at: int) -> bool:
    """A dash of a range has a space on both sides, or on none."""
    left = words.start[at] - words.end[at - 1]
    right = words.start[at + 1] - words.end[at]
    return left == right <= 1


def width_of(value: int) -> int:
    """Half a step of the last digit that is not zero, at most a tenth: 1,200 is +-50, 20 is +-2, never below 1."""
    step = 1
    while value and value % (step * 10) == 0:
        step *= 10
    return max(1, min(step // 2, value // 10))


def limits(op: Op, value: int) -> tuple[int | None, int | None]:
    """The closed range that a bound makes of a value; None is open."""
    if op == "over":
        return value + 1, None
    if op == "under":
        return None, value - 1
    if op == "at_least":
        return value, None
    if op == "at_most":
        return None, value
    if op == "about":
        width = width_of(value)
        return value - width, value + width
    return value, value
