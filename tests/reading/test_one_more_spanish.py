"""Spanish: one more, those beside a name, who was let go after having been seized."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    # one more before a noun for somebody
    (
        "kind count group",
        "Fueron detenidos doce hombres. Otro hombre fue puesto en libertad.",
        "detention 12 man; release 1 man",
    ),
    ("kind count", "La policía detuvo a otro hombre en Lima.", "detention 1"),
    ("kind count group", "También fue detenida otra mujer.", "detention 1 woman"),
    ("kind count", "Otro preso murió en la cárcel.", "death 1"),
    ("kind count group", "Fueron liberados seis hombres y otra mujer.", "release 6 man; release 1 woman"),
    ("kind count", "No hay otro preso en esa celda.", ""),
    ("kind count", "Ningún otro preso fue liberado.", ""),
    ("kind count", "Cualquier otro detenido será liberado.", ""),
    ("kind count", "La otra persona detenida fue liberada.", ""),
    # a noun for one without an article beside a name
    (
        "kind people group",
        "Fue liberado Juan Paz, médico que fue condenado en mayo a ocho años.",
        "release Juan Paz -; sentence Juan Paz -",
    ),
    (
        "kind people group",
        "Confirmaron la liberación de Juan Paz, estudiante de medicina que había sido condenado a siete años "
        "de prisión.",
        "release Juan Paz student; sentence Juan Paz student",
    ),
    ("kind people group", "Detuvieron a Ana Ruiz, activista y madre de dos niños.", "detention Ana Ruiz activist"),
    (
        "kind people count",
        "Detuvieron a Ana Ruiz, periodista de la cadena, y a dos soldados.",
        "detention - 2; detention Ana Ruiz -",
    ),
    (
        "kind people",
        "Luis Mora, médico, y Ana Ruiz, enfermera, fueron condenados a tres años.",
        "sentence Luis Mora+Ana Ruiz",
    ),
    # having been seized
    (
        "kind count by",
        "Los tres médicos fueron liberados tras haber sido raptados por el ELN.",
        "release 3 -; detention 3 ELN",
    ),
    (
        "kind count by",
        "Los tres médicos fueron liberados en Cali después de haber sido raptados por el ELN.",
        "release 3 -; detention 3 ELN",
    ),
    ("kind count", "Los tres médicos fueron condenados tras haber sido detenidos en mayo.", "sentence 3; detention 3"),
    (
        "kind people by",
        "Ana Ruiz y Luis Mora fueron liberados tras haber sido raptados por el ELN.",
        "release Ana Ruiz+Luis Mora -; detention Ana Ruiz+Luis Mora ELN",
    ),
    (
        "kind people",
        "Tras haber sido detenidos el lunes, Ana Ruiz y Luis Mora quedaron en libertad.",
        "detention Ana Ruiz+Luis Mora; release Ana Ruiz+Luis Mora",
    ),
    # among the persons who
    ("kind people", "Entre las personas que recobraron la libertad figura Ana Ruiz.", "release Ana Ruiz"),
    (
        "kind people",
        "Entre las personas que salieron libres se encuentran Ana Ruiz y Luis Mora.",
        "release Ana Ruiz+Luis Mora",
    ),
    ("kind people", "Entre las personas que murieron en el incendio se encuentra Ana Ruiz.", ""),
]
# fmt: on


@pytest.mark.parametrize(("fields", "text", "told"), TABLE)
def test_what_a_sentence_tells(fields: str, text: str, told: str) -> None:
    assert read_in(text, fields, "es") == told
