"""Spanish sentences of several clauses, and those that go on with people told of before."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    # relatives behind 'al'
    ("kind people", "El piloto Juan Soto, al que Pakistán liberó el 1 de marzo, dio una charla.", "release Juan Soto"),
    ("kind people", "Habló del abogado Juan Soto, al que la policía detuvo en Lima.", "detention Juan Soto"),
    ("kind count", "El acuerdo al que llegaron prevé liberar a 40 rehenes.", "release 40"),
    # those named among people told of
    ("kind count people", "Peru liberó a diez británicos. Entre los británicos liberados están Luis Mora y Ana Gil.",
     "release 10 -; release - Luis Mora+Ana Gil"),
    ("kind people", "Entre los ciclistas detenidos está Luis Mora.", "detention Luis Mora"),
    # objects one by one
    ("kind count", "La policía detuvo el lunes a tres hombres y el martes a dos mujeres.", "detention 3; detention 2"),
    ("kind count", "Los agentes arrestaron en Lima a 12 mineros y en Cusco a otros ocho.",
     "detention 12; detention 8"),
    ("kind count by", "Chile liberó a 39 presos y Colombia, a 24.", "release 39 Chile; release 24 Colombia"),
    # the source behind its office
    ("kind count people", "Hubo 40 detenidos, según la portavoz del departamento, Olga Mora.", "detention 40 -"),
    ("kind count people", "Fueron liberados 12 presos, según el director del penal, Juan Mora.", "release 12 -"),
    # guards of a country are nobody who is arrested
    ("kind people", "Juan Mora fue capturado en enero por guardias fronterizos chilenos.", "detention Juan Mora"),
    # a stock told by a participle
    ("kind count", "Hay 533 periodistas encarcelados en el mundo.", "custody 533"),
    ("kind count", "La ONG contabiliza 85 sacerdotes encarcelados.", "custody 85"),
    ("kind count", "Actualmente hay 85 opositores detenidos en el país.", "custody 85"),
    ("kind count", "En los calabozos de la capital hay 310 personas detenidas.", "custody 310"),
    ("kind count", "Hay 35 enfermeras detenidas sin cargos, según la ONG.", "custody 35"),
    ("kind count", "Hay 70 detenidos en las cárceles por motivos políticos.", "custody 70"),
    ("kind count", "Hay 15 personas detenidas por los disturbios del lunes.", "detention 15"),
    ("kind count", "Hubo 15 personas detenidas en la marcha.", "detention 15"),
    ("kind count", "Treinta y cinco mujeres fueron encarceladas en mayo.", "detention 35"),
    ("kind count", "Unos 540 periodistas pasarán la Navidad en prisión.", "custody about:540"),
    # trials waited for
    ("kind status count", "Otros 45 siguen a la espera de juicio.", "sentence planned 45"),
    ("kind status count", "Ayer empezó el proceso contra 20 abogados.", "sentence planned 20"),
    # one person through several sentences
    ("kind people", "El opositor Juan Mora salió de la cárcel en 2004. Había huido en 1998. La policía lo arrestó en "
     "1999 y un tribunal lo condenó a seis meses de prisión.",
     "release Juan Mora; detention Juan Mora; sentence Juan Mora"),
    ("kind people", "El abogado Raúl Mora murió en la cárcel. Su familia protestó. Había sido detenido en enero.",
     "death Raúl Mora; detention Raúl Mora"),
    ("kind people", "El periodista Juan Mora fue detenido en mayo. El reportero fue condenado a tres años de cárcel.",
     "detention Juan Mora; sentence Juan Mora"),
    ("kind people", "El obispo Luis Mora fue desterrado a Roma. El prelado estaba en arresto domiciliario desde 2021.",
     "transfer Luis Mora; custody Luis Mora"),
    ("kind status people", "El opositor Juan Mora fue detenido en Lima. Su familia pide su liberación.",
     "detention occurred Juan Mora; release demanded Juan Mora"),
    # one by an article, and the name
    ("kind count people", "Un recluso chileno, Juan Mora, murió en la cárcel.", "death - Juan Mora"),
    ("kind count people", "La policía detuvo a un estudiante, Juan Mora, por protestar.", "detention - Juan Mora"),
    # names behind a colon further on
    ("kind count people", "Tres diputados fueron arrestados ayer: Juan Mora, Ana Gil y Pedro Luna.",
     "detention 3 Juan Mora+Ana Gil+Pedro Luna"),
    # the verb of a relative clause helps none of the clause around it
    ("kind count", "La policía detuvo a tres guardias que estaban de turno.", "detention 3"),
    ("kind count", "La policía detuvo a dos hombres que llevaban comida.", "detention 2"),
    ("kind count", "Ya son cinco los grupos disueltos, con 38 detenidos.", "detention 38"),
    ("kind count", "El CPJ cuenta 320 periodistas presos en el mundo.", "custody 320"),
    ("kind count", "El Gobierno concede gracias presidenciales a 20 internos.", "release 20"),
    # captives, and how many they are, in a clause behind them
    ("kind count", "La ONG habló de todos los presos políticos, que son 770 según sus cálculos.", "custody 770"),
    # offices told by what stands behind them, warrants, those let go to a country
    ("kind people", "La ministra dimitió y el exasesor de seguridad Juan Mora está preso.", "custody Juan Mora"),
    ("kind status people", "Interpol emitió una orden de captura contra Juan Mora.", "detention planned Juan Mora"),
    ("kind people to", "Dejaron marchar a Polonia al abogado Juan Mora.", "release Juan Mora -; transfer Juan Mora PL"),
    # a relative right behind a phrase for people
    ("kind count", "Los siete presos políticos que el régimen ha excarcelado son poetas.", "release 7"),
    ("kind count", "Al menos 12 profesionales de la información continúan encarcelados.", "custody at_least:12"),
    ("kind count", "El informe menciona a catorce abogados encarcelados.", "custody 14"),
    ("kind status count", "La UE prepara sanciones contra unos 40 funcionarios.", "sanction planned -"),
    # aside, with a day or a term of its own
    ("kind people", "La activista Ana Gil, detenida en mayo de 2021, fue condenada a ocho años.",
     "sentence Ana Gil; detention Ana Gil"),
    ("kind people", "Los periodistas Ana Gil y Luis Mora, encarcelados el 21 de diciembre, fueron liberados.",
     "release Ana Gil+Luis Mora; detention Ana Gil+Luis Mora"),
    ("kind people", "El minero Juan Mora, condenado en su país a 14 años de cárcel, fue expulsado a Chile.",
     "transfer Juan Mora; sentence Juan Mora"),
    ("kind count people", "Uno de ellos, Juan Mora, cumple cadena perpetua.", "custody - Juan Mora"),
    ("kind count to", "Las autoridades han devuelto a Perú a 112 adultos.", "transfer 112 PE"),
]
# fmt: on


@pytest.mark.parametrize(("fields", "text", "told"), TABLE)
def test_what_several_clauses_tell(fields: str, text: str, told: str) -> None:
    assert read_in(text, fields, "es") == told
