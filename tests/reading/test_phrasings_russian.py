"""How Russian reports put it: swaps of so many for so many, verbs left out, lists of names, who says so."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind count", "Обмен состоялся в феврале по формуле 157 на 157.", "exchange 314"),
    ("kind count by", "Россия и Украина обменялись пленными по формуле 303 на 303.",
     "exchange 606 Россия; release 303 Россия; release 303 Украина"),
    ("kind status count", "В мае будет проведён обмен пленными по формуле «500 на 500».", "exchange planned 1000"),
    ("kind count by", "Москва и Киев обменяли по 110 пленных с обеих сторон.",
     "release 110 Москва; release 110 Киев; exchange 220 Москва"),
    ("kind count", "Стороны обменяли 20 заложников на 1900 заключённых.", "release 20; release 1900"),
    ("kind count people", "Взамен переданы 200 пленных бойцов ВСУ.", "release 200 -"),
    ("kind count by", "Израиль освободил 2000 палестинцев, а ХАМАС — 20 израильтян.",
     "release 2000 Израиль; release 20 ХАМАС"),
    ("kind count when", "7 июля он помиловал 31 человека, 20 июля — ещё 32.",
     "release 31 2025-07-07; release 32 2025-07-20"),
    ("kind count people", "В Ростове задержан один человек — Максим Руденко.", "detention 1 Максим Руденко"),
    ("kind people", "Местного жителя Сергея Кищенко задержали.", "detention Сергей Кищенко"),
    ("kind count part", "Освободят 2000 заключённых, включая 250 осуждённых.", "release 2000 -; release 250 part"),
    ("kind count said_by", "ОВД-Инфо известно о 115 задержаниях.", "detention 115 ОВД-Инфо"),
    ("kind count said_by", "Стало известно, что ХАМАС освободил 20 заложников.", "release 20 -"),
    ("kind count said_by", "По словам аль-Хайи, на свободу вышли 250 палестинцев.", "release 250 аль-Хайи"),
    ("kind count said_by", "«Мы рады. Освобождены 14 человек», — рассказали в МИД.", "release 14 МИД"),
    ("kind count from to", "114 человек вывезены за пределы Беларуси, в основном в Украину.", "transfer 114 BY UA"),
    ("kind count when", "Освободили девять участников протестов 2020 года.", "release 9 -"),
    ("kind people", "По словам родных, 47-летний Сергей Кищенко умер в колонии.", "death Сергей Кищенко"),
    ("kind count", "Политзаключённых в России стало 420.", "custody 420"),
    ("kind status count", "Комитет призвал Минск прекратить травлю и освободить четверых журналистов.",
     "release demanded 4"),
    ("kind count", "Пять старших офицеров, защищавших город, обменяли на 55 пленных.", "release 5; release 55"),
    ("kind count", "По религиозным мотивам лишены свободы 360 человек.", "custody 360"),
    ("kind status count", "Выйдут по амнистии 20 тысяч человек.", "release planned 20000"),
    ("kind count people", "Под домашний арест перевели четверых журналистов Dahl Live.", "custody 4 -"),
    ("kind count said_by", "Минск сообщил об освобождении 30 заключённых, но «Вясна» подтвердила лишь 18.",
     "release 30 Минск; release 18 Вясна"),
    ("kind count part", "Задержали 90 человек, из них 20 человек арестованы.", "detention 90 -; detention 20 part"),
    ("kind count said_by", "12 человек задержаны. Об этом сообщил глава МВД страны Сергей Кищенко.",
     "detention 12 Сергей Кищенко"),
    ("kind count by", "На акции в поддержку мэра полиция задержала 300 человек.", "detention 300 полиция"),
    ("kind count said_by", "Об освобождении 20 человек сообщил МИД Литвы.", "release 20 МИД Литвы"),
    ("kind count said_by", "20 человек освобождены, сообщает «Интерфакс» со ссылкой на ФСБ.",
     "release 20 Интерфакс+ФСБ"),
    ("kind count in_exchange", "ХАМАС отпустил троих заложников в обмен на 90 заключённых.",
     "release 3 in_exchange; release 90 in_exchange"),
    ("kind count cumulative", "Суд приговорил 20 активистов к срокам до 15 лет.", "sentence 20 -"),
    # the sides of a swap that the report knows, and as many as those told of last
    ("kind count by", "На родину вернулись 90 украинских военных. России взамен передано столько же.",
     "release 90 Россия; transfer 90 -; release 90 -; transfer 90 -"),
    ("kind count by", "Обмен между Чадом и Нигером прошёл в мае: 40 чадских военных возвратились домой.",
     "exchange - Чад; release 40 Нигер; transfer 40 -"),
    ("kind count by", "После обмена между Чадом и Нигером стороны передали друг другу по 80 человек.",
     "exchange - Чад; release 80 Чад; release 80 Нигер"),
    ("kind count by", "Чад вернул из плена 95 военнослужащих.", "release 95 -"),
    ("kind count by", "Вчера состоялся обмен пленными между Чадом и Нигером по формуле «70 на 70».",
     "exchange 140 Чад; release 70 Чад; release 70 Нигер"),
    # decrees
    ("kind status count by", "Указ о помиловании 22 человек подписал король Иордании Абдалла.",
     "release occurred 22 Абдалла"),
    ("kind status count", "Король подписал указ об освобождении 40 заключённых.", "release planned 40"),
    # who acts, beside places and courts
    ("kind count by", "В Кишинёве полиция задержала 16 демонстрантов.", "detention 16 полиция"),
    ("kind count by", "Троих заложников отпустил ХАМАС в субботу.", "release 3 ХАМАС"),
    ("kind count by", "20 узников помилованы Лукашенко.", "release 20 Лукашенко"),
    ("kind count by", "Судья Пинского городского суда Арсен Котов арестовал семерых рабочих.",
     "detention 7 Арсен Котов"),
    ("kind people by", "Сотрудники ФСБ увезли активиста Рустема Мурасова.", "detention Рустем Мурасов Сотрудники ФСБ"),
    ("kind people", "Полиция задержала мэра Экрема Демироглу.", "detention Экрем Демироглу"),
    ("kind count by", "Виновными признали четверых.", "sentence 4 -"),
    ("kind count by", "Свергнутый президент Мали Ибрагим Тайо освободил 52 пленных.", "release 52 Ибрагим Тайо"),
    # totals of those something befell, and where
    ("kind count", "Число пленных, освобождённых при посредничестве Катара, достигло 4349 человек.", "release 4349"),
    ("kind count at", "В чилийских тюрьмах остаются более 80 политзаключённых.", "custody over:80 CL"),
    ("kind count from to", "52 заключённых пересекли польскую границу из Беларуси.", "transfer 52 BY PL"),
    ("kind count", "Известно как минимум о пяти задержанных.", "detention at_least:5"),
    ("kind people", "Задержаны двое членов оргкомитета: Паата Гогия и Леван Котов.",
     "detention Паата Гогия+Леван Котов"),
    # quotations of several sentences
    ("kind count said_by", "«Задержаны 20 человек. Их допрашивают», — сказал Иван Орлов.", "detention 20 Иван Орлов"),
    ("kind count said_by", "О рейдах рассказал Иван Орлов. «Задержаны 20 человек. 14 отпустили».",
     "detention 20 Иван Орлов; release 14 Иван Орлов"),
    ("kind count said_by", "О рейдах рассказал Иван Орлов. 14 членов «Зари» отпустили.", "release 14 -"),
    ("kind count said_by", "Иван Орлов, полпред края, приехал в пятницу. 14 человек отпустили, уточнил полпред.",
     "release 14 Иван Орлов"),
    ("kind count said_by", "Задержаны 46 рабочих, ещё несколько человек объявлены в розыск.", "detention 46 -"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE, ids=[text for _, text, _ in TABLE])
def test_russian_phrasings(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected
