"""Russian sentences that go on with those just told of: a second verb, 'their release', another side behind a dash."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # a verb that names nobody, behind a comma
    ("kind count", "Шестерых плотников увезли в полицию, вечером отпустили.", "detention 6; release 6"),
    ("kind count", "Полиция задержала 14 поваров, утром отпустила.", "detention 14; release 14"),
    ("kind people", "Ивана Котова задержали, вскоре отпустили.", "detention Иван Котов; release Иван Котов"),
    ("kind count", "Задержали около 50 человек, большинство вскоре отпустили.", "detention about:50"),
    ("kind count", "Задержали шестерых, отпустили двоих.", "detention 6; release 2"),
    # a verb that names nobody, in the place just named or right after
    ("kind people", "Ивана Котова пригласили в отдел, где через два часа задержали.", "detention Иван Котов"),
    ("kind count", "Шестерых плотников увезли в отдел, откуда ночью отпустили.", "detention 6; release 6"),
    ("kind people", "Ивана Котова вызвали к следователю, после чего арестовали.", "detention Иван Котов"),
    ("kind people", "Ивана Котова увезли в больницу, где прооперировали.", ""),
    ("kind count", "Ивана Котова позвали в театр, где полиция задержала двоих.", "detention 2"),
    # a relative behind a preposition of several words; a length of time behind another verb
    ("kind count by", "Президент Луис Пас подписал указ, в рамках которого помиловал 230 человек.",
     "release 230 Луис Пас"),
    ("kind count by", "Полиция провела рейд, в ходе которого задержала 40 человек.", "detention 40 Полиция"),
    ("kind status people", "Прокурор попросил назначить 17 лет колонии Ивану Котову.",
     "sentence demanded Иван Котов"),
    # what belongs to several told of before
    ("kind status count", "Четверых чилийцев удерживают в Перу. Ведутся переговоры об их освобождении.",
     "custody occurred 4; release negotiated 4"),
    ("kind status count", "Четверых чилийцев задержали в Перу. Чили добивается их выдачи.",
     "detention occurred 4; transfer demanded 4"),
    ("kind status count", "Чили отпустила 12 моряков. Их освобождения добивалась Перу.", "release occurred 12"),
    ("kind status count", "Под стражей 20 поваров. Их родные ждут у ворот.", "custody occurred 20"),
    # another side behind a dash
    ("kind count by", "Чили отпустила 70 пленных, Перу в ответ — 40 солдат.", "release 70 Чили; release 40 Перу"),
    ("kind count by", "Чили отпустит 70 пленных, Перу в свою очередь — 40.", "release 70 Чили; release 40 Перу"),
    # what is told as a fact, asked for, offered; out of how many who were promised
    ("kind status count", "Пекин настаивает, что в Перу удерживаются 14 его моряков.", "custody occurred 14"),
    ("kind status count", "Пекин настаивает, чтобы 14 моряков освободили.", "release demanded 14"),
    ("kind status count", "Посольство пришло с требованием ускорить освобождение 14 рыбаков.", "release demanded 14"),
    ("kind status count", "Чили требует освобождения и возвращения 14 рыбаков.", "release demanded 14"),
    ("kind status people", "Освобождение Ивана Котова остаётся главным условием встречи.",
     "release demanded Иван Котов"),
    ("kind status count", "Чили готова отпустить пятерых рыбаков.", "release negotiated 5"),
    ("kind status count", "Чили выпустила 90 заключённых из 200, обещанных епископу.", "release occurred 90"),
    ("kind status count", "Чили выпустила 90 заключённых. Оставшиеся 110 выйдут в мае.",
     "release occurred 90; release planned 110"),
    # whom a relative clause with a day tells of, and nothing else
    ("kind count by", "Восемь поваров, которых повстанцы арестовали в мае, в список не вошли.",
     "detention 8 повстанцы"),
    ("kind count", "Шестерых поваров, которых задержали в пятницу, отпустили.", "release 6"),
    # by words of the day: taken away in a raid, carried off, asked for by prosecutors; out of the country
    ("kind count", "Полиция задержала мэра. Увезли и двух его заместителей.", "detention 2"),
    ("kind count", "Полиция задержала мэра. Двух раненых увезли в больницу.", ""),
    ("kind count by", "ОМОН уносит с площади 17 человек.", "detention 17 ОМОН"),
    ("kind status count", "Для двадцати подозреваемых прокуратура запросила арест.", "detention demanded 20"),
    ("kind status count", "Чили объявила персонами нон грата пятерых сотрудников посольства Перу.",
     "transfer planned 5"),
    ("kind count", "Депортация продолжается. В четверг через переход прошли 900 мигрантов.", "transfer 900"),
    ("kind count", "Школу ограбили и похитили 60 детей. В лесу остаются ещё девять.", "detention 60; custody 9"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE, ids=[text for _, text, _ in TABLE])
def test_told_on_in_one(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected
