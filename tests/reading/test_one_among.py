"""Whether somebody by name is one of those counted: 'X was not among the 12 freed', in four languages."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("en", "Anna Orlova was among the 12 freed.", "release occurred 12 -; release occurred - Anna Orlova"),
    ("en", "Anna Orlova was not among the 12 freed.", "release occurred 12 -; release denied - Anna Orlova"),
    (
        "en",
        "Anna Orlova was not among the 52 prisoners freed on Thursday.",
        "release occurred 52 -; release denied - Anna Orlova",
    ),
    ("en", "Two poets were among the 12 freed.", "release occurred 12 -; release occurred 2 -"),
    ("en", "Anna Orlova was arrested among 52 protesters.", "detention occurred - Anna Orlova"),
    ("de", "Anna Orlowa war nicht unter den 12 Freigelassenen.", "release occurred 12 -; release denied - Anna Orlowa"),
    ("de", "Anna Orlowa war unter den 12 Freigelassenen.", "release occurred 12 -; release occurred - Anna Orlowa"),
    (
        "de",
        "Minsk ließ 52 Häftlinge frei. Unter ihnen sind nicht nur Anna Orlowa, sondern auch Iwan Kot.",
        "release occurred 52 -; release occurred - Anna Orlowa+Iwan Kot",
    ),
    ("es", "Ana Ruiz no está entre los 12 liberados.", "release occurred 12 -; release denied - Ana Ruiz"),
    ("es", "Ana Ruiz está entre los 12 liberados.", "release occurred 12 -; release occurred - Ana Ruiz"),
    (
        "es",
        "Perú liberó a 52 presos. Entre ellos no está Ana Ruiz.",
        "release occurred 52 -; release denied - Ana Ruiz",
    ),
    (
        "es",
        "Perú liberó a 52 presos. Entre ellos está Ana Ruiz.",
        "release occurred 52 -; release occurred - Ana Ruiz",
    ),
    ("ru", "Анны Орловой нет среди 12 освобождённых.", "release occurred 12 -; release denied - Анна Орлова"),
    ("ru", "Анна Орлова среди 12 освобождённых.", "release occurred 12 -; release occurred - Анна Орлова"),
    (
        "ru",
        "Минск освободил 52 заключённых. Среди них нет Анны Орловой.",
        "release occurred 52 -; release denied - Анна Орлова",
    ),
    (
        "ru",
        "Минск освободил 52 заключённых. Среди них не только Иван Котов, но и Анна Орлова.",
        "release occurred 52 -; release occurred - Иван Котов+Анна Орлова",
    ),
]


@pytest.mark.parametrize(("code", "text", "read"), TABLE, ids=[text for _, text, _ in TABLE])
def test_one_among(code: str, text: str, read: str) -> None:
    assert read_in(text, "kind status count people", code) == read
