"""Embassies and flights without anybody who acts, those who come off lists, talks of two by name."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    ("en", "kind status", "The Polish consulate in Grodno was shut on Friday.", "relations occurred"),
    ("en", "kind status by", "Iran's embassy in Riyadh will resume work next week.", "relations planned -"),
    ("en", "kind status", "The embassy in Damascus is open again.", "relations occurred"),
    ("en", "kind status", "Direct flights between Minsk and Vilnius are to resume in May.", "relations planned"),
    ("en", "kind status target", "Eritrea is to come off the list of terror sponsors.", "sanction planned Eritrea"),
    ("en", "kind by with", "The two presidents, Ana Vega and Carlos Ruiz, met in Lima.", "talks Ana Vega Carlos Ruiz"),
    ("de", "kind status", "Das polnische Konsulat in Grodno wurde am Freitag geschlossen.", "relations occurred"),
    ("de", "kind status", "Die Botschaft in Damaskus ist wieder offen.", "relations occurred"),
    ("de", "kind status target", "Eritrea soll von der Terrorliste verschwinden.", "sanction planned Eritrea"),
    ("de", "kind target", "Belavia steht seit September nicht mehr auf der US-Sanktionsliste.", "sanction Belavia"),
    ("de", "kind by with", "Peru und Chile führen Gespräche über einen Ort.", "talks Peru Chile"),
    ("de", "kind by with", "Peru führt mit Chile Gespräche über einen Ort.", "talks Peru Chile"),
    ("es", "kind status", "El consulado polaco en Grodno fue cerrado el viernes.", "relations occurred"),
    ("es", "kind status", "La embajada en Damasco está abierta de nuevo.", "relations occurred"),
    ("es", "kind status target", "Eritrea saldrá de la lista de países terroristas.", "sanction planned Eritrea"),
    ("es", "kind by with", "Luis Vega y Carlos Ruiz se vieron el jueves en Lima.", "talks Luis Vega Carlos Ruiz"),
    ("ru", "kind status", "Посольство в Дамаске снова открыто.", "relations occurred"),
    ("ru", "kind status", "Посольство Ирана в Эр-Рияде возобновит работу.", "relations planned"),
    ("ru", "kind by with", "Вашингтон и Тегеран ведут переговоры об обмене.", "talks Вашингтон Тегеран"),
    ("ru", "kind target", "«Белавиа» в сентябре вышла из санкционного списка США.", "sanction Белавиа"),
]
NOTHING = [
    ("en", "The border was closed."),
    ("en", "The two presidents met two ministers."),
    ("en", "She came off the waiting list in Lima."),
    ("de", "Die Gespräche über den Ort führen nirgendwohin."),
    ("de", "Für die Öffnung eines Grenzübergangs wird Belarus zahlen."),
    ("es", "Los vecinos se vieron obligados a salir."),
    ("es", "Caracas quería además la reapertura de su embajada."),
]
# fmt: on


@pytest.mark.parametrize(("language", "slots", "text", "expected"), TABLE)
def test_measures_are_told_without_who_acts(language: str, slots: str, text: str, expected: str) -> None:
    assert read_in(text, slots, language) == expected


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_nothing_is_opened_or_struck(language: str, text: str) -> None:
    assert read_in(text, "kind status", language) == ""
