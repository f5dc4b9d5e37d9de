"""Who is meant in Russian: a noun alone for the person named before, names behind outlets in Latin letters."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # a noun alone for the one person named before whom it fits
    ("Журналист Иван Котов пришёл на митинг. В мае журналиста задержали.", "detention Иван Котов"),
    ("Иван Котов вёл канал. Блогера приговорили к семи годам.", "sentence Иван Котов"),
    ("Иван Котов писал о тюрьмах. На свободу политик вышел в мае.", "release Иван Котов"),
    ("Чиновница Анна Котова уехала. Полиция задержала чиновницу.", "detention Анна Котова"),
    ("Анна Котова приехала в Минск. В аэропорту девушку задержали.", "detention Анна Котова"),
    ("Иван Котов приехал в Минск. Он ждал рейса. Мужчину задержали.", "detention Иван Котов"),
    # nobody who fits, several who do, one who is told apart, or who is told of already
    ("Иван Котов приехал в Минск. В аэропорту девушку задержали.", ""),
    ("Журналистка Анна Котова приехала в Минск. Полиция задержала активиста.", ""),
    ("Иван Котов и Олег Лисин приехали в Минск. Мужчину задержали.", ""),
    ("Журналист Иван Котов пришёл на митинг. Журналиста «Зари» задержали.", ""),
    ("Журналист Иван Котов пришёл на митинг. Журналистов задержали.", ""),
    ("Журналист Иван Котов уехал, когда активиста арестовали.", ""),
    ("Задержан журналист Иван Котов. Журналиста арестовали.", "detention Иван Котов"),
    # one of several, and the name beside it
    ("Один из них, Рамаз Котов, осуждён за шпионаж.", "sentence Рамаз Котов"),
    ("Одну из активисток, Анну Котову, отпустили.", "release Анна Котова"),
    ("Ивана Котова, одного из лидеров протеста, военные арестовали.", "detention Иван Котов"),
    ("Одного из лидеров оппозиции Ивана Котова задержали.", "detention Иван Котов"),
    # outlets in Latin letters before the name
    ("Суд приговорил редактора сайта Zebra.tv Ивана Котова к году.", "sentence Иван Котов"),
    ("Задержаны журналисты Zebra.by Анна Котова и Пётр Лисин.", "detention Анна Котова+Пётр Лисин"),
    ("Вышла на свободу журналистка Zebra TV Анна Котова.", "release Анна Котова"),
    ("Задержан корреспондент 29.RU Артём Котов.", "detention Артём Котов"),
    # given names of men that end as those of women do
    ("Увезли корреспондента Никиту Котова в наручниках.", "detention Никита Котов"),
    ("Полиция задержала Илью Лисина.", "detention Илья Лисин"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[text for text, _ in TABLE])
def test_who_is_meant(text: str, expected: str) -> None:
    assert read_in(text, "kind people", "ru") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В колонии 14 заключённых умерли.", "death 14"),
        ("Сейчас в стране 669 политзаключённых.", "custody 669"),
        ("В СИЗО 5 умерли трое.", "death 3"),
        ("Суд отправил в СИЗО троих учителей.", "detention 3"),
        ("По статье 282 осуждены двое.", "sentence 2"),
    ],
)
def test_numbers_behind_nouns_that_may_bear_one(text: str, expected: str) -> None:
    assert read_in(text, "kind count", "ru") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Задержаны 14 активистов. Активистов отпустили утром.", "detention 14; release 14"),
        ("Полиция задержала 14 человек. Всех задержанных отпустили утром.", "detention 14; release 14"),
        ("Задержаны двое мужчин. Мужчин приговорили к году.", "detention 2; sentence 2"),
        ("Задержаны двое мужчин. Женщин приговорили к году.", "detention 2"),
        ("Задержаны 14 активистов. Полиция отпустила активистов.", "detention 14"),
        ("Задержаны 14 активистов. Активистов из Твери отпустили.", "detention 14"),
        ("Отпустили 14 человек. 20 задержаны. Задержанных отпустили утром. Задержанных отпустили.",
         "release 14; detention 20; release 20"),
        ("Задержаны 14 активистов. Семьи просят освободить всех, кто сидит.", "detention 14"),
    ],
)  # fmt: skip
def test_several_told_of_before(text: str, expected: str) -> None:
    assert read_in(text, "kind count", "ru") == expected
