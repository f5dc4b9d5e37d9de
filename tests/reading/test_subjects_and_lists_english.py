"""English: a country before the verb, names behind asides, who is cited before a name, counted and freed at once."""

from __future__ import annotations

import pytest
from noted import read_in

BEHIND_A_COUNTRY = (
    ("The U.S. detained Venezuelan lawyer Nicolas Moll during a raid.", "Nicolas Moll United States"),
    ("It came after the U.S. detained opposition leader Anna Moll.", "Anna Moll United States"),
    ("US forces captured Venezuelan lawyer Nicolas Moll.", "Nicolas Moll US forces"),
    ("US forces have captured Nicolas Moll.", "Nicolas Moll US forces"),
    ("U.S. detained migrants protested on Monday.", ""),
)


@pytest.mark.parametrize(("text", "told"), BEHIND_A_COUNTRY)
def test_a_verb_behind_a_country_is_no_attribute(text: str, told: str) -> None:
    assert read_in(text, "people by", "en") == told


NAMES = (
    ("Also freed were Anna Moll, who was jailed in 2020, and Rosa Lenz.",
     "release Anna Moll+Rosa Lenz; detention Anna Moll"),
    ("Also freed were Anna Moll, sentenced to ten years, and Rosa Lenz.",
     "release Anna Moll+Rosa Lenz; sentence Anna Moll"),
    ("Police arrested Anna Moll, who fled in May, and Rosa Lenz said she was afraid.", "detention Anna Moll"),
    ("They met Anna Moll, freed in May, and Rosa Lenz.", "release Anna Moll"),
    ("Anna Moll, who was arrested in May, was among those released on Monday.",
     "release Anna Moll; detention Anna Moll"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), NAMES)
def test_names_behind_what_is_told_of_one_of_them(text: str, told: str) -> None:
    assert read_in(text, "kind people", "en") == told


CITED = (
    ("According to the agency, Ana Lund, the president, pardoned 14 prisoners.", "14 Ana Lund agency"),
    ("According to state television, President Ana Lund, the country's leader, pardoned 14 prisoners.",
     "14 Ana Lund state television"),
    ("According to the opposition party, Chadema, 40 people were arrested.", "40 - Chadema"),
    ("According to the group's director, Alfredo Moll, 40 people were freed.", "40 - Alfredo Moll"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), CITED)
def test_a_person_behind_the_comma_is_no_name_of_the_body_cited(text: str, told: str) -> None:
    assert read_in(text, "count by said_by", "en") == told


COUNTED = (
    ("Azel has recorded 156 political prisoners freed since May.", "release 156 Azel"),
    ("The group counted 156 political prisoners released.", "release 156 group"),
    ("Azel has recorded 156 political prisoners.", "custody 156 Azel"),
)


@pytest.mark.parametrize(("text", "told"), COUNTED)
def test_those_counted_as_freed_are_not_held(text: str, told: str) -> None:
    assert read_in(text, "kind count said_by", "en") == told


COMPANY = (
    ("Freed were Anna Moll (52) with her daughter Mira (12), Rosa Lenz (16) with his sister Alma (13), and Ada Roth.",
     "Anna Moll+Mira+Rosa Lenz+Alma+Ada Roth -"),
    ("Hamas freed Anna Moll with her husband Carl Moor.", "Anna Moll+Carl Moor -"),
    ("Released were Anna Moll and her son Carl.", "Anna Moll+Carl -"),
    ("Police arrested lawyer Anna Moll and her brother Carl Moor.", "Anna Moll+Carl Moor lawyer"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), COMPANY)
def test_relatives_named_beside_those_freed(text: str, told: str) -> None:
    assert read_in(text, "people group", "en") == told


def test_who_was_only_talked_with_is_not_freed() -> None:
    assert read_in("The army freed Anna Moll after talks with Carl Moor.", "kind people", "en").startswith(
        "release Anna Moll;"
    )
