"""English by word classes: verbs, idioms and people nouns of the press, who is and is not among those told of."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("Some 2,300 people were caught up in the dragnet.", "detention occurred about:2300"),
    ("Eleven were put in handcuffs and driven off.", "detention occurred 11"),
    ("The poet Lin Htet was taken into custody at Yangon airport.", "detention occurred -"),
    ("Three of the suspects turned themselves in.", "detention occurred 3"),
    ("Fourteen students were remanded to prison.", "detention occurred 14"),
    ("A judge ordered 15 of them jailed pending trial.", "detention planned 15"),
    ("The kidnappers took a further 14 villagers on Sunday.", "detention occurred 14"),
    ("The prison, built for 500, holds 1,800.", "custody occurred 1800"),
    ("As of 30 June, 6,213 people were incarcerated in the state.", "custody occurred 6213"),
    ("China tops the list with 50 jailed journalists.", "custody occurred 50"),
    ("China remained the worst jailer with 44 journalists in prison.", "custody occurred 44"),
    ("Detention centres now hold 59,000 people, a record.", "custody occurred 59000"),
    ("At least 25 lawyers are being detained on charges of terrorism.", "custody occurred at_least:25"),
    ("Ninety-one are serving life.", "custody occurred 91"),
    ("The group lists 812 people it regards as political prisoners.", "custody occurred 812"),
    ("There are currently no fewer than 60 Western nationals imprisoned in Iran.", "custody occurred at_least:60"),
    ("Her brother, Omar Farid, has been held for 600 days without charge.", "custody occurred -"),
    ("Fourteen hostages walked to freedom on Friday.", "release occurred 14"),
    ("The gates of Evin opened for 12 women on Tuesday.", "release occurred 12"),
    ("Gunmen have handed back 21 pupils.", "release occurred 21"),
    ("Authorities cleared 60 prisoners for release.", "release planned 60"),
    ("The activist Alaa Samir is a free man.", "release occurred -"),
    ("Fourteen West Africans were flown to Ghana.", "transfer occurred 14"),
    ("Some 1.2 million Afghans have been forced back from Iran this year.", "transfer occurred about:1200000"),
    ("Ana Holm was not among those freed.", "release denied -"),
    ("Ana Holm is not among the freed prisoners.", "release denied -"),
    ("Ana Holm is among the freed prisoners.", "release occurred -"),
    ("Belarus freed 14 prisoners on Saturday. The poet Ana Holm was not among them.",
     "release occurred 14; release denied -"),
    ("Belarus will free 14 prisoners. The poet Ana Holm is not on the list.", "release planned 14; release denied -"),
    ("Belarus will free 14 prisoners. The poet Ana Holm is on the list.", "release planned 14; release planned -"),
    ("Belarus freed 14 prisoners. They did not include the poet Ana Holm.", "release occurred 14; release denied -"),
    ("Not among the freed is the poet Ana Holm.", "release denied -"),
    ("The released men are Jonas Falk, Ivan Petrov and Omar Farid.", "release occurred -"),
    ("Fourteen people were arrested, the lawyer Ana Holm among them.", "detention occurred 14; detention occurred -"),
    ("Jail terms of up to 10 years were given to 45 democrats.", "sentence occurred 45"),
    ("Ana Holm, 44, faces up to 15 years if convicted.", "sentence possible -"),
    ("The junta's courts have put 120 people on death row.", "sentence occurred 120"),
    ("Iran sent 31 people to the gallows in May.", "death occurred 31"),
    ("Sixty-eight prisoners were massacred in Guayaquil.", "death occurred 68"),
    ("Fellow inmates beat the two men to death.", "death occurred 2"),
    ("The families want all 48 hostages back.", "release demanded 48"),
    ("A judge turned down bail for six activists.", "release refused 6"),
    ("Kabul denied holding five Americans.", "custody denied 5"),
    ("Ana Holm is not on the list of those to be freed.", "release denied -"),
    ("The average remand population for 1996 was 11,600, 200 greater than the average for 1995.",
     "custody occurred 11600"),
    ("The sentenced population increased by 10 percent, from an average 39,100 in 1995 to 43,000 in 1996.",
     "custody occurred 43000"),
    ("Female inmates increased by 14 percent, from an average 2,000 in 1995 to 2,300 in 1996.",
     "custody occurred 2300"),
    ("The remand population stood at 17,662, the highest for 50 years.", "custody occurred 17662"),
    ("Texas has the largest prison population with 134,600 inmates.", "custody occurred 134600"),
    ("More than 3,000 prisoners are crammed into a jail meant for 800.", "custody occurred over:3000"),
    ("Prison occupancy stands at 362 percent, with 11,778 inmates.", "custody occurred 11778"),
    ("ICE is now detaining 61,226 people.", "custody occurred 61226"),
    ("Prisoners serving life numbered 7,400.", "custody occurred 7400"),
    ("The prison system held 1,230,100 people at yearend 2022.", "custody occurred 1230100"),
    ("The average daily population of the jail is 5,300.", "custody occurred 5300"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), TABLE)
def test_word_classes(text: str, read: str) -> None:
    assert read_in(text, "kind status count", "en") == read
