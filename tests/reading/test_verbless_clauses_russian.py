"""Clauses without a verb behind a mark tell of their own number: 'задержаны 30 человек, двое уже в СИЗО'."""

from __future__ import annotations

import pytest
from noted import read_in

TOLD = [
    ("Задержан 31 человек, 18 уже в СИЗО.", "detention 31; custody 18"),
    ("Задержан 31 человек, 18 — в СИЗО.", "detention 31; custody 18"),
    ("Задержали 31 человека, 18 из них уже под стражей.", "detention 31; custody 18"),
    ("Задержан 31 человек, из них 18 до сих пор в СИЗО.", "detention 31; custody 18"),
    ("Задержан 31 человек. Из них 18 уже за решёткой.", "detention 31; custody 18"),
    ("Задержан 31 человек, двое уже на свободе.", "detention 31; release 2"),
    ("Осуждены 20 человек, ещё пятеро — под домашним арестом.", "sentence 20; custody 5"),
    ("Дела заведены на 31 человека, двое под домашним арестом.", "custody 2"),
    ("Обвинения предъявлены 31 человеку, 18 под стражей.", "custody 18"),
]
OTHERS = [
    ("Умерли четверо, двое в СИЗО.", "death 4"),
    ("Задержали 20 человек, 12 в Казани.", "detention 20; detention 12"),
]
NAMES = [
    ("Семья выкупила Ахмеда из плена.", "Ахмед"),
    ("Отпустили Ивана домой.", "Иван"),
]


@pytest.mark.parametrize(("text", "told"), [*TOLD, *OTHERS])
def test_told_without_a_verb(text: str, told: str) -> None:
    assert read_in(text, "kind count", "ru") == told


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_small_word_is_no_surname(text: str, name: str) -> None:
    assert {one.split()[-1] for one in read_in(text, "kind people", "ru").split("; ")} == {name}


VERBS = [
    ("Погранслужба развернула 43 человека, восемь задержаны.", "detention 8"),
    ("Из вуза отчислены 40 студентов, двое арестованы.", "detention 2"),
    ("Наградили 14 следователей, двоих арестовали.", "detention 2"),
    # a verb of saying behind what is told without one; the same of what is none of ours
    ("Десять моряков снова на свободе, сообщил адвокат.", "release 10"),
    ("14 моряков, сообщил адвокат, освобождены.", "release 14"),
    ("Десять команд снова в финале, сообщил тренер.", ""),
]


@pytest.mark.parametrize(("text", "told"), VERBS)
def test_another_verb_tells_of_its_own(text: str, told: str) -> None:
    assert read_in(text, "kind count", "ru") == told
