"""Russian: whose town or body stands before a name, all but a few, others of whom something else is told."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # a noun for one, whose town or body it is, and the name behind
    ("kind people", "Арестован оператор телеканала Иван Котов.", "detention Иван Котов"),
    ("kind people", "Задержали оператора телеканала «Волна» Ивана Котова.", "detention Иван Котов"),
    ("kind people", "Задержан программист компании Иван Котов.", "detention Иван Котов"),
    ("kind people", "Задержали 34-летнего программиста из Гомеля Ивана Котова.", "detention Иван Котов"),
    ("kind people", "Приговорён к 8 годам программист из Гродно Иван Котов.", "sentence Иван Котов"),
    ("kind people", "Задержали жителя Судака Рустема Аблаева.", "detention Рустем Аблаев"),
    ("kind people", "Силовики увезли в управление ФСБ жителей Судака Рустема Аблаева и Энвера Сейтова.",
     "detention Рустем Аблаев+Энвер Сейтов"),
    ("kind people", "Задержан сын жителя Судака Ивана Котова.", ""),
    ("kind people", "Задержали волонтёров фонда Ивана Котова.", ""),
    ("kind count people", "Задержаны 12 жителей Судака.", "detention 12 -"),
    # all but a few, and how many these are
    ("kind count", "Задержали 118 человек. Почти всех отпустили.", "detention 118"),
    ("kind count", "Задержали 118 человек. Почти всех, 112 человек, отпустили.", "detention 118; release 112"),
    ("kind count", "Задержали 118 человек. Всех отпустили.", "detention 118; release 118"),
    # others of whom something else is told
    ("kind count", "Задержаны 12 человек, ещё 30 в розыске.", "detention 12"),
    ("kind count", "Арестованы 12 человек, ещё 30 — в федеральном розыске.", "detention 12"),
    ("kind count", "Задержаны 12 человек, ещё 30 — в Гомеле.", "detention 12; detention 30"),
    # out of the gates, whose bodies are found, who is given freedom
    ("kind count", "Известно о 23 осуждённых, вышедших за ворота колонии 5 мая.", "release 23"),
    ("kind count", "За ворота вышли 23 осуждённых.", "release 23"),
    ("kind count", "За ворота вышли 23 автобуса.", ""),
    ("kind count", "При разборе завалов обнаружено тело одного заключённого.", "death 1"),
    ("kind count", "При разборе завалов обнаружено тело одного рабочего.", ""),
    ("kind count", "Суд назначил наказание семи рабочим.", "sentence 7"),
    ("kind people", "Волю получил бывший консул Рустам Назаров.", "release Рустам Назаров"),
    ("kind people", "В перечне помилованных — юрист Олег Рыжков и эколог Павел Стах.",
     "release Олег Рыжков+Павел Стах"),
    ("kind count", "Количество осуждённых, находящихся в исправительных учреждениях, составило 28 614 человек.",
     "custody 28614"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE, ids=[text for _, text, _ in TABLE])
def test_russian_names_apart(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected


NEARLY = [
    ("en", "Police arrested 118 people. Nearly all of them were released.", "detention 118"),
    ("en", "Police arrested 118 people. Almost all were freed.", "detention 118"),
    ("en", "Police arrested 118 people. All were freed.", "detention 118; release 118"),
    ("es", "La policía detuvo a 118 personas. Casi todas fueron liberadas.", "detention 118"),
    ("es", "La policía detuvo a 118 personas. Todas fueron liberadas.", "detention 118; release 118"),
    ("de", "Zwölf Menschen wurden festgenommen, 30 weitere auf der Flucht.", "detention 12"),
]


@pytest.mark.parametrize(("language", "text", "expected"), NEARLY, ids=[text for _, text, _ in NEARLY])
def test_all_but_a_few(language: str, text: str, expected: str) -> None:
    assert read_in(text, "kind count", language) == expected
