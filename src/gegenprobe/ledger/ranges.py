"""Sums and differences of ranges: an end that is open stays open."""

from __future__ import annotations

from collections.abc import Iterable

from gegenprobe.model.ledger import Range

NONE = Range(0, 0)  # nobody; not the same as 'not known'


def plus(left: Range, right: Range) -> Range:
    """What both come to."""
    return Range(_sum(left.low, right.low), _sum(left.high, right.high))


def minus(left: Range, right: Range) -> Range:
    """What is left of the first without the second."""
    return Range(_difference(left.low, right.high), _difference(left.high, right.low))


def total(ranges: Iterable[Range]) -> Range:
    """What all come to; nobody when there is none."""
    sum_ = NONE
    for one in ranges:
        sum_ = plus(sum_, one)
    return sum_


def hull(ranges: Iterable[Range]) -> Range:
    """The smallest range in which all lie: whichever of them is true. At least one is wanted."""
    each = list(ranges)
    if len(each) == 1:
        return each[0]
    lows, highs = [one.low for one in each], [one.high for one in each]
    return Range(
        None if None in lows else min(low for low in lows if low is not None),
        None if None in highs else max(high for high in highs if high is not None),
    )


def agreed(ranges: Iterable[Range]) -> Range:
    """What can be true by all of them, where they meet; else whatever one of them allows, with those it meets."""
    each = list(ranges)
    if len(each) > 1:
        each = list(dict.fromkeys(each))
    if len(each) == 1:
        return each[0]
    telling = [one for one in each if not any(other != one and _lies_in(other, one) for other in each)]
    return hull(_narrowed(other for other in telling if other.meets(one)) for one in telling)


def _lies_in(inner: Range, outer: Range) -> bool:
    low = outer.low is None or (inner.low is not None and inner.low >= outer.low)
    high = outer.high is None or (inner.high is not None and inner.high <= outer.high)
    return low and high


def _narrowed(ranges: Iterable[Range]) -> Range:
    each = list(ranges)
    low = max((one.low for one in each if one.low is not None), default=None)
    high = min((one.high for one in each if one.high is not None), default=None)
    return Range(low, high) if low is None or high is None or low <= high else hull(each)


def in_words(one: Range) -> str:
    """The range as a person reads it: '52', 'at least 51', 'at most 9', '27 to 33', 'any number'."""
    if one.low is None and one.high is None:
        return "any number"
    if one.low == one.high:
        return f"{one.low:,}"
    if one.high is None:
        return f"at least {one.low:,}"
    if one.low is None:
        return f"at most {one.high:,}"
    return f"{one.low:,} to {one.high:,}"


def _sum(left: int | None, right: int | None) -> int | None:
    return None if left is None or right is None else left + right


def _difference(left: int | None, right: int | None) -> int | None:
    return None if left is None or right is None else left - right
