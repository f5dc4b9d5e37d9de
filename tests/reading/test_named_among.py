"""Who some of those told of are, in a sentence that only names them; names beside initials, ages and countries."""

from __future__ import annotations

import pytest
from noted import read_in

AMONG = {
    "en": [
        ("Minsk freed 14 prisoners.\nThe best known of those freed is the reporter Igor Losev.", "release Igor Losev"),
        ("Minsk freed 14 prisoners.\nThe oldest of them, Igor Losev, is 81.", "release Igor Losev"),
        ("Minsk freed 14 prisoners.\nOne of them is the reporter Igor Losev.", "release Igor Losev"),
        ("Minsk freed 14 prisoners.\nThe oldest lawyer in the country is Igor Losev.", ""),
        ("Minsk freed 14 prisoners.\nThe best known of the mediators is Igor Losev.", ""),
    ],
    "de": [
        ("Minsk ließ 14 Häftlinge frei.\nDer bekannteste von ihnen ist der Reporter Igor Losew.", "release Igor Losew"),
        ("Minsk ließ zwei Häftlinge frei.\nSie heißen Igor Losew und Anna Orda.", "release Igor Losew+Anna Orda"),
        ("Minsk ließ 14 Häftlinge frei.\nNicht auf der Liste steht der Reporter Igor Losew.", "release Igor Losew"),
        (
            "Minsk ließ 14 Häftlinge frei.\n400 Gefangene sitzen noch ein.\nNicht auf der Liste steht Igor Losew.",
            "custody -; release Igor Losew",
        ),
        ("Minsk ließ 14 Häftlinge frei.\nDer bekannteste Anwalt des Landes ist Igor Losew.", ""),
        ("Minsk ließ 14 Häftlinge frei.\nDas sind Gesten, sagte Igor Losew.", ""),
    ],
    "es": [
        ("Lima liberó a 14 presos.\nEl más conocido de ellos es el reportero Luis Losada.", "release Luis Losada"),
        ("Lima liberó a dos uniformados.\nLos uniformados son Juan Mora y Luis Gil.", "release Juan Mora+Luis Gil"),
        (
            "Lima liberó a 14 presos.\nEl último en la lista es Luis Gil, detenido el 9 de mayo.",
            "release Luis Gil; detention Luis Gil",
        ),
        ("Lima liberó a 14 presos.\nUno de ellos es el reportero Luis Losada.", "release Luis Losada"),
        ("Lima liberó a 14 presos.\nLos abogados son Luis Losada y Ana Gil.", ""),
    ],
    "ru": [
        ("Минск освободил 14 заключённых.\nСамый известный из них — журналист Игорь Лосев.", "release Игорь Лосев"),
        ("Минск освободил 14 заключённых.\nВ списке есть и журналист Игорь Лосев.", "release Игорь Лосев"),
        ("Баку отпустил двоих пленных.\nСами отпущенные — Иван Котов и Пётр Лосев.", "release Иван Котов+Пётр Лосев"),
        ("Минск освободил 14 заключённых.\nСамый известный художник города — Игорь Лосев.", ""),
    ],
}
BESIDE = {
    "ru": [
        ("Освобождены капитан И. Шубин и механик А. Ковров.", "release И. Шубин+А. Ковров"),
        ("В СИЗО умер Виктор Дёмин, 61 год, гражданин Украины.", "death Виктор Дёмин"),
        ("Задержаны Иван Котов, журналист, и Пётр Лосев.", "detention Иван Котов+Пётр Лосев"),
    ],
    "en": [("Her lawyer, Julio Montenegro, was detained on Monday.", "detention Julio Montenegro")],
    "es": [("El abogado Julio Montenegro quedó en libertad el lunes.", "release Julio Montenegro")],
}


@pytest.mark.parametrize(("language", "text", "read"), [(c, *row) for c, rows in AMONG.items() for row in rows])
def test_named_among(language: str, text: str, read: str) -> None:
    told = read_in(text, "kind people", language).split("; ")
    assert "; ".join(told[1:]) == read


@pytest.mark.parametrize(("language", "text", "read"), [(c, *row) for c, rows in BESIDE.items() for row in rows])
def test_named_beside(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind people", language) == read


def test_the_one_told_of_has_the_name() -> None:
    assert read_in("Minsk freed a reporter.\nHis name is Igor Losev.", "kind count people", "en") == (
        "release 1 Igor Losev"
    )


def test_a_surname_that_is_a_country_is_no_place() -> None:
    assert read_in("Her lawyer, Julio Montenegro, was detained on Monday.", "kind at", "en") == "detention -"
