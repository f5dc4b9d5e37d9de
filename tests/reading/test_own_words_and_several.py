"""What people ask for in the first person; who acts, and where; plurals that stand for several."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    # verbs in the first person: no name opens such a sentence
    ("kind status count said_by", "es", "«Pido la liberación de los 32 mineros», declaró el obispo Luis Mora.",
     "release demanded 32 Luis Mora"),
    ("kind status count by", "es", "«Exijo que suelten a los nueve maestros», escribió Ana Gil.",
     "release demanded 9 -"),
    ("kind status count by", "es", "«Espero que liberen a los seis marinos», dijo el canciller Juan Soto.",
     "release possible 6 -"),
    ("kind status count said_by", "es", "«Quiero celebrar la liberación de los tres buzos», dijo Ana Gil.",
     "release occurred 3 Ana Gil"),
    ("kind status count", "es", "«Ordeno la liberación de 14 presos», escribió el presidente.", "release planned 14"),
    # 'por su parte' names nobody who acts
    ("kind people by", "es", "La concejala Rosa Peña, por su parte, fue detenida el martes.", "detention Rosa Peña -"),
    ("kind count by", "es", "Por otra parte, ocho monjes fueron detenidos el lunes.", "detention 8 -"),
    ("kind count by", "es", "Ocho reclusos fueron liberados por parte de la milicia.", "release 8 milicia"),
    # who acts, without the place where it happens
    ("kind count by", "es", "Seis buzos fueron secuestrados por hombres armados en Jos.",
     "detention 6 hombres armados"),
    ("kind count by", "es", "Seis buzos fueron detenidos por agentes de paisano en Managua.",
     "detention 6 agentes de paisano"),
    ("kind count by", "en", "Six divers were arrested by police in Nairobi.", "detention 6 police"),
    ("kind count by", "de", "Sechs Taucher wurden von Soldaten in Bamako festgenommen.", "detention 6 Soldaten"),
    # several are not the one of whom was told last
    ("kind count", "es", "Veinte médicos fueron detenidos el domingo junto a un chófer. Los médicos fueron liberados "
     "el martes.", "detention 20; detention 1; release 20"),
    ("kind count", "es", "Un alcalde fue detenido el lunes en Jos. Fue liberado el martes.",
     "detention 1; release 1"),
]
# fmt: on


@pytest.mark.parametrize(("columns", "language", "text", "read"), TABLE)
def test_read(columns: str, language: str, text: str, read: str) -> None:
    assert read_in(text, columns, language) == read
