"""What the rest of a book says of two figures: what `ledger.compare` wants to know before it calls them a conflict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gegenprobe.ledger.compare import Around, compare_in, is_unnamed
from gegenprobe.model.ledger import Figure

if TYPE_CHECKING:
    from gegenprobe.checks.ground import Ground


def conflict(left: Figure, right: Figure, ground: Ground) -> bool:
    """Whether two figures contradict each other, with all that the book tells beside them."""
    if left.range.meets(right.range):
        return False  # most do: they need no answer with a reason
    return compare_in(left, right, ground.around).kind == "conflict"


def around(ground: Ground) -> Around:
    """What the book says beside two figures."""
    return Around(
        codebook=ground.codebook,
        alone=lambda one: not ground.happened_meanwhile(one),
        whole=lambda one: ground.figures.get(one.part_of or ""),
        together=lambda one, other: told_apart(one, other, ground),
    )


def unnamed(figure: Figure, ground: Ground) -> bool:
    """Whether it counts some of a whole without a word that tells which: nothing else can be held against it."""
    return figure.part_of is not None and is_unnamed(figure, ground.around)


def told_apart(left: Figure, right: Figure, ground: Ground) -> bool:
    """Whether a report prints both numbers, and they are too far apart to be two counts of the same people.

    Then it tells of some and of all of them, or of another time. Two who are cited may differ by half; what an outlet
    or one speaker says twice may differ by a quarter, since nobody contradicts himself so without a word, and so may
    what is dated and what is not.
    """
    small, large = sorted(one.range.size for one in (left, right))
    two_voices = left.cited and right.cited and left.speaker != right.speaker
    two_voices = two_voices and (left.when is None) == (right.when is None)
    far = small * 2 < large if two_voices else small * 5 < large * 4
    return far and bool(ground.printing(left) & ground.printing(right))
