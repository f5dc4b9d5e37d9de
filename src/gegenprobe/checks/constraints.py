"""What must hold between numbers: bounds that somebody gave, and sums; and whether all can hold at once.

Ranges are narrowed along the sums first. Where the sums do not run in circles that settles it; only where they do, the
solver is asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from gegenprobe.model.ledger import Range

Variable = Hashable
_ROUNDS = 50


@dataclass(frozen=True, slots=True)
class Bound:
    """A number lies in a range, by these figures (their ids)."""

    variable: Variable
    range: Range
    figures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sum:
    """The parts, which have nobody in common, are no more than the whole; or are all of it when `exact`."""

    parts: tuple[Variable, ...]
    whole: Variable
    exact: bool = False


@dataclass(frozen=True, slots=True)
class System:
    """Bounds and sums that are to hold at once."""

    bounds: tuple[Bound, ...]
    sums: tuple[Sum, ...]


def components(system: System) -> Iterator[System]:
    """The system in pieces that share no number; a piece without a sum, or with one bound, is left out."""
    root: dict[Variable, Variable] = {}

    def find(one: Variable) -> Variable:
        while root.setdefault(one, one) != one:
            root[one] = root[root[one]]
            one = root[one]
        return one

    for each in system.sums:
        for part in each.parts:
            root[find(part)] = find(each.whole)
    bounds: dict[Variable, list[Bound]] = defaultdict(list)
    sums: dict[Variable, list[Sum]] = defaultdict(list)
    for bound in system.bounds:
        bounds[find(bound.variable)].append(bound)
    for each in system.sums:
        sums[find(each.whole)].append(each)
    for key, those in sums.items():
        if len(bounds[key]) > 1:
            yield System(tuple(bounds[key]), tuple(those))


def impossible(bounds: Sequence[Bound], sums: Sequence[Sum]) -> bool:
    """Whether no whole numbers from zero up can meet all bounds and sums."""
    narrowed = narrow(bounds, sums)
    if narrowed is None:
        return True
    if all(_is_met(each, narrowed) for each in sums) or not _circular(sums):
        return False
    from gegenprobe.checks.solving import infeasible

    return infeasible(narrowed, sums)


def _is_met(each: Sum, narrowed: Mapping[Variable, Range]) -> bool:
    """Whether the sum holds when every number is as low as it can be."""
    parts = sum(_of(narrowed, part).low or 0 for part in each.parts)
    whole = _of(narrowed, each.whole).low or 0
    return parts == whole if each.exact else parts <= whole


def narrow(bounds: Iterable[Bound], sums: Sequence[Sum]) -> dict[Variable, Range] | None:
    """The ranges that are left for each number, narrowed along the sums; None when one of them is empty."""
    left: dict[Variable, Range] = {}
    for bound in bounds:
        if not _tighten(left, bound.variable, bound.range):
            return None
    for _ in range(_ROUNDS):
        before = dict(left)
        if not all(_narrow_along(left, each) for each in sums):
            return None
        if left == before:
            break
    return left


def _narrow_along(left: dict[Variable, Range], each: Sum) -> bool:
    parts = [_of(left, one) for one in each.parts]
    whole = _of(left, each.whole)
    least = sum(one.low or 0 for one in parts)
    highs = [one.high for one in parts]
    most = None if None in highs else sum(high for high in highs if high is not None)
    if not _tighten(left, each.whole, Range(least, most if each.exact else None)):
        return False
    for name, part in zip(each.parts, parts, strict=True):
        high = None if whole.high is None else whole.high - (least - (part.low or 0))
        low = None
        if each.exact and most is not None and part.high is not None and whole.low is not None:
            low = whole.low - (most - part.high)
        if not _tighten(left, name, Range(low, high)):
            return False
    return True


def _of(left: Mapping[Variable, Range], name: Variable) -> Range:
    return left.get(name, Range(0, None))


def _tighten(left: dict[Variable, Range], name: Variable, given: Range) -> bool:
    """Narrows a number's range; false when nothing is left of it."""
    old = _of(left, name)
    low = max(old.low or 0, given.low or 0)
    high = min((end for end in (old.high, given.high) if end is not None), default=None)
    left[name] = Range(low, high)
    return high is None or low <= high


def _circular(sums: Sequence[Sum]) -> bool:
    """Whether two ways lead from one number to another: then narrowing alone proves nothing."""
    names = {name for each in sums for name in (*each.parts, each.whole)}
    links = sum(len(each.parts) + 1 for each in sums)
    return links > len(names) + len(sums) - 1


def smallest_impossible(system: System) -> tuple[Bound, ...] | None:
    """A smallest set of bounds that cannot all be true beside the sums; None when all can.

    By leaving out one bound after the other; then, where there are few, by trying whether fewer do as well.
    """
    if not impossible(system.bounds, system.sums):
        return None
    kept = list(system.bounds)
    for bound in system.bounds:
        without = [one for one in kept if one is not bound]
        if impossible(without, system.sums):
            kept = without
    return _fewest(tuple(kept), system)


_FEW = 12  # bounds among which every smaller choice is tried


def _fewest(kept: tuple[Bound, ...], system: System) -> tuple[Bound, ...]:
    from itertools import combinations

    if len(system.bounds) > _FEW:
        return kept
    for size in range(1, len(kept)):
        for chosen in combinations(system.bounds, size):
            if impossible(chosen, system.sums):
                return chosen
    return kept
