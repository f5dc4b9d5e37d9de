"""Russian: who told an agency, whose names a sentence gives, ships and codes that are nobody, duties of a day."""

from __future__ import annotations

import pytest
from noted import read_in

SPEAKERS = [
    # who stands in the nominative behind the verb speaks, and not the agency or outlet before it
    ("said_by", "Задержаны 20 человек. Об этом РИА Новости рассказал адвокат Иван Котов.", "Иван Котов"),
    ("said_by", "Задержаны 20 человек. Об этом в эфире CNN заявил министр Том Барлоу.", "Том Барлоу"),
    ("said_by", "Задержаны 20 человек. Об этом корреспонденту «Медиазоны» рассказала адвокат Анна Орлова.",
     "Анна Орлова"),
    ("said_by", "Задержаны 20 человек. Об этом сообщило РИА Новости.", "РИА Новости"),
    # whose words an outlet gives, and whom it quotes, are cited as well
    ("said_by", "«Троих поваров похитили», — приводит агентство слова адвоката Ивана Котова.",
     "агентство+Иван Котов"),
    ("said_by", "РИА Новости приводит слова Ивана Котова, что троих отпустили.", "РИА Новости+Иван Котов"),
    ("said_by", "Слова Ивана Котова, что троих отпустили, приводит ТАСС.", "ТАСС+Иван Котов"),
    ("said_by", "«Троих отпустили», — цитирует Ивана Котова ТАСС.", "ТАСС+Иван Котов"),
    ("said_by", "Полиция не поверила ни одному слову. Троих отпустили.", "-"),
    # a verb of a feast beside where it is kept cites no country
    ("said_by", "Задержаны 20 человек накануне праздника, который отмечается в Казахстане.", "-"),
    ("said_by", "Задержаны 20 человек, отмечается в докладе ОВД-Инфо.", "ОВД-Инфо"),
]  # fmt: skip

NAMES = [
    ("count people", "Освобождены трое рыбаков. Освобождёнными стали штурман А. Ветров, кок С. Зимин и "
     "матрос В. Луков.", "3 -; - А. Ветров+С. Зимин+В. Луков"),
    ("count people", "Задержаны двое. Речь идёт об Иване Котове и Анне Орловой.", "2 -; - Иван Котов+Анна Орлова"),
    ("count people", "Задержаны двое. Речь идёт о преследовании Ивана Котова.", "2 -"),
    ("count people", "Из плена вернули 20 человек. Среди гражданских — журналист Олег Сомов.", "20 -; - Олег Сомов"),
    # ships, codes and republics are nobody, nor is who is cited freed by the words behind
    ("count people", "Капитана судна Ивана Котова освободили.", "- Иван Котов"),
    ("count people", "Его осудили по статье 31 Кодекса о мелких нарушениях.", ""),
    ("count people", "Праздник освобождения Республики Беларусь прошёл тихо.", ""),
    ("count people", "По словам уполномоченного Ивана Котова, освобождённые рыбаки уже находятся в Дании.", ""),
    ("kind people", "Иван Котов, арестованный 4 мая, болен.", "detention Иван Котов"),
]  # fmt: skip

DUTIES = [
    ("status count", "В среду должны быть освобождены 24 медсестры.", "planned 24"),
    ("status count", "Все 30 заложников должны быть освобождены, заявил министр.", "demanded 30"),
    ("kind count", "Шесть рыбаков, освобождённых пиратами, находятся у сотрудников посольства.", "release 6"),
    ("kind count", "В секторе Газа остаются 48 израильских заложников.", "custody 48"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), [*SPEAKERS, *NAMES, *DUTIES])
def test_told_by_whom(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected


SHARED = [
    # numbers that share the verb before them, with what tells them apart behind a dash
    ("kind count", "Двоих приговорили к пожизненному сроку, ещё троих — к 20 годам.", "sentence 2; sentence 3"),
    ("kind count", "Троих отправили в СИЗО, ещё двоих отпустили.", "detention 3; release 2"),
    ("kind count", "Двоих арестовали, ещё троих отпустили.", "detention 2; release 3"),
    ("kind count", "Троих отправили под домашний арест.", "custody 3"),
    # arrivals of those swapped
    ("kind count", "Прошёл обмен пленными. На родную землю ступили 86 военных и шестеро гражданских.",
     "release 86; transfer 86; release 6; transfer 6"),
    ("kind count", "Прошёл обмен пленными. Домой возвращены 40 военных.", "release 40; transfer 40"),
    ("kind count", "На родную землю ступили 86 паломников.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), SHARED)
def test_shared_verbs(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected


ACTING = [
    # who acts in a passive, by adjectives and a plural in their base form
    ("count by", "Двое задержаны правоохранительными органами.", "2 правоохранительные органы"),
    ("count by", "Двое похищены неизвестными боевиками.", "2 неизвестные боевики"),
    ("said_by", "По словам американских чиновников, задержаны двое.", "американские чиновники"),
    # several who act are no one person named before
    ("count by", "Боевики напали на школу Святой Марии.\nОни увезли 315 заложников.", "315 Боевики"),
    ("count by", "Полиция окружила дом Ивана Котова.\nОни задержали 12 человек.", "12 Полиция"),
    # what becomes known is said by nobody who was cited before
    ("count said_by", "МВД сообщило о 12 задержанных. Ранее стало известно об освобождении троих.", "12 МВД; 3 -"),
    ("count said_by", "Как стало известно «Коммерсанту», задержаны 30 человек.", "30 Коммерсант"),
    # a time or adverb between who speaks and the verb
    ("count said_by", "В Минобороны РФ вечером заявили о возвращении 86 военнослужащих.", "86 Минобороны РФ"),
    ("count said_by", "В полиции позже уточнили, что задержаны 12 человек.", "12 полиция"),
    ("count said_by", "В Москве вечером заявили о задержании 12 человек.", "12 -"),
    # a body's short form in brackets is nobody freed
    ("status people", "Письма об освобождении учителей власти области (CAN) не получили.", ""),
    ("kind count", "Консулы с мая вернули из США почти 300 узбекистанцев.", "transfer under:300"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), ACTING)
def test_who_acts_and_speaks(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected


LISTED = [
    ("people", "По 15 суток получили Иван Котов (Минск), Олег Сомов (Брест) и Анна Орлова (Гомель).",
     "Иван Котов+Олег Сомов+Анна Орлова"),
    ("people said_by", "Обвинение просит приговорить Ивана Котова к десяти годам.", "Иван Котов -"),
    # a place and a dash stand for the verb before a name, too
    ("people", "В Минске задержан Иван Котов, в Бресте — Анна Орлова.", "Иван Котов; Анна Орлова"),
    ("people", "В Минске задержали Ивана Котова, в Бресте — Анну Орлову и Олега Сомова.",
     "Иван Котов; Анна Орлова; Олег Сомов"),
    ("count people", "В Минске задержали 12 человек, в Бресте — Ивана Котова.", "12 -; - Иван Котов"),
    ("people", "В Минске задержали Ивана Котова, в Бресте — Анна Орлова вышла на пикет.", "Иван Котов"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), LISTED)
def test_names_listed(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected


SOURCES = [
    ("said_by", "Задержаны 12 человек, сообщил «Коммерсанту» источник в прокуратуре.", "источник в прокуратуре"),
    ("said_by", "Задержаны 12 человек, сообщил РИА Новости вечером источник в полиции Твери.",
     "источник в полиции Твери"),
    ("said_by", "Задержаны 12 человек, сообщило РИА Новости.", "РИА Новости"),
    ("said_by", "Задержаны 12 человек, рассказали «Коммерсанту» в прокуратуре.", "прокуратура"),
    ("said_by", "Задержаны 12 человек, сообщает «Коммерсант».", "Коммерсант"),
    ("count", "Скоро освободят более 150 повстанцев-хуситов и 90 заключённых.", "over:150; 90"),
    ("count by", "60 хуситов освобождены войсками.", "60 войска"),
    ("count by", "Хуситы освободили 40 заложников.", "40 Хуситы"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), SOURCES)
def test_sources_without_name(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected
