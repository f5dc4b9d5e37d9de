"""Russian: numbers beside those told: of another time, from and to, who some of them are, nouns before their number."""

from __future__ import annotations

import pytest
from noted import read_in

OTHER_TIMES = [
    ("В Чили остаются 1187 политзаключённых, год назад их было 1340.",
     "custody 1187 2025-09-16; custody 1340 2024-01-01..2024-12-31"),
    ("За решёткой 900 журналистов, по сравнению с 870 в 2023 году.",
     "custody 900 2025-09-16; custody 870 2023-01-01..2023-12-31"),
    ("За год казнены 972 человека. В 2023 году казнённых было 853.",
     "death 972 -; death 853 2023-01-01..2023-12-31"),
    ("В изоляторах содержится 104 тысячи человек - на 2 тысячи меньше, чем год назад.", "custody 104000 2025-09-16"),
    ("Число политзаключённых выросло с 1100 до 1250.", "custody 1250 2025-09-16"),
    ("Задержали 40 человек. В мае было холодно.", "detention 40 -"),
    ("Задержали 40 человек, в мае было 30 градусов.", "detention 40 -"),
]  # fmt: skip

WHO = [
    ("Задержаны 12 мигрантов. Трое – граждане Йемена.", "detention 12 migrant - -; detention 3 citizen YE -"),
    ("Задержаны 12 мигрантов, трое из них — граждане Йемена.", "detention 12 migrant - -; detention 3 citizen YE -"),
    ("Задержаны 30 активистов. Пятнадцать - женщины.", "detention 30 activist - -; detention 15 woman - -"),
    ("Задержаны 300 человек. Иностранцев 47, почти все уже дома.", "detention 300 - - -; detention 47 foreigner - -"),
    ("Задержаны 300 человек. Школ 47.", "detention 300 - - -"),
    ("Задержаны 300 человек. Раненых 47.", "detention 300 - - -"),
]


@pytest.mark.parametrize(("text", "told"), OTHER_TIMES)
def test_another_time(text: str, told: str) -> None:
    assert read_in(text, "kind count when", "ru") == told


@pytest.mark.parametrize(("text", "told"), WHO)
def test_who_some_of_them_are(text: str, told: str) -> None:
    assert read_in(text, "kind count group nation at", "ru") == told


SOME_OF_ALL = [
    ("Двое из пятерых арестованных вышли под залог.", "release 2"),
    ("Из 1200 арестованных под стражей остаются 300.", "custody 300"),
    ("Из 60 задержанных 45 — женщины.", "detention 45"),
    ("Число погибших на акциях достигло 19, более 500 человек задержаны.", "detention over:500"),
    ("Число погибших в тюрьмах достигло 19.", "death 19"),
    ("Казнены 922 человека — 881 мужчина, 39 женщин и двое подростков.", "death 922"),
    ("Освобождены 30 человек — 14 женщин, 15 мужчин и один подросток.", "release 30"),
]


@pytest.mark.parametrize(("text", "told"), SOME_OF_ALL)
def test_some_of_all_and_the_dead(text: str, told: str) -> None:
    assert read_in(text, "kind count", "ru") == told


HELD_WHERE = [
    ("США настаивают на освобождении 1300 политзаключённых.", "release 1300 -"),
    ("МВД Казахстана: задержаны 14 человек.", "detention 14 KZ"),
    ("Литва призвала Минск освободить 14 человек.", "release 14 BY"),
    ("Суд отправил под арест на два месяца четверых рабочих в Гюмри.", "detention 4 AM"),
]


@pytest.mark.parametrize(("text", "told"), HELD_WHERE)
def test_who_speaks_holds_nobody(text: str, told: str) -> None:
    assert read_in(text, "kind count at", "ru") == told


NAMED = [
    (
        "Помилованы 23 узника. Среди них — Мария Орлова, кандидат в президенты Чили Виктор Барков и поэт Олег Белов.",
        "release 23 -; release - Мария Орлова+Виктор Барков+Олег Белов",
    ),
    (
        "Помилованы 52 узника. Среди них оказались известные политзаключённые — поэт Игорь Лосев, историк Олег Белов.",
        "release 52 -; release - Игорь Лосев+Олег Белов",
    ),
    ("Суд арестовал Анну Котову и Константина Габова.", "detention - Анна Котова+Константин Габов"),
    ("Король освободил двумя указами 63 человека.", "release 63 -"),
    ("Анну Орлову задержали, когда она сходила в аптеку.", "detention - Анна Орлова"),
]


@pytest.mark.parametrize(("text", "told"), NAMED)
def test_who_is_named(text: str, told: str) -> None:
    assert read_in(text, "kind count people", "ru") == told
