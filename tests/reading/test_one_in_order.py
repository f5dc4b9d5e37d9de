"""One told of by the place in a row ('y el tercero salió libre'), and who the only one is ('El único que ... es X')."""

from __future__ import annotations

import pytest
from noted import read_in

SPANISH = [
    # an ordinal behind an article is one where others are counted before
    ("Dos siguen presos y el tercero salió libre.", "custody 2 -; release 1 -"),
    ("Dos fueron recluidos en Jaén y la tercera en Lugo.", "detention 2 -; detention 1 -"),
    ("Seis presos salieron de la cárcel; el otro sigue en prisión.", "release 6 -; custody 1 -"),
    ("El octavo detenido salió en libertad.", "release 1 -"),
    ("Un tercer detenido salió en libertad.", "release 1 -"),
    # what else stands in a row is nobody
    ("El primer vuelo trajo a 40 migrantes y el segundo llegó el martes.", "transfer 40 -"),
    ("El tercero salió libre.", ""),
    ("En el segundo semestre fueron detenidos 40 manifestantes.", "detention 40 -"),
    # whom a verb of being names for the only one
    ("El único que volvió a prisión es Tomás Gil, cerrajero.", "detention - Tomás Gil"),
    ("De todas, la única que recobró la libertad fue Elsa Prado.", "release - Elsa Prado"),
    ("Los únicos que siguen presos son Tomás Gil y Elsa Prado.", "custody - Tomás Gil+Elsa Prado"),
    ("El único que la visitó en prisión fue Tomás Gil.", ""),
    ("El único que pidió su libertad es Tomás Gil.", ""),
]

ENGLISH = [
    ("Three were jailed and the fourth walked free.", "detention 3 -; release 1 -"),
    ("The third suspect was arrested in Leeds.", "detention 1 -"),
    ("The only one who went to prison is Andrew Ferris.", "detention - Andrew Ferris"),
    ("The only one who visited him in jail was Andrew Ferris.", ""),
    ("Ann Ferris is the fifth teacher to be jailed this year.", "sentence - Ann Ferris"),
]

GERMAN = [
    ("Drei kamen in Haft, der vierte wurde freigelassen.", "detention 3 -; release 1 -"),
    ("Der Einzige, der in Haft blieb, ist Thomas Gill.", "custody - Thomas Gill"),
    ("Der Einzige, der ihn in der Haft besuchte, war Thomas Gill.", ""),
]

RUSSIAN = [("Единственный, кого отпустили, — Павел Орлов.", "release - Павел Орлов")]


@pytest.mark.parametrize(("text", "expected"), SPANISH)
def test_in_spanish(text: str, expected: str) -> None:
    assert read_in(text, "kind count people", "es") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_in_english(text: str, expected: str) -> None:
    assert read_in(text, "kind count people", "en") == expected


@pytest.mark.parametrize(("text", "expected"), GERMAN)
def test_in_german(text: str, expected: str) -> None:
    assert read_in(text, "kind count people", "de") == expected


@pytest.mark.parametrize(("text", "expected"), RUSSIAN)
def test_in_russian(text: str, expected: str) -> None:
    assert read_in(text, "kind count people", "ru") == expected
