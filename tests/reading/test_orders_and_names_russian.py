"""Who is named alone, whose a name is, what stands before its verb: as news in Russian tells it, and three others."""

from __future__ import annotations

import pytest
from noted import read_in

FIELDS = "kind status count people by"

# fmt: off
READ = (
    # a surname that opens a sentence
    ("Дымов вышел на свободу.", "release occurred - Дымов -"),
    ("Дымова задержали у дома.", "detention occurred - Дымова -"),
    ("Рябовой назначили семь лет колонии.", "sentence occurred - Рябовой -"),
    ("Колесова уже на свободе.", "release occurred - Колесова -"),
    ("Снова задержали двух активистов.", "detention occurred 2 - -"),
    ("Половина вышла на свободу.", ""),
    # whose somebody is, and who that is
    ("Соратник Дымова Леонид Лапин приговорён заочно к восьми годам.", "sentence occurred - Леонид Лапин -"),
    ("Арестовали учителя Дымова Ивана Львовича.", "detention occurred - Дымова Ивана Львовича -"),
    # nobody owns a cell; an adjective of a region is nobody
    ("Суд отпустил из СИЗО Ивана Дымова.", "release occurred - Иван Дымов Суд"),
    ("Суд поместил под стражу Ивана Дымова.", "detention occurred - Иван Дымов Суд"),
    ("В офисе Ивана Дымова задержали 12 человек.", "detention occurred 12 - -"),
    ("Арестован судья Лютовского района.", ""),
    ("Задержан ректор Лютовского университета Иван Дымов.", "detention occurred - Иван Дымов -"),
    # a gerund between marks, or before the verb
    ("На свободу, отсидев 13 лет, вышел Олег Дымов.", "release occurred - Олег Дымов -"),
    ("Отбыв 13 лет, вышла активистка Анна Орлова.", "release occurred - Анна Орлова -"),
    ("Семерых, не предъявив обвинений, отпустили.", "release occurred 7 - -"),
    ("Минск, отпустив 30 заключённых, ждёт послов.", "release occurred 30 - Минск"),
    ("Задержав 30 человек, полиция отпустила 12.",
     "detention occurred 30 - полиция; release occurred 12 - полиция"),
    # an infinitive that opens the sentence, and what describes those told of
    ("Выдать двух генералов, укрывшихся в Перу, требует Боливия.", "transfer demanded 2 - -"),
    ("Депортировать ещё 900 человек, сидящих в лагере, намерено министерство.",
     "transfer planned 900 - министерство"),
    ("Освободить 43 студентов потребовала от Кении Уганда.", "release demanded 43 - Кения"),
    # who is asked does not speak
    ("Дональд Трамп заявил, что попросит Лукашенко отпустить 40 человек.",
     "release demanded 40 - Лукашенко"),
    # who stands before the verb beside those exchanged
    ("Обмен пленными Россия и Украина провели 14 августа.", "exchange occurred - - Россия"),
    ("Чад и Судан поменялись пленными: 30 на 30.",
     "exchange occurred 60 - Чад; release occurred 30 - Чад; release occurred 30 - Судан"),
    # those among whom some are
    ("Среди 40 человек, которых освободили, были два учителя.", "release occurred 40 - -; release occurred 2 - -"),
    ("Среди тех, кого освободили, 14 иностранцев.", "release occurred 14 - -"),
    ("Среди тех, кого ищут, 14 иностранцев.", ""),
    # who acts behind what is put between those affected and the verb
    ("11 человек, которые работали в редакции, суд отправил под стражу.", "detention occurred 11 - суд"),
    ("Девятерых, в том числе двух женщин, боевики увели в лес.",
     "detention occurred 2 - боевики; detention occurred 9 - боевики"),
    ("640 осуждённых, включая трёх иностранцев, президент помиловал.",
     "release occurred 3 - президент; release occurred 640 - президент"),
    ("Двух учителей, врача, инженера задержали в Минске.", "detention occurred 2 - -; detention occurred 1 - -"),
    # a term that is still ahead has been passed
    ("Тарас Дымов проведёт в колонии шесть лет.", "sentence occurred - Тарас Дымов -"),
    ("Тарас Дымов проведёт в Париже шесть лет.", ""),
)

AHEAD = {
    "de": (("Sergej Orlow wird am Montag Gespräche mit Marco Rubio beginnen.", "planned"),
           ("Sergej Orlow begann am Montag Gespräche mit Marco Rubio.", "occurred")),
    "en": (("Sergei Orlov will fly to Geneva for a meeting with Marco Rubio.", "planned"),
           ("Sergei Orlov flew to Geneva for a meeting with Marco Rubio.", "occurred")),
    "es": (("Sergei Orlov volará a Ginebra para una reunión con Marco Rubio.", "planned"),
           ("Sergei Orlov voló a Ginebra para una reunión con Marco Rubio.", "occurred")),
    "ru": (("Сергей Орлов начнёт переговоры с Марко Рубио.", "planned"),
           ("Сергей Орлов начал переговоры с Марко Рубио.", "occurred"),
           ("Переговоры Сергея Орлова и Марко Рубио продолжатся в пятницу.", "planned")),
}

IN_ALL = {
    "de": "Tschad und Sudan tauschten Gefangene aus, 90 gegen 60.",
    "en": "Chad and Sudan exchanged prisoners, 90 for 60.",
    "es": "Chad y Sudán intercambiaron prisioneros, 90 por 60.",
    "ru": "Чад и Судан обменялись пленными, 90 на 60.",
}
# fmt: on


@pytest.mark.parametrize(("text", "told"), READ)
def test_reads_names_and_orders(text: str, told: str) -> None:
    assert read_in(text, FIELDS, "ru") == told


@pytest.mark.parametrize(("language", "text", "status"), [(code, *row) for code, rows in AHEAD.items() for row in rows])
def test_talks_ahead_are_planned(language: str, text: str, status: str) -> None:
    assert read_in(text, "kind status", language) == f"talks {status}"


@pytest.mark.parametrize(("language", "text"), IN_ALL.items())
def test_a_swap_counts_both_numbers(language: str, text: str) -> None:
    told = read_in(text, "kind count", language)
    assert told == "exchange 150; release 90; release 60"
