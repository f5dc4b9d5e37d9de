"""Spanish: who shares what befell others, who some of them are, and surnames that are words of their own."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    # those beside whom somebody was seized or freed
    ("kind count people", "El opositor Pedro Lara fue detenido junto a dos de sus colaboradores.",
     "detention 2 -; detention - Pedro Lara"),
    ("kind count people", "El opositor Pedro Lara fue detenido junto a otras cinco personas.",
     "detention 5 -; detention - Pedro Lara"),
    ("kind count people", "El opositor Pedro Lara fue detenido con otras cinco personas.",
     "detention 5 -; detention - Pedro Lara"),
    ("kind count people", "La policía detuvo a Pedro Lara junto a otras cinco personas.",
     "detention 5 -; detention - Pedro Lara"),
    ("kind count people", "Junto a Pedro Lara fueron detenidas otras cinco personas.",
     "detention 5 -; detention - Pedro Lara"),
    ("kind count people", "Además de Pedro Lara, fueron detenidas cinco personas.",
     "detention 5 -; detention - Pedro Lara"),
    ("kind count people", "La activista Ana Soto quedó en libertad junto a 12 compañeros.",
     "release 12 -; release - Ana Soto"),
    ("kind count people", "Luis Mora salió de prisión junto a su hermano Pedro Mora y otros 14 presos.",
     "release 14 -; release - Luis Mora+Pedro Mora"),
    ("kind count people", "El juez envió a prisión a Luis Mora, además de a otras tres personas.",
     "detention 3 -; detention - Luis Mora"),
    ("kind count people", "La policía detuvo a 12 personas, además de incautar 14 armas.", "detention 12 -"),
    ("kind count people", "La policía detuvo a Luis Mora junto a la embajada.", "detention - Luis Mora"),
    ("kind count people", "El alcalde Luis Mora fue detenido con 20 kilos de cocaína.", "detention - Luis Mora"),
    # who some of them are, right behind the words for a part
    ("kind count group", "Liberaron a 25 opositores, doce de ellos mujeres.",
     "release 25 opposition; release 12 woman"),
    ("kind count nation", "Un juez impuso la pena de muerte a 37 personas, tres de ellas estadounidenses.",
     "sentence 37 -; sentence 3 US"),
    ("kind count group", "Unas 40 personas, 11 de ellas menores de edad, fueron detenidas.",
     "detention about:40 -; detention 11 minor"),
    ("kind count nation", "Los 40 detenidos, once de ellos venezolanos, quedaron en libertad.",
     "release 40 -; release 11 VE"),
    ("kind count group", "Fueron detenidos 40 hombres, de los que 17 están en prisión.",
     "detention 40 man; custody 17 man"),
    # a word with a capital behind a given name is a surname
    ("kind people", "La policía detuvo a Ana Guerra y a Hugo Paz.", "detention Ana Guerra+Hugo Paz"),
    ("kind people", "Fue liberado el periodista Raúl Rey.", "release Raúl Rey"),
    ("kind people", "Fue liberado el periodista Pablo Iglesias.", "release Pablo Iglesias"),
    ("kind people", "Fue liberada la activista Ana Santiago.", "release Ana Santiago"),
    ("kind people", "La policía detuvo al cura Luis Soto.", "detention Luis Soto"),
    # a whole that opens its sentence, and what is told of a share of it
    ("kind count", "De los 806 presos políticos, 88 son mujeres.", "custody 806; custody 88"),
    ("kind count", "De los 52 liberados, 14 viajaron a Lituania.", "release 52; transfer 14"),
    ("kind count", "Liberaron a 52 presos. De los 52 liberados, 14 son letones.", "release 52; release 14"),
    ("kind count", "De los 40 condenados, 12 recibieron cadena perpetua.", "sentence 40; sentence 12"),
    ("kind count", "La policía detuvo a 30 hombres. De los detenidos, 12 han sido imputados.", "detention 30"),
    ("kind count", "La policía detuvo a 30 hombres. De los detenidos, 12 son menores.", "detention 30; detention 12"),
    # totals: who gives them, and of whom they are
    ("kind count said_by", "La Fiscalía elevó a 63 el número de detenidos.", "detention 63 Fiscalía"),
    ("kind count said_by", "La policía eleva a 45 los arrestados.", "detention 45 policía"),
    ("kind count cumulative", "La cifra de detenidos se elevó a 87.", "detention 87 cumulative"),
    ("kind count", "El número de detenidos supera los 2.000 desde el inicio de las protestas.", "detention over:2000"),
    ("kind count", "El número de detenidos en los centros del ICE bajó a 60.000.", "custody 60000"),
    ("kind count", "El número de encarcelados subió a 900.", "custody 900"),
    # another time beside the one told, and times that are only compared with
    ("kind count when", "En 2024 hubo 1.020 arrestos, frente a 760 en 2023.",
     "detention 1020 2024-01-01..2024-12-31; detention 760 2023-01-01..2023-12-31"),
    ("kind count when", "Hay 1.187 presos políticos, 20 más que en julio.", "custody 1187 2025-09-16"),
    ("kind count when", "Hay 1.187 presos políticos, uno menos que la semana pasada.", "custody 1187 2025-09-16"),
    ("kind count when", "Hay 1.187 presos políticos, frente a los 1.102 de julio.",
     "custody 1187 2025-09-16; custody 1102 2025-07-01..2025-07-31"),
    ("kind count when", "En 2023 fueron ejecutadas 853 personas; en 2022 fueron 582.",
     "death 853 2023-01-01..2023-12-31; death 582 2022-01-01..2022-12-31"),
    ("kind count", "En la cárcel murieron 16 presos. Los heridos fueron 25 el lunes.", "death 16"),
    ("kind count", "Los detenidos son 31 y no 40.", "detention 31; detention 40"),
    ("kind count at", "China, con 50 periodistas encarcelados, encabeza la lista, seguida de Birmania, con 35.",
     "custody 50 CN; custody 35 MM"),
    # who is meant: not who speaks, and not whose relative it is
    ("kind people", "La abogada Ana Soto afirmó que varios fueron deportados.", ""),
    ("kind people", "La abogada Ana Soto teme que muchos sigan presos.", ""),
    ("kind people", "La esposa del opositor Luis Mora fue detenida.", ""),
    ("kind people", "El hijo del general Luis Mora fue detenido.", ""),
    ("kind people", "Fue detenido el exasesor de seguridad Luis Mora.", "detention Luis Mora"),
    ("kind people", "El tribunal condenó a cadena perpetua al exjefe de inteligencia Luis Mora.", "sentence Luis Mora"),
    ("kind count people", "Un juez condenó a doce años al coronel retirado Luis Mora y a otros cuatro militares.",
     "sentence 4 -; sentence - Luis Mora"),
    # words in quotation marks are read on with what stands before them
    ("kind status count", "La viuda exige la libertad de «los 68 presos».", "release demanded 68"),
    # let go, and to be tried
    ("kind count", "Juez deja libres a 14 de 17 detenidos.", "release 14"),
    ("kind status count", "El tribunal sentará en el banquillo a 11 personas.", "sentence planned 11"),
    ("kind status count", "Once personas se sentarán en el banquillo.", "sentence planned 11"),
    ("kind count", "Se otorgan rebajas de pena a 418 personas privadas de libertad.", ""),
    ("kind status count", "De los beneficiados, 131 saldrán en libertad por quedar cumplida su condena.",
     "release planned 131"),
    ("kind count", "Caen doce presuntos extorsionadores.", "detention 12"),
    # sentences that only give the names of those just told of
    ("kind count people", "Un juez condenó a tres activistas. Son Luis Mora, Ana Soto y Pedro Gil.",
     "sentence 3 -; sentence - Luis Mora+Ana Soto+Pedro Gil"),
    ("kind count people", "Cayeron presos dos jóvenes. Se trata de Luis Mora, de 34 años, y Ana Soto, de 28.",
     "detention 2 -; detention - Luis Mora+Ana Soto"),
    ("kind count people", "Los arrestados fueron identificados como Luis Mora y Ana Soto.",
     "detention - Luis Mora+Ana Soto"),
    ("kind count people", "La policía detuvo a dos hombres. Son hermanos de Luis Mora.", "detention 2 -"),
    ("kind count people", "La policía detuvo a dos hombres. Se trata de un error, según Luis Mora.", "detention 2 -"),
    # totals of captives to whom something happened, and who is among them
    ("kind count", "El número de presos políticos excarcelados ascendió a 143.", "release 143"),
    ("kind count", "El número de presos políticos encarcelados asciende a 902.", "custody 902"),
    ("kind count group", "El número de liberados subió a quince, entre ellos seis mujeres.",
     "release 15 -; release 6 woman"),
    ("kind count people", "El número de liberados subió a quince, entre ellos Luis Mora y Ana Soto.",
     "release 15 -; release - Luis Mora+Ana Soto"),
    # who says it
    ("kind count said_by", "“Se verificaron 72 excarcelaciones”, indicó Luis Mora.", "release 72 Luis Mora"),
    ("kind count said_by by", "La ONG Luz registra 143 excarcelaciones.", "release 143 Luz -"),
    ("kind count said_by by", "La policía registró nueve viviendas y detuvo a 12 personas.", "detention 12 - policía"),
    ("kind count said_by", "El Gobierno habla de 116 excarcelados.", "release 116 Gobierno"),
    ("kind count said_by", "Rusia dijo que volvieron 34 soldados del cautiverio, mientras que Zelenski dijo que "
     "volvieron 24 prisioneros.", "release 34 Rusia; release 24 Zelenski"),
    ("kind count to from", "Costa Rica recibió un avión con 135 deportados de Estados Unidos.", "transfer 135 CR US"),
    # where they are taken, told by a place of theirs
    ("kind count to from", "Estados Unidos envió a 238 venezolanos a una cárcel de El Salvador.", "transfer 238 SV US"),
    ("kind count", "Las autoridades trasladaron a 30 presos a otro penal.", ""),
    ("kind count", "Un juez mandó a 30 hombres a un penal de Lima.", "detention 30"),
    # the last number of a toll
    ("kind count", "Hay 60 muertos, 400 heridos y 1.500 detenidos.", "detention 1500"),
    ("kind count", "El balance es de 25 muertos y 2.400 detenidos.", "detention 2400"),
    ("kind count", "Hay 60 muertos, 400 heridos y 1.500 desplazados.", ""),
    # held without a sentence
    ("kind status count", "En los penales hay 4.587 internos, de los cuales 2.100 no han recibido sentencia.",
     "custody occurred 4587; custody occurred 2100"),
    ("kind status count", "Fueron detenidas 40 personas, de las cuales 12 no han sido liberadas.",
     "detention occurred 40; release denied 12"),
    # who is asked, before what is asked for
    ("kind status count by at said_by", "La ONU pidió a Irán la liberación inmediata de 12 activistas.",
     "release demanded 12 Irán IR ONU"),
    ("kind status count by", "Los familiares exigen la liberación de 12 activistas.", "release demanded 12 -"),
    # deprived of freedom
    ("kind count", "En marzo fueron privadas de libertad otras 17 personas.", "detention 17"),
    ("kind count", "Las personas privadas de libertad son 17.", "custody 17"),
]
# fmt: on


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE)
def test_read_together(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "es") == expected
