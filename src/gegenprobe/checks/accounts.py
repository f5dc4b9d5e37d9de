"""Which figures have to add up: wholes with those of their parts that have nobody in common.

Parts by citizenship, by destination, by sex or the like; foreigners are those of other countries than the one where it
happened. Where the figures of a number cannot all be true, any of them may be: the sum must fail for each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from gegenprobe.checks.comparable import told_apart, unnamed
from gegenprobe.checks.constraints import Bound, Sum, System
from gegenprobe.checks.ground import Ground, Quantity
from gegenprobe.ledger.population import EVERYBODY, Population
from gegenprobe.ledger.ranges import hull, total
from gegenprobe.model.ledger import Figure, Range

NOBODY: frozenset[Quantity] = frozenset()
Told = Mapping[Quantity, Sequence[Figure]]


def systems(ground: Ground) -> Iterator[System]:
    """What has to add up in each scope: by each speaker's own account, then by all accounts together."""
    scopes: dict[str, dict[Quantity, Sequence[Figure]]] = defaultdict(dict)
    for quantity, figures in ground.quantities.items():
        named = [one for one in figures if not unnamed(one, ground)]
        if named and ground.people_counted(quantity.measure):
            scopes[quantity.scope][quantity] = named
    for scope in sorted(scopes):
        told = _of_known_time(ground, scopes[scope])
        if len(told) < 2:
            continue
        by_speaker = _by_speaker(told)
        for speaker in sorted(by_speaker) if len(by_speaker) > 1 else ():
            if len(by_speaker[speaker]) > 1:
                yield system_of(ground, by_speaker[speaker])
        yield system_of(ground, told)


def _of_known_time(ground: Ground, told: dict[Quantity, Sequence[Figure]]) -> Told:
    """Without figures of no time at all where several reports are taken together: nobody knows if they belong there."""
    if all(one.when or one.known for figures in told.values() for one in figures):
        return told
    if len(ground.reports_of(one for figures in told.values() for one in figures)) < 2:
        return told
    dated = {quantity: [one for one in figures if one.when or one.known] for quantity, figures in told.items()}
    return {quantity: figures for quantity, figures in dated.items() if figures}


def _by_speaker(told: Told) -> dict[str, dict[Quantity, list[Figure]]]:
    """What each speaker tells."""
    found: dict[str, dict[Quantity, list[Figure]]] = defaultdict(dict)
    for quantity, figures in told.items():
        for one in figures:
            found[one.speaker].setdefault(quantity, []).append(one)
    return found


def system_of(ground: Ground, told: Told) -> System:
    """The bounds that the figures give, and the sums between the numbers they are figures of."""
    bounds = [bound for quantity, figures in told.items() for bound in _bounds(quantity, figures, ground)]
    return System(tuple(bounds), tuple(sums_of(ground, told)))


def _bounds(quantity: Quantity, figures: Sequence[Figure], ground: Ground) -> Iterator[Bound]:
    ranges = [one.range for one in figures]
    if all(left.meets(right) for left, right in combinations(ranges, 2)):
        for one in figures:
            yield Bound(quantity, one.range, (one.id,))
    else:
        yield Bound(quantity, _any_or_all(figures, ground), tuple(one.id for one in figures))


def _any_or_all(figures: Sequence[Figure], ground: Ground) -> Range:
    """Whichever number is true; where a report tells several apart (a first group, a second one), all of them, too."""
    any_ = hull(one.range for one in figures)
    by_report: dict[str, list[Figure]] = defaultdict(list)
    for one in figures:
        for report in ground.printing(one):
            by_report[report].append(one)
    pairs = (pair for those in by_report.values() for pair in combinations(those, 2) if told_apart(*pair, ground))
    groups = {one.range for pair in pairs for one in pair}
    return hull([any_, total(groups)]) if groups else any_


def sums_of(ground: Ground, told: Told) -> Iterator[Sum]:
    """All sums between these numbers: each part alone is no more than its whole, nor are parts apart together."""
    called = _called_parts(ground, told)
    alike: dict[tuple[str, str, str], list[Quantity]] = defaultdict(list)
    for one in told:
        alike[_kind(one)].append(one)
    for whole in told:
        # Only those of one kind, or that a report calls a part, can be one: the others are not looked at.
        near = alike[_kind(whole)] if whole not in called else told
        named = called.get(whole, NOBODY)
        parts = [one for one in near if one != whole and (one in named or _is_part(ground, one, whole, told))]
        together = list(families(ground, whole, parts))
        for part in parts:
            if not any(part in family for family in together):
                yield Sum((part,), whole)
        for family in together:
            yield Sum(family, whole, exact=_is_everyone(ground, whole, family))


def families(ground: Ground, whole: Quantity, parts: Sequence[Quantity]) -> Iterator[tuple[Quantity, ...]]:
    """Parts that have nobody in common, two at least, by destination, by citizenship and by group."""
    if len(parts) < 2:
        return
    found = [_by_destination(whole, parts), _by_citizenship(ground, whole, parts)]
    found += [
        tuple(one for one in parts if one.population.trait in groups and _but_for_trait(one, whole))
        for groups in ground.codebook.populations.apart
    ]
    for groups in ground.codebook.populations.everyone:
        found.append(tuple(one for one in parts if one.population.trait in groups and _but_for_trait(one, whole)))
    for family in dict.fromkeys(found):
        if len(family) > 1:
            yield family


def _by_destination(whole: Quantity, parts: Iterable[Quantity]) -> tuple[Quantity, ...]:
    """Those who went to different countries; of a country the first kind that tells it."""
    told: dict[str, Quantity] = {}
    for one in parts:
        if one.to is not None and one.population in (whole.population, EVERYBODY):
            told.setdefault(one.to, one)
    return tuple(told.values())


def _bare(ground: Ground, part: Quantity) -> Population:
    """Whom a part counts, but for the trait that all of its whole have: of 97 political prisoners six Lithuanians."""
    wholes = (whole for one in ground.quantities.get(part, ()) for whole in ground.wholes_of(one))
    if part.population.nationality and any(
        ground.population(one.whom).trait == part.population.trait for one in wholes
    ):
        return Population(None, part.population.nationality)
    return part.population


def _by_citizenship(ground: Ground, whole: Quantity, parts: Iterable[Quantity]) -> tuple[Quantity, ...]:
    """Those of different countries, nothing else told of them."""
    chosen: list[Quantity] = []
    taken: set[str] = set()
    for one in parts:
        nations = set(one.population.nationality)
        plain = _bare(ground, one).trait is None and one.to == whole.to and one.measure == whole.measure
        if plain and nations and not nations & taken:
            chosen.append(one)
            taken |= nations
    return tuple(chosen)


def _but_for_trait(part: Quantity, whole: Quantity) -> bool:
    return (
        part.population.nationality in (whole.population.nationality, ())
        and part.to == whole.to
        and part.measure == whole.measure
    )


def _is_everyone(ground: Ground, whole: Quantity, family: Sequence[Quantity]) -> bool:
    traits = frozenset(one.population.trait for one in family)
    return whole.population.trait not in traits and traits in ground.codebook.populations.everyone


def _kind(one: Quantity) -> tuple[str, str, str]:
    return one.measure, one.status, one.window


def _called_parts(ground: Ground, told: Told) -> dict[Quantity, frozenset[Quantity]]:
    """The numbers that a report calls a part of another, by that."""
    found: dict[Quantity, set[Quantity]] = defaultdict(set)
    for part, figures in told.items():
        for above in (ground.figures.get(one.part_of) for one in figures if one.part_of is not None):
            whole = None if above is None else ground.quantity_of(above)
            if whole is not None:
                found[whole].add(part)
    return {whole: frozenset(parts) for whole, parts in found.items()}


def _is_part(ground: Ground, part: Quantity, whole: Quantity, told: Told) -> bool:
    """By what the populations are."""
    if _kind(part) != _kind(whole):
        return False
    if not _is_narrower(ground, part, whole, told):
        return False
    # Those whom nobody calls a part, and who would be far more than the whole, are other people.
    return not _far_more(told[part], told[whole]) and not _told_apart(ground, told[part], told[whole])


def _is_narrower(ground: Ground, part: Quantity, whole: Quantity, told: Told) -> bool:
    """Whether by what they are the ones are some of the others."""
    if part.to != whole.to:
        return whole.to is None and part.population == whole.population
    if _lies_within(ground, part.population, whole.population, _places(told[part])):
        return True
    return _is_foreign(ground, whole) and _lies_within(
        ground, _bare(ground, part), whole.population, _places(told[part])
    )


def _far_more(part: Sequence[Figure], whole: Sequence[Figure]) -> bool:
    least, most = hull(one.range for one in part).low, hull(one.range for one in whole).high
    return least is not None and most is not None and least >= 2 * most


def _told_apart(ground: Ground, part: Sequence[Figure], whole: Sequence[Figure]) -> bool:
    pairs = [(one, other) for one in part for other in whole if (one.range.low or 0) > (other.range.high or 0)]
    return bool(pairs) and all(told_apart(one, other, ground) for one, other in pairs)


def _is_foreign(ground: Ground, whole: Quantity) -> bool:
    return whole.population.trait is not None and whole.population.trait == ground.codebook.populations.foreign


def _lies_within(ground: Ground, part: Population, whole: Population, places: set[str]) -> bool:
    foreign = ground.codebook.populations.foreign
    if foreign is not None and whole == Population(foreign) and len(places) == 1:
        nations = set(part.nationality)
        return part.trait is None and bool(nations) and not nations & places
    return whole.holds(part, ground.codebook)


def _places(figures: Iterable[Figure]) -> set[str]:
    return {one.at for one in figures if one.at is not None}
