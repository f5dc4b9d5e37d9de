"""Who somebody named is by the title before the name, and who people are by more nouns for them."""

from __future__ import annotations

import pytest
from noted import read_in

FIELDS = "kind count group people"
TABLE = {
    "en": [
        ("The Rev. Amos Pell was arrested on Monday.", "detention - cleric Amos Pell"),
        ("Sister Ruth Pell was freed on Monday.", "release - cleric Ruth Pell"),
        ("His sister Ruth Pell was freed on Monday.", "release - woman Ruth Pell"),
        ("Retired general Amos Pell was arrested on Monday.", "detention - soldier Amos Pell"),
        ("Attorney General Amos Pell was arrested on Monday.", "detention - official Amos Pell"),
        ("Former customs officer Amos Pell was arrested on Monday.", "detention - official Amos Pell"),
        ("Presidential candidate Amos Pell was arrested on Monday.", "detention - opposition Amos Pell"),
        ("A general paid, and Amos Pell was arrested on Monday.", "detention - - Amos Pell"),
        ("Police arrested 12 police chiefs on Monday.", "detention 12 official -"),
        ("The rebels freed 25 wounded soldiers.", "release 25 soldier -"),
        ("The rebels freed 25 wounded.", "release 25 - -"),
        ("Police detained 12 underage suspects.", "detention 12 minor -"),
        ("Twelve people who were arrested for protesting were freed on Monday.",
         "release 12 protester -; detention 12 protester -"),
        ("Police detained 12 participants in the march.", "detention 12 protester -"),
        ("Police detained 12 prisoners for taking part in protests.", "detention 12 prisoner -"),
    ],
    "de": [
        ("Der pensionierte General Udo Brandt wurde am Montag verhaftet.", "detention - soldier Udo Brandt"),
        ("Polizeichef Udo Brandt wurde am Montag verhaftet.", "detention - official Udo Brandt"),
        ("Kardinal Udo Brandt wurde am Montag verhaftet.", "detention - cleric Udo Brandt"),
        ("Die Moderatorin Ute Brandt wurde am Montag verhaftet.", "detention - journalist Ute Brandt"),
        ("Wegen des Generals wurde Udo Brandt am Montag verhaftet.", "detention - - Udo Brandt"),
        ("Die Milizen ließen 25 verwundete Soldaten frei.", "release 25 soldier -"),
        ("Die Polizei nahm zwölf junge Männer fest.", "detention 12 man -"),
        ("Die Polizei nahm zwölf Jungen fest.", "detention 12 minor -"),
        ("Die Polizei nahm zwölf Staatsanwälte fest.", "detention 12 official -"),
        ("Die Polizei nahm zwölf Teilnehmer der Kundgebung fest.", "detention 12 protester -"),
    ],
    "es": [
        ("El general retirado Juan Vera fue detenido el lunes.", "detention - soldier Juan Vera"),
        ("El exembajador Juan Vera fue detenido el lunes.", "detention - official Juan Vera"),
        ("El padre Juan Vera fue detenido el lunes.", "detention - cleric Juan Vera"),
        ("Monseñor Juan Vera fue detenido el lunes.", "detention - cleric Juan Vera"),
        ("La policía detuvo a doce participantes en la marcha.", "detention 12 protester -"),
    ],
    "ru": [
        ("Бывший президент Иван Громов арестован в понедельник.", "detention - official Иван Громов"),
        ("Подполковник Иван Громов арестован в понедельник.", "detention - soldier Иван Громов"),
        ("Кандидат в президенты Иван Громов арестован в понедельник.", "detention - opposition Иван Громов"),
        ("Общественный деятель Иван Громов арестован в понедельник.", "detention - activist Иван Громов"),
        ("Полиция задержала 12 сотрудников таможни.", "detention 12 official -"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), [(code, *row) for code, rows in TABLE.items() for row in rows])
def test_who_they_are_by_title_and_noun(language: str, text: str, read: str) -> None:
    assert read_in(text, FIELDS, language) == read
