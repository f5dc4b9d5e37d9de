"""Numbers listed before their verb, each with where from; names with another given name in brackets; what is given."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind count",
     "In all 83 prisoners from Adra, 54 from Bela and 35 from Cora have been freed.",
     "release 83; release 54; release 35"),
    ("kind count", "Forty men from Adra prison, 12 from Bela and nine from Cora walked free.",
     "release 40; release 12; release 9"),
    ("kind count", "Forty men from Adra were freed, 12 from Bela stayed away.", "release 40"),
    ("kind people", "Mira (Mimi) Dahl, 29, Petr Hale, 36, and Jon Falk, 46, were freed.",
     "release Mira (Mimi) Dahl+Petr Hale+Jon Falk"),
    ("kind count", "Nine of the 40 were given a conditional pardon.", "release 9"),
    ("kind count by", "A total of 44 inmates have received a Presidential pardon.", "release 44 -"),
    ("kind count by", "The rebels handed over the nine captives at dawn.", "release 9 rebels"),
    ("kind count by", "The militia turned over the 14 hostages on Friday.", "release 14 militia"),
    ("kind count", "Over the three days of protest nine were arrested.", "detention 9"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE)
def test_listed_ahead(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "en") == expected
