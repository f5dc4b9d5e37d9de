"""Spanish: lists of names with ages, nicknames, descriptions and marks of their own; who says what stands in quotes."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # letters for surnames, ages and nicknames stand between the names of a list
    ("people", "Los agentes detuvieron a Juan “N”, Pedro “N” y Luis Alberto “N”.", "Juan+Pedro+Luis Alberto"),
    ("people", "Fueron detenidos Mario “N” de 29 años, David “N” de 20 años y Nancy “N” de 30 años.",
     "Mario+David+Nancy"),
    ("people", "Detuvieron a Juan Ruiz, de 29 años, David Soto, de 20 años, y Nancy Gil, de 30 años de edad.",
     "Juan Ruiz+David Soto+Nancy Gil"),
    ("people", "Fueron detenidos Juan Ruiz (29 años), David Soto (20 años) y Nancy Gil (30 años).",
     "Juan Ruiz+David Soto+Nancy Gil"),
    ("people", "Fueron detenidos Juan Ruiz y David Soto, de 29 y 34 años, respectivamente.", "Juan Ruiz+David Soto"),
    ("people", "Juan Ruiz, de 29 años, fue detenido en Lugo.", "Juan Ruiz"),
    ("people", "La policía capturó a Carlos Ruiz, alias El Chato, y a Pedro Soto, alias El Tuerto.",
     "Carlos Ruiz+Pedro Soto"),
    ("people", "Fueron detenidos Luis Gil, alias “El Viejo”, e Ignacio Paz, más conocido como “Pelayo”.",
     "Luis Gil+Ignacio Paz"),
    ("people", "Capturaron a Ana Gil (alias La Reina) y a Luis Soto.", "Ana Gil+Luis Soto"),
    # 'alias' before a name of its own is no nickname of another, and years of prison are no age
    ("people", "El Ejército capturó a alias Mocho, jefe de las disidencias.", "Mocho"),
    ("kind people", "Condenó a Juan Ruiz a 12 años, a David Soto a 20 años y a Nancy Gil a 30 años de cárcel.",
     "sentence Juan Ruiz; sentence David Soto; sentence Nancy Gil"),
    # semicolons between those named, each with what they are
    ("people", "Fueron liberados Juan Ruiz, abogado; David Soto, periodista, y Nancy Gil, docente.",
     "Juan Ruiz+David Soto+Nancy Gil"),
    ("people", "Fueron liberados el abogado Juan Ruiz; el periodista David Soto; y la docente Nancy Gil.",
     "Juan Ruiz+David Soto+Nancy Gil"),
    ("people", "Liberaron a Juan Ruiz, presidente del gremio; a David Soto, secretario del partido, y a Nancy Gil.",
     "Juan Ruiz+David Soto+Nancy Gil"),
    ("people", "La policía capturó a Carlos Ruiz, alias “Chato”; Pedro Soto, alias “Tuerto”, y Ana Gil.",
     "Carlos Ruiz+Pedro Soto+Ana Gil"),
    ("people", "Los liberados son: Juan Ruiz; David Soto; Nancy Gil.", "Juan Ruiz+David Soto+Nancy Gil"),
    ("people", "Liberaron a Juan Ruiz, abogado; David Soto, periodista, huyó.", "Juan Ruiz"),
    ("kind people", "Juan Ruiz fue liberado en Lugo; David Soto sigue preso.", "release Juan Ruiz; custody David Soto"),
    ("kind count by", "Cuba liberó a 12 presos; Nicaragua, a 20.", "release 12 Cuba; release 20 Nicaragua"),
    # what is possible of others is not of the event
    ("kind status count", "La policía detuvo a diez personas, posibles integrantes de una banda.",
     "detention occurred 10"),
    ("kind status count", "La policía detuvo a diez personas posibles responsables de varios robos.",
     "detention occurred 10"),
    ("kind status count", "El Gobierno liberó a 12 presos ante una posible sanción.", "release occurred 12"),
    ("kind status count", "Se habla de una posible liberación de diez presos.", "release possible 10"),
    ("kind status count", "Es posible que diez presos sean liberados.", "release possible 10"),
    # who says what stands in a quotation of several sentences, and in nobody's adjective
    ("said_by", "“Hemos verificado 104 excarcelaciones. Habrá más”, dijo el abogado Luis Soto.", "Luis Soto"),
    ("said_by", "“Se verificaron 104 excarcelaciones. Seguimos contando”, dijo el abogado Luis Soto.", "Luis Soto"),
    ("said_by", "El Comité Faro informó que ha verificado 72 excarcelaciones desde el anuncio del régimen chavista.",
     "Comité Faro"),
    ("kind by", "El régimen sandinista desterró a 50 presos políticos.", "transfer régimen sandinista"),
    ("said_by", "Según un funcionario egipcio, 154 presos fueron liberados.", "funcionario egipcio"),
    ("said_by", "154 presos fueron liberados, dijo un alto funcionario palestino.", "funcionario palestino"),
]  # fmt: skip


@pytest.mark.parametrize(("slots", "text", "noted"), TABLE, ids=[row[1][:50] for row in TABLE])
def test_names_in_lists_spanish(slots: str, text: str, noted: str) -> None:
    assert read_in(text, slots, "es") == noted
