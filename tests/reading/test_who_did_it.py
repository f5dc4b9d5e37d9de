"""Who detains, frees or holds people: told by a case alone, in the plural, in a demand's noun, by an order."""

from __future__ import annotations

import pytest
from noted import read_as, read_in

CASES: dict[str, list[tuple[str, str]]] = {
    "ru": [
        ("Арест 26 шахтёров турецкой полицией вызвал споры.", "detention 26 турецкая полиция"),
        ("26 шахтёров удерживаются перуанскими властями.", "custody 26 перуанские власти"),
        ("26 шахтёров, освобождённых в мае полицией, дали интервью.", "release 26 полиция"),
        ("26 шахтёров, похищенных боевиками, дали интервью.", "detention 26 боевики"),
        ("Лима требует от повстанцев освобождения 26 шахтёров.", "release 26 повстанцы"),
        ("В плену у пиратов остаются 26 шахтёров.", "custody 26 пираты"),
        ("Повстанцы заявили, что отпустили 26 шахтёров.", "release 26 Повстанцы"),
        ("Правозащитники заявили, что задержали 26 шахтёров.", "detention 26 -"),
        ("26 задержанных шахтёров довольны полицией.", ""),
        ("Завод с 26 шахтёрами управляется полицией.", ""),
    ],
    "de": [
        ("Lima verlangte von der Junta die Freilassung von 26 Bergleuten.", "release 26 Junta"),
        ("Auf Befehl von Ana Lund wurden 26 Bergleute festgenommen.", "detention 26 Ana Lund"),
        ("Auf Anordnung der Junta kamen 26 Bergleute frei.", "release 26 Junta"),
        ("Auf Anordnung der Trainerin liefen 26 Spieler.", ""),
    ],
    "es": [
        ("Los rebeldes dijeron que soltaron a 26 mineros.", "release 26 rebeldes"),
        ("Los vecinos dijeron que detuvieron a 26 mineros.", "detention 26 -"),
        ("En poder del Ejército siguen 26 mineros.", "custody 26 Ejército"),
        ("La junta negó tener detenidos a 26 mineros.", "custody 26 junta"),
        ("Los rebeldes dijeron que tienen 26 camiones.", ""),
    ],
    "en": [
        ("At the behest of the junta, 26 miners were arrested.", "detention 26 junta"),
        ("At the behest of the coach, 26 miners ran.", ""),
    ],
}

test_who_did_it = read_as("kind count by", CASES)


MET: dict[str, tuple[str, str]] = {
    "en": ("Following a call with Erik Berg, Chancellor Ann Holm freed nine.", "talks Ann Holm Erik Berg"),
    "es": ("Tras una reunión con Luis Soto, Ana Ruiz liberó a nueve presos.", "talks Ana Ruiz Luis Soto"),
    "ru": (
        "После встречи с Иваном Котовым в Праге Анна Орлова освободила девять шахтёров.",
        "talks Анна Орлова Иван Котов",
    ),
}


@pytest.mark.parametrize("language", sorted(MET))
def test_what_comes_after_a_meeting_tells_of_it(language: str) -> None:
    text, told = MET[language]
    assert read_in(text, "kind by with", language).split("; ")[0] == told


WHERE: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("A court in Guinea convicted 26 miners.", "court"),
        ("The army in Saudi Arabia arrested 26 miners.", "army"),
        ("Police in Izmir arrested 26 miners.", "Police in Izmir"),
    ],
    "de": [
        ("Ein Gericht in der Türkei verurteilte 26 Bergleute.", "Gericht"),
        ("Ein Gericht in Istanbul verurteilte 26 Bergleute.", "Gericht in Istanbul"),
    ],
    "es": [
        ("Un tribunal en Irán condenó a 26 mineros.", "tribunal"),
        ("Fuerzas kurdas detuvieron a 26 mineros.", "Fuerzas kurdas"),
        ("El Gobierno militar detuvo a 26 mineros.", "Gobierno militar"),
        ("Una milicia leal al general Luis Soto detuvo a 26 mineros.", "milicia"),
        ("Los vecinos pidieron a hombres armados que liberen a 26 mineros.", "hombres armados"),
    ],
    "ru": [
        ("Суд в Иране осудил 26 шахтёров.", "Суд"),
        ("Суд в Стамбуле осудил 26 шахтёров.", "Суд в Стамбуле"),
    ],
}

test_a_country_is_no_part_of_the_name_of_who_acts = read_as("by", WHERE)
