"""What names are by their words, and which of two shapes are never put together."""

from __future__ import annotations

import pytest

from gegenprobe.matching.names import Mention, persons
from gegenprobe.matching.names_score import NameScorer
from gegenprobe.matching.names_shapes import Shape, Shapes
from gegenprobe.packs.name_words import shipped_name_words

SHAPES = Shapes(shipped_name_words())
OF: list[tuple[str, Shape]] = [
    ("Mira Dahl", "person"),
    ("Ludwig van Holm", "person"),
    ("Omar al-Dahl", "person"),
    ("präsident Dahl", "person"),
    ("Havenbond", "person"),
    ("Turkish police", "body"),
    ("police", "body"),
    ("Times of Peru", "body"),
    ("сотрудники полиции", "body"),
    ("Richter", "body"),
    ("CNN", "letters"),
    ("ООН", "letters"),
]
TOGETHER = [
    ("Mira Dahl", "Мира Даль", True),
    ("Dahl", "DAHL", True),
    ("Mira Dahl", "DAHL", True),
    ("HAVEN", "Хавен", True),
    ("ONG", "ООН", False),
    ("CNN", "SNAI", False),
    ("Reuters", "Richter", False),
    ("Peru", "Times of Peru", False),
    ("Pakistani authorities", "Palestinian authorities", False),
    ("russische Marine", "russischen Marine", True),
    ("coast guard of Peru", "coast guard of Chile", False),
    ("police", "Turkish police", False),
]


@pytest.mark.parametrize(("name", "shape"), OF)
def test_the_shape_of_a_name(name: str, shape: Shape) -> None:
    assert SHAPES.of(name) == shape


@pytest.mark.parametrize(("one", "other", "together"), TOGETHER)
def test_who_is_put_together(one: str, other: str, together: bool) -> None:
    made = persons([Mention("r1", one), Mention("r1", other)], NameScorer(shipped_name_words()))
    assert (len(made.persons) == 1) == together
