"""Russian: one person by the form of a noun, what will take place, two countries that meet."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # one person in the singular beside those counted, or told of by nation, age or town
    ("kind count nation", "Задержаны трое чилийцев, гражданин Перу и кубинец.",
     "detention 3 CL; detention 1 PE; detention 1 CU"),
    ("kind count", "Задержаны восемь сотрудников полиции и прокурор.", "detention 8; detention 1"),
    ("kind count", "Из тюрьмы вышли два врача, медсестра и адвокат.", "release 2; release 1; release 1"),
    ("kind count nation", "Полиция задержала гражданина Перу.", "detention 1 PE"),
    ("kind count", "Задержан 42-летний житель Бреста.", "detention 1"),
    ("kind count people", "Задержаны двое рабочих и директор завода, Иван Котов.",
     "detention 2 -; detention - Иван Котов"),
    ("kind count people", "Задержан житель Бреста Иван Котов.", "detention - Иван Котов"),
    ("kind count", "Поводом стал арест двух мужчин, чилийца и перуанца.", "detention 2"),
    ("kind count", "Арестованы двое мужчин, водитель и охранник.", "detention 2"),
    ("kind count said_by", "Полиция говорит о 51 задержанном, адвокат - о 226.",
     "detention 51 Полиция; detention 226 адвокат"),
    ("kind count", "Чилийца ранили в драке.", ""),
    ("kind count", "Двое туристов и проводник вернулись с вершины.", ""),
    # what is to take place
    ("kind status count when", "Освобождение 12 заложников пройдёт в среду.", "release planned 12 2025-09-17"),
    ("kind status by with", "Переговоры Чили и Перу начнутся в среду.", "talks planned Чили Перу"),
    ("kind status by with", "Переговоры Чили и Перу прошли в среду.", "talks occurred Чили Перу"),
    ("kind status count", "Берлин не станет высылать троих чилийцев.", "transfer refused 3"),
    ("kind status count", "Повстанцы готовы отпустить 14 монахинь.", "release negotiated 14"),
    # a person of some age behind a place
    ("kind people", "Арестована на рынке 69-летняя Анна Орлова.", "detention Анна Орлова"),
    ("kind people", "Умерла в тюремной больнице 69-летняя Анна Орлова.", "death Анна Орлова"),
    # whom a participle tells of behind a noun for who is close
    ("kind people", "Семья Ивана Котова, арестованного в четверг, ждёт вестей.", "detention Иван Котов"),
    ("kind people", "Адвокат Ивана Котова, задержанного в мае в Минске, подал жалобу.", "detention Иван Котов"),
    ("kind people", "Адвокат Ивана Котова, известного в Минске, подал жалобу.", ""),
    # how many the rest are
    ("kind count", "Задержали 20 человек. Пятнадцать из них отпустили, остальных арестовали на 10 суток.",
     "detention 20; release 15; detention 5"),
    ("kind count", "Задержаны 20 человек, остальные скрылись.", "detention 20"),
    ("kind count", "Арестованы 20 человек. Изъяты 15 машин, остальные угнаны.", "detention 20"),
    # two countries behind one noun
    ("kind by with", "Представители Чили и Перу встретились в Осло.", "talks Чили Перу"),
    ("kind by with", "Главы МИД Чили и Перу встретились в Осло.", "talks Чили Перу"),
    # who comes home from where nobody was held
    ("kind count", "Домой из Непала вернулись 30 туристов.", ""),
    ("kind count", "Всего за решёткой 1100 человек.", "custody 1100"),
    ("kind count", "Всего за год школу окончили 30 человек.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "told"), TABLE)
def test_what_is_read(fields: str, text: str, told: str) -> None:
    assert read_in(text, fields, "ru") == told
