"""Towns that the packs do not know are no persons, women's names are theirs; nouns in the dative."""

from __future__ import annotations

import pytest
from noted import read_in

TOWNS = [
    ("Задержан 34-летний житель Урюпинска.", "detention -"),
    ("Задержан мэр Урюпинска.", ""),
    ("Мэр Хабаровска Иван Котов задержан.", "detention Иван Котов"),
    ("Задержан уроженец Зеленокумска Иван Котов.", "detention Иван Котов"),
    ("Задержан житель посёлка Ясный.", "detention -"),
    ("Задержан житель села Вишнёвое Иван Котов.", "detention Иван Котов"),
    # a person behind the same nouns stays one
    ("Задержали местного жителя Кищенко.", "detention Кищенко"),
    ("Задержали местного жителя Сергея Кищенко.", "detention Сергей Кищенко"),
]

NAMES = [
    ("Полиция задержала Марину Лещук.", "detention Марина Лещук"),
    ("Суд арестовал Юлию Коваленко и Кристину Титову.", "detention Юлия Коваленко+Кристина Титова"),
    ("Полиция задержала Рамиля Титова.", "detention Рамиль Титов"),
    ("Полиция задержала Олега Титова.", "detention Олег Титов"),
    # who is a relative of whom: two persons, and it happened to the second
    ("Жена Ивана Петрова Анна арестована.", "detention Анна"),
    ("Брат Ивана Котова Пётр Котов задержан.", "detention Пётр Котов"),
    ("Арестован Иванов Пётр Сергеевич.", "detention Иванов Пётр Сергеевич"),
    ("Задержан второй помощник капитана Д. Рябов.", "detention Д. Рябов"),
]

DATIVE = [
    ("Приговор вынесен пятерым дирижаблистам.", "sentence 5"),
    ("Суд продлил арест четырём исполнителям теракта.", "custody 4"),
    ("Суд продлил арест четырём складам.", ""),
]


@pytest.mark.parametrize(("text", "told"), [*TOWNS, *NAMES])
def test_names(text: str, told: str) -> None:
    assert read_in(text, "kind people", "ru") == told


@pytest.mark.parametrize(("text", "told"), DATIVE)
def test_in_the_dative(text: str, told: str) -> None:
    assert read_in(text, "kind count", "ru") == told
