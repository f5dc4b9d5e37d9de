"""Spanish sentences as whole reports have them: long, with insertions, shared adjuncts, shares and scales."""

from __future__ import annotations

import pytest
from noted import read_in

FIELDS = "kind status count"

TABLE = [
    # where it was is told once, behind two fates
    (
        "Al menos cuatro personas han muerto y otras trece han resultado heridas en un motín que ha tenido lugar en la "
        "prisión de Lomas.",
        "death occurred at_least:4",
    ),
    (
        "Cuatro personas murieron y trece resultaron heridas en un motín registrado en la cárcel de Lomas.",
        "death occurred 4",
    ),
    ("Cuatro vecinos murieron y otros trece resultaron heridos en un choque de trenes.", ""),
    (
        "Fueron arrestadas 80 personas. El lunes quedaron libres 52 y el resto sigue en prisión.",
        "detention occurred 80; release occurred 52",
    ),
    (
        "El servicio penitenciario dijo que el motín había dejado un saldo de 16 privados de libertad muertos y 31 "
        "heridos.",
        "death occurred 16",
    ),
    ("El operativo cerró con un saldo de doce detenidos y tres heridos.", "detention occurred 12"),
    # what could be certified was certified
    (
        "La entidad comunicó que, tras meses de trabajo, ha podido certificar la salida de la cárcel de 318 personas.",
        "release occurred 318",
    ),
    ("La entidad comunicó que podría producirse la excarcelación de 318 personas.", "release possible 318"),
    # a scale tells of several by their work, also with others joined
    (
        "El registro incluye a más de una decena de reporteros y trabajadores de la prensa que recobraron la libertad.",
        "release occurred over:10",
    ),
    ("La ONG asiste a doce hombres y mujeres que fueron liberados.", "release occurred 12"),
    ("Una docena de abogados defendió a los detenidos.", ""),
    # a share behind counted deeds
    ("La ONG confirmó 50 liberaciones, 31 de ellas durante la madrugada.", "release occurred 50; release occurred 31"),
    ("La policía practicó 50 arrestos, 31 de ellos en la capital.", "detention occurred 50; detention occurred 31"),
    ("El equipo ganó 50 partidos, 31 de ellos en casa.", ""),
    # the place that a relative clause tells more of
    (
        "En las cárceles del país, que albergan a unas 21 mil personas, la violencia es constante.",
        "custody occurred about:21000",
    ),
    ("En los hoteles del país, que albergan a unas 21 mil personas, no hay plazas.", ""),
    # terms between the verb and those convicted
    (
        "La Audiencia ha condenado a penas que van desde los 4 hasta los 12 años de cárcel a 13 separatistas.",
        "sentence occurred 13",
    ),
    (
        "El tribunal impuso penas que oscilan entre cuatro y diez años de cárcel a trece separatistas.",
        "sentence occurred 13",
    ),
    # verbs with irregular forms
    ("El ministro corrigió la cifra a 641 excarcelados, al descontar un caso.", "release occurred 641"),
    ("Los tres duermen desde abril en la prisión sin que nadie les haya puesto delante un juez.", "custody occurred 3"),
    ("La ONG solo había confirmado la salida de veintiún presos políticos.", "release occurred 21"),
    (
        "En este vuelo volvieron 190 hombres, 33 mujeres y siete niños.",
        "transfer occurred 190; transfer occurred 33; transfer occurred 7",
    ),
]


@pytest.mark.parametrize(("text", "told"), TABLE)
def test_sentence_of_a_whole_report_is_read(text: str, told: str) -> None:
    assert read_in(text, FIELDS, "es") == told
