"""Spanish: two accounts of one total, what is still ahead, orders against people, arrest at home, who only claims."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    # two accounts of one total
    ("kind count said_by", "El Gobierno soltó a 80 presos. La Red Alba eleva la cifra a 95; la Iglesia, a 99.",
     "release 80 -; release 95 Red Alba; release 99 Iglesia"),
    ("kind count said_by", "El Gobierno soltó a 80 presos. La Red Alba eleva la cifra a 95; el resto, en casa.",
     "release 80 -; release 95 Red Alba"),
    # what is still ahead
    ("kind", "Bruselas exige reformas antes de levantar las sanciones a Minsk.", ""),
    ("kind count", "El grupo reclama garantías antes de liberar a nueve rehenes.", ""),
    ("kind count", "Los guardias revisaron las listas antes de liberar a nueve rehenes.", "release 9"),
    # orders against people
    ("kind status count", "El juzgado libró órdenes de captura contra 16 ganaderos.", "detention planned 16"),
    ("kind status count", "El juzgado anuló las órdenes de captura contra 16 ganaderos.", ""),
    # arrest at home, given and taken away
    ("kind count", "La policía detuvo a ocho jueces. De ellos, tres obtuvieron arresto domiciliario.",
     "detention 8; custody 3"),
    ("kind people", "Al concejal Hugo Mora le revocaron el arresto domiciliario.", "detention Hugo Mora"),
    # who claims what was done; whom somebody holds
    ("kind count", "Los insurgentes aseguran haber liberado a 45 soldados.", "release 45"),
    ("kind count", "La Marina tiene retenidos desde abril en el puerto a seis marineros.", "custody 6"),
    ("kind status people", "Exigimos la libertad de Hugo Mora.", "release demanded Hugo Mora"),
    ("kind count", "En mayo se colgó a 33 presos.", "death 33"),
    ("kind count", "El alcalde colgó 33 fotos de presos.", ""),
    ("kind by with", "La ministra Ana Soto sostuvo una videollamada con Hugo Mora.", "talks Ana Soto Hugo Mora"),
    ("kind by with", "La ministra Ana Soto abordó el caso por teléfono con Hugo Mora.", "talks Ana Soto Hugo Mora"),
    ("kind by with", "La ministra Ana Soto abordó el caso con sus hijos.", ""),
    ("kind status people", "La fiscalía pidió la horca para el exministro Hugo Mora.", "sentence demanded Hugo Mora"),
    # who remains was not taken in just now, and who is left out of an agreement neither
    ("kind count", "En la cárcel quedan cuatro portugueses.", "custody 4"),
    ("kind count", "El convenio deja fuera a 33 mineros presos.", ""),
    ("kind count", "No queda ni un solo preso político.", ""),
    # what befell some of those freed later
    ("kind count", "El emir liberó a 41 marineros. Uno de ellos murió en mayo.", "release 41"),
    ("kind count", "El emir liberó a 41 marineros. Tres de ellos son turcos.", "release 41; release 3"),
]
# fmt: on


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE)
def test_accounted_and_ordered(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "es") == expected
