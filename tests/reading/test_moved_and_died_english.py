"""English reports of who is moved across borders, tried, held in prisons and dies there, as many desks write."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # over a border by whatever verb, as soon as the goal is another country
    ("kind count from to", "Peru handed over 17 smugglers to Chile.", "transfer 17 PE CL"),
    ("kind count from to", "Oman sent 30 inmates to Kenyan prisons.", "transfer 30 OM KE"),
    ("kind count from to", "Two Fijians were surrendered to the Dutch authorities.", "transfer 2 - NL"),
    ("kind count from to", "Ghana received nine deportees from Norway.", "transfer 9 NO GH"),
    ("kind count from to", "Malta returned 31 people to Ghana under the deal.", "transfer 31 MT GH"),
    ("kind count from to", "A plane carrying 64 Kenyan migrants left Spain.", "transfer 64 ES -"),
    ("kind count from to", "The flight brought home 48 Peruvians from Spain.", "transfer 48 ES PE"),
    ("kind count from to", "Some 210 Peruvians returned from Spain aboard a charter plane.", "transfer about:210 ES -"),
    ("kind status count to", "About 90 migrants face deportation to Chad.", "transfer possible about:90 TD"),
    ("kind count", "Chad's police moved 80 inmates to N'Djamena.", ""),
    ("kind count", "Nine inmates were moved from one prison to another.", ""),
    ("kind count to", "A charter flight with 43 Ghanaians on board left for Accra.", "transfer 43 GH"),
    (
        "kind count",
        "Malta deported 30 Chadians in May. Another 200 people have been returned in June.",
        "transfer 30; transfer 200",
    ),
    # a phrase before the number tells of whom
    ("kind count group", "Of these inmates, 17 were arrested again.", "detention 17 prisoner"),
    ("kind status count", "The cabinet approved that 214 convicts be released.", "release planned 214"),
    ("kind status count", "Some 90 welders went home due to the strike.", ""),
    # the number before a name tells of the people behind it
    ("kind count group", "Police arrested 14 Green Dawn activists.", "detention 14 activist"),
    ("kind count", "A man, 41, was found dead in his cell.", "death 1"),
    # sentences
    ("kind count by", "A jury found six nurses guilty of murder.", "sentence 6 jury"),
    ("kind count", "Three men were jailed for a total of 31 years after a raid.", "sentence 3"),
    ("kind count", "The tribunal imposed the death penalty on nine rebels.", "sentence 9"),
    (
        "kind status people",
        "Ana Moreno was jailed for two years for spreading false news.",
        "sentence occurred Ana Moreno",
    ),
    ("kind status count", "Prosecutors are seeking life sentences for 18 officers.", "sentence demanded 18"),
    # deaths behind bars: what was done stands in the sentence, and who they are
    ("kind count", "A riot in the jail left 21 inmates dead.", "death 21"),
    ("kind count", "Three inmates took their own lives.", "death 3"),
    ("kind count", "Five detainees were beaten to death by guards.", "death 5"),
    ("kind count", "A fire in a jail killed 60 prisoners.", "death 60"),
    ("kind count said_by", "Peru says 28 of the 48 hostages are dead.", "death 28 Peru"),
    ("kind count", "The seven miners are dead.", ""),
    ("kind by with", "Peru and Chile exchanged lists of civilian prisoners.", "talks Peru Chile"),
    ("kind count", "Five miners were crushed to death.", ""),
    # populations
    ("kind count", "The prison houses 640 inmates.", "custody 640"),
    ("kind count", "Chad has 7,300 prisoners.", "custody 7300"),
    ("kind count", "Peru shared a list of 66 Chilean prisoners.", "custody 66"),
    ("kind count at", "Peru shared a list of 66 Chilean prisoners.", "custody 66 PE"),
    ("kind count", "The lists concern 38 civilian prisoners and nine fishermen.", "custody 38; custody 9"),
    ("kind count", "Four nurses who have served their sentences were named.", ""),
    ("kind count", "Three Danes are held in Chad.", "custody 3"),
    ("kind count", "The hotel houses 300 guests.", ""),
]


@pytest.mark.parametrize(("fields", "text", "read"), TABLE)
def test_moved_and_died(fields: str, text: str, read: str) -> None:
    assert read_in(text, fields, "en") == read
