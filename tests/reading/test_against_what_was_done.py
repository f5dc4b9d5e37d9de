"""Those who are against what was done to people, those a relative tells of, and who speaks: four languages."""

from __future__ import annotations

import pytest
from noted import read_in

AGAINST = [
    ("en", "Protesters oppose the arrest of five activists.", "detention occurred 5"),
    ("en", "Police detained two dozen people opposing the arrests of five activists.",
     "detention occurred about:24; detention occurred 5"),
    ("en", "Seven parties expressed their opposition to the jailing of 12 teachers.", "detention occurred 12"),
    ("en", "The ministry opposes the release of 12 prisoners.", "release refused 12"),
    ("de", "Die Opposition lehnt die Verhaftung von fünf Lehrern ab.", "detention occurred 5"),
    ("de", "Minsk lehnt die Freilassung von fünf Lehrern ab.", "release refused 5"),
    ("es", "La oposición rechazó la detención de 12 estudiantes.", "detention occurred 12"),
    ("es", "Los familiares expresaron su rechazo a la condena de cinco maestros.", "sentence occurred 5"),
    ("es", "El gobierno rechazó la liberación de 12 estudiantes.", "release refused 12"),
    ("ru", "Оппозиция отвергла арест пяти учителей.", "detention occurred 5"),
    ("ru", "Минск отверг освобождение пяти учителей.", "release refused 5"),
]  # fmt: skip

IN_RELATIVES = [
    ("en", "Mira Dahl, who was among those freed on Monday, thanked the envoy.", "release Mira Dahl -"),
    ("en", "Pavel Kesto, head of the union, who was among those arrested, lost his job.", "detention Pavel Kesto -"),
    ("en", "Mira Dahl, who was one of those arrested, lost her job.", "detention Mira Dahl -"),
    ("en", "Mira Dahl, whose son was among those freed, thanked the envoy.", ""),
    ("en", "The lawyer of Mira Dahl, who was among those freed, thanked the envoy.", ""),
    ("de", "Mira Dahl, die zu den Verhafteten gehört, verlor ihre Stelle.", "detention Mira Dahl -"),
    ("de", "Mira Dahl, deren Sohn unter den Freigelassenen war, dankte.", ""),
    ("es", "Mira Dahl, quien figura entre los liberados, agradeció al enviado.", "release Mira Dahl -"),
    ("ru", "Иван Котов, который оказался среди задержанных, потерял работу.", "detention Иван Котов -"),
]

WHO_SPEAKS = [
    ("en", "Mira Dahl, who was arrested on Monday, said that 12 people had been freed.",
     "detention Mira Dahl -; release - Mira Dahl"),
    ("de", "Mira Dahl, die am Montag verhaftet wurde, sagte, zwölf Menschen seien freigekommen.",
     "detention Mira Dahl -; release - Mira Dahl"),
    ("es", "Mira Dahl, que fue detenida el lunes, dijo que 12 personas quedaron libres.",
     "detention Mira Dahl -; release - Mira Dahl"),
    ("ru", "Анна Орлова, которую задержали в понедельник, сообщила, что освободили 12 человек.",
     "detention Анна Орлова -; release - Анна Орлова"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), AGAINST)
def test_who_is_against_what_was_done_refuses_nothing(language: str, text: str, expected: str) -> None:
    assert read_in(text, "kind status count", language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), IN_RELATIVES)
def test_who_is_among_them_is_told_in_a_relative(language: str, text: str, expected: str) -> None:
    assert read_in(text, "kind people said_by", language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), WHO_SPEAKS)
def test_what_a_relative_tells_of_who_speaks_the_outlet_tells(language: str, text: str, expected: str) -> None:
    assert read_in(text, "kind people said_by", language) == expected


@pytest.mark.parametrize("text", ["Fue una reunión privada. Fueron detenidas 12 personas."])
def test_a_word_that_is_written_small_is_no_place(text: str) -> None:
    assert read_in(text, "kind count at", "es") == "detention 12 -"
