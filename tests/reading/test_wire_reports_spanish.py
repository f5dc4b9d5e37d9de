"""What Spanish wires put between a subject and its verb, tell of a gang before its arrest, and call bodies by."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    # who is among them, between the subject and its verb
    ("kind count people", "Catorce vecinos, entre los que se encuentran dos menores, fueron arrestados el lunes.",
     "detention 14 -; detention 2 -"),
    ("kind count people", "Catorce reos, de los cuales seis son mujeres, salieron de la cárcel.",
     "release 14 -; release 6 -"),
    ("kind count people", "Nueve presos, entre quienes figura el exministro Bruno Meza, quedaron en libertad.",
     "release 9 -; release - Bruno Meza"),
    ("kind count people", "La policía arrestó a 14 vecinos, entre los que hay dos menores, informó el alcalde.",
     "detention 14 -; detention 2 -"),
    ("kind count people", "Catorce jugadores, entre los que figuran dos porteros, fueron convocados.", ""),
    # a participle that describes, and a verb that might help it
    ("kind count", "Los cuatro mineros secuestrados quedaron ayer en libertad.", "release 4"),
    ("kind count", "Tres de los cinco abogados arrestados quedaron libres.", "release 3"),
    ("kind count", "Los cuatro hombres arrestados quedaron detenidos.", "detention 4"),
    # who acts behind what lasted
    ("kind count by", "La Gendarmería desmanteló una red que vendía armas y arrestó a seis hombres.",
     "detention 6 Gendarmería"),
    ("kind count by", "Los soldados rodearon una finca donde se escondía la banda y liberaron a seis rehenes.",
     "release 6 soldados"),
    ("kind count by", "La Gendarmería ha desmantelado un grupo criminal dedicado al robo y ha arrestado a seis.",
     "detention 6 Gendarmería"),
    ("kind count by", "La Gendarmería desmanteló una banda que operaba en Lima y secuestró a seis joyeros.",
     "detention 6 banda"),
    # a body's name behind an adjective
    ("count said_by", "Unos 70 vecinos siguen en prisión, según el centro jurídico Almenara.", "about:70 Almenara"),
    ("count said_by", "Unos 70 vecinos siguen en prisión, denunció la red ecologista Monte Vivo.",
     "about:70 Monte Vivo"),
    ("count said_by", "Unos 70 vecinos siguen en prisión, según el centro jurídico.", "about:70 centro jurídico"),
    # the day told before, and its own
    ("count when", "El lunes la policía arrestó a tres vecinos. El mismo día, un juez condenó a cuatro hombres a dos "
     "años de cárcel.", "3 2025-09-15; 4 2025-09-15"),
    ("count when", "Este mismo lunes fueron liberados cuatro presos.", "4 2025-09-15"),
    # free hostages are held no more; a rescue paid for frees nobody
    ("kind count", "El ministro dijo que ya hay 16 rehenes libres.", "release 16"),
    ("kind people", "El grupo secuestró a dos médicos. El rescate de Carla Duarte, de 43 años, y Bruno Meza, de 49, "
     "tuvo lugar en la sierra.", "detention -; release Carla Duarte+Bruno Meza"),
    ("kind people", "Los bomberos culminaron el rescate de Carla Duarte.", ""),
    ("kind count", "Los ocho estaban en sus casas cuando llegó la redada.", ""),
]
# fmt: on


@pytest.mark.parametrize(("fields", "text", "read"), TABLE)
def test_wire_reports(fields: str, text: str, read: str) -> None:
    assert read_in(text, fields, "es") == read
