"""Russian words put into a sentence that tell nothing, and words before it that only go on."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("Задержаны 12 мигрантов, большинство из них молодые люди, трое из них — граждане Йемена.",
     "detention 12; detention 3"),
    ("Не менее 30 человек, большинство из них студенты, увезли в ИВС.", "detention at_least:30"),
    ("Задержаны 12 человек, в основном студенты, ещё 30 — в Гомеле.", "detention 12; detention 30"),
    ("В заложники взяты 36 учеников, многие из которых больны, и двое учителей.", "detention 36; detention 2"),
    ("Девять человек, в том числе несколько с хроническими болезнями, остались в отделах до утра.", "custody 9"),
    ("У повстанцев — 130 военнопленных на фоне растущего давления.", "custody 130"),
    ("Суд, несмотря на протесты, приговорил 14 рабочих.", "sentence 14"),
    ("Несмотря на протесты, 40 мужчин освобождены.", "release 40"),
    # what tells something stays
    ("На фоне ареста 12 врачей закрыта больница.", "detention 12"),
    ("Задержаны 40 человек, большинство из которых отпустили.", "detention 40"),
    ("Задержаны 40 человек, многие из них, по словам полиции, студенты.", "detention 40"),
    # words that only go on
    ("Между тем четверо юристов получили сроки.", "sentence 4"),
    ("Между тем 16 активистов по-прежнему за решёткой.", "custody 16"),
    ("Тем временем в Гомеле осудили троих врачей.", "sentence 3"),
    ("Задержали 12 человек, между тем как 30 отпустили.", "detention 12; release 30"),
    ("Между тем четверо юристов получили премии.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[text for text, _ in TABLE])
def test_asides_russian(text: str, expected: str) -> None:
    assert read_in(text, "kind count", "ru") == expected
