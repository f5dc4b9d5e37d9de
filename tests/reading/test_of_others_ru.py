"""Russian: whose people a noun tells of, numbers that share a verb behind their noun."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # a name behind a noun for those who are somebody's is not theirs
    ("count people", "Задержаны сторонники Ивана Котова.", ""),
    ("count people", "Задержаны сторонники депутата Котова.", ""),
    ("count people", "Задержаны 12 сторонников Ивана Котова.", "12 -"),
    ("count people", "Задержаны двенадцать сторонников Котова.", "12 -"),
    ("count people", "Продолжаются массовые аресты противников премьера Рогова.", ""),
    ("count people", "Полиция задержала родственников журналиста Ивана Котова.", ""),
    ("count people", "Арестован муж активистки Анны Орловой.", ""),
    ("count people", "Арестована жена Ивана Котова Анна Орлова.", "- Анна Орлова"),
    ("count people", "Арестован бывший соратник президента Иван Котов.", "- Иван Котов"),
    ("count people", "Задержаны адвокаты Иван Котов и Анна Орлова.", "- Иван Котов+Анна Орлова"),
    ("count people", "Полиция задержала адвоката Ивана Котова.", "- Иван Котов"),
    ("count people", "Задержан один из соратников Ивана Котова Олег Сомов.", "- Олег Сомов"),
    ("said_by", "Задержаны 12 человек, сообщил адвокат Ивана Котова.", "адвокат Ивана Котова"),
    ("said_by", "Задержаны 12 человек, сообщил адвокат Иван Котов.", "Иван Котов"),
    ("status people", "Суд отказал в УДО матери Надежде Орловой.", "refused Надежда Орлова"),
    # numbers of several places share the verb behind the first
    ("count at", "Ещё 77 протестующих задержали в Омске, 15 в Томске и 11 в Перми.", "77 RU; 15 RU; 11 RU"),
    ("count at", "Семьдесят рабочих задержали в Омске и 11 в Минске.", "70 RU; 11 BY"),
    ("count", "Сорок женщин и 12 мужчин отпустили в пятницу.", "40; 12"),
    ("count", "Полиция задержала 40 человек и ещё 12 оштрафовала.", "40"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE, ids=[text for _, text, _ in TABLE])
def test_people_of_others(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected


AIMS = [
    # what is only aimed at, and lengths that are no total
    ("status people", "Силовики приехали, чтобы задержать Ивана Котова.", "possible Иван Котов"),
    ("status count", "Он сообщил, что удалось освободить 30 человек.", "occurred 30"),
    ("count cumulative", "Президент помиловал 90 мужчин моложе 25 лет.", "90 -"),
    ("count cumulative", "С июля освобождены 220 человек.", "220 cumulative"),
    # several by the base form of the plural; at whom people are held
    ("count by", "В плену у боевиков 30 солдат.", "30 боевики"),
    ("count by", "У боевиков остаются 14 учителей.", "14 боевики"),
    ("said_by", "Согласно правозащитникам, задержаны 30 рабочих.", "правозащитники"),
    ("said_by", "По словам адвоката, задержаны 30 рабочих.", "адвокат"),
    ("group", "25 человек остаются в заложниках.", "hostage"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), AIMS, ids=[text for _, text, _ in AIMS])
def test_aims_and_captors(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected


DIFFERENCES = [
    # a difference counts nobody; what is written speaks for who was cited before; rooms of the police
    ("kind count", "Казнили 140 человек, это на 61 приговор больше, чем годом раньше.", "death 140"),
    ("kind count", "Задержали 582 человека, это на 40 человек больше, чем в 2021 году.", "detention 582"),
    ("kind count", "На митинге задержали 40 человек, больше половины отпустили.", "detention 40"),
    ("count said_by", "ООН сообщила о 12 казнях. Согласно отчёту, с мая казнены 841 человек.", "12 ООН; 841 ООН"),
    ("count said_by", "Согласно отчёту «Мемориала», казнены 841 человек.", "841 Мемориал"),
    ("kind count", "Полиция доставила в местный ОВД 34 иностранца.", "detention 34"),
    ("kind count", "В больницу доставили 32 иностранных граждан.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), DIFFERENCES, ids=[text for _, text, _ in DIFFERENCES])
def test_differences_and_reports(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected


def test_a_given_name_is_no_region() -> None:
    """Анатолий in the genitive is written as the region."""
    assert read_in("Полиция задержала Анатолия Котова.", "people at", "ru") == "Анатолий Котов -"
    assert read_in("В Анатолии задержали 12 человек.", "count at", "ru") == "12 TR"
