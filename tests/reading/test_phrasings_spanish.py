"""How Spanish reports put it: clefts, totals, participles, relatives, people told of before; and what is no event."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind count", "Son 41 los ciudadanos que hasta la fecha ha excarcelado el Gobierno.", "release 41"),
    ("kind count", "Con ellos son ya 83 los excarcelados.", "release 83"),
    ("kind count", "Suman 83 los presos excarcelados desde mayo.", "release 83"),
    ("kind count", "Las excarcelaciones anunciadas para el jueves suman más de 60.", "release over:60"),
    ("kind count", "El ministro elevó a 512 el número total de excarcelados.", "release 512"),
    ("kind count", "El número de liberaciones verificadas alcanzó las 57.", "release 57"),
    ("kind count", "La milicia entregó a tres rehenes a cambio de 48 prisioneros.", "release 3; release 48"),
    ("kind people group", "Entre los liberados se encuentra el abogado Hugo Salinas.", "release Hugo Salinas lawyer"),
    ("kind people", "Condenan a doce años de cárcel al periodista Carlos Julio Rivas.", "sentence Carlos Julio Rivas"),
    ("kind people", "Inés Mora, detenida en mayo, es poeta.", "detention Inés Mora"),
    ("kind count", "Otros 52 guías y cuatro administrativos continúan secuestrados.", "custody 52; custody 4"),
    ("kind count", "Otros 52 guías, dice una nota que publicó en la red, continúan secuestrados.", "custody 52"),
    ("kind count", "Fueron rescatados los 19 guardias que los reclusos tenían como rehenes.", "release 19"),
    ("kind count", "La organización verificó la salida de prisión de nueve presos políticos.", "release 9"),
    ("kind count", "La Cruz Roja ha recibido a seis de los rehenes.", "release 6"),
    ("kind count", "El año comenzó con 614 presos políticos.", "custody 614"),
    ("kind count", "La marcha se saldó con 37 arrestos.", "detention 37"),
    ("kind count to", "El régimen envió a Perú a 23 migrantes en un avión.", "transfer 23 PE"),
    ("kind count group part", "Hay 90 presos políticos; 60 de ellos son civiles.",
     "custody 90 political_prisoner -; custody 60 civilian part"),
    ("kind count", "Siete activistas serán juzgados en julio.", "sentence 7"),
    ("kind count", "De los 19 turistas hallados, diecisiete están libres.", "release 17"),
    ("kind count", "Los otros 57 han quedado libres.", "release 57"),
    ("kind people", "A la dirigente campesina Rosa Quispe, de 48 años, se la llevaron de su casa.",
     "detention Rosa Quispe"),
    ("kind count", "La policía subió a camiones a más de 80 jóvenes.", "detention over:80"),
    ("kind count", "Dos monjas que los bandidos retenían aparecieron sanas y salvas.", "release 2"),
    ("kind count", "Treinta vecinos pasaron la noche en los calabozos.", "custody 30"),
    ("kind said_by", "La Fiscalía General del Estado informó de que doce reos fueron liberados.",
     "release Fiscalía General del Estado"),
    ("kind said_by", "El grupo Luz Civil dijo que doce reos fueron liberados. La ONG dijo que nueve están presos.",
     "release Luz Civil; custody Luz Civil"),
    ("kind said_by", "Doce reos fueron liberados, cuando el Gobierno dijo que habría paz.", "release -"),
    ("kind status count", "Perú liberó a 14 presos. Otros 30 los seguirán.",
     "release occurred 14; release planned 30"),
    ("kind count", "Doce ingenieros fueron conducidos a comisaría.", "detention 12"),
    ("kind count", "Nueve campesinos han sido desaparecidos.", "detention 9"),
    ("kind count", "La prisión alberga a 300 presos políticos.", "custody 300"),
    ("kind count", "Veinte pescadores están de nuevo con sus familias.", "release 20"),
    ("kind count", "Se abrieron las puertas del penal para 23 activistas.", "release 23"),
    ("kind count", "Veinte activistas pisaron la calle el viernes.", "release 20"),
    ("kind count", "Nueve opositores fueron enviados al exilio.", "transfer 9"),
    ("kind count", "Cuarenta haitianos fueron devueltos a su país.", "transfer 40"),
    ("kind status count", "Caracas debía soltar a 80 presos.", "release planned 80"),
    ("kind people", "La jueza impuso ocho años a la activista Marta Ríos.", "sentence Marta Ríos"),
    ("kind count in_exchange", "El canje de 20 rehenes por 900 presos se hizo el lunes.",
     "release 20 in_exchange; release 900 in_exchange"),
    ("kind count by", "Perú liberó a 39 presos y Colombia, a 24 rehenes.", "release 39 Perú; release 24 Colombia"),
    ("kind count when", "El lunes fueron liberados 12 presos y el martes otros 15.",
     "release 12 2025-09-15; release 15 2025-09-16"),
    ("kind count people", "Fueron liberadas dos personas: Inés Mora y Hugo Salinas.",
     "release 2 Inés Mora+Hugo Salinas"),
    ("kind status count", "Perú anuncia la liberación anticipada «en breve» de 51 presos.", "release planned 51"),
    ("kind count", "El defensor dijo que 554 jóvenes que marcharon en julio aún siguen encarcelados.", "custody 554"),
    ("kind count", "Los 211 aprehendidos, supuestamente por pintar muros, fueron liberados.", "release 211"),
    ("kind count", "Al menos 803 personas continuaban privadas de libertad.", "custody at_least:803"),
    ("kind count said_by", "«Perú liberó a 51 presos», señala un comunicado del Ministerio de Justicia.",
     "release 51 Ministerio de Justicia"),
    ("kind count said_by", "Siete reos salieron libres, y según Luz Civil, murió el abogado.", "release 7 -"),
    ("kind count when", "Fueron detenidos nueve líderes de las protestas del 11 de julio.", "detention 9 -"),
    ("kind count part", "Hay 90 presos políticos. De ellos, 60 fueron detenidos en julio.",
     "custody 90 -; detention 60 part"),
    ("kind status count", "La policía detuvo a un turista que se negó a salir.", "detention occurred 1"),
    ("kind count", "Al menos 81 mil 283 personas han sido detenidas.", "detention at_least:81283"),
    ("kind count", "La policía detuvo a un grupo de 26 personas.", "detention 26"),
    ("kind count said_by", "El ministro dijo que salieron libres 116 presos, pero Luz Civil solo ha verificado 56.",
     "release 116 ministro; release 56 Luz Civil"),
    ("kind count", "Los excarcelados son 20.", "release 20"),
    ("kind count", "Al menos 20 detenidos en las protestas de Lima.", "detention at_least:20"),
    ("kind count", "La marcha dejó 20 detenidos y 13 policías heridos.", "detention 20"),
    ("kind people count", "Inés Mora fue liberada junto a otros 14 presos.", "release - 14; release Inés Mora -"),
    ("kind count said_by", "La detención de 20 jóvenes fue denunciada por Luz Civil.", "detention 20 Luz Civil"),
    ("kind status count", "La Fiscalía pidió 10 años de prisión para cuatro opositores.", "sentence demanded 4"),
    ("kind count", "De esas capturas, 600 personas fueron puestas en libertad.", "release 600"),
    ("kind status count", "Siguen detenidos 28 turistas por negarse a firmar.", "custody occurred 28"),
    ("kind status count", "Ya se hicieron 66 detenciones bajo el régimen decretado en mayo.", "detention occurred 66"),
    ("kind count by", "El grupo de resistencia palestino Hamás liberó a 20 rehenes.", "release 20 Hamás"),
    # objects in an unstressed pronoun: those just told of, but not what is known of them, nor how many are asked for
    ("kind count", "La guerrilla secuestró a tres geólogos. Los liberaron el lunes.", "detention 3; release 3"),
    ("kind count to", "Siete poetas fueron excarcelados y los trasladaron a Honduras.", "release 7 -; transfer 7 HN"),
    ("kind people", "A Marta Ruiz la detuvieron en Quito.", "detention Marta Ruiz"),
    ("kind count", "La milicia raptó a seis mineros. El sindicato pidió que los liberen.", "detention 6"),
    ("kind count", "El Ejército liberó a seis mineros. Se sabe ya cómo los liberó.", "release 6"),
    # a number that stands apart from those it counts
    ("kind count", "De los 60 detenidos, 45 fueron liberados.", "release 45"),
    ("kind count", 'Ocho "ciudadanos suecos" fueron liberados.', "release 8"),
    ("kind count", "La ONG cifró en 880 los presos políticos.", "custody 880"),
    ("kind count", "Ya son 31 los muertos en las cárceles del país.", "death 31"),
    ("kind count", "Quedan libres tres ingenieros secuestrados en Nigeria", "release 3"),
    ("kind count", "Indultó a 90 reos, la mayoría de los cuales fueron encarcelados por robo.", "release 90"),
    # who speaks
    ("count said_by", "Nueve presos fueron liberados, dijo el jefe de la Policía, Juan Pérez.", "9 Juan Pérez"),
    ("status count", "El jefe de las negociaciones dijo que serían canjeados 40 presos.", "planned 40"),
]  # fmt: skip
NOTHING = [
    "La Cruz Roja ha recibido seis cartas.",
    "El curso comenzó con 40 alumnos.",
    "Tres aviones aterrizaron en la capital.",
    "Aún faltan por capturar unos 20.000 pandilleros.",
    "Dos vuelos aterrizaron en la capital con migrantes.",
    "Los 22 jugadores volvieron al campo.",
    "El ministro dijo a los periodistas que la cosecha será buena.",
    "No se sabe si entre los liberados está Ana Ruiz.",
    "Más de cien presos continuaban prófugos.",
]


@pytest.mark.parametrize(("fields", "text", "read"), TABLE)
def test_phrasings(fields: str, text: str, read: str) -> None:
    assert read_in(text, fields, "es") == read


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_read(text: str) -> None:
    assert read_in(text, "kind count people", "es") == ""
