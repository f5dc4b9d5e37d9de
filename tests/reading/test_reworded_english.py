"""English as a person rewords news: terms shared out, ages, returns, those told of before, more who came along."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("Fines were imposed on two drivers; prison terms of four years were passed "
     "on seven miners, six years on 12 others and nine years on one.",
     "sentence occurred 7; sentence occurred 12; sentence occurred 1"),
    ("Nine defendants were sentenced to death, 14 to life imprisonment and 30 to terms of up to 15 years.",
     "sentence occurred 9; sentence occurred 14; sentence occurred 30"),
    ("Death sentences were handed to six officers and life terms to 11 more.",
     "sentence occurred 6; sentence occurred 11"),
    ("Seven of them received 12 years each; the remaining 15 were acquitted.", "sentence occurred 7"),
    ("The king signed a pardon for 41 convicts on Friday.", "release occurred 41"),
    ("The emir then ordered a pardon for all 23 Kenyans.", "release occurred 23"),
    ("A pardon was ordered for the 16 students by the president.", "release occurred 16"),
    ("The governor issued pardons to 19 women.", "release occurred 19"),
    ("The remaining 12 of the freed Ghanaian sailors returned home on Tuesday.", "transfer occurred 12"),
    ("An aircraft with 70 deported Nigerians on board touched down in Lagos at noon.", "transfer occurred 70"),
    ("A plane carrying 38 expelled Hondurans landed in Tegucigalpa.", "transfer occurred 38"),
    ("That leaves 31 prisoners at the base.", "custody occurred 31"),
    ("The transfers leave 31 men at Bagram.", "custody occurred 31"),
    ("This brings the number of those still held down to 31.", "custody occurred 31"),
    ("Fourteen of these are cleared for release.", "custody occurred 14"),
    ("With the departure of the four, 31 captives remain at the base.", "custody occurred 31"),
    ("Only nine now remain of the 80 who were once locked up there.", "custody occurred 9"),
    ("The administration is expected to transfer 15 or 16 detainees to Oman by June.",
     "transfer possible between:15..16"),
    ("By March the government is expected to free 40 to 50 inmates.", "release possible between:40..50"),
    ("The tanker's 19 crew members – eleven Filipinos, six Indians and two Russians – were freed on Friday.",
     "release occurred 19; release occurred 11; release occurred 6; release occurred 2"),
    ("All 24 crew of the tanker were let go.", "release occurred 24"),
    ("The 31-strong crew of the trawler has been released.", "release occurred 31"),
    ("Thirty of the inmates who had fled were recaptured by soldiers.", "detention occurred 30"),
    ("Police recaptured 12 of the escapees within hours.", "detention occurred 12"),
    ("Fifteen escaped convicts have been caught again.", "detention occurred 15"),
    ("Over 300 inmates have got away and 14 people have died in a prison break in Puno.", "death occurred 14"),
    ("Fourteen people are dead, five prisoners among them, after the riot at the Puno jail, the governor said.",
     "death occurred 5; death occurred 14"),
    ("Mediators secured the handover of the bodies of three hostages "
     "in return for 410 Palestinians who are jailed in Israel.",
     "release occurred 410"),
    ("Israel had refused on Saturday to let 410 prisoners go.", "release refused 410"),
    ("US Slaps Myanmar with Fresh Sanctions", "sanction occurred -"),
    ("EU Hits Cuba and Syria with New Sanctions", "sanction occurred -"),
    ("Fresh sanctions on Nicaragua were agreed by the ministers.", "sanction occurred -"),
    ("Ten of its members, the group said, have died in Eritrea, in prison or shortly after release.",
     "death occurred 10"),
    ("Two men, 25 and 31, were arrested.", "detention occurred 2"),
    ("Two men, aged 25 and 31, and a woman of 44 were detained.", "detention occurred 2; detention occurred 1"),
    ("Russia and Ukraine swapped prisoners 1,000 for 1,000.",
     "exchange occurred 2000; release occurred 1000; release occurred 1000"),
    ("Six Britons were let go and flown to Doha in exchange for 12 Afghans.",
     "release occurred 6; release occurred 12; transfer occurred 6"),
    ("On Friday 88 Russians walked out of Ukrainian captivity, and Ukraine got back the same number.",
     "release occurred 88; release occurred 88"),
    ("On Sunday 88 soldiers were freed. Five civilians came with them.", "release occurred 88; release occurred 5"),
    ("On Sunday 88 soldiers were freed. Five civilians were with them.", "release occurred 88; release occurred 5"),
    ("On Sunday 88 soldiers were freed; five civilians joined them.", "release occurred 88; release occurred 5"),
    ("Eight soldiers were freed, and with them two nurses.", "release occurred 8; release occurred 2"),
    ("A hundred people, most of them women, were free again on Friday, police said.", "release occurred 100"),
    ("Iran jailed 62 reporters, China 43, Myanmar 42.",
     "detention occurred 62; detention occurred 43; detention occurred 42"),
    ("The group wants every one of the 210 set free.", "release demanded 210"),
    ("The families want all 14 miners freed.", "release demanded 14"),
    ("She demanded that the 14 be let go.", "release demanded 14"),
    ("It was 33 nurses who were freed on Friday.", "release occurred 33"),
    ("It was 33 who were handed over to India.", "transfer occurred 33"),
    ("What the judge ordered was the release of 12 miners.", "release planned 12"),
    ("He was one of the 12 men arrested at sea in May.", "detention occurred 12"),
    ("She is among the 40 women held at Bagram.", "custody occurred 40"),
    ("Fifty miners were freed on Monday; another 20 are to follow on Friday.",
     "release occurred 50; release planned 20"),
    ("The fishermen, 74 in all, were let go on Friday.", "release occurred 74"),
    ("Police arrested students and teachers, 31 altogether.", "detention occurred 31"),
    ("The rebels released their hostages, 19 in number.", "release occurred 19"),
    ("The detainees, all told 260, are held in Port Sudan.", "custody occurred 260"),
    ("Nurses and drivers were seized – 17 in total.", "detention occurred 17"),
    ("Anna Weber, Juan Soto and Ada Mboya are in jail. All three had been found guilty in May.",
     "custody occurred -; sentence occurred 3"),
    ("Under the law all four were convicted last October.", "sentence occurred 4"),
    ("The trial of 14 officers has been set for Monday.", "sentence planned 14"),
    ("The navy seized two trawlers with 21 men on board. It arrested the men on Friday.", "detention occurred 21"),
    ("Nine miners were freed on Monday. The men were flown to Peru.", "release occurred 9; transfer occurred 9"),
    ("Police detained 14 suspects. The suspects were taken to Mae Sot in Thailand on Thursday.",
     "detention occurred 14; transfer occurred 14"),
    ("Seven hostages were released. The hostages, pale and thin, were later flown to Oman.",
     "release occurred 7; transfer occurred 7"),
    ("A court jailed four bloggers. The four were moved to Kenya.", "sentence occurred 4; transfer occurred 4"),
    ("A court jailed four bloggers for ten years. The journalists had been arrested in May.",
     "sentence occurred 4; detention occurred 4"),
    ("Nine miners were abducted in May. The group was freed on Monday.", "detention occurred 9; release occurred 9"),
    ("Two nurses were abducted in May. The pair were freed on Monday.", "detention occurred 2; release occurred 2"),
    ("Nine miners were abducted in May. All of them are free again.", "detention occurred 9; release occurred 9"),
    ("Nine miners were abducted in May. All were freed on Monday.", "detention occurred 9; release occurred 9"),
    ("Nine miners were abducted in May. They were freed unharmed on Monday.",
     "detention occurred 9; release occurred 9"),
    ("Nine miners were abducted in May. Troops rescued them on Monday.", "detention occurred 9; release occurred 9"),
    ("Nine miners were abducted in May and freed on Monday.", "detention occurred 9; release occurred 9"),
    ("Nine miners were abducted in May. Their release came on Monday.", "detention occurred 9; release occurred 9"),
]  # fmt: skip
NOTHING = [
    "Another 17 met the same fate in the following weeks.",
    "What the remaining 33 stand accused of is not known.",
]


@pytest.mark.parametrize(("text", "read"), TABLE)
def test_table(text: str, read: str) -> None:
    assert read_in(text, "kind status count", "en") == read


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_read(text: str) -> None:
    assert read_in(text, "kind count people", "en") == ""
