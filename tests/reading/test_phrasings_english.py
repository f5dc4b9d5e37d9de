"""How English reports put it: idioms, totals, swaps, shares, people told of before; beside each what is no event."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind count by", "Norland and Sudania exchanged 40 prisoners of war each.",
     "release 40 Norland; release 40 Sudania; exchange 80 Norland"),
    ("kind count by", "Chile and Peru exchanged 40 prisoners of war each.",
     "release 40 Chile; release 40 Peru; exchange 80 Chile"),
    ("kind count", "Chile and Peru exchange 64 prisoners of war", "exchange 64"),
    ("kind count", "Arrests have topped 2,300 since Sunday.", "detention over:2300"),
    ("kind count", "That brings to 61 the number of hostages freed.", "release 61"),
    ("kind count", "The number of arrests rose to 418.", "detention 418"),
    ("kind count", "A Danish couple held in the desert have been released.", "release 2"),
    ("kind count people", "The judge freed poet Ida Holm and former diplomat Jonas Falk.",
     "release - Ida Holm+Jonas Falk"),
    ("kind count to", "The kingdom has sent 83 Chileans to a camp in Peru.", "transfer 83 PE"),
    ("kind count", "71 people seized at the rally now free", "release 71"),
    ("kind count", "The militia made off with 44 pupils.", "detention 44"),
    ("kind count", "Some 25 marchers ended up in police vans.", "detention about:25"),
    ("kind count", "At least 30 young men came out of the fortress.", "release at_least:30"),
    ("kind count", "The Red Cross has received five hostages.", "release 5"),
    ("kind count", "The year began with 614 political prisoners.", "custody 614"),
    ("kind count", "Iran hanged three men on Monday for spying.", "death 3"),
    ("kind count", "A court on Friday found 15 defendants guilty of fraud.", "sentence 15"),
    ("kind count part", "The army freed 60 people. Among the 60 are four nurses.", "release 60 -; release 4 part"),
    ("kind count group", "Peru holds 90 dissidents. Seventeen are journalists.",
     "custody 90 opposition; custody 17 journalist"),
    ("kind count", "A plane with 77 deported Chileans landed in Lima.", "transfer 77"),
    ("kind people", "The other beneficiaries are Ida Holm and Jonas Falk.", ""),
    ("kind status count", "Twelve hostages would leave Gaza on Monday.", "release planned 12"),
    ("kind count", "He was freed along with 33 others.", "release 33"),
    ("kind count", "Over 80 young people were bundled into lorries.", "detention over:80"),
    ("kind count", "Some 20 were let off with a caution.", "release about:20"),
    ("kind count", "Seventy inmates await execution.", "custody 70"),
    ("kind count", "Two monks held by bandits since Easter turned up unharmed near Lima.", "release 2"),
    ("kind count", "The rebels let 33 men go and got 37 back.", "release 33; release 37"),
    ("kind count group", "Forty sailors can rest: the militia handed them over to the Red Cross.",
     "release 40 soldier"),
    ("kind count", "The king freed 90 convicts. Those jailed for theft stayed in prison.", "release 90"),
    ("kind count", "The junta has flown 29 people to Chile.", "transfer 29"),
    ("kind status count", "Peru freed 14 prisoners. Another 30 will follow.",
     "release occurred 14; release planned 30"),
    ("kind count", "Raids in three provinces netted 46 people.", "detention 46"),
    ("kind count", "Eleven engineers were brought in for questioning.", "detention 11"),
    ("kind count", "Eight villagers have been forcibly disappeared.", "detention 8"),
    ("kind count", "Nineteen fishermen were returned to their families.", "release 19"),
    ("kind count", "Prison gates opened for 23 activists.", "release 23"),
    ("kind count", "A ransom bought the freedom of four villagers.", "release 4"),
    ("kind count", "Freedom for three nurses after 14 months", "release 3"),
    ("kind status count", "Let the 30 prisoners go now.", "release demanded 30"),
    ("kind count", "Eight monks were put away for six years.", "sentence 8"),
    ("kind count", "Eight monks were slapped with prison terms.", "sentence 8"),
    ("kind count", "At least 300 journalists are jailed around the world.", "custody at_least:300"),
    ("kind count", "Nine Chileans were put across the border.", "transfer 9"),
    ("kind people", "Gunmen came for Ana Petrova at dawn.", "detention Ana Petrova"),
    ("kind count when", "The junta freed two reporters in May and another three in May.",
     "release 2 2025-05-01..2025-05-31; release 3 2025-05-01..2025-05-31"),
    ("kind said_by", "The civil liberties group Haki Watch said 12 nurses were freed.", "release Haki Watch"),
    ("kind said_by", "The group Haki Watch said 12 nurses were freed. The group said nine nurses were arrested.",
     "release Haki Watch; detention Haki Watch"),
    ("kind said_by", "Forty nurses were freed, said Anna Weber, a spokeswoman for the council.", "release Anna Weber"),
    ("kind to from", "Peru has brought home 31 nurses from Chile.", "transfer PE CL"),
    ("kind at", "Fifty hostages in Peru and 90 convicts jailed in Chile are free.", "release PE; release CL"),
    ("kind count cumulative", "Over 300 people have been arrested since the strike began.",
     "detention over:300 cumulative"),
    ("kind when", "Prosecutors issued 15 arrest warrants on Friday.", "detention 2025-09-12"),
    ("kind count group", "Three reporters were arrested. Two were freed.",
     "detention 3 journalist; release 2 journalist"),
]  # fmt: skip
NOTHING = [
    "A couple of weeks passed before the release of the report.",
    "The youngest of them is 18, the oldest 58.",
    "Three planes landed near the capital.",
    "Twelve guests came out of the church.",
    "The Red Cross has received five letters.",
    "The festival began with 40 dancers.",
    "The helicopter picked up 12 hikers.",
    "The trawler netted 40 tonnes of cod.",
    "Forty guests came for dinner.",
    "Two sisters were found hanged at home.",
    "The firm sent 30 engineers to Peru for training.",
]


@pytest.mark.parametrize(("fields", "text", "read"), TABLE)
def test_phrasings(fields: str, text: str, read: str) -> None:
    assert read_in(text, fields, "en") == read


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_read(text: str) -> None:
    assert read_in(text, "kind count people", "en") == ""
