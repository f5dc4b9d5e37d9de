"""Lines of the press that leave verbs out: who is described and who is told of, numbers with a state of their own."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind people", "Detained columnist Petr Hale released on bail", "release Petr Hale"),
    ("kind people", "Kidnapped priest Jon Falk freed in Nigeria", "release Jon Falk"),
    ("kind people", "Detained US reporter Ida Brandt sentenced to nine years", "sentence Ida Brandt"),
    ("kind people", "Imprisoned poet Petr Hale wins prize", ""),
    ("kind people", "Abducted mayor Petr Hale still missing", ""),
    ("kind people", "Detained in Lima: Petr Hale", "detention Petr Hale"),
    ("kind count", "Ten freed, 40 still in jail", "release 10; custody 40"),
    ("kind count", "Ten men freed, 40 others still in prison", "release 10; custody 40"),
    ("kind count", "Six of them are free, nine still in jail.", "release 6; custody 9"),
    ("kind count", "Nine hostages are back home, six still in Gaza.", "custody 6; release 9"),
    ("kind count", "Twelve students are in custody and 40 out on bail.", "custody 12; release 40"),
    ("kind count", "Six are in jail and two under house arrest.", "custody 6; custody 2"),
    ("kind count", "Ten were freed, two after months in jail.", "release 10"),
    ("kind count", "Two dead, 31 held after raid on camp", "detention 31"),
    ("kind count", "Four dead and 31 arrested in raids", "detention 31"),
    ("kind count", "Two men and nine women arrested in raid", "detention 2; detention 9"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE)
def test_lines_without_verbs(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "en") == expected
