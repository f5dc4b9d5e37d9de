"""English: times of other nouns, ages behind names, who has yet to be freed, what is believed, counts in headlines."""

from __future__ import annotations

import pytest
from noted import read_in

TIMES_OF_NOUNS = [
    ("Nine men were arrested over the 2019 attack.", "detention 9 -"),
    ("Some 2,000 people are in jail for their role in the 2020 protests.", "custody about:2000 2025-09-16"),
    ("Twelve men were arrested in connection with the 2008 murder of a judge.", "detention 12 -"),
    ("Six men were arrested over last year's bombing.", "detention 6 -"),
    ("Six men were arrested in last year's raid.", "detention 6 2024-01-01..2024-12-31"),
    ("In the 2023 raid, 12 men were arrested.", "detention 12 2023-01-01..2023-12-31"),
    ("Police arrested 14 men during the 2020 protests.", "detention 14 2020-01-01..2020-12-31"),
    ("In jail are 221 reporters, the highest number since 1990.", "custody 221 2025-09-16"),
    ("Since 1990 Peru has arrested 221 reporters.", "detention 221 1990-01-01..2025-09-16"),
    (
        "It is the most since 2012, when 232 reporters were in jail.",
        "custody 232 2012-01-01..2012-12-31",
    ),
    ("Eighteen nurses went on trial in Lima on Friday.", "sentence 18 2025-09-12"),
    ("Eighteen nurses will go on trial in Lima on Friday.", "sentence 18 2025-09-19"),
    ("The sentencing of the 45 nurses was set for November.", "sentence 45 2025-11-01..2025-11-30"),
]
AGES_BEHIND_NAMES = [
    ("Hassan al-Omari, 48, died in the Jaw prison on Monday.", "death - Hassan al-Omari"),
    ("Police arrested Omar al-Nuri, 75, and Ali Salah, 33.", "detention - Omar al-Nuri+Ali Salah"),
    ("Police arrested 75 men and Ali Salah, 33.", "detention 75 -; detention - Ali Salah"),
]
STILL_HELD = [
    ("Gunmen abducted 60 pupils. About 40 have yet to be freed.", "detention occurred 60; custody occurred about:40"),
    ("Twelve hostages have yet to be released.", "custody occurred 12"),
    ("Twelve hostages have not been released.", "release denied 12"),
    ("Twelve detainees have yet to be charged.", ""),
    (
        "Gunmen abducted 60 pupils. At least 18 girls are still missing.",
        "detention occurred 60; custody occurred at_least:18",
    ),
    ("After the flood 18 girls are still missing.", ""),
    ("Campaigners believe that over 550 dissidents remain locked up.", "custody occurred over:550"),
    ("Campaigners fear that over 550 dissidents may be in prison.", "custody possible over:550"),
    ("Sixty soldiers are still on trial.", "sentence planned 60"),
    ("A military court tried 14 civilians.", "sentence planned 14"),
    ("The army tried to free 14 civilians.", "release possible 14"),
    ("The Supreme Court rejected the appeals of four activists.", "sentence occurred 4"),
    ("The Supreme Court rejected the acquittal of four activists.", ""),
    ("Ana Holm is one of 300 political prisoners in Peru.", "custody occurred 300; custody occurred -"),
    ("Ana Holm was one of 14 prisoners freed in Peru.", "release occurred 14; release occurred -"),
    ("The group has verified 915 political prisoners.", "custody occurred 915"),
    ("The deaths of four inmates are being investigated.", "death occurred 4"),
    ("The deaths of four passengers are being investigated.", ""),
]
IN_HEADLINES = [
    ("Peru jails 32 over failed coup", "detention 32"),
    ("Lima police hold 29 at demonstration", "detention 29"),
    ("Lima police hold talks with 29 traders", ""),
    ("Peru court martial jails 16 soldiers over plot", "sentence 16"),
]
TOLD_BEHIND = [
    ("Ana Holm has been held since she was arrested in 2023.", "custody - Ana Holm; detention - Ana Holm"),
    ("Ana Holm spent two years in jail before she was freed.", "release - Ana Holm"),
    ("The lawyer of Ana Holm spent two years in jail before he was freed.", ""),
    ("Forty nurses were held for a week before they were freed.", "custody 40 -; release 40 -"),
    ("Forty nurses were freed a year after they were arrested.", "release 40 -; detention 40 -"),
    ("Forty nurses are freed a year.", ""),
    ("Police arrested 90 people, 31 of them on drug charges.", "detention 90 -; detention 31 -"),
    ("Nearly 2,600 inmates are on remand, 310 of them for over a year.", "custody under:2600 -; custody 310 -"),
    ("Police arrested 90 people. Some 300 lawyers protested, 31 of them in Lima.", "detention 90 -"),
    ("Peru freed 29 men, all of them under 18 or over 60.", "release 29 -"),
    ("Prisoners over 70 were freed.", ""),
    ("Peru freed over 70 prisoners.", "release over:70 -"),
]
OTHER_FIGURES = [
    ("Thirteen men were hanged on April 22 and 11 on May 6.", "death 13 2025-04-22; death 11 2025-05-06"),
    ("Thirteen men were hanged on April 22 and 23.", "death 13 2025-04-22..2025-04-23"),
    ("Nine men were executed on May 6; a rights group puts it at 41.", "death 9 2025-05-06; death 41 2025-05-06"),
    ("There are 1,018 men in prison, up from 968 a month before.", "custody 1018 2025-09-16; custody 968 -"),
    ("There are 500 men in prison, compared with 420 beds.", "custody 500 2025-09-16"),
    (
        "Police made 150 arrests in July, up from 110 a month earlier.",
        "detention 150 2025-07-01..2025-07-31; detention 110 2025-06-01..2025-06-30",
    ),
    ("Dozens of nurses had been arrested, the union said. It put the number at 17.", "detention 17 -"),
    ("Dozens of nurses had marched, the union said. It put the number at 17.", ""),
    ("Police said the number of those arrested was 27.", "detention 27 -"),
    ("Police arrested 40 reporters. The number of reporters killed at work fell to 29.", "detention 40 -"),
    ("Twelve men held in dawn raids", "detention 12 -"),
    ("Twelve men held in Lima prison", "custody 12 -"),
    ("The three nurses were taken at a checkpoint in May.", "detention 3 2025-05-01..2025-05-31"),
    ("A judge withdrew the arrest warrants for 12 lawmakers.", ""),
    ("Four nurses could face the death penalty.", "sentence 4 -"),
    ("A tenth man was taken back to his cell.", ""),
    ("A court martial sent 16 soldiers to prison for terms of four to nine years.", "sentence 16 -"),
    ("A reporter saw at least 50 being dragged into vans.", ""),
]
WHO_IS_TOLD_OF = [
    (
        "Fourteen were freed, among them the poet Ana Holm, who was convicted in May.",
        "release 14 -; release - Ana Holm; sentence - Ana Holm",
    ),
    (
        "Twenty-six men, 16 of them Poles, who had been detained in May, were deported.",
        "transfer 26 -; transfer 16 -; detention 26 -",
    ),
    ("Another prisoner has died in custody. Omar Said, 48, died in Lima prison.", "death - Omar Said"),
    ("Another prisoner has died in custody. Police arrested Omar Said.", "death 1 -; detention - Omar Said"),
]
BY_ORIGIN = [
    (
        "Police detained 318 migrants. Of the 318, 141 are from Peru, 96 from Chile and seven from Cuba.",
        "detention occurred 318; detention occurred 141; detention occurred 96; detention occurred 7",
    ),
    (
        "The king will free 418 inmates. By prison, 96 come from Maula, 71 from Chichiri and 44 from Zomba.",
        "release planned 418; release planned 96; release planned 71; release planned 44",
    ),
    (
        "Some 384 prisoners were freed, among them 71 from Barlin and 53 from Addie.",
        "release occurred about:384; release occurred 71; release occurred 53",
    ),
    (
        "Police detained 318 migrants. The union has 96 members from Chile and seven from Cuba.",
        "detention occurred 318",
    ),
    ("Police arrested 12 fishermen, along with four boats.", "detention occurred 12"),
    ("The navy said 58 fishermen and 11 boats had been seized.", "detention occurred 58"),
    ("Police arrested 12 fishermen, along with four others.", "detention occurred 12; detention occurred 4"),
    ("A man jailed for theft is still at large.", ""),
]
PLACES = [
    ("Moldova arrested 70 men trained in Serbia.", "detention 70 MD"),
    ("Russia jailed 23 fighters captured in Ukraine.", "detention 23 RU"),
    ("Israel freed 150 Palestinians jailed in Egypt.", "release 150 EG"),
]


@pytest.mark.parametrize(("text", "told"), TIMES_OF_NOUNS)
def test_the_time_of_another_noun_is_not_the_events(text: str, told: str) -> None:
    assert read_in(text, "kind count when", "en") == told


@pytest.mark.parametrize(("text", "told"), AGES_BEHIND_NAMES)
def test_ages_behind_names_count_nobody(text: str, told: str) -> None:
    assert read_in(text, "kind count people", "en") == told


@pytest.mark.parametrize(("text", "told"), STILL_HELD)
def test_who_is_held_tried_or_dead(text: str, told: str) -> None:
    assert read_in(text, "kind status count", "en") == told


@pytest.mark.parametrize(("text", "told"), IN_HEADLINES)
def test_verbs_of_headlines_count(text: str, told: str) -> None:
    assert read_in(text, "kind count", "en") == told


@pytest.mark.parametrize(("text", "told"), TOLD_BEHIND)
def test_what_is_told_behind(text: str, told: str) -> None:
    assert read_in(text, "kind count people", "en") == told


@pytest.mark.parametrize(("text", "told"), PLACES)
def test_where_those_seized_were_before_is_not_where_they_are_seized(text: str, told: str) -> None:
    assert read_in(text, "kind count at", "en") == told


@pytest.mark.parametrize(("text", "told"), OTHER_FIGURES)
def test_other_figures(text: str, told: str) -> None:
    assert read_in(text, "kind count when", "en") == told


@pytest.mark.parametrize(("text", "told"), WHO_IS_TOLD_OF)
def test_who_is_told_of(text: str, told: str) -> None:
    assert read_in(text, "kind count people", "en") == told


@pytest.mark.parametrize(("text", "told"), BY_ORIGIN)
def test_shares_by_origin_and_things_beside_people(text: str, told: str) -> None:
    assert read_in(text, "kind status count", "en") == told
