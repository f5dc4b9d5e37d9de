"""English as reports run on: lists taken up, vessels with their crews, courts, releases with their parts."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # a list is taken up as a whole
    (
        "The crew had nine Syrians, three Kenyans and one Russian, who were also released.",
        "release occurred 9; release occurred 3; release occurred 1",
    ),
    ("He met nine Syrians and one Russian, who was released.", ""),
    (
        "The governor received 19 pupils, four cooks and seven nurses after they were released.",
        "release occurred 19; release occurred 4; release occurred 7",
    ),
    # what a participle behind the last of a list says of them
    ("Pirates freed a tanker and its 19 crew members seized in May.", "release occurred 19"),
    ("Two crew members seized in May were freed.", "release occurred 2"),
    ("Troops raided a camp and 19 men arrested four hunters.", "detention occurred 4"),
    # who is aboard
    ("A fishing boat with 15 crew on board was released last week.", "release occurred 15"),
    ("The tanker was seized in October with 22 crew on board.", "detention occurred 22"),
    ("A dinghy with 31 migrants was intercepted off the coast of Peru.", "detention occurred 31"),
    ("A coach with 40 tourists was hit by a bus.", ""),
    ("A ship with 15 containers was seized.", ""),
    # others who come along
    ("He was released with some 90 political prisoners.", "release occurred about:90"),
    ("He was arrested with two lawyers in the room.", ""),
    # two verbs of one bare number
    ("Six received suspended sentences and were released from custody.", "sentence occurred 6; release occurred 6"),
    ("Nine men were ordered to serve eight years in prison.", "sentence occurred 9"),
    ("Nine men were ordered to serve as jurors.", ""),
    # a release and its parts
    ("Friday's release of 1,200 prisoners includes 80 women.", "release occurred 1200; release occurred 80"),
    ("The arrest of 40 people included nine students.", "detention occurred 40; detention occurred 9"),
    ("Friday's sale of 1,200 cars includes 80 vans.", ""),
    # handed over, returned, in somebody's hands
    ("The ministry reported the handover of 126 soldiers by Armenia.", "release occurred 126"),
    ("Yerevan confirmed the return of 111 people from captivity.", "release occurred 111"),
    ("The ministry reported the handover of 126 bodies.", ""),
    ("About 200 sailors are in pirate hands.", "custody occurred about:200"),
    ("About 200 sailors are in good hands.", ""),
    # names, each with what a participle tells of it
    (
        "There is also Artyom Sak, sentenced to 16 years in prison, or Mikola Stas, sentenced to 14 years.",
        "sentence occurred -; sentence occurred -",
    ),
    (
        "Victims include Jerzy Lis, jailed for four years, and Robert Kania, jailed for three years.",
        "sentence occurred -; sentence occurred -",
    ),
    ("Police took Jerzy Lis to Kota, arrested four others and left.", "detention occurred 4"),
    ("The man, Jerzy Lis of Kota, died of cancer in prison.", "death occurred -"),
    # people counted beside what the clause tells
    (
        "The poll took place amid a crackdown, with more than 1,100 dissidents currently behind bars.",
        "custody occurred over:1100",
    ),
    ("The visit came with 40 journalists still in prison.", "custody occurred 40"),
    ("The delegation met with 12 inmates in prison.", ""),
    ("The number of those that are currently in jail is roughly 1,700.", "custody occurred about:1700"),
    ("A court sentenced Akram Wali and Tawfiq Mansur to death.", "sentence occurred -"),
    # how long somebody has been held is a stock
    ("Luis Soto has been detained for almost 19 months.", "custody occurred -"),
    ("Luis Soto has been held for two years.", "custody occurred -"),
    ("Luis Soto has been detained for questioning.", "detention occurred -"),
    ("Forty men have been detained since May.", "detention occurred 40"),
    # terms behind an age, the group that a part is of, talks to the press
    (
        "A court sentenced Juan Soto, 45, to seven years and Ana Roa, 32, to five years.",
        "sentence occurred -; sentence occurred -",
    ),
    (
        "The prison service confirmed the group of freed Syrians included 250 people serving life terms.",
        "release occurred 250",
    ),
    ("The group of old friends included 250 people.", ""),
    ("The minister spoke to the BBC about the 12 men.", ""),
    ("The minister spoke to Ana Roa about the 12 men.", "talks occurred -"),
    (
        "Ten migrants were freed, and 1 voluntarily returned to Mexico.",
        "release occurred 10; release occurred 1; transfer occurred 1",
    ),
    # courts that jail, prisons that let go, capacities
    ("A Lima court on Tuesday jailed all 45 defendants.", "sentence occurred 45"),
    ("Police on Tuesday jailed 12 men near the court.", "detention occurred 12"),
    ("The prison let go of 139 inmates yesterday.", "release occurred 139"),
    ("The firm let go of 40 workers.", ""),
    ("The minister has directed the prisons to release 610 inmates.", "release planned 610"),
    (
        "The prison population stands at 9,000 against a holding capacity of 7,000.",
        "custody occurred 9000",
    ),
    # what did not come about
    ("The junta reneged on a pledge to free 40 prisoners.", "release refused 40"),
    ("The junta failed to free 40 prisoners.", "release denied 40"),
    ("Talks failed to secure the release of 40 hostages.", "release denied 40"),
    ("The strike failed and 30 people were arrested.", "detention occurred 30"),
]


@pytest.mark.parametrize(("text", "wanted"), TABLE)
def test_sentences_as_reports_have_them(text: str, wanted: str) -> None:
    assert read_in(text, "kind status count", "en") == wanted


SLOTS = [
    (
        "said_by",
        "Ukraine and Russia on Wednesday announced a swap, with more than 90 freed on each side.",
        "Ukraine+Russia",
    ),
    ("said_by", "The foreign ministers of Iran and Oman said 12 sailors had been freed.", "foreign ministers"),
    ("to", "Kyiv said it had brought home 120 people.", "UA"),
    ("by", "A court convicted eight men of rioting and attacking police at a rally.", "court"),
    ("by", "Eight men were arrested in an attack by police.", "police"),
]


@pytest.mark.parametrize(("slot", "text", "wanted"), SLOTS)
def test_who_says_and_does_it(slot: str, text: str, wanted: str) -> None:
    assert read_in(text, slot, "en") == wanted
