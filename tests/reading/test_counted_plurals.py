"""A plural with the form of a verb behind a number and words that no file knows: 'suspects', 'guards'."""

from __future__ import annotations

from datetime import date

import pytest

from reports_of import reading_of

COUNTED: tuple[tuple[str, list[tuple[str, int]]], ...] = (
    ("94 robbery suspects arrested in Laos", [("detention", 94)]),
    ("94 fraud suspects brought back to China from Laos", [("transfer", 94)]),
    ("94 telecom fraud suspects were arrested in Laos.", [("detention", 94)]),
    ("Twelve warehouse guards were abducted in Haiti.", [("detention", 12)]),
    ("In 2023 Beijing hosts 12 envoys.", []),
    ("At 10 Reuters reports 12 arrests in Laos.", [("detention", 12)]),
)


@pytest.mark.parametrize(("text", "read"), COUNTED)
def test_a_plural_behind_a_number_is_no_verb(text: str, read: list[tuple[str, int]]) -> None:
    found = reading_of(text, "en", date(2025, 9, 16)).statements
    assert [(one.kind, one.count.low if one.count else None) for one in found] == read
