"""How the ledger puts things: a text is shortened at a word, and a number never in its middle."""

from __future__ import annotations

import pytest

from gegenprobe.ledger.phrases import shortened

SHORTENED = [
    ("Zwölf sind frei", 15, "Zwölf sind frei"),
    ("Zwölf sind frei", 14, "Zwölf sind …"),
    ("Zwölf sind frei", 10, "Zwölf sind …"),
    ("die Freilassung von 1.300 Menschen", 22, "die Freilassung von …"),
    ("Freilassungsforderung", 5, "Freil …"),
    ("", 5, ""),
]


@pytest.mark.parametrize(("text", "most", "shown"), SHORTENED)
def test_a_text_is_shortened_at_a_word(text: str, most: int, shown: str) -> None:
    assert shortened(text, most) == shown
