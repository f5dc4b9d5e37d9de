"""Terms that a verb tells of without the words for a sentence, where the report tells of a court."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    ("en", "kind status count", "Four of the nurses got six months, the court said.", "sentence occurred 4"),
    ("en", "kind status count", "Eleven of them were given between three and seven years by the court.",
     "sentence occurred 11"),
    ("en", "kind status people", "The longest sentence, 21 years, went to Hassan Idris.",
     "sentence occurred Hassan Idris"),
    ("en", "kind status people", "Ahmed Saleh must serve 14 years, the court decided.",
     "sentence occurred Ahmed Saleh"),
    ("en", "kind status count", "That brings the number of deaths in custody this year to 14.", "death occurred 14"),
    ("de", "kind status count", "Vier der Schwestern bekamen sechs Monate, sagte das Gericht.", "sentence occurred 4"),
    ("de", "kind status people", "Ahmed Saleh muss 14 Jahre absitzen, entschied das Gericht.",
     "sentence occurred Ahmed Saleh"),
    ("es", "kind status count", "Once de ellos recibieron entre tres y siete años, dijo el juez.",
     "sentence occurred 11"),
    ("es", "kind status count", "A cuatro de las enfermeras les cayeron seis meses, dijo el juez.",
     "sentence occurred 4"),
    ("es", "kind status people", "La pena más alta, 21 años, fue para Hassan Idris.", "sentence occurred Hassan Idris"),
    ("es", "kind status people", "Ahmed Saleh deberá purgar 14 años, dijo el juez.", "sentence occurred Ahmed Saleh"),
    ("ru", "kind status people", "Ахмеду Салеху предстоит отсидеть 14 лет.", "sentence occurred Ахмед Салех"),
    ("ru", "kind status count", "Четыре медсестры получили по полгода, решил суд.", "sentence occurred 4"),
    ("ru", "kind status count", "В Иране приведены в исполнение 12 смертных приговоров.", "death occurred 12"),
]
NOTHING = [
    ("en", "Four of the nurses got six months."),  # no court is told of
    ("en", "He must serve the nation for years, the court said."),
    ("en", "Four of the nurses got a new job, the court said."),
    ("de", "Vier der Schwestern bekamen vor zwei Jahren Besuch. Das Gericht schwieg."),
    ("es", "El gobierno deberá cumplir dos años de plazo, dijo el juez."),
    ("ru", "Ахмеду Салеху предстоит матч."),
]
# fmt: on


@pytest.mark.parametrize(("language", "slots", "text", "expected"), TABLE)
def test_verbs_tell_of_terms(language: str, slots: str, text: str, expected: str) -> None:
    assert read_in(text, slots, language) == expected


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_what_is_no_term(language: str, text: str) -> None:
    assert read_in(text, "kind status count", language) == ""
