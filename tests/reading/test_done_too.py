"""What some did who are counted, by a verb that stands for the one before: 'the first 52 did so', 'lo hicieron'."""

from __future__ import annotations

import pytest
from noted import read_in

CASES = [
    (
        "en",
        "The first 52 inmates left the prison on Monday, and the remaining 48 will do so on Thursday.",
        "release 52 occurred; release 48 planned",
    ),
    (
        "en",
        "Thirty prisoners were released on Monday. Another nine did so in January.",
        "release 30 occurred; release 9 occurred",
    ),
    ("en", "Thirty prisoners were released on Monday. Nine lawyers asked to do so.", "release 30 occurred"),
    ("en", "Police arrested 12 men. Nine refused to do so.", "detention 12 occurred"),
    (
        "es",
        "Un centenar de reclusos saldrá en libertad; los primeros 52 lo hicieron el lunes.",
        "release about:100 planned; release 52 occurred",
    ),
    (
        "es",
        "Tres reclusos quedaron libres el lunes. Otros nueve lo harán en enero.",
        "release 3 occurred; release 9 planned",
    ),
    (
        "es",
        "Doce presos quedaron libres el lunes. Nueve abogados no lo hicieron.",
        "release 12 occurred; release 9 denied",
    ),
    ("es", "Doce presos quedaron libres el lunes. El juez lo hizo en 20 días.", "release 12 occurred"),
]


@pytest.mark.parametrize(("language", "text", "told"), CASES)
def test_a_verb_that_stands_for_the_one_before(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind count status", language) == told
