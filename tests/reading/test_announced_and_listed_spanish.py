"""Spanish: what is announced as done, who acts behind 'informó que', and lists that go on behind a relative."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    # announced as done
    ("kind status count", "El Gobierno anunció que 90 presos fueron liberados.", "release occurred 90"),
    ("kind status count", "El Gobierno anunció que fueron detenidas 90 personas.", "detention occurred 90"),
    ("kind status count", "La autoridad carcelaria anunció que «90 presos» fueron liberados.", "release occurred 90"),
    ("kind status count", "El Gobierno anunció que 90 presos serán liberados.", "release planned 90"),
    ("kind status count", "El Gobierno anunció que los 90 presos iban a ser liberados.", "release planned 90"),
    ("kind status count", "El Gobierno anunció que van a ser liberados 90 presos.", "release planned 90"),
    ("kind status count", "El Gobierno ordenó que fueran liberados 90 presos.", "release planned 90"),
    ("kind status count", "El Gobierno pidió que 90 presos fueran liberados.", "release demanded 90"),
    # asked for with the subjunctive, told with the indicative
    ("kind status count", "La ONG insiste en que hay 40 presos políticos.", "custody occurred 40"),
    (
        "kind status count",
        "Las organizaciones insisten en que han muerto 50 presos en las cárceles.",
        "death occurred 50",
    ),
    ("kind status count", "La ONU insistió en que liberen a los 20 presos.", "release demanded 20"),
    (
        "kind status count",
        "La ONG pide que los 40 presos que están en Lima sean liberados.",
        "release demanded 40; custody occurred 40",
    ),
    # who acts
    ("kind count by", "La Policía informó de que en un registro detuvo a tres hombres.", "detention 3 Policía"),
    (
        "kind count by",
        "La Policía dijo que durante un operativo el Ejército detuvo a tres hombres.",
        "detention 3 Ejército",
    ),
    ("kind count by", "La ONG dijo que en la cárcel hay 62 presos políticos.", "custody 62 -"),
    ("kind count by", "Los doce fueron deportados a Colombia por Cúcuta.", "transfer 12 -"),
    ("kind count by", "Doce hombres fueron deportados por Estados Unidos.", "transfer 12 Estados Unidos"),
    # lists behind a relative
    (
        "kind count",
        "Perú liberó a 1.400 chilenos capturados desde mayo, así como a 250 presos.",
        "release 1400; release 250",
    ),
    (
        "kind count",
        "El Gobierno excarceló a 20 activistas arrestados en mayo, así como a tres periodistas.",
        "release 20; release 3",
    ),
    ("kind count", "La policía detuvo a 12 hombres, que llevaban armas, y a dos mujeres.", "detention 12; detention 2"),
    (
        "kind people count",
        "La policía detuvo a Luis Mora, que pedía ayuda a 20 vecinos y a dos policías.",
        "detention Luis Mora -",
    ),
    # lists of places, by the noun of their sentence or the first news before
    (
        "kind count",
        "La DGM detuvo a 1.339 haitianos y repatrió a otros 1.322. "
        "Las interdicciones se desplegaron en Santo Domingo (143) y Barahona (55).",
        "detention 1339; transfer 1322; detention 143; detention 55",
    ),
    (
        "kind count",
        "La DGM detuvo a 1.339 haitianos y repatrió a otros 1.322. "
        "Las deportaciones fueron por Dajabón (143) y Jimaní (49).",
        "detention 1339; transfer 1322; transfer 143; transfer 49",
    ),
    # a whole and its part between marks
    (
        "kind count",
        "Siete integrantes de una red, dos de ellos menores, han sido detenidos.",
        "detention 7; detention 2",
    ),
    (
        "kind count",
        "Doce presos de la cárcel de Lima, tres de ellos mujeres, quedaron libres.",
        "release 12; release 3",
    ),
]
# fmt: on


@pytest.mark.parametrize(("fields", "text", "told"), TABLE)
def test_what_a_sentence_tells(fields: str, text: str, told: str) -> None:
    assert read_in(text, fields, "es") == told
