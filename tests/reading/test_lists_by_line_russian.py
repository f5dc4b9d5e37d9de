"""Russian lists behind a colon, with a line or a semicolon for each item; bodies in quotes before a name."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind count", "За ночь освобождены:\n12 поваров столовой;\n30 — плотников;\n7 — пожарной охраны.",
     "release 12; release 30; release 7"),
    ("kind count", "Полиция Риги задержала:\n– 14 водителей без прав;\n– троих угонщиков;\n– 40 мигрантов.",
     "detention 14; detention 3; detention 40"),
    ("kind count", "Освобождены: 14 поваров городской столовой; 3 – плотника.", "release 14; release 3"),
    ("kind people", "На свободу вышли:\n- Ян Котов, учитель\n- Анна Орлова (Рига)",
     "release Ян Котов+Анна Орлова"),
    ("kind people", "Список задержанных:\n— Ян Котов;\n— Анна Орлова, которая приехала утром.",
     "detention Ян Котов+Анна Орлова"),
    ("kind people", "Задержаны: Ян Котов; Анна Орлова; Инна Седова.", "detention Ян Котов+Анна Орлова+Инна Седова"),
    # how many stands in the head already; things; terms; items with verbs of their own
    ("kind count", "Освободили 20 человек:\n- 12 поваров\n- 8 плотников", "release 20"),
    ("kind count", "За год задержано: 300 кг табака; 12 тонн сигарет.", ""),
    ("kind people", "Приговоры по делу:\nЯн Котов — 12 лет колонии;\nАнна Орлова — 8 лет колонии.",
     "sentence Ян Котов; sentence Анна Орлова"),
    ("kind count", "Сегодня в новостях:\n– 12 поваров освобождены;\n– трое плотников задержаны.",
     "release 12; detention 3"),
    ("kind count", "В саду погибли:\n– 12 яблонь;\n– 3 вишни.", ""),
    # a body in quotes between a noun and a name
    ("kind people", "В Риге задержали активистку «Тихого берега» Анну Орлову.", "detention Анна Орлова"),
    ("kind people by", "Полиция задержала редактора «Вечерней Риги» Ивана Котова.", "detention Иван Котов Полиция"),
    ("kind people", "Активисту «Нового моста» Ивану Котову дали пять лет колонии.", "sentence Иван Котов"),
    ("kind people", "Приговор вынесли бывшему координатору «Открытого берега» Михаилу Котову.",
     "sentence Михаил Котов"),
    ("kind count said_by", "По словам адвоката «Тихого берега» Ивана Котова, задержаны шестеро.",
     "detention 6 Иван Котов"),
    ("kind people", "Полиция закрыла клуб «Тихий берег» Анны Орловой.", ""),
    # joined twice over
    ("kind people", "И Ивана Котова, и Анну Орлову приговорили к шести годам.", "sentence Иван Котов+Анна Орлова"),
    ("kind status people", "Ни Ивана Котова, ни Анну Орлову не отпустили.", "release denied Иван Котов+Анна Орлова"),
    ("kind people", "Освобождены как Иван Котов, так и Анна Орлова.", "release Иван Котов+Анна Орлова"),
    ("kind count", "И троих рыбаков, и двоих поваров освободили.", "release 3; release 2"),
    ("kind people", "Иван Котов и Анна Орлова арестованы, и клуб закрыт.", "detention Иван Котов+Анна Орлова"),
    # who came back to a country was not held there
    ("kind count at", "Чили вернула домой 14 солдат.", "release 14 -"),
    ("kind count at", "Чили удалось вернуть домой ещё 14 солдат.", "release 14 -"),
    ("kind count at", "Чили освободила 14 солдат.", "release 14 CL"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE, ids=[row[1] for row in TABLE])
def test_lists_by_line(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected
