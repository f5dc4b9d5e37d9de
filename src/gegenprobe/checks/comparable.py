"""What the rest of a book says of two figures: what `ledger.compare` wants to know before it calls them a conflict."""

from __future__ import annotations

from gegenprobe.checks.ground import Ground
from gegenprobe.ledger.compare import Around, compare_in
from gegenprobe.model.ledger import Figure


def conflict(left: Figure, right: Figure, ground: Ground) -> bool:
    """Whether two figures contradict each other, with all that the book tells beside them."""
    if left.range.meets(right.range):
        return False  # most do: they need no answer with a reason
    around = Around(
        codebook=ground.codebook,
        alone=lambda one: not ground.happened_meanwhile(one),
        whole=lambda one: ground.figures.get(one.part_of or ""),
        together=lambda one, other: told_as_parts(one, other, ground),
    )
    return compare_in(left, right, around).kind == "conflict"


def told_as_parts(left: Figure, right: Figure, ground: Ground) -> bool:
    """Whether a report prints both numbers, one less than half the other: then it tells of some and of all of them."""
    small, large = sorted((one.range.low or one.range.high or 0) for one in (left, right))
    return small * 2 < large and bool(_printing(left, ground) & _printing(right, ground))


def _printing(figure: Figure, ground: Ground) -> set[str]:
    """The reports that print this number of the same thing, by whatever account."""
    quantity = ground.quantity_of(figure)
    same = () if quantity is None else ground.quantities.get(quantity, ())
    return ground.reports_of([figure, *(one for one in same if one.range == figure.range)])
