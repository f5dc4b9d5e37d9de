"""Russian: who is meant by a pronoun in a demand, rumours denied, who acts beside a deed, places in brackets."""

from __future__ import annotations

import pytest
from noted import read_in

DEMANDS = [
    # a pronoun before an infinitive stands for those told of, and is no owner
    ("kind status people", "Задержан Лев Сомов. Коллеги требуют его немедленно освободить.",
     "detention occurred Лев Сомов; release demanded Лев Сомов"),
    ("kind status people", "Задержана Анна Орлова. Союз писателей потребовал её освобождения.",
     "detention occurred Анна Орлова; release demanded Анна Орлова"),
    ("kind status count", "Задержаны 12 рабочих. Профсоюз требует их отпустить.",
     "detention occurred 12; release demanded 12"),
    # whose several they are is not told by the pronoun of an owner
    ("kind status count", "Задержаны 12 рабочих. Профсоюз потребовал их освобождения.",
     "detention occurred 12; release demanded 12"),
    ("kind status people", "Задержан Лев Сомов. Его брат освобождён.", "detention occurred Лев Сомов"),
]  # fmt: skip

DENIED = [
    ("status people", "Адвокат опроверг слухи об аресте Анны Орловой.", "denied Анна Орлова"),
    ("status people", "Слухи об аресте Анны Орловой ходят по городу.", "possible Анна Орлова"),
    ("status count", "Сообщения об аресте 12 рабочих не соответствуют действительности.", "denied 12"),
    ("status count", "Информация о гибели двух пленных — ложь, заявил министр.", "denied 2"),
    ("status people", "Иван Котов, арестованный за ложь, освобождён.", "occurred Иван Котов"),
    ("kind status by", "США и Иран обсуждают обмен заключёнными.", "exchange negotiated США"),
    ("kind status count", "Стороны обсуждают обмен 100 пленными.", "exchange negotiated 100"),
]  # fmt: skip

ACTORS = [
    # who stands behind the noun of a deed, and has the nominative, is governed by no preposition before
    ("count by", "В ходе рейда израильские военные задержали 30 человек.", "30 израильские военные"),
    ("count by", "В ходе операции российские силовики задержали троих.", "3 российские силовики"),
    ("count by", "Троих мужчин задержали сотрудники Следственного комитета.", "3 сотрудники Следственного комитета"),
    ("count by", "По распоряжению президента Ильхама Алиева освобождены 30 человек.", "30 Ильхам Алиев"),
    ("count by", "По приказу губернатора Ивана Котова освобождены 30 человек.", "30 Иван Котов"),
    # whose building it is does not act
    ("count by", "Возле здания ФСБ задержали троих мужчин.", "3 -"),
    ("count by", "У здания МИД полиция задержала троих мужчин.", "3 полиция"),
    ("count by", "На рынке ФСБ задержала троих.", "3 ФСБ"),
]  # fmt: skip

TOLD = [
    # what is spoken of is told by the relative clause alone
    ("count said_by", "Омбудсмен Ольга Крылова сообщила о 15 подростках, которых задержали в Туле.",
     "15 Ольга Крылова"),
    ("kind count", "Освобождены 20 рабочих, которых задержали в мае.", "release 20"),
    # numbers in brackets behind places are no ages
    ("count", "Задержаны 500 человек. Больше всего в Москве (307), Твери (99) и Перми (97).", "500; 307; 99; 97"),
    ("count people", "Задержана Анна Орлова (97).", "- Анна Орлова"),
    # people of a town; centres where migrants are held
    ("status count", "Свыше 250 амурчан скоро будут освобождены.", "planned over:250"),
    ("count", "Полиция задержала 30 ростовчан и двух псковичей.", "30; 2"),
    ("kind count", "В охраняемых центрах для иностранцев находятся 887 человек.", "custody 887"),
    ("kind count", "В центрах временного содержания находятся 120 мигрантов.", "custody 120"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), [*DEMANDS, *DENIED, *ACTORS, *TOLD])
def test_asked_for(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected
