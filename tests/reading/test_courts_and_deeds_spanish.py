"""Spanish: what courts decide and for what; who one of several is; those counted behind 'con'."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    # the day of a deed is not that of the conviction
    (
        "kind count when",
        "Un tribunal condenó a 12 años de prisión a tres guardias por el asesinato de cuatro obreros en 1991.",
        "sentence 3 -",
    ),
    (
        "kind people when",
        "Luis Mora fue detenido por la policía en mayo de 2020.",
        "detention Luis Mora 2020-05-01..2020-05-31",
    ),
    (
        "kind people when",
        "Luis Mora fue condenado por narcotráfico en mayo de 2020.",
        "sentence Luis Mora 2020-05-01..2020-05-31",
    ),
    (
        "kind people when",
        "El tribunal condenó en mayo de 2020 a Luis Mora por el asesinato de dos maestros en agosto de 1993.",
        "sentence Luis Mora 2020-05-01..2020-05-31",
    ),
    (
        "kind people when",
        "Ana Ruiz y Luis Mora fueron detenidos en la noche del pasado 3 de agosto de 2019.",
        "detention Ana Ruiz+Luis Mora 2019-08-03",
    ),
    ("kind count", "Tres hombres fueron condenados por un ataque ocurrido en 2015.", "sentence 3"),
    ("kind count", "Tres hombres fueron condenados en mayo por el secuestro de una niña en 2015.", "sentence 3"),
    ("kind count", "El presidente condenó al ELN por el secuestro de 12 soldados.", ""),
    ("kind count", "El tribunal condenó a la empresa por el vertido.", ""),
    # held on remand
    (
        "kind status count",
        "Los jueces han decretado la detención preventiva de más de 600 acusados.",
        "detention occurred over:600",
    ),
    ("kind status count", "La fiscalía pidió la detención preventiva de 14 imputados.", "detention demanded 14"),
    # whose release a court orders
    (
        "kind status people",
        "La jueza absolvió al sargento Luis Mora, así que ordenó su inmediata libertad.",
        "release planned Luis Mora",
    ),
    (
        "kind status people",
        "El tribunal militar absolvió al sargento Luis Mora y ordenó su inmediata libertad.",
        "release planned Luis Mora",
    ),
    ("kind status people", "La familia pidió a Luis Mora que exija su liberación.", ""),
    # who one of several is
    ("kind people group", "Una de las personas liberadas es la activista Ana Ruiz.", "release Ana Ruiz activist"),
    ("kind people", "Uno de los presos liberados el lunes es Luis Mora.", "release Luis Mora"),
    ("kind people", "Una de las mujeres que murieron en prisión era Ana Ruiz.", "death Ana Ruiz"),
    ("kind people", "Uno de los médicos de las personas liberadas es Luis Mora.", ""),
    ("kind people", "Uno de los abogados de los detenidos es Luis Mora.", ""),
    # those counted behind 'con'
    ("kind count", "Hubo 300 detenciones, con 20 personas liberadas.", "detention 300; release 20"),
    (
        "kind count",
        "Hubo este año más de 12 mil detenciones, con más de 2 mil personas liberadas.",
        "detention over:12000; release over:2000",
    ),
    # what is no body, and no imprisonment
    ("kind count by", "En el año fiscal 2019, ICE llevó a término 3.400 deportaciones.", "transfer 3400 ICE"),
    ("kind people", "Luis Mora pasó dos años en prisión.", ""),
]
# fmt: on


@pytest.mark.parametrize(("fields", "text", "told"), TABLE)
def test_what_a_sentence_tells(fields: str, text: str, told: str) -> None:
    assert read_in(text, fields, "es") == told
