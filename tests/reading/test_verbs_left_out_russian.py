"""Russian: verbs left out that another clause has: other accounts, other places, other names, other days."""

from __future__ import annotations

import pytest
from noted import read_in

NAMES = [
    ("Ивана Орлова приговорили к шести годам, Олега Котова - к семи.", "sentence Иван Орлов; sentence Олег Котов"),
    (
        "Поэт Артём Ильин осуждён на семь лет, его товарищ Егор Дубов - на пять с половиной.",
        "sentence Артём Ильин; sentence Егор Дубов",
    ),
    ("Ивана Орлова задержали в Омске, Олега Котова — в Уфе.", "detention Иван Орлов; detention Олег Котов"),
    ("Иван Орлов задержан в Омске, Олег Котов — депутат.", "detention Иван Орлов"),
    (
        "Суд назначил Ивану Орлову 17 лет колонии, Олегу Котову и Льву Зимину — по 15 лет.",
        "sentence Иван Орлов; sentence Олег Котов; sentence Лев Зимин",
    ),
    (
        "Суд назначил 17 лет колонии Ивану Орлову, по 15 лет лишения свободы Олегу Котову и Льву Зимину.",
        "sentence Иван Орлов; sentence Олег Котов; sentence Лев Зимин",
    ),
    (
        "Их признали виновными: Ивана Орлова приговорили к 18 годам, Олега Котова — к 17 годам.",
        "sentence Иван Орлов; sentence Олег Котов",
    ),
    (
        "В Омске задержали Ивана Орлова, в Лютовском районе — активиста Олега Котова.",
        "detention Иван Орлов; detention Олег Котов",
    ),
    ("В 17 лет Иван Орлов работал в шахте, Олега Котова задержали.", "detention Олег Котов"),
    ("Ивана Орлова отпустили, Олега Котова оставили под стражей.", "release Иван Орлов; custody Олег Котов"),
]

ITEMS = [
    ("В Чили за решёткой 50 журналистов, в Перу — 43, в Мьянме 35.", "custody 50 CL; custody 43 PE; custody 35 MM"),
    (
        "В Чили задержали 22 человека. В Перу — 14, в Мьянме — шестерых.",
        "detention 22 CL; detention 14 PE; detention 6 MM",
    ),
    ("В Чили задержали 22 человека. В Перу — дождь и 14 градусов.", "detention 22 CL"),
    ("В Чили задержали 22 человека. В Перу — 14 раненых.", "detention 22 CL"),
    ("В Чили задержали 22 человека. В Перу 14 школ.", "detention 22 CL"),
]

DAYS = [
    ("Вчера задержали троих. Сегодня — ещё семерых.", "3 2025-09-15; 7 2025-09-16"),
    ("Вчера задержали троих. Один — врач.", "3 2025-09-15"),
    ("В понедельник освободили 20 человек. Во вторник — ещё 14.", "20 2025-09-15; 14 2025-09-16"),
]

ACCOUNTS = [
    ("МВД сообщило о 32 задержанных, ОВД-Инфо — о 57.", "detention 32 МВД; detention 57 ОВД-Инфо"),
    ("Полиция говорит о 51 задержанном, омбудсмен - о 226.", "detention 51 Полиция; detention 226 омбудсмен"),
    (
        "По данным МВД, задержаны 30 человек, по подсчётам ОВД-Инфо — не менее 57, по данным «Весны» — 61.",
        "detention 30 МВД; detention at_least:57 ОВД-Инфо; detention 61 Весна",
    ),
    ("Он рассказал о 32 задержанных, брат — о трёх братьях.", "detention 32 -"),
    ("По данным суда, задержаны 30 человек, по данным суда — в мае.", "detention 30 суд"),
]


@pytest.mark.parametrize(("text", "told"), ACCOUNTS)
def test_another_account(text: str, told: str) -> None:
    assert read_in(text, "kind count said_by", "ru") == told


def test_a_dash_behind_a_comma() -> None:
    assert read_in("Задержаны 30 человек, а по данным правозащитников, — 57.", "kind count", "ru").endswith("57")


@pytest.mark.parametrize(("text", "told"), NAMES)
def test_another_name(text: str, told: str) -> None:
    assert read_in(text, "kind people", "ru") == told


@pytest.mark.parametrize(("text", "told"), ITEMS)
def test_another_place(text: str, told: str) -> None:
    assert read_in(text, "kind count at", "ru") == told


@pytest.mark.parametrize(("text", "told"), DAYS)
def test_another_day(text: str, told: str) -> None:
    assert read_in(text, "count when", "ru") == told
