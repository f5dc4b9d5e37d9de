"""Those told of on: followed by others, with more to follow, with terms of their own, each in their place."""

from __future__ import annotations

import pytest
from noted import read_in

CASES: dict[str, list[tuple[str, str, str]]] = {
    "en": [
        ("kind status count", "Five activists were freed on Monday, followed by 12 more on Tuesday.",
         "release occurred 5; release occurred 12"),
        ("kind status count", "Twelve men were sentenced on Monday, followed by three women on Tuesday.",
         "sentence occurred 12; sentence occurred 3"),
        ("kind status count", "Five activists were freed on Monday, with another 12 to follow.",
         "release occurred 5; release planned 12"),
        ("kind status count", "Five prisoners were freed, with ten more to be freed next week.",
         "release occurred 5; release planned 10"),
        ("kind status count", "Police arrested 12 people, followed by clashes with 30 protesters.",
         "detention occurred 12"),
        ("kind status count", "Police arrested 12 people, followed closely by reporters.", "detention occurred 12"),
        ("kind status count", "Ten ships left, followed by 12 more on Tuesday.", ""),
        ("kind count", "Three got ten years, nine were given five.", "sentence 3; sentence 9"),
        ("kind count", "Three got gold medals, nine were given silver.", ""),
        ("kind status count", "Life imprisonment for eleven officers, acquittal for four.",
         "sentence occurred 11; sentence denied 4"),
        ("kind count to", "The truce began, with ten prisoners being transferred to Russia and thirteen to Germany.",
         "transfer 10 RU; transfer 13 DE"),
        ("kind count", "The raids continued, with 12 activists being taken into custody in Kano and six in Lagos.",
         "detention 12; detention 6"),
        ("kind count", "Police broke up the rally, with 40 people being detained.", "detention 40"),
        ("kind count", "A total of 174 people are detained at the protests in Lagos.", "detention 174"),
        ("kind count", "Forty people are being detained without charge.", "custody 40"),
        ("kind count", "In Kano 40 and in Lagos 12 people were detained.", "detention 40; detention 12"),
        ("kind count", "In Kano police detained 40 people and in Lagos 12 were hurt.", "detention 40"),
        ("kind people", "Ivan Petrov, 51, in prison since 2021, has written a book.", "custody Ivan Petrov"),
        ("kind people", "Ivan Petrov, in prison since 2021, was freed on Friday.", "release Ivan Petrov"),
        ("kind people", "Ivan Petrov, in office since 2021, has written a book.", ""),
        ("kind people", "They visited convicted gang leader John Holm.", ""),
        ("kind people", "Judges convicted gang leader John Holm of murder.", "sentence John Holm"),
        ("kind people", "The army freed kidnapped teacher Ann Bell on Friday.", "release Ann Bell"),
        ("kind count to", "The 40 migrants were picked up by the coastguard and taken back to Libya.",
         "transfer 40 LY"),
        ("kind count", "Police picked up 12 activists on Monday.", "detention 12"),
        ("kind count by", "More than 50 nurses are held in Houthi prisons.", "custody over:50 Houthi"),
        ("kind count by", "31 farmers walked free from the RSF's Dalma prison.", "release 31 RSF"),
        ("kind count by", "Some 1,300 people remain in Evin prison.", "custody about:1300 -"),
        ("kind by with", "Peru and Chile exchange prisoners of war on Friday.", "exchange Peru Chile"),
        ("kind by", "A Chile and Peru prisoner exchange took place.", ""),
        ("kind count", "Kyiv and Moscow carried out a 205-for-205 prisoner swap.",
         "exchange 410; release 205; release 205"),
        ("kind count", "The company completed a 3-for-1 stock split.", ""),
        ("kind people", "Chess player Ann Holm is released in a prisoner swap.", "release Ann Holm"),
        ("kind people", "Ann Bell was freed from house arrest.", "release Ann Bell"),
        ("kind people", "Ann Bell was released to house arrest.", "custody Ann Bell"),
    ],
    "es": [
        ("kind count by", "Más de 50 cooperantes están en cárceles de la milicia.", "custody over:50 milicia"),
    ],
    "ru": [
        ("kind count by", "Более 50 врачей находятся в тюрьмах хуситов.", "custody over:50 хуситы"),
    ],
    "de": [
        ("kind count by", "Mehr als 50 Helfer sitzen in Gefängnissen der Miliz.", "custody over:50 Miliz"),
        ("kind count", "In Kano wurden 40 und in Lagos zwölf Menschen festgenommen.", "detention 40; detention 12"),
        ("kind count", "In Kano nahm die Polizei 40 Menschen fest, und in Lagos wurden zwölf verletzt.",
         "detention 40"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "fields", "text", "told"),
    [(lang, fields, text, told) for lang, rows in CASES.items() for fields, text, told in rows],
)
def test_told_on(language: str, fields: str, text: str, told: str) -> None:
    assert read_in(text, fields, language) == told
