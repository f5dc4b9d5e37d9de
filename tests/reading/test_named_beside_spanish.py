"""Spanish: what a participle tells of one named before it, who is cited at length, days, and shares named again."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # a participle behind a name tells of that one alone
    ("kind count people", "La lista incluye a Luis Paz, condenado a diez años.", "sentence - Luis Paz"),
    ("kind count people", "Fueron liberados 12 presos, entre ellos Luis Paz, detenido en mayo.",
     "release 12 -; release - Luis Paz; detention - Luis Paz"),
    ("kind count people",
     "Fueron liberados 12 presos, entre ellos Luis Paz, detenido en mayo, y Ana Rojas, "
     "condenada a diez años.",
     "release 12 -; release - Luis Paz+Ana Rojas; detention - Luis Paz; sentence - Ana Rojas"),
    ("kind people", "Entre los excarcelados figuran el periodista Luis Paz, detenido en mayo, y la abogada Ana Rojas.",
     "release Luis Paz+Ana Rojas; detention Luis Paz"),
    ("kind people", "Luis Paz fue detenido, juzgado y condenado a diez años.", "detention Luis Paz; sentence Luis Paz"),
    ("kind people", "La lista incluye al alcalde de Jirén, detenido en mayo.", ""),
    # the year before a term is a day, and no part of a span
    ("kind when",
     "El opositor Luis Paz fue condenado en 2023 a diez años de prisión.",
     "sentence 2023-01-01..2023-12-31"),
    ("kind when", "El opositor Luis Paz fue condenado a penas de 8 a 12 años.", "sentence -"),
    ("kind when", "En la jornada del lunes fueron detenidas 34 personas.", "detention 2025-09-15"),
    ("kind when", "A primera hora de este lunes fueron detenidas 34 personas.", "detention 2025-09-15"),
    ("kind when", "A última hora de ayer fueron detenidas 34 personas.", "detention 2025-09-15"),
    # who is cited, by the name at the end of what they do
    ("said_by", "Según la oenegé keniana de defensa de los derechos humanos Haki, hay 30 presos políticos.", "Haki"),
    ("said_by", "La ONG keniana de derechos humanos Haki Watch informó que hay 30 presos políticos.", "Haki Watch"),
    ("said_by", "Según la agencia estatal de noticias Bulan, 12 presos fueron liberados.", "Bulan"),
    ("said_by", "Según la oficina del presidente Rojas, 12 presos fueron liberados.", "oficina del presidente Rojas"),
    ("said_by", "Según la policía de la ciudad de Turi, 12 presos fueron liberados.", "policía de la ciudad de Turi"),
    ("said_by", "Liberan a 22 presos, informaron hoy fuentes oficiales.", "fuentes oficiales"),
    ("said_by", "ICE confirmó que habían detenido a 538 personas.", "ICE"),
    # shares of those told of before somebody else
    ("kind count group",
     "Kenia indultó a 123 presos políticos. Luis Paz había sido condenado en 2023. 114 de los "
     "indultados cruzaron la frontera.",
     "release 123 political_prisoner; sentence - -; transfer 114 political_prisoner"),
    # terms one by one, behind the names
    ("kind count people", "Luis Paz fue condenado a 48 años; Juan Roa, a 43, y Ana Mora, a 18.",
     "sentence - Luis Paz; sentence - Juan Roa; sentence - Ana Mora"),
    ("kind count people", "El juez condenó a Luis Paz a 48 años; a Juan Roa, a 43, y a Ana Mora, a 18.",
     "sentence - Luis Paz; sentence - Juan Roa; sentence - Ana Mora"),
    ("kind count people", "Luis Paz fue condenado a 10 años; Juan Roa liberó a 12 presos.",
     "sentence - Luis Paz; release 12 -"),
    ("kind count people", "Luis Paz fue condenado a 10 años tras denunciar a Juan Roa.", "sentence - Luis Paz"),
    # a country with stops in its name
    ("kind by", "El Gobierno de EE.UU. deportó a 12 cubanos.", "transfer Gobierno de EE.UU."),
    ("kind by", "EE. UU. deportó a 12 cubanos.", "transfer EE. UU."),
    # as many for each side, the sides told before
    ("kind count by", "Rusia y Ucrania canjearon presos. Cada país liberó a 175 soldados.",
     "exchange - Rusia; release 175 Rusia; release 175 Ucrania"),
    ("kind count by", "Rusia y Ucrania canjearon presos. Ambos países liberaron a 175 soldados cada uno.",
     "exchange - Rusia; release 175 Rusia; release 175 Ucrania"),
    ("kind count", "Rusia y Ucrania canjearon presos. Fueron liberados 12 soldados. Cada país celebró.",
     "exchange -; release 12"),
    # another score of people
    ("kind count", "Otra veintena de presos fue liberada.", "release about:20"),
    ("kind count", "Indultan a otro centenar de presos.", "release about:100"),
    # who flies where
    ("kind count to", "El jueves partió un avión militar con destino a Guatemala con 80 inmigrantes a bordo.",
     "transfer 80 GT"),
    ("kind count to", "Un avión con 80 deportados partió el jueves hacia Guatemala.", "transfer 80 GT"),
    ("kind count", "El jueves partió un avión militar con destino a Guatemala.", ""),
    # what befalls others, what is no listing, what is no number of people
    ("kind count", "Al menos nueve presos murieron y otros 30 acabaron heridos en la cárcel.", "death at_least:9"),
    ("kind count", "Otros 21 vecinos acabaron en la cárcel.", "detention 21"),
    ("kind count", "Doce jueces fueron declarados culpables de pertenencia a un grupo terrorista.", "sentence 12"),
    ("kind count", "El país vive dos secuestros masivos.", ""),
    ("kind count", "Fueron liberados 600 militares. Alguno de estos presos llevan presos desde 2022.", "release 600"),
    # a participle that opens the sentence tells of who stands behind the comma
    ("kind people when said_by", "Detenida en mayo, Ana Ruiz ha negado los cargos.",
     "detention Ana Ruiz 2025-05-01..2025-05-31 -"),
    ("kind count", "Detenidos en mayo, los cinco activistas han negado los cargos.", "detention 5"),
    ("kind people", "Fundada en mayo, la ONG eligió a Ana Ruiz.", ""),
    # an event behind those set aside is told of its own people
    ("kind count", "Permitió la captura de 73 piratas, incluidos siete menores, y la liberación de 16 rehenes.",
     "detention 73; detention 7; release 16"),
    ("kind count", "El operativo permitió la captura de 73 piratas, incluidos siete menores y dos mujeres.",
     "detention 73; detention 7; detention 2"),
    # languages are no places
    ("kind at", "Agentes (ICE, por sus siglas en inglés) arrestaron a 30 vecinos.", "detention -"),
    ("kind at", "La policía inglesa arrestó a 30 vecinos.", "detention GB"),
    # who is cited, and nobody by 'la mayor cantidad'
    ("said_by", "Hubo 901 ejecuciones en 2024, según la ONU, la mayor cantidad desde 2015.", "ONU"),
    # ambassadors
    ("kind by", "España ha llamado a consultas a la embajadora en Argentina, Ana Ruiz.", "relations España"),
    ("kind status by", "Bolivia ordenó la expulsión de la embajadora chilena.", "relations planned Bolivia"),
    ("kind count", "El Gobierno anunció la expulsión de 60 migrantes.", "transfer 60"),
    # terms made shorter free nobody
    ("kind count", "El rey indultó total o parcialmente a 825 presos.", "release 825"),
    ("kind count", "Otros 70 condenados obtuvieron una reducción en sus penas.", ""),
    ("kind count", "Otros 283 condenados se han beneficiado del indulto.", "release 283"),
    ("kind count", "Existen otros 15 opositores que fueron excarcelados.", "release 15"),
    ("kind count", "Lo acusaron de haber recibido entrenamiento en Siria.", ""),
    # pardons as the press writes them
    ("kind status count when", "La junta ha anunciado este sábado un perdón para más de 23.000 presos.",
     "release planned over:23000 2025-09-13"),
    ("kind status when", "La junta anunciará este sábado la liberación de 30 presos.", "release planned 2025-09-20"),
    ("kind count", "La liberación abarca exactamente 3.120 presos, entre ellos 45 extranjeros.",
     "release 3120; release 45"),
    ("kind count", "La lista de la amnistía no incluye a 300 presos.", ""),
    ("kind count", "El obispo pidió perdón a 30 víctimas.", ""),
    ("kind by", "La junta anunció que liberará a 6.000 presos como parte de una amnistía anual.", "release junta"),
    # matches are no talks
    ("kind count", "Doce vecinos fueron detenidos tras el encuentro amistoso entre Chile y Colombia.", "detention 12"),
    ("kind", "El encuentro entre Chile y Colombia tuvo lugar en Lima.", "talks"),
]  # fmt: skip


@pytest.mark.parametrize(("slots", "text", "noted"), TABLE, ids=[row[1][:50] for row in TABLE])
def test_named_beside_spanish(slots: str, text: str, noted: str) -> None:
    assert read_in(text, slots, "es") == noted
