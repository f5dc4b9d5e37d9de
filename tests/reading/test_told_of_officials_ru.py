"""Who mediates, who holds an office and in what case, laws that nobody says, two days told together."""

from __future__ import annotations

import pytest
from noted import read_in

MEDIATORS = [
    ("ru", "by at", "При посредничестве Катара освобождены 40 женщин.", "- -"),
    ("ru", "by at", "При посредничестве Турции и Египта в Мали освобождены 40 женщин.", "- ML"),
    ("ru", "by at", "При посредничестве Турции Казахстан освободил 40 женщин.", "Казахстан KZ"),
    ("ru", "at", "Из плена вернулись 40 мужчин. Посредником выступил Катар.", "-"),
    ("ru", "at", "Катар освободил 40 женщин. Посредником выступил Оман.", "QA"),
    ("en", "by at", "Forty women were freed through Qatari mediation.", "- -"),
    ("en", "by at", "Forty women were freed in Mali in a deal brokered by Qatar and Togo.", "- ML"),
    ("en", "by at", "Qatar freed 12 sailors in a deal brokered by Oman.", "Qatar QA"),
    ("de", "at", "Vierzig Frauen kamen durch Vermittlung Katars frei.", "-"),
    ("de", "at", "Vierzig Frauen kamen in Mali frei. Katar hatte vermittelt.", "ML"),
    ("es", "at", "Cuarenta mujeres fueron liberadas con la mediación de Qatar.", "-"),
    ("es", "at", "Cuarenta mujeres fueron liberadas en Mali con la mediación de Qatar.", "ML"),
]

RUSSIAN = [
    # who holds an office behind what it is an office of, in every case
    ("said_by", "По словам прокурора области Ивана Котова, задержаны 30 рабочих.", "Иван Котов"),
    ("said_by", "Задержаны 12 человек, сообщает Sputnik со ссылкой на коменданта города Олега Сомова.",
     "Sputnik+Олег Сомов"),
    ("people by", "Суд приговорил директора школы Анну Орлову к десяти годам.", "Анна Орлова Суд"),
    ("people", "Прокурор области Ивана Котова освободил.", "Иван Котов"),
    # offices of several words in their base form
    ("by", "Главой государства принято решение о помиловании 123 осуждённых.", "Глава государства"),
    ("by", "Министром обороны освобождены 30 солдат.", "Министр обороны"),
    ("said_by", "Задержаны 30 рабочих, сообщили министры внутренних дел.", "министры внутренних дел"),
    # laws and decrees are nobody's account
    ("said_by by", "Согласно Закону об амнистии освобождены 30 рабочих.", "- -"),
    ("said_by", "Согласно указу президента освобождены 12 человек.", "-"),
    ("said_by", "Согласно отчёту «Мемориала», задержаны 30 рабочих.", "Мемориал"),
    # who was only cited is not those told of next; one told of before is
    ("kind people", "Об этом сообщил комендант Олег Сомов. Задержанным грозит до семи лет колонии.", ""),
    ("kind people", "Иван Котов задержан. Задержанному грозит семь лет.",
     "detention Иван Котов; sentence Иван Котов"),
    # who faces a trial
    ("kind status count", "Отмечается, что 220 задержанным предстоят административные суды.", "sentence planned 220"),
    ("kind status count", "Трём командам предстоят выборы.", ""),
    # an outlet by the name behind its country; a clause about an outlet
    ("said_by", "Помиловали 123 человек, сообщает портал Казахстана «Утро».", "Утро"),
    ("said_by by", "По данным агентства Узбекистана «Заря», помиловали 123 человек.", "Заря -"),
    ("said_by", "Задержаны 30 рабочих, сообщила полиция Риги «Утру».", "полиция Риги"),
    ("said_by by", "Как пишет газета «Ночь», которую издают студенты, полиция задержала 30 рабочих.", "Ночь полиция"),
    ("by", "Полиция, которую критикуют студенты, задержала 30 рабочих.", "Полиция"),
    # who only heads somewhere is not brought there; who has part in something is counted
    ("kind count", "Задержаны двое мужчин, направлявшихся в Россию.", "detention 2"),
    ("kind count", "Президент заявил о задержании 2,3 тыс. участников погромов.", "detention 2300"),
]  # fmt: skip

DAYS = [
    ("ru", "when", "В пятницу и субботу задержали 30 рабочих.", "2025-09-12..2025-09-13"),
    ("ru", "when", "В пятницу и в субботу задержали 30 рабочих.", "2025-09-12..2025-09-13"),
    ("en", "when", "Thirty workers were arrested on Friday and Saturday.", "2025-09-12..2025-09-13"),
    ("de", "when", "Am Freitag und Samstag wurden 30 Arbeiter festgenommen.", "2025-09-12..2025-09-13"),
    ("es", "when", "Entre el viernes y el sábado detuvieron a 30 obreros.", "2025-09-12..2025-09-13"),
    ("ru", "when", "В понедельник и четверг задержали 30 рабочих.", "2025-09-11"),
]


@pytest.mark.parametrize(
    ("language", "fields", "text", "expected"), MEDIATORS + DAYS, ids=[t for _, _, t, _ in MEDIATORS + DAYS]
)
def test_mediators_and_days(language: str, fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, language) == expected


@pytest.mark.parametrize(("fields", "text", "expected"), RUSSIAN, ids=[text for _, text, _ in RUSSIAN])
def test_russian_officials_and_outlets(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected


BELONGING = [
    # who is named behind 'среди них', an office and whose it is
    ("Задержали 15 человек. Среди них депутат городского совета Иван Котов.", "15 -; - Иван Котов"),
    ("Задержали 15 человек. Среди них священник Армянской церкви Баграт Котов.", "15 -; - Баграт Котов"),
    ("Задержали 15 человек. Среди них журналисты и активисты.", "15 -"),
    ("Освободили 15 человек. Среди помилованных заключённых 14 иностранцев.", "15 -; 14 -"),
    ("Задержан представитель Марии Захаровой Олег Сомов.", ""),
]


@pytest.mark.parametrize(("text", "expected"), BELONGING, ids=[text for text, _ in BELONGING])
def test_russian_offices_and_bodies(text: str, expected: str) -> None:
    assert read_in(text, "count people", "ru") == expected
