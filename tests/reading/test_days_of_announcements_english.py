"""English: the day of an announcement, vehicles of a country, republics that are nobody, 'which' for things."""

from __future__ import annotations

import pytest
from noted import read_in

ANNOUNCED = (
    ("Police announced on Monday the arrest of four men.", "detention 4 -"),
    ("On Monday, the ministry confirmed the release of four men.", "release 4 -"),
    ("The ministry reported the death of four prisoners on Monday.", "death 4 2025-09-15"),
    ("Police arrested four men on Monday.", "detention 4 2025-09-15"),
    ("The ministry announced on Monday plans for the release of 40 men.", "release 40 2025-09-15"),
    ("The release of four men on Monday was confirmed by the ministry.", "release 4 2025-09-15"),
)


@pytest.mark.parametrize(("text", "told"), ANNOUNCED)
def test_the_day_of_an_announcement_is_not_that_of_what_is_announced(text: str, told: str) -> None:
    assert read_in(text, "kind count when", "en") == told


WHO = (
    ("The 30 prisoners were flown to Minsk by a Turkish plane.", "transfer 30 - -"),
    ("The 30 prisoners were flown to Yerevan by Russian police.", "transfer 30 Russian police -"),
    ("Artak Moll, the ombudsman of the self-declared Nagorno-Karabakh Republic, said 60 men had been freed.",
     "release 60 - Artak Moll"),
    ("Anna Moll, ombudsman of the Czech Republic, said 60 men had been freed.", "release 60 - Anna Moll"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), WHO)
def test_neither_a_vehicle_nor_a_republic_is_a_person(text: str, told: str) -> None:
    assert read_in(text, "kind count by said_by", "en") == told


THINGS = (
    ("The army freed two men in the district which was handed back to Peru last month.", "release 2"),
    ("The army freed two men who were handed over to Peru last month.", "release 2; transfer 2"),
)


@pytest.mark.parametrize(("text", "told"), THINGS)
def test_which_tells_of_a_thing(text: str, told: str) -> None:
    assert read_in(text, "kind count", "en") == told


MOVED = (
    ("The president pardoned 1,200 prisoners, including 145 foreigners, who were deported.",
     "release 1200; release 145; transfer 145"),
    ("The president pardoned 1,200 prisoners, including 145 women, who were seized in May.",
     "release 1200; release 145; detention 1200"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), MOVED)
def test_of_a_whole_and_its_foreigners_only_these_are_deported(text: str, told: str) -> None:
    assert read_in(text, "kind count", "en") == told
