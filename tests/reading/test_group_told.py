"""Who people are where no noun for them says it: of what body they are, what they are held for, who took them."""

from __future__ import annotations

import pytest
from noted import read_in

Table = dict[str, list[tuple[str, str | None]]]
OF_BODIES: Table = {
    "en": [
        ("Police arrested three members of the opposition party Nova on Sunday.", "opposition"),
        ("Four employees of the broadcaster Radio Horizon were freed on bail.", "journalist"),
        ("Five members of the presidential guard were arrested in Lima.", "soldier"),
        ("Two members of a hiking club were arrested in Lima.", None),
        ("Two members of a chess club, watched by police, were arrested in Lima.", None),
    ],
    "de": [
        ("Die Polizei nahm drei Mitglieder der Oppositionspartei Nova fest.", "opposition"),
        ("Zwei Mitarbeiterinnen der Zeitung Horizont wurden am Flughafen festgenommen.", "journalist"),
        ("Fünf Angehörige der Präsidentengarde wurden in Lima verhaftet.", "soldier"),
        ("Zwei Mitglieder eines Vereins wurden in Lima verhaftet.", None),
    ],
    "es": [
        ("La policía detuvo a tres miembros del partido opositor Nova.", "opposition"),
        ("Dos trabajadores del diario Horizonte fueron detenidos en el aeropuerto.", "journalist"),
        ("Cinco integrantes de la guardia presidencial fueron arrestados en Lima.", "soldier"),
        ("Dos miembros de un club fueron detenidos en Lima.", None),
    ],
    "ru": [
        ("Полиция задержала троих членов оппозиционной партии «Нова».", "opposition"),
        ("Четверо сотрудников телеканала «Горизонт» освобождены под залог.", "journalist"),
        ("Двое сотрудников национальной полиции арестованы во вторник.", "official"),
        ("Двое членов клуба задержаны во вторник.", None),
    ],
}
HELD_FOR: Table = {
    "en": [
        ("At least 412 people are behind bars in Belarus for political reasons.", "political_prisoner"),
        ("Belarus freed 1,500 prisoners, among them 30 held for political reasons.", "prisoner"),
    ],
    "de": [
        ("In Belarus sitzen 412 Menschen aus politischen Gründen in Haft.", "political_prisoner"),
        ("In Belarus sitzen 412 Menschen in Haft, sagte der Minister aus politischen Gründen nicht.", None),
    ],
    "es": [("En marzo salieron en libertad 30 personas encarceladas por razones políticas.", "political_prisoner")],
    "ru": [("В Белоруссии за решёткой по политическим мотивам находятся 412 человек.", "political_prisoner")],
}
TAKEN: Table = {
    "en": [
        ("Gunmen abducted 42 people from a bus.\nOn Tuesday 30 of them were freed.", "hostage"),
        ("The kidnappers released 14 people on Monday.", "hostage"),
        ("Police detained 42 people.\nOn Tuesday 30 of them were freed.", None),
        ("Gunmen abducted 12 nuns.\nOn Tuesday five of them were freed.", "cleric"),
    ],
    "de": [
        ("Bewaffnete entführten 42 Menschen aus einem Bus.\nAm Dienstag kamen 30 von ihnen frei.", "hostage"),
        ("Die Entführer ließen am Montag 14 Menschen frei.", "hostage"),
        ("Die Polizei nahm 42 Menschen fest.\nAm Dienstag kamen 30 von ihnen frei.", None),
    ],
    "es": [
        ("Hombres armados secuestraron a 42 personas de un autobús.\nEl martes fueron liberadas 30.", "hostage"),
        ("La policía detuvo a 42 personas en una calle.\nEl martes fueron liberadas 30.", None),
    ],
    "ru": [
        ("Вооружённые люди похитили 42 человека из автобуса.\nВо вторник 30 из них освободили.", "hostage"),
        ("Похитители отпустили 14 человек.", "hostage"),
    ],
}
ACCUSED: Table = {
    "en": [
        ("Police arrested four alleged smugglers.", None),
        ("Police arrested four suspects.", None),
        ("Police arrested four smugglers.", "other"),
        ("Police arrested four alleged dissidents.", "opposition"),
        ("Former prime minister Tenzin Lobsang was sentenced to nine years.", "official"),
    ],
    "de": [
        ("Die Polizei nahm vier mutmaßliche Schmuggler fest.", None),
        ("Die Polizei nahm vier Schmuggler fest.", "other"),
        ("Die Truppen verschleppten neun Einwohner.", "civilian"),
    ],
    "es": [
        ("La policía detuvo a cuatro presuntos contrabandistas.", None),
        ("La policía detuvo a cuatro contrabandistas.", None),
    ],
}
TABLES = (OF_BODIES, HELD_FOR, TAKEN, ACCUSED)
CASES = [(language, *case) for table in TABLES for language, cases in table.items() for case in cases]


@pytest.mark.parametrize(("language", "text", "group"), CASES, ids=[case[1] for case in CASES])
def test_who_they_are_is_told(language: str, text: str, group: str | None) -> None:
    """The group of the last statement, or of the first where a part follows in the same sentence."""
    read = read_in(text, "group", language).split("; ")
    assert read[-1 if "\n" in text else 0] == (group or "-")
