"""Who acts or is cited where an office, whose it is and the name behind a comma stand for one person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from reports_of import reading_of

ACTS = {
    "de": (
        ("Der Staatschef von Belarus, Boris Kolas, hat zwölf Häftlinge begnadigt.", "Boris Kolas"),
        ("Der Präsident Perus, Jorge Salas, hat zwölf Häftlinge begnadigt.", "Jorge Salas"),
        ("Der Gouverneur der Region Kursk, Iwan Petrow, ließ zwölf Häftlinge frei.", "Iwan Petrow"),
        ("Der Polizeichef von Lima, Jorge Salas, ließ zwölf Menschen festnehmen.", "Jorge Salas"),
        ("Ministerpräsident Salas ließ zwölf Häftlinge frei.", "Salas"),
        ("Das Staatsoberhaupt begnadigte zwölf Häftlinge.", "Staatsoberhaupt"),
        ("Der Präsident Perus hat zwölf Häftlinge begnadigt.", "Präsident"),
    ),
    "en": (
        ("The prison's director, Carl Vance, freed twelve prisoners.", "Carl Vance"),
        ("The army's chief freed twelve prisoners.", "army"),
    ),
}
CITED = {
    "de": (
        ("Zwölf Menschen seien festgenommen worden, sagte die Sprecherin der Behörde, Anna Keller.", "Anna Keller"),
        ("Zwölf Menschen seien festgenommen worden, sagte der Sprecher, Karl Keller.", "Karl Keller"),
        ("Zwölf Häftlinge kamen frei, teilte der Leiter der Organisation Haki Watch, Jorge Salas, mit.", "Jorge Salas"),
        ("Wie der Chef der Polizei von Lima, Jorge Salas, sagte, wurden zwölf Menschen festgenommen.", "Jorge Salas"),
        ("Nach Angaben des Leiters der Behörde, Karl Wendt, kamen zwölf Häftlinge frei.", "Karl Wendt"),
        ("Nach Angaben des Leiters der Behörde kamen zwölf Häftlinge frei.", "Leiters der Behörde"),
    ),
    "en": (
        ("According to the director of Haki Watch, Ana Holm, twelve prisoners were freed.", "Ana Holm"),
        ("According to the head of the police, Ana Holm, twelve people were arrested.", "Ana Holm"),
        ("According to the group's director, Ana Holm, twelve prisoners were freed.", "Ana Holm"),
        ("Twelve prisoners were freed, according to the group's director, Ana Holm.", "Ana Holm"),
        ("Twelve prisoners were freed, the group's director, Ana Holm, said.", "Ana Holm"),
        ("According to Haki Watch, twelve prisoners were freed.", "Haki Watch"),
    ),
}


def _rows(table: Mapping[str, tuple[tuple[str, str], ...]]) -> list[tuple[str, str, str]]:
    return [(language, text, name) for language, rows in table.items() for text, name in rows]


@pytest.mark.parametrize(("language", "text", "name"), _rows(ACTS))
def test_the_name_behind_an_office_acts(language: str, text: str, name: str) -> None:
    (found,) = reading_of(text, language, date(2025, 9, 12)).statements
    assert found.by == (name,)


@pytest.mark.parametrize(("language", "text", "name"), _rows(CITED))
def test_the_name_behind_an_office_is_cited(language: str, text: str, name: str) -> None:
    (found,) = reading_of(text, language, date(2025, 9, 12)).statements
    assert found.said_by == (name,)


def test_another_sentence_behind_the_comma_names_nobody() -> None:
    text = (
        "Zwölf Menschen seien festgenommen worden, sagte der Sprecher der Polizei, Karl Keller aber wurde freigelassen."
    )
    assert all(found.said_by != ("Karl Keller",) for found in reading_of(text, "de", date(2025, 9, 12)).statements)
