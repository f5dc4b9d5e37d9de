"""Spanish: swaps of so many from each side, whom relatives ask for, who meets whom, people put across a border."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    # so many from each side
    ("kind count by with", "Moscú y Kiev efectuaron un canje de prisioneros de guerra, a razón de 62 por cada parte.",
     "release 62 Moscú -; release 62 Kiev -; exchange 124 Moscú Kiev"),
    ("kind count by with", "Ucrania y Rusia llevaron a cabo un intercambio de 62 prisioneros por cada bando.",
     "release 62 Ucrania -; release 62 Rusia -; exchange 124 Ucrania Rusia"),
    ("kind status count", "Rusia y Ucrania acordaron un canje de 300 prisioneros.", "exchange planned 300"),
    ("kind status count", "Rusia y Ucrania realizaron un canje de 300 prisioneros.", "exchange occurred 300"),
    ("kind count by", "Ambas partes liberaron a 40 soldados.", "release 40 -"),
    # what is given in return is told once
    ("kind count by in_exchange", "Israel excarceló a cambio a 70 presos.", "release 70 Israel in_exchange"),
    ("kind count in_exchange", "Israel liberó a 70 presos a cambio de cuatro rehenes.",
     "release 70 in_exchange; release 4 in_exchange"),
    # those close to somebody ask for the release
    ("kind status people count", "La familia de Hugo Mora exige su liberación.", "release demanded Hugo Mora -"),
    ("kind status people count", "La esposa de Hugo Mora pidió su excarcelación.", "release demanded Hugo Mora -"),
    ("kind status people count", "Los familiares de los 12 detenidos exigieron su liberación.",
     "release demanded - 12"),
    ("kind status people count", "El Gobierno de Hugo Mora exige su liberación.", ""),
    ("kind status people count", "Las madres de los jóvenes exigen su liberación.", ""),
    # who meets whom, the subject set off by commas
    ("kind by with", "El canciller de Chile, Hugo Mora, se reunió con Ana Soto.", "talks Hugo Mora Ana Soto"),
    ("kind by with", "La ministra alemana, Ana Soto, se entrevistó con Hugo Mora.", "talks Ana Soto Hugo Mora"),
    ("kind by with", "Hugo Mora y Ana Soto conversaron durante dos horas.", "talks Hugo Mora Ana Soto"),
    ("kind by count", "En un operativo de la Policía, se detuvo a 15 personas.", "detention Policía 15"),
    ("kind status count", "La policía detuvo a 14 estudiantes. La ONU exigió su liberación.",
     "detention occurred 14; release demanded 14"),
    ("kind status people", "Ana Soto y Hugo Mora fueron detenidos. La UE pide su excarcelación inmediata.",
     "detention occurred Ana Soto+Hugo Mora; release demanded Ana Soto+Hugo Mora"),
    ("kind status count", "Unas 300 personas fueron detenidas este año. La ONU pidió su liberación.",
     "detention occurred about:300"),
    # who is asked, and who asks
    ("kind by said_by", "La UE pide al Gobierno de Perú que libere a los 90 presos.",
     "release Gobierno de Perú Unión Europea"),
    ("kind by said_by", "La ONU pidió a Israel liberar a los 12 médicos.", "release Israel ONU"),
    ("kind by said_by", "La ONU pidió que Israel libere a los 12 médicos.", "release Israel ONU"),
    ("kind by said_by", "El ministro Hugo Mora pidió liberar a los 40 rehenes.", "release - Hugo Mora"),
    ("kind by said_by", "Los familiares exigieron al Gobierno liberar a los 17 activistas.",
     "release Gobierno familiares"),
    ("kind status count", "El comité pide libertad para los 12 estudiantes presos.", "release demanded 12"),
    ("kind status people", "El abogado solicitó la libertad de Hugo Mora.", "release demanded Hugo Mora"),
    ("kind status count", "La campaña por la liberación de 12 estudiantes reunió firmas.", "release demanded 12"),
    ("kind status count", "El comité pide libertad de prensa para los 12 periodistas.", ""),
    # to whom somebody speaks is no speaker, and a talk with the press no talk
    ("kind said_by", "Fueron liberados 12 presos, confirmó a la prensa la abogada Ana Soto.", "release Ana Soto"),
    ("kind by with", "El camionero Hugo Mora habló con la prensa.", ""),
    ("kind count said_by", "Según el director del penal, Hugo Mora, 12 presos fueron liberados.",
     "release 12 Hugo Mora"),
    ("kind count said_by", "Según la directora, Ana Soto, 12 presos y tres presas fueron liberados.",
     "release 12 Ana Soto; release 3 Ana Soto"),
    # who some of them are; who is kept was seized before
    ("kind count group", "Hay 800 presos políticos, de ellos 90 mujeres.",
     "custody 800 political_prisoner; custody 90 woman"),
    ("kind count group", "La policía detuvo a 110 personas, de ellas 30 menores y 12 mujeres.",
     "detention 110 -; detention 30 minor; detention 12 woman"),
    ("kind count", "Fueron detenidos 40 hombres, de ellos 17 siguen en prisión.", "detention 40; custody 17"),
    ("kind count", "El país liberó a 110 presos, 30 de ellos menores.", "release 110; release 30"),
    ("kind count", "La milicia mantiene retenidos a 48 rehenes.", "custody 48"),
    ("kind count", "La banda mantiene como rehenes a 48 pasajeros.", "custody 48"),
    ("kind count", "La banda tomó como rehenes a 48 pasajeros.", "detention 48"),
    ("kind count", "Desde mayo han regresado 1.200 venezolanos en 68 vuelos.", "transfer 1200"),
    ("kind count", "Desde mayo han regresado 1.200 turistas en 68 vuelos.", ""),
    # what talks, plans and efforts are about has not come about
    ("kind status count", "Las negociaciones para la liberación de 12 rehenes fracasaron.", "release negotiated 12"),
    ("kind status count", "Las conversaciones para liberar a 12 rehenes siguen.", "release negotiated 12"),
    ("kind status count", "Los esfuerzos para la liberación de 12 rehenes siguen.", "release possible 12"),
    ("kind status count", "Los esfuerzos para liberar a 12 rehenes continúan.", "release possible 12"),
    ("kind status count", "El plan para la deportación de 300 haitianos sigue en pie.", "transfer planned 300"),
    ("kind status count", "El plan para deportar a 300 haitianos sigue en pie.", "transfer planned 300"),
    ("kind status count", "El operativo para liberar a 12 rehenes duró tres horas.", "release occurred 12"),
    ("kind status count", "La liberación de 12 presos fue pospuesta.", "release refused 12"),
    # what can come about, what is denied or refused
    ("kind status count", "La Justicia no descarta liberar a 12 presos.", "release possible 12"),
    ("kind status count", "El juez dejó sin efecto la liberación de 40 presos.", "release refused 40"),
    ("kind status count", "Podría producirse la liberación de 12 opositores.", "release possible 12"),
    ("kind status count", "La liberación de 12 opositores podría concretarse el lunes.", "release possible 12"),
    ("kind status count", "La liberación de 12 opositores pudo concretarse el lunes.", "release occurred 12"),
    ("kind status count", "La policía pudo confirmar la detención de 12 personas.", "detention occurred 12"),
    ("kind status count", "El Gobierno niega haber detenido a 12 opositores.", "detention denied 12"),
    ("kind status count", "El Gobierno reconoció haber detenido a 12 opositores.", "detention occurred 12"),
    ("kind status people", "La jueza negó la libertad condicional a Hugo Mora.", "release refused Hugo Mora"),
    ("kind status count", "El ministro negó la excarcelación de 12 presos.", "release denied 12"),
    ("kind status count", "La norma impulsa que la amnistía alcance a 300 mujeres.", "release planned 300"),
    # no release, and no sentence
    ("kind count", "El Gobierno otorgó rebajas de pena a 418 personas privadas de libertad.", ""),
    ("kind count", "El Gobierno indultó a 418 presos. Los restantes 287 verán reducida su pena.", "release 418"),
    ("kind status count", "En el penal hay 900 internos, de los cuales 300 no han recibido sentencia.",
     "custody occurred 900; custody occurred 300"),
    ("kind by with", "Los cancilleres de Chile, Ana Soto, y Perú, Hugo Mora, hablaron por teléfono.",
     "talks Ana Soto Hugo Mora"),
    ("kind by with", "Los presidentes de Chile, Ana Soto, y de Perú, Hugo Mora, se reunieron en Quito.",
     "talks Ana Soto Hugo Mora"),
    ("kind by with", "La alcaldesa de Lima, Ana Soto, y Perú, país vecino, hablaron.", ""),
    # some of those whom the words for the share name
    ("kind count group to", "Siete de los excarcelados viajaron a España.", "transfer 7 prisoner ES"),
    ("kind count group", "Dos de los rehenes fueron entregados en Rafah.", "release 2 hostage"),
    ("kind count", "Siete de los invitados viajaron a España.", ""),
    ("kind count", "Rusia recuperó a 84 militares.", "release 84"),
    ("kind count", "Rusia recuperó los cuerpos de 84 militares.", ""),
    # across a border
    ("kind count to", "Chile recibió en extradición a dos miembros de la banda.", "transfer 2 CL"),
    ("kind count to", "Un total de 39 fueron deportados, 14 de ellos a Colombia.", "transfer 39 -; transfer 14 CO"),
    ("kind count to", "Treinta migrantes fueron deportados, 14 de ellos a Perú.", "transfer 30 -; transfer 14 PE"),
    ("kind count from", "Al menos 35 personas fueron expulsadas de Argelia.", "transfer at_least:35 DZ"),
    ("kind count from", "España devolvió en caliente a 43 personas.", "transfer 43 ES"),
    ("kind count", "Panamá devolvió a 31 peruanos en situación irregular.", "transfer 31"),
    ("kind count", "Junto con ellos regresaron cinco civiles.", "transfer 5"),
    ("kind count", "Tres jugadores fueron expulsados de la liga inglesa.", ""),
    ("kind count", "Rusia fue expulsada del Consejo de Europa.", ""),
    ("kind count", "La tienda devolvió 40 euros a 12 clientes.", ""),
]
# fmt: on


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE)
def test_swapped_and_asked_for(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "es") == expected
