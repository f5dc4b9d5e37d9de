"""Ranges of amounts whose unit is told twice: 'from $800,000 to $1.3 million', '1 per cent to 1.5 per cent'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.numbers import NumberPack, RangeWords
from gegenprobe.reading.numbers.numbers import NumberHit
from gegenprobe.text.words import Words

_AMOUNTS: Final = ("percent", "money", "measure")
_APART: Final = 5  # words between the two digits: 'per cent to US $'
_SCALES: Final = (1000, 1_000_000, 1_000_000_000, 1_000_000_000_000)


def spanned(words: Words, hits: list[NumberHit], plain: bool, pack: NumberPack) -> list[NumberHit]:
    """The hits, two that span a range put together; only where the pack has words that open one (`spanning`).

    `plain`: also two that have no unit ('jumped from 240 to 273').
    """
    found: list[NumberHit] = []
    for hit in hits if pack.words["spanning"] else ():
        joined = _joined(words, found[-1], hit, pack) if found else None
        joined = _plainly(words, found[-1], hit, pack) if found and plain and joined is None else joined
        if joined is None:
            found.append(hit)
        else:
            found[-1] = joined
    return found or hits


def _joined(words: Words, low: NumberHit, high: NumberHit, pack: NumberPack) -> NumberHit | None:
    """'from $5 million to $7 million': one hit of both; None where they are two amounts."""
    one_unit = high.unit in _AMOUNTS and low.unit in (high.unit, None)
    if not one_unit or low.op not in ("exact", "about") or high.op != "exact" or low.value is None or not high.value:
        return None
    between = range(low.core_last, high.core_first)
    middle = [at for at in between if words.lower[at] in pack.ranges]
    if len(between) > _APART or len(middle) != 1:
        return None
    rest = [at for at in between if at not in middle]
    if any(words.lower[at] == "," or not _is_unit(words, at, high, pack) for at in rest):
        return None
    first, value = low.core_first, low.value * _scale(words, low, high)
    while first and (words.lower[first - 1] in pack.money_signs or not words.form[first - 1][0].isalnum()):
        first -= 1
    before = words.lower[first - 1] if first else ""
    rules = pack.ranges[words.lower[middle[0]]]
    opened = before in pack.words["spanning"] or any(rule.start and rule.start[-1] == before for rule in rules)
    if not opened and not (high.unit == "money" and value < high.value and _is_free(before, rules, pack)):
        return None
    ends = sorted((value, high.value))
    return high._replace(
        first=low.first, core_first=low.core_first, op="between", value=None, low=ends[0], high=ends[1]
    )


def _plainly(words: Words, low: NumberHit, high: NumberHit, pack: NumberPack) -> NumberHit | None:
    """'from 240 to 273', 'from 13.5 to 14.0 mm': digits, one word apart, the first without a unit of its own."""
    if not low.op == high.op == "exact" or low.value is None or high.value is None or low.value == high.value:
        return None
    if high.core_first != low.core_last + 1 or words.lower[low.core_last] not in pack.ranges:
        return None
    if not low.first or words.lower[low.first - 1] not in pack.words["spanning"] or not _alike(words, low, high):
        return None
    ends = sorted((low.value, high.value))
    return high._replace(
        first=low.first, core_first=low.core_first, op="between", value=None, low=ends[0], high=ends[1]
    )


def _alike(words: Words, low: NumberHit, high: NumberHit) -> bool:
    digits = words.form[low.core_first][0].isdecimal() and words.form[high.core_first][0].isdecimal()
    return digits and low.unit in (None, "measure") and (high.unit is None or high.unit in _AMOUNTS)


def _is_free(before: str, rules: tuple[RangeWords, ...], pack: NumberPack) -> bool:
    """'rose $2 to $45', 'by $1 million to $4 million': there the second is what it came to."""
    plain = [rule for rule in rules if not rule.start and rule.middle[0].isalpha() and rule.unless]
    closed = any(before in rule.unless for rule in plain)
    return bool(plain) and not closed and before not in pack.words["rising"] and before not in pack.words["falling"]


def _is_unit(words: Words, at: int, high: NumberHit, pack: NumberPack) -> bool:
    """A sign of money, or a word of the unit that stands behind the second number too, or a percent sign."""
    word = words.lower[at]
    behind = words.lower[high.core_last : high.core_last + 2]
    return word in pack.money_signs or word in behind or words.form[at].isupper() or not word[0].isalnum()


def _scale(words: Words, low: NumberHit, high: NumberHit) -> int:
    """'$10 to $15 billion': the magnitude that only the second has."""
    value, told = low.value, words.form[high.core_first].replace(",", "")
    alone = low.core_last - low.core_first == 1 and high.core_last - high.core_first > 1
    if not alone or value is None or value >= _SCALES[0] or not told.replace(".", "", 1).isdecimal():
        return 1
    scale = next((scale for scale in _SCALES if float(told) * scale == high.value), 1)
    return scale if value < float(told) else 1
