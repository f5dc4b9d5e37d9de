"""English lists, shares, sides and headlines as local desks, rights groups and agencies write them."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    (
        "kind count by",
        "Rebels kidnapped three doctors, a nurse and two drivers.",
        "detention 3 Rebels; detention 1 Rebels; detention 2 Rebels",
    ),
    ("kind count", "A cook and two waiters were arrested.", "detention 1; detention 2"),
    (
        "kind count group",
        "Among the freed hostages are three bishops, a nun and 12 pupils.",
        "release 3 cleric; release 1 cleric; release 12 student",
    ),
    ("kind count", "A film star and two singers received prizes.", ""),
    (
        "kind count group",
        "Police in Quito detained 40 people, 12 of whom are students.",
        "detention 40 -; detention 12 student",
    ),
    ("kind count group", "Of the 60 detained, 14 are journalists.", "detention 60 -; detention 14 journalist"),
    (
        "kind count",
        "Of the 80 people arrested, 31 were students and nine were women.",
        "detention 80; detention 31; detention 9",
    ),
    ("kind count", "Seven of the 25 abductees regained their freedom.", "release 7"),
    ("kind count", "A total of (2,311) people are under detention.", "custody 2311"),
    ("kind count", "The final group of 89 miners was released on Monday.", "release 89"),
    ("kind count", "Nine teachers detained after the strike were pardoned.", "release 9"),
    ("kind count", "The 40 men arrested when gangs attacked the mine were deported.", "transfer 40; detention 40"),
    ("kind count", "Forty men arrested after protesters were released.", "detention 40"),
    ("kind count", "Two men jailed after drugs were seized at the port.", "detention 2"),
    ("kind people", "Former Puno Governor Juan Roa sentenced to three years in prison.", "sentence Juan Roa"),
    ("kind count by", "Kenya President Ada Mboya granted clemency to 340 prisoners.", "release 340 Ada Mboya"),
    (
        "kind people",
        "A court in Quito convicted the photographer Simon Marks, who had filmed the march.",
        "sentence Simon Marks",
    ),
    (
        "kind status count said_by",
        "The junta appealed on Tuesday for the release of 14 soldiers.",
        "release demanded 14 junta",
    ),
    (
        "kind status count said_by",
        "The Writers' Union called on Monday for the release of 12 poets.",
        "release demanded 12 Writers' Union",
    ),
    ("kind status count said_by", "Relatives asked Lima to free 14 lawyers.", "release demanded 14 Relatives"),
    (
        "kind count by",
        "Peru and Chile exchanged prisoners on Friday. Lima got 150 soldiers back and Santiago 140.",
        "exchange - Peru; release 150 Chile; release 140 Peru",
    ),
    (
        "kind count by",
        "Peru and Chile exchanged prisoners on Friday. Lima received 30 and Santiago 40.",
        "exchange - Peru; release 30 Chile; release 40 Peru",
    ),
    ("kind by with", "Lima received 30 captives and Santiago 40.", ""),
    ("kind status count", "Parliament passed an amnesty which affects 2,300 prisoners.", "release occurred 2300"),
    ("kind status count", "The king's pardon benefits 410 convicts.", "release occurred 410"),
    ("kind status count", "Some 600 inmates are eligible for early release.", "release possible about:600"),
    ("kind count", "The new rules affect 2,300 prisoners.", ""),
    ("kind count", "Eight nurses were arrested, with five people being deported.", "detention 8; transfer 5"),
    ("kind count at", "Some 90 sailors are still confined in Peru.", "custody about:90 PE"),
    (
        "kind count",
        "Police seized 14 kidnappers, four drug dealers and two smugglers.",
        "detention 14; detention 4; detention 2",
    ),
    ("kind count from", "Some 210 Peruvians moved from Spain in May.", ""),
    ("kind count", "Troops moved into the valley.", ""),
    (
        "kind people",
        "Mehran Dahl, Juan Roa, and Ana Moreno were arrested by security forces.",
        "detention Mehran Dahl+Juan Roa+Ana Moreno",
    ),
    (
        "kind people",
        "On Tuesday, Mehran Dahl, Juan Roa, and Ana Moreno were jailed.",
        "detention Mehran Dahl+Juan Roa+Ana Moreno",
    ),
    (
        "kind count",
        "At dawn on Monday, 14 students, two drivers, and three cooks were arrested.",
        "detention 14; detention 2; detention 3",
    ),
    (
        "kind status people",
        "The court ordered her to pay a fine of 300 soles, and Ana Roa was released.",
        "release occurred Ana Roa",
    ),
    ("kind count", "Police arrested five mayors early Wednesday alongside 17 others.", "detention 5; detention 17"),
    (
        "kind count people",
        "In May 2016, Ana Roa was arrested with 17 others for staging a march.",
        "detention 17 -; detention - Ana Roa",
    ),
    ("kind count", "Police arrested 14 nurses with 20 kilograms of herbs.", "detention 14"),
    (
        "kind count said_by",
        "Police in Lima detained 40 people as part of an inquiry, state broadcaster TV Puno reported.",
        "detention 40 TV Puno",
    ),
    (
        "kind count said_by",
        "The city escalated its crackdown over alleged theft, detaining 30 people.",
        "detention 30 -",
    ),
    (
        "kind status people said_by",
        "The Puno Court of Appeals said Juan Roa was released on its order.",
        "release occurred Juan Roa Puno Court of Appeals",
    ),
    ("kind people count", "Branch 26 of the court sentenced Ana Roa to two years.", "sentence Ana Roa -"),
    (
        "kind count",
        "The agency has arrested 500 traders, with 226 people having been deported.",
        "detention 500; transfer 226",
    ),
    ("kind count", "The court granted bond to 187 individuals.", "release 187"),
    ("kind count", "The ministry released a list of 40 prisoners held in the north.", "custody 40"),
    ("kind count by", "A court in Lima has sentenced 51 FP leaders to five years.", "sentence 51 court in Lima"),
    (
        "kind status count",
        "The court sentenced 59 NLD leaders and supporters to ten years and acquitted 34 others.",
        "sentence occurred 59; sentence denied 34",
    ),
    ("kind count when", "Sixteen people were arrested under the Public Order Act 1986.", "detention 16 -"),
    (
        "kind count when",
        "The Terrorism Act 2000 was used on Friday, when 30 men were arrested.",
        "detention 30 2025-09-12",
    ),
    (
        "kind count by",
        "Norfolk Constabulary detained ten people in Norwich city centre.",
        "detention 10 Norfolk Constabulary",
    ),
    (
        "kind count said_by",
        "Police said 25 men carrying placards supporting the group were arrested.",
        "detention 25 Police",
    ),
    (
        "kind count said_by",
        "Officials say 16 people arrested in Lima during a march have been bailed.",
        "release 16 Officials",
    ),
    (
        "kind count",
        "During the first stage, 390 Peruvians were released: 270 soldiers and 120 civilians.",
        "release 390; release 270; release 120",
    ),
    ("kind count by", "Puno Police made 25 arrests in the square.", "detention 25 Puno Police"),
    ("kind count", "The navy has intercepted 186 people trying to reach Malta.", "detention 186"),
    ("kind count", "The navy intercepted 14 drones and 20 missiles.", ""),
    ("kind people", "A march took place near Central Square. He was released on bail.", ""),
    ("kind count", "Sixteen men were handed three years' jail time.", "sentence 16"),
    ("kind count", "South Wales Police carried away nine protesters.", "detention 9"),
    ("kind people", "The junta freed a Dutch citizen named Jan Falk on Sunday.", "release Jan Falk"),
    ("kind people", "Police arrested a man identified as Juan Roa.", "detention Juan Roa"),
    ("kind status count", "A court martial denied bail for 36 members of the party.", "release refused 36"),
    ("kind count by", "The Cuban regime added eight new political prisoners last March.", "detention 8 Cuban regime"),
    ("kind count", "In the last six months, 96 new political prisoners have been confirmed.", "detention 96"),
    ("kind count", "The Lantern Group documents 1,062 political prisoners in Cuba.", "custody 1062"),
    ("kind status count", "A deal was reached to free nine hostages.", "release planned 9"),
    ("kind status count", "The sides signed an agreement to release 40 prisoners.", "release planned 40"),
    ("kind status count", "The minister confirmed five detentions, with potential fines.", "detention occurred 5"),
    ("kind count said_by", "VADAKARAI: 21 fishermen were arrested by the navy.", "detention 21 -"),
    ("kind count", "The navy captured 2 trawlers.", ""),
    (
        "kind people",
        "Juan Roa, FDC candidate Ana Moreno and two nurses were arrested.",
        "detention -; detention Juan Roa+Ana Moreno",
    ),
    ("kind count by", "NDLEX arrests 14 suspects in Lagos.", "detention 14 NDLEX"),
    (
        "kind people said_by",
        "Juan Roa was picked up at dawn, the agency Anadolu reports.",
        "detention Juan Roa Anadolu",
    ),
    ("kind count", "In all, 125 soldiers, 44 of them wounded, were let go.", "release 125; release 44"),
    ("kind count said_by", "Thirty men were jailed, 17 of them accused of assaulting officers.", "detention 30 -"),
    (
        "kind count at",
        "China holds 121 journalists. Next are Myanmar (43), Peru (40) and Vietnam (16).",
        "custody 121 CN; custody 43 MM; custody 40 PE; custody 16 VN",
    ),
    ("kind people", "Juan Roa (43) and Ana Moreno (21) were arrested.", "detention Juan Roa+Ana Moreno"),
    (
        "kind count",
        "Gunmen seized 30 travellers and freed two. Eleven others were rescued by police.",
        "detention 30; release 2; release 11",
    ),
    (
        "kind count",
        "Forty men were freed, and 12 others, including two nurses, were deported.",
        "release 40; transfer 2; transfer 12",
    ),
    (
        "kind people",
        "Ana Roa was sentenced to eight years, and Juan Soto, a coordinator, was sentenced to seven.",
        "sentence Ana Roa; sentence Juan Soto",
    ),
    (
        "kind people",
        "The junta freed Ana Roa, a teacher, and Juan Soto, a nurse, and jailed 12 others.",
        "release Ana Roa+Juan Soto; detention -",
    ),
    ("kind people", "These journalists, who have been in prison since May, deny it.", ""),
    (
        "kind people",
        "Police arrested a drug peddler identified as Juan Roa (38) from the market area.",
        "detention Juan Roa",
    ),
    ("kind count said_by", "Vadakarai: Security forces have arrested two militants.", "detention 2 -"),
    (
        "kind count group by",
        "Nine more UN personnel have been detained by Houthi rebels in Yemen.",
        "detention 9 other Houthi rebels",
    ),
    ("kind count group", "The king pardoned 500 female prisoners.", "release 500 woman"),
    ("kind count group", "Troops rescued 14 abducted children.", "release 14 minor"),
    ("kind count at", "ICE arrested 58 people in a raid.", "detention 58 US"),
    ("kind count when", "Fourteen students were remanded in custody until Monday.", "detention 14 -"),
    (
        "kind count by",
        "Russia and Ukraine swapped prisoners on Friday. Each side handed over 195 prisoners.",
        "exchange - Russia; release 195 Russia; release 195 Ukraine",
    ),
    ("kind count", "The coalition put the number of freed political prisoners at 73.", "release 73"),
    ("kind count", "Take away the 123, and some 1,100 should remain.", ""),
    ("kind count", "Police took away 30 men.", "detention 30"),
]


@pytest.mark.parametrize(("fields", "text", "read"), TABLE)
def test_lists_and_sides(fields: str, text: str, read: str) -> None:
    assert read_in(text, fields, "en") == read
