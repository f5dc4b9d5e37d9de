"""Russian bodies with adjectives in their base form, sites by address, parents of children, deportees who return."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # adjectives of bodies stand in their base form, as their noun does
    ("said_by", "По данным областной прокуратуры, задержаны 20 человек.", "областная прокуратура"),
    ("said_by", "Как сообщили в Генеральной прокуратуре, задержаны 20 человек.", "Генеральная прокуратура"),
    ("said_by", "По данным российского оборонного ведомства, из плена вышли 50 солдат.",
     "российское оборонное ведомство"),
    ("said_by", "В оборонном ведомстве сообщили, что задержаны 20 человек.", "оборонное ведомство"),
    ("said_by", "По данным городского суда, задержаны 20 человек.", "городской суд"),
    ("said_by", "По данным миграционной службы, депортированы 20 человек.", "миграционная служба"),
    ("said_by", "По данным Федеральной службы безопасности, задержаны 20 человек.", "Федеральная служба безопасности"),
    # near misses: they stand in it already, or are told of in the plural
    ("by", "Областной суд приговорил 12 человек.", "Областной суд"),
    ("by", "Военная прокуратура задержала 12 человек.", "Военная прокуратура"),
    ("by", "Областные суды приговорили 12 человек.", "Областные суды"),
    # whose people they are, behind a noun that only says that they belong to somebody
    ("count by", "Осудили двух сотрудников газеты.", "2 -"),
    ("count by", "Двух сотрудников газеты полиция задержала.", "2 полиция"),
    ("count by", "Двух журналистов боевики удерживают в лесу.", "2 боевики"),
    # a body in the nominative behind a number is not what is counted: it acts
    ("count by", "Двоих полиция задержала вечером.", "2 полиция"),
    ("count by", "Пятерых ФСБ арестовала в мае.", "5 ФСБ"),
    ("count by", "Троих суд освободил, ещё одного прокуратура отправила в СИЗО.", "3 суд; 1 прокуратура"),
    ("count by", "Ещё 12 армия вернула в тюрьму.", "12 армия"),
    ("count", "В 12 ОВД доставили 40 человек.", "40"),
    ("count", "21 суд закрыл свои архивы.", ""),
    # an attribute between a number and its noun tells who they are
    ("kind count group nation", "Чили отпустила 80 попавших в плен солдат ВСУ.", "release 80 soldier UA"),
    ("kind count", "Освобождены 14 взятых в плен моряков.", "release 14"),
    ("kind count", "В плен взяты 14 моряков.", "detention 14"),
    # a site by its address; a full stop at the end of a sentence is none
    ("count said_by", "В Алматы задержали 20 человек, сообщает Tengrinews.kz.", "20 Tengrinews.kz"),
    ("count said_by", "Как пишет Kaktus.media, 12 журналистов отпустили.", "12 Kaktus.media"),
    ("count said_by", "Задержаны 20 человек, сообщает Reuters. Среди них двое детей.", "20 Reuters; 2 Reuters"),
    # a parent of children is no child
    ("group people by", "В Минске задержали мать двоих детей Ольгу Петрову.", "woman Ольга Петрова -"),
    ("group people by", "Задержали отца троих детей Ивана Котова.", "man Иван Котов -"),
    ("group count", "Боевики похитили двоих детей.", "minor 2"),
    # deportees who come home are not freed
    ("kind count", "На родину вернулись 120 депортированных.", "transfer 120"),
    ("kind count", "Домой вернулись 30 выдворенных таджиков.", "transfer 30"),
    ("kind count", "На родину вернулись 120 освобождённых политзаключённых.", "release 120; transfer 120"),
    # who has been held longest
    ("kind people", "Дольше всего сидят Пётр Жданов и Олег Сомов.", "custody Пётр Жданов+Олег Сомов"),
    ("kind people", "Дольше всего сидят за столом Пётр Жданов и Олег Сомов.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE, ids=[text for _, text, _ in TABLE])
def test_russian_bodies_in_cases(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected
