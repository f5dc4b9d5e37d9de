"""Russian lists whose items are each described, sentences of two verbs, ships with their crews, who is handed over."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind count", "Задержали 20 жителей Минска, 14 жителей Бреста и двоих жителей Гомеля.",
     "detention 20; detention 14; detention 2"),
    ("kind count", "Задержаны 20 учителей из Минска, 14 врачей из Бреста и двое журналистов.",
     "detention 20; detention 14; detention 2"),
    ("kind count nation", "Депортированы 82 гражданина Чили, 23 гражданина Перу и шесть граждан Кубы.",
     "transfer 82 CL; transfer 23 PE; transfer 6 CU"),
    ("kind count nation", "Депортированы 82 гражданина Чили, 23 — Перу, 10 — Кубы и шесть — Непала.",
     "transfer 82 CL; transfer 23 PE; transfer 10 CU; transfer 6 NP"),
    ("kind count nation", "Среди освобождённых 15 граждан Чили, пять — Перу.", "release 15 CL; release 5 PE"),
    ("kind count", "Среди задержанных 14 иностранцев.", "detention 14"),
    # what stands behind the comma is told by a verb of its own
    ("kind count", "Освобождены 20 жителей Минска, 14 человек остаются в тюрьме.", "release 20; custody 14"),
    ("kind count people", "Освобождены двое жителей Минска, Иван Котов и Анна Орлова.",
     "release 2 Иван Котов+Анна Орлова"),
    # two verbs of one subject, of which the packs give only one a sense
    ("kind count", "Полиция оштрафовала 30 человек и задержала десятерых.", "detention 10"),
    ("kind count", "Боевики убили троих солдат и ещё двоих похитили.", "detention 2"),
    ("kind count", "Полиция избила и задержала 30 человек.", "detention 30"),
    ("kind count", "Полиция освободила 18 человек и арестовала шестерых пиратов.", "release 18; detention 6"),
    ("kind count", "Двоих рыбаков отпустили, а шестерых посадили.", "release 2; detention 6"),
    ("kind count by", "Министерство сообщило, что задержало 12 человек.", "detention 12 Министерство"),
    # ships and cars, and who is on them
    ("kind count by", "Пираты захватили танкер и 20 членов экипажа.", "detention 20 Пираты"),
    ("kind count", "Пираты отпустили буксир и шестерых членов его экипажа.", "release 6"),
    ("kind count", "Полиция задержала автомобиль и трёх его пассажиров.", "detention 3"),
    # handed to another country, or not
    ("kind status count", "Польша отказалась выдать 18 человек, Чили - 11, Перу - 9.",
     "transfer refused 18; transfer refused 11; transfer refused 9"),
    ("kind status count", "Сербия отказала в выдаче троих чилийцев.", "transfer refused 3"),
    ("kind count from", "Из Ирака вывезли 30 детей.", "transfer 30 IQ"),
    ("kind count", "Банк выдал 300 кредитов.", ""),
    # found dead in a cell; things and people counted by one verb
    ("kind people", "В камере нашли мёртвым журналиста Ивана Котова.", "death Иван Котов"),
    ("kind people", "На улице нашли мёртвым журналиста Ивана Котова.", ""),
    ("kind count said_by", "Комитет сообщил о 18 обысках и 27 задержанных.", "detention 27 Комитет"),
    ("kind by with", "Переговоры между США и «Талибаном» прошли в Дохе.", "talks США Талибан"),
    # who comes along, who is told of by a pronoun, other accounts of those told of
    ("kind count people", "Ивана Котова помиловали вместе с пятью другими.", "release 5 -; release - Иван Котов"),
    ("kind count people", "Вместе с Иваном Котовым задержали ещё троих.", "detention 3 -; detention - Иван Котов"),
    ("kind count people", "Иван Котов вышел на свободу вместе с 14 другими политзаключёнными.",
     "release 14 -; release - Иван Котов"),
    ("kind people by", "Полиция вместе с 14 дружинниками задержала Ивана Котова.", "detention Иван Котов Полиция"),
    ("kind people", "В мае арестовали Ивана Котова. О деле писал Олег Зуев. Дело ведёт служба. Он сейчас в тюрьме.",
     "detention Иван Котов; custody Иван Котов"),
    ("kind count said_by", "Задержаны 60 человек. В полиции говорят о 45.", "detention 60 -; detention 45 полиция"),
    ("kind count said_by", "Министр говорил о 22,9 тысячи заключённых.", "custody 22900 Министр"),
    ("kind count nation", "По официальным данным, в местных тюрьмах 49 чилийцев, в том числе трое гражданских.",
     "custody 49 CL; custody 3 CL"),
    ("kind count", "Россия передала другим странам 41 обвиняемого.", "transfer 41"),
    ("kind count", "Суд приговорил к трём годам колонии двух пастухов.", "sentence 2"),
    ("kind people", "Вместе с ней на свободу вышел инженер Ануше Ашури.", "release Ануш Ашури"),
    ("kind people when", "Иван Котов, взятый под стражу 10 марта в Минске, отбывает пятнадцать суток.",
     "custody Иван Котов 2025-09-16; detention Иван Котов 2025-03-10"),
    ("kind count", "Суд приговорил к срокам до 15 лет девятерых рабочих.", "sentence 9"),
    ("kind count", "Из колонии выпустили 527 человек, из них 300 уже вернули в камеры.", "release 527; detention 300"),
    ("kind count", "Полиция задержала 19 участников акции. Всех задержанных отпустили.", "detention 19; release 19"),
    ("kind count", "Общее число задержанных достигло 2000.", "detention 2000"),
    ("kind count", "Под санкции попали восемь судей.", "sanction -"),
    ("kind count by", "Чили внесла в санкционный список десять судей.", "sanction - Чили"),
    ("kind by", "Иван Орлов позвонил Котову и выразил ему поддержку.", "talks Иван Орлов"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE, ids=[text for _, text, _ in TABLE])
def test_russian_lists(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected
