"""In all languages: speakers without a name are called by their whole phrase; whose service speaks is no speaker."""

from __future__ import annotations

import pytest
from noted import read_in

IN_FULL = [
    ("en", "Twelve miners were freed on Monday, {} said.", "the union of the mine", "union of the mine"),
    ("en", "Twelve miners were freed on Monday, {} said.", "residents of the village", "residents of the village"),
    ("en", "Twelve miners were freed on Monday, {} said.", "the governor of Kano state", "governor of Kano state"),
    (
        "en",
        "According to {}, 12 miners were freed on Monday.",
        "a spokesman for the governor of Kano",
        "spokesman for the governor of Kano",
    ),
    (
        "en",
        "According to {}, 12 miners were freed on Monday.",
        "the committee against torture",
        "committee against torture",
    ),
    ("en", "According to {}, 12 miners were freed on Monday.", "a spokesman", "spokesman"),
    (
        "de",
        "Zwölf Bergleute kamen frei, sagte {}.",
        "eine Sprecherin des Bundesinnenministeriums",
        "Sprecherin des Bundesinnenministeriums",
    ),
    (
        "de",
        "Zwölf Bergleute kamen frei, sagte {}.",
        "ein Sprecher des Gouverneurs von Kano",
        "Sprecher des Gouverneurs von Kano",
    ),
    ("de", "Zwölf Bergleute kamen frei, sagte {}.", "eine Anwältin in Belgrad", "Anwältin in Belgrad"),
    ("de", "Zwölf Bergleute kamen frei, sagte {}.", "ein Sprecher", "Sprecher"),
    ("es", "Doce mineros quedaron libres, informó {}.", "el sindicato de la mina", "sindicato de la mina"),
    (
        "es",
        "Doce mineros quedaron libres, informó {}.",
        "la oficina de prensa del Ejército",
        "oficina de prensa del Ejército",
    ),
    ("es", "Doce mineros quedaron libres, informó {}.", "el alcalde de la ciudad", "alcalde de la ciudad"),
    ("ru", "Двенадцать горняков отпустили, сообщил {}.", "адвокат из Белграда", "адвокат из Белграда"),
    ("ru", "Двенадцать горняков отпустили, сообщил {}.", "профсоюз учителей Гондураса", "профсоюз учителей Гондураса"),
    # what goes on otherwise is no part of the name
    ("en", "Twelve miners were freed, {} said.", "the army on Monday", "army"),
    ("de", "Zwölf Bergleute kamen frei, sagte {}.", "ein Anwalt der Nachrichtenagentur AFP", "Anwalt"),
    (
        "de",
        "Zwölf Bergleute kamen frei, sagte {}.",
        "eine Sprecherin des Amtes unserer Redaktion",
        "Sprecherin des Amtes",
    ),
]

WHOSE = [
    ("de", "Der Leiter der Regionalpolizei teilte mit, zwölf Bergleute seien frei.", "Leiter der Regionalpolizei"),
    ("de", "Die Pressestelle der Armee teilte mit, zwölf Bergleute seien frei.", "Pressestelle der Armee"),
    ("ru", "Губернатор штата Кано сообщил, что отпустили 12 горняков.", "губернатор штата Кано"),
    ("ru", "Пресс-служба армии сообщила, что отпустили 12 горняков.", "пресс-служба армии"),
    ("de", "Die Regionalpolizei teilte mit, zwölf Bergleute seien frei.", "Regionalpolizei"),
]


@pytest.mark.parametrize(("language", "sentence", "source", "name"), IN_FULL)
def test_speaker_in_full(language: str, sentence: str, source: str, name: str) -> None:
    assert read_in(sentence.format(source), "said_by", language) == name


@pytest.mark.parametrize(("language", "text", "name"), WHOSE)
def test_whose_service_speaks_is_no_speaker(language: str, text: str, name: str) -> None:
    assert read_in(text, "said_by", language).lower() == name.lower()
