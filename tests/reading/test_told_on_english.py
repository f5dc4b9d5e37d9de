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
        ("kind count", "A total of 159 people are detained at the protests in Lagos.", "detention 159"),
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
    ],
    "de": [
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
