"""English: numbers of another time, people by their age, names of those counted, deaths told by a bare number."""

from __future__ import annotations

import pytest
from noted import read_in

ANOTHER_TIME = [
    (
        "Police detained 537 fishermen this year, compared with 240 in 2019.",
        "detention 537 -; detention 240 -",
    ),
    (
        "Police detained 537 fishermen this year. A year earlier it was 240.",
        "detention 537 -; detention 240 -",
    ),
    (
        "Police detained 537 fishermen this year. In 2019 there were 240.",
        "detention 537 -; detention 240 -",
    ),
    (
        "Peru executed 75 people last year. In 2023 it was 34, and 52 in 2010.",
        "death 75 -; death 34 -; death 52 -",
    ),
    (
        "Last year 57 people died in custody. In the same period of 2023 there were 52 deaths.",
        "death 57 -; death 52 -",
    ),
    ("The camp holds 190 women. In March there were 210.", "custody 190 -; custody 210 -"),
    ("Police detained 537 fishermen this year. There were 30 boats in the harbour in May.", "detention 537 -"),
    ("Police detained 537 people. It was 30 years since the massacre in Lima.", "detention 537 -"),
]
BY_AGE = [
    (
        "Police arrested Maria Lopez in May. The 52-year-old was sentenced to three years on Monday.",
        "detention - Maria Lopez; sentence - Maria Lopez",
    ),
    (
        "A court sentenced Maria Lopez to ten years. Judges released the 82-year-old on Friday.",
        "sentence - Maria Lopez; release - Maria Lopez",
    ),
    ("Police arrested 25 people. A woman of 45 and a boy of 16 were fined.", "detention 25 -"),
]
BY_NAME = [
    ("Police arrested the mayor of Kota, Ivan Petrov, on Monday.", "detention - Ivan Petrov"),
    (
        "Police detained the governor of Kota, Ivan Petrov, and 46 others.",
        "detention 46 -; detention - Ivan Petrov",
    ),
    ("The mayor of Kota, Ivan Petrov, had 40 men arrested.", "detention 40 -"),
    (
        "The government freed three prisoners on Friday: Maria Lopez, Juan Perez and Ana Diaz.",
        "release 3 Maria Lopez+Juan Perez+Ana Diaz",
    ),
    (
        "Peru freed two Americans on Friday. The two are Peter Kim, a teacher, and John Hall, 34.",
        "release 2 -; release - Peter Kim+John Hall",
    ),
    (
        "The two pastors sentenced on Friday are Peter Kim and John Hall.",
        "sentence 2 Peter Kim+John Hall",
    ),
    ("Two Americans were freed on Friday. The two are sons of John Hall.", "release 2 -"),
    (
        "Two other women arrested in 2018, Ana Diaz and Maria Lopez, are still in prison.",
        "detention 2 Ana Diaz+Maria Lopez; custody 2 Ana Diaz+Maria Lopez",
    ),
]
DEATHS = [
    ("Sixteen inmates died in the prisons of Ohio. All seven died of illness.", "death 16 -; death 7 -"),
    ("A court sentenced 30 men on Friday. Twelve died in the riots of 2011.", "sentence 30 -"),
    ("Maria Lopez was freed in 2019. She died of cancer in May.", "release - Maria Lopez"),
]
WHOM = [
    (
        "The minister, who had asked President Paul Kim to release 12 students, left on Friday.",
        "release 12 -",
    ),
    (
        "Ana Diaz, who fought for the right to drive, was arrested together with about a dozen other nurses.",
        "detention - Ana Diaz; detention about:12 -",
    ),
    (
        "The union demands the release of Juan Perez, the head of its branch in Linares, who was arrested in May.",
        "release - Juan Perez; detention - Juan Perez",
    ),
    ("The march ended in violence, with 14 people arrested and nine injured.", "detention 14 -"),
    ("The navy arrested eight fishermen and seized two of their boats.", "detention 8 -"),
    (
        "Peru arrested 14 men: eight citizens of Chile, four Cubans and two Poles.",
        "detention 14 -; detention 8 -; detention 4 -; detention 2 -",
    ),
]

RULED_OUT = [
    ("The ministry freed 12 prisoners after the publication of a report on torture.", "release 12 -"),
    ("The rebels handed over 12 soldiers and a letter to the Red Cross.", "release 12 -"),
    ("Peru deported 12 students of a university in Lima to Chile.", "transfer 12 -"),
    ("The ministry released a report on 12 prisoners.", ""),
    ("The army released photos of 12 dead soldiers.", ""),
]
HANGING_ON = [
    ("The group said that 12 students who tried to march to the palace were arrested.", "detention 12 -"),
    ("The names of 33 hostages who are expected to be freed were published.", "release 33 -"),
    ("Ten hostages were released on Sunday, bringing the total to 85.", "release 10 -; release 85 -"),
    ("The detainees include 12 journalists.", "custody 12 -"),
    ("A court jailed Ana Diaz. It was the first such case. Police had arrested her in May.",
     "sentence - Ana Diaz; detention - Ana Diaz"),
]  # fmt: skip
DEMANDS = [
    ("Peru: Release six jailed journalists", "release demanded 6"),
    ("Free Narges Mohammadi now", "release demanded -"),
    ("Peru: Frees 52 prisoners", "release occurred 52"),
    ("A lawmaker said that the law could lead to the release of 300 prisoners.", "release possible 300"),
]


@pytest.mark.parametrize(("text", "expected"), DEMANDS)
def test_what_a_headline_asks_for_is_demanded(text: str, expected: str) -> None:
    assert read_in(text, "kind status count", "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"), [*RULED_OUT, *HANGING_ON, *ANOTHER_TIME, *BY_AGE, *BY_NAME, *DEATHS, *WHOM]
)
def test_what_is_told_beside_an_event(text: str, expected: str) -> None:
    assert read_in(text, "kind count people", "en") == expected
