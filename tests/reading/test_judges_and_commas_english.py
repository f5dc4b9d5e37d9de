"""Numbers set off as wrong, courts that jail, who is only cited beside those told of; and what is no crossing."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind status count", "Sixty-one miners, not 84, were freed.", "release denied 84; release occurred 61"),
    ("kind status count", "Some 61 miners, and not 84, were seized on the ridge.",
     "detention denied 84; detention occurred about:61"),
    ("kind count", "A court in Ankara on Friday jailed four bloggers.", "sentence 4"),
    ("kind count", "Judges in Dhaka jailed 15 officers over the killings.", "sentence 15"),
    ("kind count", "A court in Ankara jailed 12 bloggers pending trial.", "detention 12"),
    ("kind people", "The editor Jon Falk has been jailed since 2021.", "custody Jon Falk"),
    ("kind people", "Jon Falk has been imprisoned since his arrest in 2019.", "custody Jon Falk"),
    ("kind count", "Some 40 people have been jailed since the vote.", "detention about:40"),
    ("kind people", "The freed miners were on their way to Lusaka, Moses Banda, head of the union, said.", ""),
    ("kind people", "The freed miners are Moses Banda and Jon Falk.", "release Moses Banda+Jon Falk"),
    ("kind count", "Norland frees 10 prisoners, but 2,150 remain.", "release 10; custody 2150"),
    ("kind count", "The king pardoned 40 prisoners, but 12 remain in hospital.", "release 40"),
    ("kind people", "A judge gave Ida Brandt nine years for organising a border crossing.", "sentence Ida Brandt"),
    ("kind count by", "(Reuters) -The army has freed 30 people.", "release 30 army"),
    ("kind count", "The service executed the deportation of the group.", ""),
    ("kind count", "The regime executed nine men.", "death 9"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE)
def test_who_is_meant(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "en") == expected
