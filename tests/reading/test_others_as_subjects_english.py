"""Parts of a subject of its own are none of those told of before; who is left out, who stays with rebels."""

from __future__ import annotations

import pytest
from noted import read_in

FREED = "The junta freed 40 people on Friday. "
TABLE = [
    ("kind people", FREED + "Critics, including Petr Hale and Jon Falk, welcomed it.", "release -"),
    ("kind people", FREED + "Leading figures, among them Petr Hale, stayed away.", "release -"),
    ("kind people", FREED + "But prominent names, including Petr Hale, are not on the list.", "release -"),
    ("kind people", FREED + "Some, including Petr Hale, were taken to hospital.", "release -; release Petr Hale"),
    ("kind people", FREED + "Others, including Petr Hale, remain in jail.", "release -; custody Petr Hale"),
    ("kind people", FREED + "They included Petr Hale.", "release -; release Petr Hale"),
    ("kind people", FREED + "Several of them, including Petr Hale, flew to Peru.", "release -; release Petr Hale"),
    ("kind status people", "Petr Hale and Ida Brandt were left out of the amnesty.",
     "release denied Petr Hale+Ida Brandt"),
    ("kind count", "Two soldiers remain with the rebels.", "custody 2"),
    ("kind count", "In Lima 19 suspects were caught on Monday as they tried to wade across the river.", "detention 19"),
    ("kind count", "Nineteen villagers were left out in the cold.", ""),
    ("kind count", "Nineteen trout were caught on Monday.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE)
def test_others_as_subjects(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "en") == expected
