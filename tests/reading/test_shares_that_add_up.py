"""Shares that add up to a whole told before or beside them, in every language by the same rule."""

from __future__ import annotations

import pytest
from noted import read_in

SHARES = (
    ("de", "Bei Razzien in Bremen nahm die Polizei neun Menschen fest: vier wegen Schleusung, fünf wegen Betrugs.",
     "detention 9; detention 4; detention 5"),
    ("de", "In Bremen sind sieben Personen festgenommen worden. Drei wegen Körperverletzung, vier wegen Diebstahls.",
     "detention 7; detention 3; detention 4"),
    ("de", "Drei Fahrer im Westen und vier Helfer im Osten: Sieben sind wieder frei.",
     "release 3; release 4; release 7"),
    ("en", "During the second round, 310 Ethiopians were released: 200 soldiers and 110 civilians.",
     "release 310; release 200; release 110"),
    ("en", "The army brought home 90 people - 70 soldiers and 20 civilians.",
     "transfer 90; transfer 70; transfer 20"),
    ("es", "Francia expulsó a 90 extranjeros, 60 por vía administrativa y 30 por orden judicial.",
     "transfer 90; transfer 60; transfer 30"),
    ("ru", "Из Омска выслали восемь иностранцев: пять граждан Индии, двух ливанцев и кенийца.",
     "transfer 8; transfer 5; transfer 2; transfer 1"),
    ("ru", "Полиция задержала девять человек: четверых — за драку, пятерых — за кражу.",
     "detention 9; detention 4; detention 5"),
)  # fmt: skip

OTHER_THINGS = (
    ("de", "Die Polizei nahm sieben Menschen fest und stellte drei Messer und vier Pistolen sicher.", "detention 7"),
    ("en", "Police arrested nine people and seized four guns and five knives.", "detention 9"),
    ("ru", "Задержаны девять человек, изъяты четыре пистолета и пять ножей.", "detention 9"),
)


@pytest.mark.parametrize(("language", "text", "told"), SHARES)
def test_shares_are_read_beside_their_whole(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind count", language) == told


@pytest.mark.parametrize(("language", "text", "told"), OTHER_THINGS)
def test_things_that_add_up_are_no_shares(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind count", language) == told


DEATHS = (
    ("es", "Doce presos murieron el sábado en la cárcel de Lima. Otros cuatro murieron horas antes.",
     "death 12; death 4"),
    ("es", "Cuatro de los seis ingenieros escaparon, mientras que otros dos murieron en un choque.", ""),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), DEATHS)
def test_others_die_where_people_held_have_died(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind count", language) == told
