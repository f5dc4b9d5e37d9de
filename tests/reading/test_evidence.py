"""The words a statement rests on: its clause, never more than its sentence."""

from __future__ import annotations

import pytest
from noted import read_in

from gegenprobe.text.sentences import sentences_of
from reports_of import LANGUAGES, library, reading_of

TABLE = [
    ("Am Freitag kamen 52 Häftlinge frei, sagte Mira Dahl.", "release [Am Freitag kamen 52 Häftlinge frei]"),
    ("Die Lage ist ernst. Am Freitag kamen 52 Häftlinge frei. Es regnete.",
     "release [Am Freitag kamen 52 Häftlinge frei]"),
    ("Der Markt blieb leer, aber 52 Häftlinge kamen frei.",
     "release [Der Markt blieb leer, aber 52 Häftlinge kamen frei]"),
    ("Mira Dahl sagte, dass 52 Häftlinge frei sind, weil Minsk das wollte.", "release [dass 52 Häftlinge frei sind]"),
    ("52 Häftlinge kamen frei; drei Journalisten wurden verhaftet.",
     "release [52 Häftlinge kamen frei]; detention [drei Journalisten wurden verhaftet]"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), TABLE)
def test_evidence(text: str, read: str) -> None:
    assert read_in(text, "kind words") == read


def test_the_evidence_ends_with_the_last_word_of_a_phrase() -> None:
    text = (
        "Siete presos, detenidos en mayo durante una larga protesta frente a la sede del ministerio en el centro de la "
        "capital, ya están en libertad."
    )
    assert "en libertad]" in read_in(text, "kind words", "es")


@pytest.mark.parametrize("language", LANGUAGES)
def test_evidence_of_all_examples_is_a_part_of_one_sentence(language: str) -> None:
    tongue = library().tongue(language)
    assert tongue is not None
    seen = 0
    for example in library().words(language).examples:
        text = example.text
        sentences = sentences_of(text, 0, len(text), tongue.sentences.unbroken)
        for statement in reading_of(text, language).statements:
            start, end = statement.evidence.start, statement.evidence.end
            assert text[start:end] == statement.evidence.text
            assert any(first <= start < end <= last for first, last in sentences)
            seen += 1
    assert seen > 50
