"""English: who asks for whose release, who talks with whom, acquittals, what is threatened; near misses beside them."""

from __future__ import annotations

import pytest
from noted import read_in

ASKED = [
    ("Relatives of 43 detainees called for their release.", "release demanded 43 -"),
    ("The wives of the 26 fishermen appealed for their release on Monday.", "release demanded 26 -"),
    ("Lawyers for the 11 activists demanded their immediate release.", "release demanded 11 -"),
    ("The family of Ana Holm is calling for her immediate release.", "release demanded - Ana Holm"),
    ("Ana Holm's husband has called for her release.", "release demanded - Ana Holm"),
    ("Lawyers for Ana Holm asked the court to free her.", "release demanded - Ana Holm"),
    ("The bloc reiterated its call for the release of 80 prisoners.", "release demanded 80 -"),
    ("The bloc renewed its appeal for the release of 59 nurses.", "release demanded 59 -"),
    ("Thousands marched to demand freedom for 300 political prisoners.", "release demanded 300 -"),
    ("The party made the release of 900 prisoners a condition for talks.", "release demanded 900 -"),
    ("The junta was given until Friday to free 14 ministers.", "release demanded 14 -"),
    ("The group wants the 24 opposition figures freed.", "release demanded 24 -"),
    ("A further 2,000 inmates are slated for release next month.", "release planned 2000 -"),
    ("Judges refused to approve the release of 17 detainees.", "release refused 17 -"),
    ("Judges agreed to approve the release of 17 detainees.", "release planned 17 -"),
    # who asks says beside it how things are
    ("The bloc urged Lima to halt the raids, saying that 43 nurses had been detained.", "detention occurred 43 -"),
    ("The bloc urged Lima to halt the raids, saying it had counted 43 arrests.", "detention occurred 43 -"),
    ("Chad demanded that Lima end the blockade, saying it had freed 43 nurses.", "release occurred 43 -"),
    ("The bloc urged Lima to act, demanding that 43 nurses be released.", "release demanded 43 -"),
    ("The bloc urged Lima to see to it that 43 nurses be released.", "release demanded 43 -"),
    ("Ana Holm demanded her release.", ""),
    ("The family of Ana Holm is calling for calm.", ""),
]  # fmt: skip
HIM = [
    ("Police raided the home of Omar Farid and detained him.", "detention occurred - Omar Farid"),
    ("Agents surrounded the house of Omar Farid before dawn and took him into custody.",
     "detention occurred - Omar Farid"),
    ("Friends of Omar Farid said he had been arrested at home.", "detention occurred - Omar Farid"),
    ("The lawyer of Ana Holm spent two years in jail before he was freed.", ""),
    ("A man was dragged out of his car by officers.", "detention occurred 1 -"),
    ("The journalist Ana Holm was dragged out of her car by plainclothes officers.", "detention occurred - Ana Holm"),
    ("The country was dragged into war.", ""),
    ("By midnight, 311 had been booked into the county jail.", "detention occurred 311 -"),
    ("By midnight, 311 had been booked into hotels.", ""),
    ("Six reporters face arrest if they return.", "detention possible 6 -"),
]  # fmt: skip
TRIED = [
    ("The judges acquitted 17 of the accused for lack of evidence.", "sentence denied 17 -"),
    ("Two former lawmakers were cleared of subversion.", "sentence denied 2 -"),
    ("Volunteers cleared two roads of snow.", ""),
    ("The court threw out the convictions of nine police officers.", "sentence denied 9 -"),
    ("The court upheld the convictions of nine police officers.", "sentence occurred 9 -"),
    ("The top court quashed the sentences of 12 soldiers.", "sentence denied 12 -"),
    ("Prosecutors have asked for life terms for eight of the defendants.", "sentence demanded 8 -"),
    ("Twenty-eight people appeared in court charged with treason.", "sentence planned 28 -"),
    ("Eleven men went to the gallows at dawn.", "death occurred 11 -"),
    ("Eleven men went to the market at dawn.", ""),
    ("At least 54 prisoners of war were killed in the blast.", "death occurred at_least:54 -"),
    ("At least 54 soldiers were killed in the blast.", ""),
    ("A riot at the prison left 31 inmates dead.", "death occurred 31 -"),
]  # fmt: skip
STOCKS = [
    ("Ukraine says at least 16 of its civilians are in captivity.", "custody occurred at_least:16 -"),
    ("The party said over 200 of its members were arrested.", "detention occurred over:200 -"),
    ("The minister said in a statement the 14 men were freed.", "release occurred 14 -"),
    ("Three judges and five colonels are among those in custody.", "custody occurred 3 -; custody occurred 5 -"),
    ("The country's prison population has doubled to 110,000.", "custody occurred 110000 -"),
    ("Makala prison, with space for 1,500, holds more than 14,000.", "custody occurred over:14000 -"),
    ("The theatre, with space for 1,500, is full.", ""),
    ("Three inmates died and 12 were wounded in clashes at the jail.", "death occurred 3 -"),
    ("Seven Indonesians were caught trying to cross into Sabah.",
     "detention occurred 7 -; transfer possible 7 -"),
    ("Fourteen members of the group were hauled before a court in Ankara.", "sentence planned 14 -"),
    ("Fourteen members of the group brought a case before a court in Ankara.", ""),
    ("At least three captured Ukrainian soldiers were shot dead.", "death occurred at_least:3 -"),
    ("At least three Ukrainian soldiers were shot dead.", ""),
    ("The poet Omar Farid has lost his appeal against a 19-year jail term.", "sentence occurred - Omar Farid"),
    ("The poet Omar Farid has lost his appeal against deportation.", ""),
    ("Twenty-three of those arrested were ordered released on bail.", "release planned 23 -"),
]  # fmt: skip
TOTALS = [
    ("Prosecutors are seeking 10 years each for the five surgeons.", "sentence 5 -"),
    ("The plan is costed over 10 years for the five hospitals.", ""),
    ("Executions have risen to 41, from 33 in 2024.", "death 41 -"),
    ("The number of arrests rose to 540 from 300 in May.", "detention 540 -"),
    ("Arrests have reached 540 in May.", "detention 540 2025-05-01..2025-05-31"),
    ("Ana Holm's trial opened in Istanbul.", "sentence - -"),
    ("During Ana Holm's trial, 14 people were arrested.", "detention 14 -"),
    ("Ana Holm's detention was extended by two months.", "custody - 2025-09-16"),
]  # fmt: skip
TALKED = [
    ("Putin and Trump will meet in Budapest within two weeks.", "planned Putin Trump"),
    ("Merz and Macron met in Toulon.", "occurred Merz Macron"),
    ("Trump spoke by phone with Lukashenko on Friday.", "occurred Trump Lukashenko"),
    ("Zelensky is due to meet Erdogan in Ankara.", "planned Zelensky Erdogan"),
    ("Witkoff held nearly three hours of talks with Putin.", "occurred Witkoff Putin"),
    ("Omar Farid was received at the palace by Ana Holm.", "occurred Ana Holm Omar Farid"),
    ("Ana Holm met with her Russian counterpart, Erik Berg, in Oslo.", "occurred Ana Holm Erik Berg"),
    ("Erik Berg travelled to Minsk, where he met Ana Holm.", "occurred Erik Berg Ana Holm"),
    ("Delegations from Norway and Chad held talks in Oslo.", "occurred Norway Chad"),
    ("Ana Holm called off a meeting with Erik Berg.", "refused Ana Holm Erik Berg"),
    ("Ana Holm cancelled her meeting with Erik Berg.", "refused Ana Holm Erik Berg"),
    ("Ana Holm criticised the talks with Hamas.", ""),
    ("Ana Holm heads the Norwegian delegation for peace talks with Peru.", ""),
    ("The senator explained what the ministry is calling Operation Broom.", ""),
    ("Ana Holm spoke on Monday. She told reporters that she had met Erik Berg.", "occurred Ana Holm Erik Berg"),
    ("She told reporters that she had met Erik Berg.", ""),
    ("Nurses and patients will meet in Oslo.", ""),
    ("Overcrowding was raised with the board.", ""),
]  # fmt: skip
MEASURES = [
    ("Switzerland lifted its freeze on the assets of Ana Holm.", "sanction occurred Switzerland Ana Holm"),
    ("Switzerland lifted its freeze on hiring.", ""),
    ("Norway issued entry bans on Ana Holm.", "sanction occurred Norway Ana Holm"),
    ("Norway announced the expulsion of 18 Russian diplomats.", "transfer planned Norway -"),
    ("Norway announced the expulsion of 18 Russian tourists.", "transfer planned Norway -"),
    ("Ana Holm threatened Norway with new sanctions.", "sanction possible Ana Holm Norway"),
    ("Germany called for sanctions against Norway.", "sanction demanded - Norway"),  # cited, and not acting
    ("Norway is expelling two Russian diplomats.", "transfer occurred Norway -"),
    ("Norway cut ties with Chad after the vote.", "relations occurred Norway Chad"),
    ("The club cut ties with its coach.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), [*ASKED, *HIM, *TRIED, *STOCKS])
def test_people(text: str, read: str) -> None:
    assert read_in(text, "kind status count people", "en") == read


@pytest.mark.parametrize(("text", "read"), TOTALS)
def test_totals(text: str, read: str) -> None:
    assert read_in(text, "kind count when", "en") == read


@pytest.mark.parametrize(("text", "read"), TALKED)
def test_talks(text: str, read: str) -> None:
    assert read_in(text, "status by with", "en") == read


@pytest.mark.parametrize(("text", "read"), MEASURES)
def test_measures(text: str, read: str) -> None:
    assert read_in(text, "kind status by target", "en") == read
