"""Whom a number counts, in the frames that reports put it in: shares, lists, parts in between, numbers with 'good'."""

from __future__ import annotations

import pytest
from noted import read_as, read_in

CASES: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("A judge sentenced four Chilean bakers and two cooks to nine years in prison.", "4 occurred; 2 occurred"),
        ("Thanks to a pardon, five of the 12 bakers left jail.", "5 occurred"),
        ("Envoys won freedom for five of the 12 bakers.", "5 occurred"),
        ("The march ended in tears, with five of the 12 bakers arrested.", "5 occurred"),
        ("The march ended in tears, with 16 relatives of opposition politicians arrested.", "16 occurred"),
        ("The navy let nine cooks and two bakers go.", "9 occurred; 2 occurred"),
        ("The navy let as many as 35 cooks go.", "at_most:35 occurred"),
        ("They let the goats out and 30 soldiers go home on leave.", ""),
        ("After 16 people, including three nuns, were arrested, shops closed.", "3 occurred; 16 occurred"),
        ("A trio of activists were arrested in Quito.", "3 occurred"),
        ("A couple of activists were arrested in Quito.", ""),
        ("Nearly all of the 40 prisoners were freed.", "under:40 occurred"),
        ("The match ended with three of the 11 players sent off.", ""),
    ],
    "de": [
        ("Die Polizei nahm neun Lehrer und zwei Bäcker fest und beschlagnahmte 40 Messer.", "9 occurred; 2 occurred"),
        ("Ein gutes Dutzend Bäcker wurde freigelassen.", "over:12 occurred"),
        ("Zehn Köche entkamen und drei Bäcker wurden verhaftet.", "3 occurred"),
        ("Bei Kämpfen mit Polizei und Armee wurden elf der Köche verletzt.", ""),
    ],
    "es": [
        ("Gracias a un indulto, cinco de los 12 panaderos dejaron la cárcel.", "5 occurred"),
        ("La marcha acabó mal, con cinco de las 12 cocineras detenidas.", "5 occurred"),
        ("El sindicato exigió la liberación de entre 50 y 60 panaderos.", "between:50..60 demanded"),
        ("En choques con la policía, 11 de los cocineros resultaron heridos.", ""),
    ],
    "ru": [
        ("Посланники добились освобождения пятерых из 12 пекарей.", "5 occurred"),
        ("Союз потребовал освобождения в общей сложности 60 пекарей.", "60 demanded"),
        ("В столкновениях с полицией пострадали 11 из поваров.", ""),
    ],
}  # fmt: skip

MOVED = {
    "en": "Togo expelled nine people, including two Danish reporters, to Ghana.",
    "de": "Togo schob neun Menschen, darunter zwei dänische Reporter, nach Ghana ab.",
    "es": "Togo expulsó a nueve personas, entre ellas dos reporteros daneses, a Ghana.",
    "ru": "Того выслало девять человек, в том числе двух датских репортёров, в Гану.",
}

test_who_is_counted = read_as("count status", CASES)


@pytest.mark.parametrize(("language", "text"), MOVED.items())
def test_a_place_behind_a_part_is_that_of_all(language: str, text: str) -> None:
    assert read_in(text, "count to", language) in ("9 GH; 2 GH", "2 GH; 9 GH")


SURNAMES = {
    "en": [
        ("Karl Baker and Anna Cook were jailed in Oslo.", "Karl Baker+Anna Cook"),
        ("Peter, a baker, was jailed.", "Peter"),
    ],
    "de": [
        ("Karl Fischer und Anna Koch wurden in Oslo verhaftet.", "Karl Fischer+Anna Koch"),
        ("Peter, ein Fischer, wurde verhaftet.", "Peter"),
    ],
}

test_a_trade_behind_a_given_name_is_a_surname = read_as("people", SURNAMES)
