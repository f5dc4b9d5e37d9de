"""What a number counts, as far as its neighbours tell: percent, money, an age, a prison term, a year ..."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.numbers import NumberPack, UnitRule
from gegenprobe.reading.numbers.number_bounds import stands_at, stands_before
from gegenprobe.reading.numbers.number_cores import Core
from gegenprobe.reading.numbers.years import EARLIEST, LATEST, is_year
from gegenprobe.text.words import Words

_NEAR: Final = 6  # words to either side in which 'verurteilt' makes years a prison term
_SMALL: Final = 3  # letters of a word between the numbers of a list
_YOUNGEST, _OLDEST = 10, 110  # below ten, a given name alone before the digits is not enough
_LAST_DAY: Final = 31
_MOST: Final = 1_000_000_000
_SPANS: Final = {"duration", "prison-term", "date"}
_MOST_ORDINAL: Final = 1000  # a full stop behind more ends a sentence
_CLOSING: Final = {",", ")", ";", "."}


def unit_of(words: Words, core: Core, outer: tuple[int, int], span: tuple[int, int], pack: NumberPack) -> str | None:
    """The unit of a core, None when it could count people or things.

    `outer` are the tokens with the bound words, `span` those of the sentence.
    """
    first, last = outer
    end = span[1]
    ordinal = _is_ordinal(words, core, end)
    if core.unit is not None:
        return _mended(words, core, last, end, pack)
    after = last + 1 if ordinal else last
    rule = _best_rule(words, (first, after), core, span, pack)
    if rule is not None and rule.unit == "date" and _LAST_DAY < core.value < (EARLIEST if core.plain else _MOST):
        rule = None  # 'In June 1,104 men were arrested'
    if rule is not None and not (ordinal and rule.unit in ("measure", "duration")):
        return "year" if rule.unit in _SPANS and _looks_like_year(core, rule) else rule.unit
    if core.plain and is_year(words, core.first, end, pack.years):
        return "year"
    if ordinal:
        return "ordinal"
    if core.plain and _is_apposed_age(words, core, span, pack):
        return "year-of-age"
    return None if isinstance(core.value, int) else "measure"


def _looks_like_year(core: Core, rule: UnitRule) -> bool:
    """'в 2020 году' is no stretch of 2,020 years; '2000 лет' is one of two thousand."""
    return core.plain and EARLIEST <= core.value <= LATEST and (rule.unit == "date" or core.value % 100 != 0)


def _mended(words: Words, core: Core, last: int, end: int, pack: NumberPack) -> str | None:
    """A form that looked like a date or a clock: '11.30 Uhr' is a time, '1:32 min' a duration."""
    if core.unit in ("date", "time-of-day") and last < end:
        for rule in pack.units_after.get(words.lower[last], ()):
            if rule.unit in ("time-of-day", "duration", "money", "percent", "measure"):
                return rule.unit
    return core.unit


def _is_ordinal(words: Words, core: Core, end: int) -> bool:
    """A full stop right behind bare digits, and a word behind it: 'am 7. Oktober', 'zum 77. Mal'."""
    at = core.last
    return (
        core.plain
        and core.value < _MOST_ORDINAL
        and at + 1 < end
        and words.lower[at] == "."
        and words.start[at] == words.end[at - 1]
        and words.form[at + 1][0].isalnum()
    )


def _best_rule(
    words: Words, outer: tuple[int, int], core: Core, span: tuple[int, int], pack: NumberPack
) -> UnitRule | None:
    first, last = outer
    floor, end = span
    best: UnitRule | None = None
    if last < end:
        for rule in pack.units_after.get(words.lower[last], ()):
            if _fits(words, rule, (first, last), (core, span), pack):
                best = rule  # rules stand in the order of their ranks
                break
    for at in (first,) if first == core.first else (first, core.first):
        for rule in pack.units_before.get(words.lower[at - 1], ()) if at > floor else ():
            if (best is None or rule.rank < best.rank) and _fits(words, rule, (at, last), (core, span), pack):
                best = rule
                break
    return best if best is not None else _label_of_list(words, core, span, pack)


def _label_of_list(words: Words, core: Core, span: tuple[int, int], pack: NumberPack) -> UnitRule | None:
    """'по статьям 364, 368 и 369': a bare number among those that a label's word stands before."""
    at, (floor, end) = core.first, span
    behind = words.form[core.last] if core.last < end else ""
    goes_on = core.last + 1 < end and _parts(behind) and words.form[core.last + 1].isdecimal()
    if not core.plain or core.last - core.first > 1 or (behind[:1].islower() and not goes_on):
        return None
    while at - 2 > floor and words.form[at - 2].isdecimal() and _parts(words.form[at - 1]):
        at -= 2
    rules = pack.units_before.get(words.lower[at - 1], ()) if core.first > at > floor else ()
    return next((rule for rule in rules if rule.unit == "label"), None)


def _parts(mark: str) -> bool:
    """A comma or a small word between two numbers of a list."""
    return mark == "," or (mark.isalpha() and len(mark) <= _SMALL)


def _fits(
    words: Words, rule: UnitRule, outer: tuple[int, int], inner: tuple[Core, tuple[int, int]], pack: NumberPack
) -> bool:
    core, (floor, end) = inner
    first, last = outer
    if rule.most is not None and core.value > rule.most:
        return False
    bounded = rule.unit == "label" and first < core.first and pack.years.nouns_capital
    if bounded or (rule.unit == "label" and _counts_behind(words, last, end, pack)):
        return False  # 'in der Haftanstalt mindestens 31 Insassen'
    if rule.unit == "date" and rule.before and (first < core.first or not core.plain):
        return False  # 'in November at least 12', 'in November four': a day stands there in digits
    if len(rule.after) > 1 and not stands_at(words, last, end, rule.after):  # its first word is the table's key
        return False
    if rule.before and not (
        stands_before(words, first, floor, rule.before) or stands_before(words, core.first, floor, rule.before)
    ):
        return False
    if not rule.near:
        return True
    around = words.lower[max(floor, first - _NEAR) : min(end, last + _NEAR + 1)]
    return not rule.near.isdisjoint(around)


def _counts_behind(words: Words, last: int, end: int, pack: NumberPack) -> bool:
    """'отправил в СИЗО 14 учителей': a number that counts those behind it is no part of the name before it."""
    behind = words.form[last] if last < end else ""
    if behind in pack.years.counted:
        return True  # 'at the camp 40 prisoners'
    endings = tuple(pack.words["counted_endings"])
    cased = behind[:1].isupper() if pack.years.nouns_capital else behind[:1].islower()
    return bool(endings) and cased and behind.endswith(endings)


def _is_apposed_age(words: Words, core: Core, span: tuple[int, int], pack: NumberPack) -> bool:
    """'Maria Muster, 29, ...' and 'Maria Muster (29)': an age between marks behind a name."""
    at = core.first
    if not isinstance(core.value, int) or not core.value <= _OLDEST or at - 2 < span[0]:
        return False
    if core.last < span[1] and words.lower[core.last] not in _CLOSING:
        return False
    mark = words.lower[at - 1]
    if mark not in (",", "(") or (mark == "(" and (core.last >= span[1] or words.lower[core.last] != ")")):
        return False
    names = words.form[max(span[0], at - 3) : at - 1]
    between = mark == "," and core.last < span[1] and words.lower[core.last] == ","
    if between and not pack.years.nouns_capital and core.value >= _YOUNGEST and names[-1].isalpha():
        return True  # 'a man, 34, was found'
    two = pack.years.nouns_capital or core.value < _YOUNGEST
    if two and len(names) < 2:
        return False
    return all(_capital(name) for name in (names if two else names[-1:]))


def _capital(name: str) -> bool:
    """'Omari', 'al-Omari': a capital begins the name, or what stands behind its article."""
    return name[0].isupper() or name.rpartition("-")[2][:1].isupper()
