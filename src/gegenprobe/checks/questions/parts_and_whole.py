"""The parts are more than the whole.

Fires when figures of one event cannot add up: six Lithuanians, two Latvians, two Poles, two Germans, a Frenchman and
two Britons are 15, not 14 foreigners; 114 brought to Ukraine and ten to Lithuania are not 123 freed; 30 men and 20
women are not 52. Parts by citizenship, by destination, and by groups that nobody is in two of are added up, within one
speaker's account and across the accounts of all; the finding names the fewest figures that cannot all be true.

Severity: contradiction. When a report itself says that so many went here and so many there, and the parts fall a
little short of the whole, that is a notice: perhaps nobody told of the rest.

It does not fire on bounds and rounded numbers that leave room, on parts that may overlap (journalists, women), on
parts that nobody said are all ('among them six Lithuanians'), on a first group and a second one that may come to the
whole together, on numbers of no time at all, and on a number that its own speaker has corrected.

What to do: open the statements. Often one report counts people twice, or gives the parts of another whole.
"""

from __future__ import annotations

from collections.abc import Iterator

from gegenprobe.checks.accounts import Told, families, systems
from gegenprobe.checks.constraints import Bound, Sum, System, components, narrow, smallest_impossible
from gegenprobe.checks.findings import Seen, about, finding, number_of, told
from gegenprobe.checks.ground import Ground, Quantity
from gegenprobe.ledger.population import is_told
from gegenprobe.ledger.ranges import total
from gegenprobe.model.ledger import Figure, Finding, Range
from gegenprobe.model.message import Listed, Message, Term, Value, message
from gegenprobe.model.statement import Whom

NAME = "parts_and_whole"
_SHORT = 0.1  # a rest of at most this share of the whole is one that somebody may have forgotten


def look(ground: Ground) -> Iterator[Finding]:
    """The smallest sets of figures that cannot add up, once for the same numbers; then parts that fall short."""
    seen: set[frozenset[object]] = set()
    for system in systems(ground):
        for piece in components(system):
            bounds = smallest_impossible(piece)
            if bounds is None:
                continue
            numbers = frozenset(bound.variable for bound in bounds)
            if numbers not in seen:
                seen.add(numbers)
                yield _finding(ground, bounds, piece)
    yield from _short(ground)


def _finding(ground: Ground, bounds: tuple[Bound, ...], piece: System) -> Finding:
    figures = [ground.figures[key] for bound in bounds for key in bound.figures]
    figures.sort(key=lambda one: (-one.range.size, one.id))
    failing = next(
        ((each, parts, whole) for each in piece.sums for parts, whole in _failing(each, bounds, piece)), None
    )
    steps = [told(one, ground) for one in figures]
    if failing is None:
        steps.append(message("step.no_solution"))
        title = message("cannot_add_up")
        return finding(NAME, Seen(severity="contradiction", title=title, figures=figures, steps=steps))
    each, parts, whole = failing
    parts = sorted(parts, key=lambda one: -(one.low or 0))
    terms = Listed(tuple(parts), " + ")
    said: dict[str, Value] = {"total": total(parts), "whole": whole, "what": _name(each.whole)}
    step = message("step.sum_of_parts", terms=terms, **said)
    if len(each.parts) == 1:
        part = _name(each.parts[0])
        step = message("step.part_of", part=part, what=_name(each.whole), terms=terms, whole=whole)
    title = message("parts_and_whole", **said)
    seen = Seen(severity="contradiction", title=title, figures=figures, steps=[*steps, step])
    return finding(NAME, seen)


def _failing(each: Sum, bounds: tuple[Bound, ...], piece: System) -> Iterator[tuple[list[Range], Range]]:
    """The parts and the whole of a sum that fails as it stands, once all other sums are taken into account."""
    given = [bound for bound in bounds if bound.variable != each.whole]
    whole = [bound.range for bound in bounds if bound.variable == each.whole]
    left = narrow(given, [one for one in piece.sums if one.whole != each.whole])
    if left is None or not whole:
        return
    parts = [left.get(part, Range(0, None)) for part in each.parts]
    come_to = total(parts)
    if any(not _possible(come_to, one, each.exact) for one in whole):
        told_parts = [one for one in parts if one != Range(0, None)]
        yield told_parts, next(one for one in whole if not _possible(come_to, one, each.exact))


def _possible(parts: Range, whole: Range, exact: bool) -> bool:
    fits = parts.low is None or whole.high is None or parts.low <= whole.high
    fills = not exact or parts.high is None or whole.low is None or whole.low <= parts.high
    return fits and fills


def _name(variable: object) -> Message:
    """A number of the sum: what it counts, whither, of whom."""
    assert isinstance(variable, Quantity)
    kind: Value = Term("kind", variable.measure)
    if variable.to:
        kind = message("about.kind_to", kind=kind, to=Term("country", variable.to))
    people = Whom(variable.population.trait, variable.population.nationality)
    return message("about.details", kind=kind, details=people) if is_told(people) else message("about.plain", kind=kind)


def _short(ground: Ground) -> Iterator[Finding]:
    """Destinations of one account that leave out a few: not impossible, but nobody says where they went."""
    for whole, figures in ground.quantities.items():
        for figure in figures:
            told_parts = _parts_of(ground, figure)
            for family in families(ground, whole, tuple(told_parts)):
                parts = [told_parts[one][0] for one in family]
                come_to = total(one.range for one in parts)
                rest = _rest(figure.range, come_to)
                if rest and all(one.to is not None for one in parts):
                    steps = [told(one, ground) for one in (figure, *parts)]
                    steps.append(message("step.left_out", total=come_to, whole=figure.range, rest=rest))
                    title = message("left_out", rest=rest, whole=number_of(figure, ground), about=about(figure))
                    seen = Seen(severity="notice", title=title, figures=[figure, *parts], steps=steps)
                    yield finding(NAME, seen)


def _parts_of(ground: Ground, whole: Figure) -> Told:
    found: dict[Quantity, list[Figure]] = {}
    for key in ground.parts.get(whole.id, ()):
        quantity = ground.quantity_of(ground.figures[key])
        if quantity is not None and key not in ground.taken_back:
            found.setdefault(quantity, []).append(ground.figures[key])
    return found


def _rest(whole: Range, parts: Range) -> int:
    if whole.low is None or parts.high is None or not parts.low:
        return 0
    rest = whole.low - parts.high
    return rest if 0 < rest <= max(1, int(whole.low * _SHORT)) else 0
