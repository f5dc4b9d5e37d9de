"""Whether two figures can be held against each other at all."""

from __future__ import annotations

from gegenprobe.checks.ground import Ground
from gegenprobe.ledger.compare import unnamed_part
from gegenprobe.model.ledger import Figure
from gegenprobe.model.statement import When

MOMENT = 4  # days; what took no longer is told of by several days without being another window


def same_time(left: Figure, right: Figure, ground: Ground) -> bool:
    """Whether both tell of the same days.

    Totals have to be of the same window. A figure without a day, or of a whole month, is of the same time only where
    nothing else of its kind is told of in that month: otherwise it may be that.
    """
    if left.cumulative or right.cumulative:
        return left.when is not None and left.when == right.when
    vague = [one for one in (left, right) if one.when is None or _days(one.when) > MOMENT]
    if any(ground.happened_meanwhile(one) for one in vague):
        return False
    one, other = left.when, right.when
    return one is None or other is None or (one.start <= other.end and other.start <= one.end)


def same_people(left: Figure, right: Figure, ground: Ground) -> bool:
    """Whether nothing tells the people apart: neither the place nor that one counts a part of the other's whole."""
    if left.at is not None and right.at is not None and left.at != right.at:
        return False
    if left.id == right.part_of or right.id == left.part_of:
        return False
    if told_as_parts(left, right, ground) or any(_unnamed(one, ground) for one in (left, right)):
        return False
    return (left.part_of is None) == (right.part_of is None) or ground.quantity_of(left) == ground.quantity_of(right)


def _unnamed(figure: Figure, ground: Ground) -> bool:
    """Whether it counts some of a whole without a word that tells which: none, or the word for the whole itself."""
    if unnamed_part(figure, ground.codebook):
        return True
    whole = ground.figures.get(figure.part_of or "")
    same = whole is not None and (whole.measure, whole.to) == (figure.measure, figure.to)
    return same and whole is not None and ground.population(whole.whom) == ground.population(figure.whom)


def told_as_parts(left: Figure, right: Figure, ground: Ground) -> bool:
    """Whether a report prints both numbers, one less than half the other: then it tells of some and of all of them."""
    small, large = sorted((one.range.low or one.range.high or 0) for one in (left, right))
    return small * 2 < large and bool(_printing(left, ground) & _printing(right, ground))


def _printing(figure: Figure, ground: Ground) -> set[str]:
    """The reports that print this number of the same thing, by whatever account."""
    quantity = ground.quantity_of(figure)
    same = () if quantity is None else ground.quantities.get(quantity, ())
    return ground.reports_of([figure, *(one for one in same if one.range == figure.range)])


def silently_rounded(left: Figure, right: Figure) -> bool:
    """Whether one is a round number of hundreds that the other one rounds to, though nobody says 'about'."""
    if left.op != "exact" or right.op != "exact":
        return False
    small, large = sorted((left.range.low or 0, right.range.low or 0))
    return any(_rounds_to(one, other) for one, other in ((small, large), (large, small)))


def _rounds_to(exact: int, round_: int) -> bool:
    digits = len(str(round_)) - len(str(round_).rstrip("0"))
    return round_ >= 1000 and digits >= 2 and abs(exact - round_) * 2 <= 10**digits


def _days(when: When) -> int:
    return (when.end - when.start).days + 1
