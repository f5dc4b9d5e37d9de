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
    ("kind count", "Nueve vecinos estaban en sus casas al llegar la redada.", ""),
    # where each of them is, without a verb
    ("kind count", "De los 14 arrestados, tres están en prisión, seis en libertad provisional y cinco en arresto "
     "domiciliario.", "detention 14; custody 3; release 6; custody 5"),
    ("kind count", "Cuatro ingresaron en prisión y seis en libertad con cargos.", "detention 4; release 6"),
    ("kind count", "Dos murieron, tres en libertad con cargos fueron citados.", ""),
    # what they did is no state of theirs; who looked for them did not take them
    ("kind count", "Cuatro hombres fueron arrestados en Lima por tener armas.", "detention 4"),
    ("kind count", "El grupo admitió tener detenidos a seis soldados.", "custody 6"),
    ("kind count by", "Cuatro hombres eran buscados por Interpol y fueron arrestados en Lima.", "detention 4 -"),
    ("kind count by", "Cuatro hombres fueron arrestados por la Gendarmería y fueron condenados por un tribunal.",
     "detention 4 Gendarmería; sentence 4 tribunal"),
    ("kind count by", "Cuatro hombres fueron condenados por un juez.", "sentence 4 juez"),
    ("kind count by", "Cuatro hombres fueron canjeados por un soldado.", "exchange 4 -"),
    ("kind count by", "Cuatro hombres fueron arrestados por un robo.", "detention 4 -"),
    ("kind count", "Doce marinos quedaron libres, pero dos oficiales que los acompañaban siguen cautivos.",
     "release 12; custody 2"),
    ("count when", "La madrugada del lunes 8 de septiembre fueron arrestadas seis personas.", "6 2025-09-08"),
    ("count said_by", "Según el mando militar cubano, 70 vecinos siguen en prisión.", "70 mando militar cubano"),
    # the two sides of a swap
    ("kind count by with", "Cuba informó de un canje de 70 prisioneros de cada bando con Haití.",
     "exchange 140 Cuba Haití"),
    ("kind count by with", "Cuba y Haití canjearon presos el lunes. En mayo fueron canjeados 40 presos.",
     "exchange - Cuba Haití; exchange 40 Cuba Haití"),
    ("kind count by with", "Cuba informó de un canje de 70 prisioneros.", "exchange 70 - -"),
]
# fmt: on


@pytest.mark.parametrize(("fields", "text", "read"), TABLE)
def test_wire_reports(fields: str, text: str, read: str) -> None:
    assert read_in(text, fields, "es") == read
