"""English: who is freed and brought elsewhere, who was let go already, and numbers that count nobody."""

from __future__ import annotations

import pytest
from noted import read_in

WAYS = [
    ("Three men were freed and deported to Mexico.", "release - -; transfer - MX"),
    ("The 12 inmates were released and taken to Poland on Monday.", "release 2025-09-15 -; transfer 2025-09-15 PL"),
    ("Peru freed 12 men on Friday and flew them to Chile on Sunday.", "release 2025-09-12 -; transfer 2025-09-14 CL"),
    ("Three men were jailed in Mexico and released on Monday.", "detention - -; release 2025-09-15 -"),
]

PLACES = [
    ("Three men were freed and deported to Mexico.", "-; -"),
    ("Three men were freed in Mexico and taken to Mexico City.", "MX; -"),
    ("Three men were freed in Peru and flown to Chile.", "PE; -"),
]

TABLE = [
    # whom an adverb parts from what befell them
    ("The ministry confirmed it, with three people already released.", "release occurred 3"),
    ("With 14 people already arrested, the search goes on.", "detention occurred 14"),
    ("With 14 people already there, the search goes on.", ""),
    # numbers of sections, acts and prisons
    ("The governor released several inmates under Section 77(1) of the Act.", ""),
    ("He pardoned 20 inmates under the Prisons Act No. 37 of 2021.", "release occurred 20"),
    ("No inmates were released in 2021.", ""),
    ("He granted amnesty to 4,270 inmates to empty 47 prisons.", "release occurred 4270"),
    # jailed on charges; proceedings that end
    ("Ana Roa was jailed on spying charges.", "detention occurred -"),
    ("Ana Roa was jailed for spying.", "sentence occurred -"),
    ("Lima must drop all legal proceedings against Ana Roa.", ""),
    ("Lima opened proceedings against three reporters.", "sentence planned 3"),
    # others
    ("Those freed include five presidential hopefuls.", "release occurred 5"),
]


@pytest.mark.parametrize(("text", "wanted"), WAYS)
def test_a_release_has_the_day_of_the_move_behind_it(text: str, wanted: str) -> None:
    assert read_in(text, "kind when to", "en") == wanted


@pytest.mark.parametrize(("text", "wanted"), PLACES)
def test_where_people_are_brought_they_were_not_held(text: str, wanted: str) -> None:
    assert read_in(text, "at", "en") == wanted


@pytest.mark.parametrize(("text", "wanted"), TABLE)
def test_who_is_counted(text: str, wanted: str) -> None:
    assert read_in(text, "kind status count", "en") == wanted


def test_the_last_year_is_the_year_up_to_the_report() -> None:
    assert read_in("In the last year, 40 men were arrested.", "when", "en") == "2024-09-16..2025-09-16"
    assert read_in("Forty men were arrested last year.", "when", "en") == "2024-01-01..2024-12-31"
    assert read_in("He pardoned 20 men under the Prisons Act No. 37 of 2021.", "when", "en") == "-"
