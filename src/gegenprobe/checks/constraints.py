"""What must hold between numbers: bounds that somebody gave, and sums; and whether all can hold at once.

Ranges are narrowed along the sums first. Where the sums do not run in circles that settles it; only where they do, the
solver is asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from gegenprobe.model.ledger import Range

Variable = Hashable
_ROUNDS = 50
_FEW = 12  # bounds among which every smaller choice is tried
_Ends = tuple[int, int | None]  # of a range: Range itself is slow to make
_ANY: _Ends = (0, None)


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
    parts = sum(_low(narrowed, part) for part in each.parts)
    whole = _low(narrowed, each.whole)
    return parts == whole if each.exact else parts <= whole


def _low(narrowed: Mapping[Variable, Range], name: Variable) -> int:
    found = narrowed.get(name)
    return 0 if found is None else found.low or 0


def narrow(bounds: Iterable[Bound], sums: Sequence[Sum]) -> dict[Variable, Range] | None:
    """The ranges that are left for each number, narrowed along the sums; None when one of them is empty."""
    left: dict[Variable, _Ends] = {}
    for bound in bounds:
        if not _tighten(left, bound.variable, (bound.range.low or 0, bound.range.high)):
            return None
    for _ in range(_ROUNDS):
        before = dict(left)
        if not all(_narrow_along(left, each) for each in sums):
            return None
        if left == before:
            break
    return {name: Range(low, high) for name, (low, high) in left.items()}


def _narrow_along(left: dict[Variable, _Ends], each: Sum) -> bool:
    parts = [left.get(one, _ANY) for one in each.parts]
    whole_low, whole_high = left.get(each.whole, _ANY)
    least = sum(low for low, _ in parts)
    highs = [high for _, high in parts if high is not None]
    most = sum(highs) if len(highs) == len(parts) else None
    if not _tighten(left, each.whole, (least, most if each.exact else None)):
        return False
    for name, (part_low, part_high) in zip(each.parts, parts, strict=True):
        high = None if whole_high is None else whole_high - (least - part_low)
        low = 0
        if each.exact and most is not None and part_high is not None:
            low = whole_low - (most - part_high)
        if not _tighten(left, name, (low, high)):
            return False
    return True


def _tighten(left: dict[Variable, _Ends], name: Variable, given: _Ends) -> bool:
    """Narrows a number's range; false when nothing is left of it."""
    (low, high), (given_low, given_high) = left.get(name, _ANY), given
    if given_low > low:
        low = given_low
    if high is None or (given_high is not None and given_high < high):
        high = given_high
    left[name] = low, high
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


def _fewest(kept: tuple[Bound, ...], system: System) -> tuple[Bound, ...]:
    if len(system.bounds) > _FEW:
        return kept
    for size in range(1, len(kept)):
        for chosen in combinations(system.bounds, size):
            if impossible(chosen, system.sums):
                return chosen
    return kept
