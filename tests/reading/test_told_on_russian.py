"""Who is taken up from a sentence that tells nothing; others with a term of their own, behind or before their name."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # a pronoun for the only ones counted in the sentence before
    ("ru", "kind count", "На площадь вышли 12 студентов. Их задержали.", "detention 12"),
    ("ru", "kind count", "На площадь вышли 12 студентов. Все они задержаны.", "detention 12"),
    ("ru", "kind count", "Обыски прошли у четырёх активистов. С тех пор они под стражей.", "custody 4"),
    ("ru", "kind count", "Следствие обвинило семерых рабочих в шпионаже. Они приговорены к 8 годам.", "sentence 7"),
    ("ru", "kind count", "По делу проходят пятеро врачей. Все получили по шесть лет.", "sentence 5"),
    ("ru", "kind count", "Неизвестные убили двух полицейских. Их задержали.", ""),
    ("ru", "kind count", "В аварии погибли 12 человек. Их задержали.", ""),
    ("ru", "kind count", "Вышли 12 студентов и двое врачей. Их задержали.", ""),
    ("en", "kind count", "Twelve students went to the square. They were arrested.", "detention 12"),
    ("en", "kind count", "Police stopped 12 students. They have been in custody since.", "custody 12"),
    ("en", "kind count", "Gunmen killed two officers. They were arrested.", ""),
    # terms behind a dash, in a sentence of their own, and before the name
    ("ru", "kind people", "Иван Котов приговорён к 25 годам. Экс-министр Олег Саидов — к 16 годам.",
     "sentence Иван Котов; sentence Олег Саидов"),
    ("ru", "kind people", "Иван Котов приговорён к 25 годам. Олег Саидов - к 16.",
     "sentence Иван Котов; sentence Олег Саидов"),
    ("ru", "kind people", "Иван Котов приговорён к 25 годам. Олег Саидов — глава района.", "sentence Иван Котов"),
    ("ru", "kind people", "8 лет получил врач Иван Котов, 7 — медсестра Анна Орлова.",
     "sentence Иван Котов; sentence Анна Орлова"),
    ("ru", "kind people", "По восемь лет получили Иван Котов и Олег Белов, шесть — Анна Орлова.",
     "sentence Иван Котов+Олег Белов; sentence Анна Орлова"),
    # each number with the month before it
    ("ru", "kind count when", "В июле 2025 года задержали 82 мигранта, в июне – 73, в мае – 57.",
     "detention 82 2025-07-01..2025-07-31; detention 73 2025-06-01..2025-06-30; detention 57 2025-05-01..2025-05-31"),
    # those who wait, where people head for, what a decision says
    ("ru", "kind count", "Ещё 500 человек ждут освобождения.", "custody 500"),
    ("ru", "kind count", "Ещё 500 родственников ждут освобождения.", ""),
    ("ru", "kind count", "В обмене фигурируют 14 человек.", "exchange 14"),
    ("ru", "kind status count", "Власти приняли решение освободить 40 заключённых.", "release planned 40"),
    ("ru", "kind people", "Среди первых освобождённых — Иван Котов, участник штаба.", "release Иван Котов"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "fields", "text", "expected"), TABLE, ids=[text for _, _, text, _ in TABLE])
def test_told_on(language: str, fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, language) == expected
