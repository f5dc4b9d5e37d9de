"""English: whose a time is behind the first of two verbs, years in names, swaps that two sides carry out."""

from __future__ import annotations

import pytest
from noted import read_in

DAYS = [
    ("Ana Roa was arrested in June 2020 and sentenced to 15 years.", "detention 2020-06-01..2020-06-30; sentence -"),
    ("In June Ana Roa was arrested and executed.", "detention 2025-06-01..2025-06-30; death 2025-06-01..2025-06-30"),
    ("Ana Roa was freed in June and flown to Peru.", "release 2025-06-01..2025-06-30; transfer 2025-06-01..2025-06-30"),
    ("He pardoned the 2022 Nobel Peace Prize winner Ana Roa.", "release -"),
    ("He pardoned Ana Roa in the 2022 amnesty.", "release 2022-01-01..2022-12-31"),
]

SWAPS = [
    ("Armenia and Georgia completed a prisoner swap on Friday.", "exchange occurred"),
    ("Yerevan carried out a prisoner exchange with Tbilisi.", "exchange occurred"),
    ("Armenia and Georgia held talks on a prisoner swap.", "talks occurred"),
    ("It was announced after two days of negotiations between Peru and Chile.", "talks occurred"),
    ("Police served 25 search warrants and made 73 arrests.", "detention occurred"),
    ("Judges issued warrants for five men.", "detention planned"),
]

SHARES = [
    (
        "Peru freed 52 inmates. Fourteen were foreigners, including six Latvians, two Poles and one Dane.",
        "52; 14; 6; 2; 1",
    ),
    ("Peru freed 52 inmates. Fourteen were women, including six nurses.", "52; 14; 6"),
    ("Peru freed 52 inmates. Fourteen were women who had protested, including against the war.", "52; 14"),
]


@pytest.mark.parametrize(("text", "wanted"), SHARES)
def test_what_a_share_is_made_of(text: str, wanted: str) -> None:
    assert read_in(text, "count", "en") == wanted


@pytest.mark.parametrize(("text", "wanted"), DAYS)
def test_whose_a_time_is(text: str, wanted: str) -> None:
    assert read_in(text, "kind when", "en") == wanted


@pytest.mark.parametrize(("text", "wanted"), SWAPS)
def test_what_two_sides_carry_out(text: str, wanted: str) -> None:
    assert read_in(text, "kind status", "en") == wanted
