"""English of local papers and police logs: shares of those held, headlines with capitals, streets, makes of things."""

from __future__ import annotations

import pytest
from noted import read_in

CASES = [
    # some who are among others
    ("kind count group", "Twelve students were among the 60 people detained on Monday.",
     "detention 60 -; detention 12 student"),
    ("kind count group", "At least nine children are among the 40 hostages freed on Friday.",
     "release 40 hostage; release at_least:9 minor"),
    ("kind count group", "A priest and two nuns are among 40 people abducted by gunmen.",
     "detention 40 hostage; detention 1 cleric; detention 2 cleric"),
    ("kind count group", "Nine nurses are among 40 people who were arrested on Monday.",
     "detention 40 -; detention 9 other"),
    ("kind count group", "Two journalists were among dozens of people arrested.", "detention 2 journalist"),
    ("kind count group", "Twelve guests were among the 60 people at the feast.", ""),
    ("kind count group", "Sixty guests were among the 12 people arrested.", "detention 12 -"),
    # headlines that write every longer word with a capital
    ("kind count by", "Police Arrest 14 Protesters in Lima", "detention 14 Police"),
    ("kind count by", "Court Jails 14 Activists For Treason", "sentence 14 Court"),
    ("kind count by", "Kenya Police Detain 40 Over Protest", "detention 40 Kenya Police"),
    ("kind count by", "Iran Executes Three Men Over Murder", "death 3 Iran"),
    ("kind count by", "Peruvian Army Frees 14 Hostages, Kills Five Bandits", "release 14 Peruvian Army"),
    ("kind count said_by", "Opposition Says 14 Rounded Up After March", "detention 14 Opposition"),
    ("kind count said_by", "Human Rights Watch Says 14 Held In Peru", "custody 14 Human Rights Watch"),
    ("kind people by", "Supreme Court Frees Karl Dahl After Two Years", "release Karl Dahl Supreme Court"),
    ("kind count", "Karl Dahl, Mona Lund And Anna Berg", ""),
    ("kind count by", "Army rescues 12 kidnapped students", "release 12 Army"),
    ("kind count by", "EFCC arrests 37 suspected internet fraudsters in Lagos", "detention 37 EFCC"),
    # what is called after a town
    ("count at", "Three men were arrested in London Road, Nairobi.", "3 KE"),
    ("count at", "Three men were arrested in Berlin Township, New Jersey.", "3 US"),
    ("count at", "Three men were arrested in Edinburgh Village, Chaguanas.", "3 TT"),
    ("count at", "Three men were arrested on a road in London.", "3 GB"),
    ("count at", "At least 15 men were arrested in Port-of-Spain.", "at_least:15 TT"),
    # makes and short forms are nobody; things are not people
    ("kind people", "Officers found a Kel-Tec pistol in his bag and arrested him.", ""),
    ("kind people", "Police arrested a TV and radio presenter, Mona Lund.", "detention Mona Lund"),
    ("kind people", "Police arrested JD Dahl in Lima.", "detention JD Dahl"),
    # days, sites and bodies that lend somebody their name are nobody either; a surname may be an adjective
    ("kind people", "Forty inmates were freed on a pardon that King Hamid granted to mark Unity Day.", "release -"),
    ("kind people", "Suspects were picked up at Abule Junction and Simon Road by men of the Volunteer Corps.", ""),
    ("kind people", "The former Lumex chief, Peter Hale, was jailed for a year.", "sentence Peter Hale"),
    ("kind people", "The Lumex founder was jailed for nine years.", ""),
    ("kind count people", "Nine hostages in Port Bellow kidnap drama freed", "release 9 -"),
    ("kind people", "Police detained Kevin Short and Laura Best.", "detention Kevin Short+Laura Best"),
    ("kind people", "Mia Young, 31, was arrested on Friday.", "detention Mia Young"),
    ("kind people", "Police arrested a Samuel Okoro, 34, in Lima.", "detention Samuel Okoro"),
    ("kind people", "“We've been arrested at the mall,” the baker wrote.", ""),
    ("kind count", "Police said two guns, 18 rounds of ammunition and a knife were seized.", ""),
    ("kind count", "Officers arrested five men and seized 30 wraps of cannabis.", "detention 5"),
    # a reason is no source
    ("kind count by said_by", "Denmark deported 12 nurses, citing visa breaches.", "transfer 12 Denmark -"),
    ("kind count by said_by", "Reuters reported 12 arrests, citing the police.", "detention 12 - Reuters+police"),
    # where they were taken, told behind the move
    ("kind count to", "Chile deported 43 Norwegians. On Tuesday the deportees were flown to Oslo.",
     "transfer 43 -; transfer 43 NO"),
    ("kind count to", "Chile deported 43 Norwegians. The group boarded a Lufthansa flight to Oslo.",
     "transfer 43 -; transfer 43 NO"),
    ("kind count to", "Chile deported 43 Norwegians to Oslo. Later the deportees were flown to Bergen in Norway.",
     "transfer 43 NO"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), CASES)
def test_local_press(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "en") == expected


TIMES = [
    ("en", "At about 2:30 a.m. on September 4, three nurses were abducted.", "3 2025-09-04"),
    ("en", "40 men were arrested around 4 pm on Sunday.", "40 2025-09-14"),
    ("en", "40 men were arrested shortly before midnight on Sunday.", "40 2025-09-14"),
    ("en", "40 men were arrested between 6pm on Sunday and 6am on Monday.", "40 2025-09-14..2025-09-15"),
    ("en", "40 men were arrested on Saturday and Sunday.", "40 2025-09-13..2025-09-14"),
    ("en", "40 men were arrested last Dec. 5.", "40 2024-12-05"),
    ("en", "Police arrested 40 fans at Euro 2024.", "40 -"),
    ("en", "Police arrested 40 men during Operation Clean Sweep 2023.", "40 -"),
    ("en", "40 men were arrested in autumn 2024.", "40 2024-09-01..2024-11-30"),
    ("de", "40 Männer wurden am Sonntag gegen 16.30 Uhr festgenommen.", "40 2025-09-14"),
    ("es", "40 hombres fueron detenidos el domingo a las 16:30.", "40 2025-09-14"),
    ("ru", "В воскресенье около 16:00 задержали 40 мужчин.", "40 2025-09-14"),
]
ORDER = [
    ("kind count by", "Armed bandits had invaded the Central Mosque in Zugu and whisked away 44 worshippers.",
     "detention 44 bandits"),
    ("kind count by", "Bandits release village head, 35 others", "release 35 Bandits"),
    ("kind count by said_by", "Twelve nuns were abducted by rebels who said they wanted talks.",
     "detention 12 rebels -"),
    ("kind status count", "Karl Dahl had been abducted by gunmen who demanded a ransom for his release.",
     "detention occurred -"),
    ("kind count said_by", "Twelve nuns were freed on Monday, which the ministry confirmed.", "release 12 ministry"),
    ("kind count said_by", "The police, who said 12 nuns were freed, gave no names.", "release 12 police"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), TIMES)
def test_days_with_an_hour_and_years_in_names(language: str, text: str, expected: str) -> None:
    """A day that stands with its hour is the day of the event; a year in a name is none."""
    assert read_in(text, "count when", language) == expected


@pytest.mark.parametrize(("fields", "text", "expected"), ORDER)
def test_who_acts_by_the_order_of_words(fields: str, text: str, expected: str) -> None:
    """The subject stands before its verb; who only demands something for the captive tells nothing of the rest."""
    assert read_in(text, fields, "en") == expected


SHARES = [
    ("kind count nation", "The 46 arrested comprised 24 Indonesians, nine Indians and one Pakistani.",
     "detention 24 ID; detention 9 IN; detention 1 PK"),
    ("kind count nation", "Those arrested included Indonesians (421), Bangladeshis (78) and Pakistanis (6).",
     "detention 421 ID; detention 78 BD; detention 6 PK"),
    ("kind count nation", "Those arrested comprised 25 Indians, Myanmar (18), Filipinos (two) and one Pakistani.",
     "detention 25 IN; detention 18 MM; detention 2 PH; detention 1 PK"),
    ("kind count nation", "Among those detained were Peruvians – 43, Chile – 15 and Cuba – 10.",
     "detention 43 PE; detention 15 CL; detention 10 CU"),
    ("kind count nation", "The menu comprised 24 soups, nine salads and one cake.", ""),
    ("kind status count", "A total of 425 migrants were arrested for not possessing valid documents.",
     "detention occurred 425"),
    ("kind status count", "The 425 migrants were not arrested.", "detention denied 425"),
    ("kind count", "Peru freed an opposition leader and 34 activists Monday after sentencing them to suspended terms.",
     "release 34; sentence 34"),
    ("kind count", "Four men were arrested in Lima. They were later handed over to the police.", "detention 4"),
    ("kind count", "The director said that the four suspects should be handed over to the police.", ""),
    ("kind count", "The rebels handed over 12 captives to the Red Cross.", "release 12"),
    ("kind people", "Over 40 people, including some BNP and Jamaat leaders, were arrested.", "detention -"),
    ("kind people", "Officers arrested 21 suspects and seized 4kg of cocaine, Tramadol and heroin.", "detention -"),
    ("kind people", "A court on Wednesday placed Karl Dahl on a five-day remand.", "detention Karl Dahl"),
    ("count by", "The Dhaka Metropolitan Police has arrested 40 people.", "40 Dhaka Metropolitan Police"),
    ("count by", "The Metropolitan Police has arrested 40 people.", "40 Metropolitan Police"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), SHARES)
def test_shares_reasons_and_bodies(fields: str, text: str, expected: str) -> None:
    """Whose citizens those arrested are, what they are held for, to whom they are handed, and by whom."""
    assert read_in(text, fields, "en") == expected


COURTS = [
    ("kind status count", "Four suspects denied the charges and remain in custody.", "custody occurred 4"),
    ("kind status count", "Four suspects were denied bail and remain in custody.",
     "release refused 4; custody occurred 4"),
    ("kind status count", "Amnesty urged Peru to release 14 nuns and free 12 monks.",
     "release demanded 14; release demanded 12"),
    ("kind people", "Karl Dahl and Mona Lund were among those detained near Harbour Fort and Market House.",
     "detention Karl Dahl+Mona Lund"),
    ("kind people", "Among those detained in Lima were Karl Dahl and Mona Lund.", "detention Karl Dahl+Mona Lund"),
    ("kind count people", "Eleven men were arrested for contravening the Arms and Ammunition Act.", "detention 11 -"),
    ("count said_by", "The ministry was told that 12 men had been freed.", "12 -"),
    ("count said_by", "The ministry has confirmed that 12 men had been freed.", "12 ministry"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), COURTS)
def test_what_courts_and_police_say(fields: str, text: str, expected: str) -> None:
    """Who denies charges is held all the same; where people were held is nobody; who is told something says nothing."""
    assert read_in(text, fields, "en") == expected
