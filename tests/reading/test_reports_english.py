"""English as reports of many outlets write it: who speaks, who acts, what is left out, one phenomenon a sentence."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind count said_by", "Over 120 monks released in junta amnesty: rights group", "release over:120 rights group"),
    ("kind count by said_by", "The militia frees 125 soldiers: Red Cross", "release 125 militia Red Cross"),
    ("kind count at by", "Norway: Two detainees put to death", "death 2 NO -"),
    ("kind count by when", "Gunmen on Saturday released 42 people.", "release 42 Gunmen 2025-09-13"),
    ("kind count said_by", "Mira Dahl, an Interpol spokeswoman, said that 128 men were freed.",
     "release 128 Mira Dahl"),
    ("kind count said_by", "An official from the union told The Harbour Post that 40 monks had been freed.",
     "release 40 official"),
    ("kind count said_by", "The prison service opened an inquiry. It said three inmates had died in their cells.",
     "death 3 prison service"),
    ("kind count said_by", "Twelve men were freed, the minister wrote on Friday, Reuters reports.",
     "release 12 minister+Reuters"),
    ("kind count said_by",
     "Police let go 12 men, according to an opposition party, Havenda. Four were released on Monday, the party wrote.",
     "release 12 Havenda; release 4 Havenda"),
    ("kind people", "The court jailed blogger Juan \"Chino\" Soto for four years.", "sentence Juan \"Chino\" Soto"),
    ("kind people", "An Egyptian court has sentenced leading activist Mira Dahl to five years in prison.",
     "sentence Mira Dahl"),
    ("kind people", "Lawyer Juan Soto and blogger Ana Dahl were both sentenced to four years.",
     "sentence Juan Soto+Ana Dahl"),
    ("kind status count", "The arrest of 12 students sparked protests.", "detention occurred 12"),
    ("kind status count", "Protesters demanded justice after the death of two detainees in custody.",
     "death occurred 2"),
    ("kind status count", "Envoys from the two countries held talks about releasing 200 captives.",
     "release negotiated 200"),
    ("kind status count", "The minister held talks in Doha on freeing 50 hostages.", "release negotiated 50"),
    ("kind status count", "Efforts to free the 20 remaining hostages continue.", "release possible 20"),
    ("kind count at", "Two men were freed in Lima, five in Bogota and nine in Santiago.",
     "release 2 PE; release 5 CO; release 9 CL"),
    ("kind count", "Police arrested 14 people in Sandnes and 20 in Molde.", "detention 14; detention 20"),
    ("kind count", "The court gave Au six years in prison, Ng seven.", "sentence -"),
    ("kind count", "For other offences 33 more people were taken into custody.", "detention 33"),
    ("kind count", "In Norway, where 50, 43 and 35 journalists are being held, censors rule.",
     "custody 50; custody 43; custody 35"),
    ("kind status count", "Two detainees put to death, 11 more face imminent execution",
     "death occurred 2; death possible 11"),
    ("kind count when", "The first releases took place on Wednesday, when at least 139 women left prison.",
     "release at_least:139 2025-09-10"),
    ("kind count when", "Three activists at the centre of the 2011 uprising were sentenced to prison on Monday.",
     "sentence 3 2025-09-15"),
    ("kind count", "The singer Juan Soto was arrested along with 14 fans.", "detention 14; detention -"),
    ("kind count by", "The Rapid Support Forces (RSF) held 12 men. The RSF freed nine of them.",
     "custody 12 Rapid Support Forces; release 9 Rapid Support Forces"),
    ("kind status count", "In all, 125 men were let go and could return to their families before Easter.",
     "release occurred 125"),
    ("kind count", "A court jails 108 members of the party.", "sentence 108"),
    ("kind people", "Juan Soto, 52, received a six-year term while Dr. Mira Dahl was given a six-month sentence.",
     "sentence Juan Soto; sentence Mira Dahl"),
    ("kind count people", "The list of those freed included Mira Dahl, a senior politician, and two priests.",
     "release 2 -; release - Mira Dahl"),
    ("kind count by at", "Norway and Peru handed over 84 prisoners of war each.",
     "release 84 Norway NO; release 84 Peru PE"),
    ("kind count by", "Norway and Peru swapped prisoners on Friday. Both sides released 90 soldiers.",
     "exchange - Norway; release 90 Norway+Peru"),
    ("kind count",
     "The regime released 814 men on the condition that if they are convicted again, they will serve the rest.",
     "release 814"),
    ("kind status count", "Some 33 hostages are set to be released and returned to their families.",
     "release planned about:33"),
    ("kind count", "This month 66 people were executed, including 28 for theft, and ten were sentenced to death.",
     "death 66; death 28; sentence 10"),
    ("kind count", "The three reporters are among 19 arrested last month.", "detention 19"),
    ("kind count", "The office says that 51 people, who were detained during a rally in June, have been released.",
     "release 51; detention 51"),
    ("kind count", "The regime has executed five prisoners per day.", ""),
    ("kind count by", "Fifty-one were released on Tuesday by Tbilisi City Court.", "release 51 Tbilisi City Court"),
    ("kind count said_by", "Two men were freed, said Harbour Union Representative Mira Dahl.", "release 2 Mira Dahl"),
    ("kind count people", "Norway released 200 prisoners, including Catholic priests.", "release 200 -"),
    ("kind count by", "Hamas is to release 50 Israeli hostages, and Israel 150 Palestinian prisoners during the truce.",
     "release 50 Hamas; release 150 Israel"),
    ("kind count", "The navy said the fishermen were arrested last night (07).", ""),
    ("kind count to", "Libya's coastguard intercepted 450 migrants at sea and returned them to Libya.",
     "detention 450 -; transfer 450 LY"),
    ("kind count", "Four men were hanged on Friday.", "death 4"),
    ("kind count", "In total 305 people were detained.", "detention 305"),
    ("kind people", "Juan Soto and Ana Weber received warnings and were released.", "release Juan Soto+Ana Weber"),
]  # fmt: skip
NOTHING = [
    "The diplomat received two paintings that were hanged in the hall.",
    "Ten pictures were hanged in the museum.",
    "The regime has executed five prisoners per day.",
    "The students arrived in the town following their release.",
    "The school stopped 40 pupils from leaving.",
]


@pytest.mark.parametrize(("fields", "text", "read"), TABLE)
def test_reports(fields: str, text: str, read: str) -> None:
    assert read_in(text, fields, "en") == read


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_read(text: str) -> None:
    assert read_in(text, "kind count people", "en") == ""
