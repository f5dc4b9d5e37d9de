"""What people ask for in the first person; who acts, and where; plurals that stand for several; whose soldiers."""

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
    # the deed told once more by an article
    ("kind count people", "es", "La ONG confirmó la detención de Ana Gil, la del abogado Luis Mora y la de dos guías.",
     "detention 2 -; detention - Ana Gil+Luis Mora"),
    ("kind count people", "es", "El Gobierno confirmó la puesta en libertad de Ana Gil y la de otros nueve presos.",
     "release 9 -; release - Ana Gil"),
    ("kind count people", "en", "The ministry confirmed the release of Tom Hart and that of nine other prisoners.",
     "release 9 -; release - Tom Hart"),
    ("kind count", "es", "La liberación de 12 presos y la de los precios sacudieron el país.", "release 12"),
    # an office with one word before it, behind the name
    ("kind count said_by", "es", "El coronel Tun Aye, entonces gobernador, dijo que 30 presos fueron liberados.",
     "release 30 Tun Aye"),
    ("kind count said_by", "es", "Ana Gil, actual ministra de Justicia, dijo que 30 presos fueron liberados.",
     "release 30 Ana Gil"),
    # somebody without a name, and whom it is told
    ("kind count said_by", "es", "Ocho monjes fueron detenidos, dijeron vecinos de la localidad a la prensa.",
     "detention 8 vecinos de la localidad"),
    ("kind count said_by", "es", "Ocho monjes fueron liberados, aseguró la rectora.", "release 8 rectora"),
    # a participle of one: the deed, not those whom it befell
    ("kind count", "es", "El canje de 40 presos ejecutado este lunes fue un éxito.", "exchange 40"),
    ("kind count", "es", "El plan de traslado de 40 presos, ejecutado este lunes, fue un éxito.", ""),
    ("kind count", "es", "Un grupo de 12 mineros secuestrado en mayo fue liberado.", "release 12"),
    # soldiers and staff of a country are its citizens, and it does not hold them
    ("kind count nation at", "es", "La milicia liberó a 84 militares de las Fuerzas Armadas chilenas.",
     "release 84 CL -"),
    ("kind count nation at", "en", "Twelve members of the Chilean army were freed in Peru.", "release 12 CL PE"),
    ("kind count nation at", "de", "Peru ließ zwölf Soldaten der chilenischen Armee frei.", "release 12 CL PE"),
    ("kind count by", "es", "Seis hombres fueron detenidos por soldados del Ejército chileno.",
     "detention 6 soldados del Ejército"),
    # held as hostages, taken along, flown home
    ("kind count by", "es", "Más de 60 buzos malayos son retenidos como rehenes por la milicia.",
     "custody over:60 milicia"),
    ("kind count", "es", "Son retenidos tres turistas en el aeropuerto.", "detention 3"),
    ("kind count", "es", "Hombres armados irrumpieron en la escuela, llevándose a 25 niñas.", "detention 25"),
    ("kind count", "es", "Los ladrones huyeron llevándose a dos perros.", ""),
    ("kind count to", "es", "Diez jordanos fueron deportados a su tierra natal.", "transfer 10 JO"),
    ("kind count nation", "es", "Cinco ciudadanos kirguises fueron arrestados.", "detention 5 KG"),
    ("kind count said_by", "es", "Una organización no oficial reportó la detención de dos activistas.",
     "detention 2 organización no oficial"),
    # 'más' before the next number bounds no one before it
    ("kind count", "es", "Detienen a dos ediles y más de 200 vecinos protestan.", "detention 2; detention over:200"),
    ("kind count", "en", "Police arrested two mayors and more than 200 residents.", "detention 2; detention over:200"),
]
# fmt: on


@pytest.mark.parametrize(("columns", "language", "text", "read"), TABLE)
def test_read(columns: str, language: str, text: str, read: str) -> None:
    assert read_in(text, columns, language) == read
