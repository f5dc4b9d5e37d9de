"""Spanish: deeds told by whom they befell: 'Entre las liberaciones está la de Ana Ruiz'."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    ("kind people", "Entre las liberaciones más destacadas está la de Ana Ruiz.", "release Ana Ruiz"),
    (
        "kind people group",
        "Entre las liberaciones se encuentra la del estudiante Luis Mora.",
        "release Luis Mora student",
    ),
    (
        "kind people",
        "Entre las excarcelaciones se cuentan las de Bruno Salvi y Carlo Neri.",
        "release Bruno Salvi+Carlo Neri",
    ),
    ("kind people", "Una de las excarcelaciones del lunes fue la de Ana Ruiz.", "release Ana Ruiz"),
    ("kind people", "La última detención fue la del periodista Luis Mora.", "detention Luis Mora"),
    ("kind people", "La primera liberación fue la de un periodista.", ""),
    ("kind people", "Entre las liberaciones exigidas está la de Ana Ruiz.", ""),
]
# fmt: on


@pytest.mark.parametrize(("fields", "text", "told"), TABLE)
def test_what_a_sentence_tells(fields: str, text: str, told: str) -> None:
    assert read_in(text, fields, "es") == told
