"""Spanish: swaps told beside a number for each side, returns in a swap, who waits, terms asked for, after leaving."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    # a number for each side, apart from the words for the swap
    ("kind count", "Otro canje de cautivos: 58 por cada parte.", "exchange 116"),
    ("kind count by with", "Canje de presos entre Bakú y Ereván, 58 de cada lado",
     "exchange 116 Bakú Ereván; release 58 Bakú -; release 58 Ereván -"),
    ("kind count", "El intercambio incluyó a 58 militares de cada bando.", "exchange 116"),
    ("kind count", "Canje de prisioneros: hubo 58 invitados y 30 periodistas.", ""),
    ("kind by with", "Bakú y Ereván canjean a 30 soldados con mediación turca.", "exchange Bakú Ereván"),
    # returns where the report tells of a swap
    ("kind status count", "Hubo un canje. El portavoz anunció el regreso de 77 militares.",
     "release occurred 77; transfer occurred 77"),
    ("kind status count", "Hubo un canje. Las madres exigen el regreso de 77 militares.",
     "release demanded 77; transfer demanded 77"),
    ("kind status count", "Hubo una cumbre. El portavoz anunció el regreso de 77 militares.", ""),
    # who still waits
    ("kind status count", "El lunes excarcelaron a 31 opositores. Otros nueve aguardan su turno.",
     "release occurred 31; custody occurred 9"),
    ("kind status count", "Vacunaron a 31 opositores. Otros nueve aguardan su turno.", ""),
    # terms asked for, without the word for prison
    ("kind status count", "La fiscalía solicita 22 años para cuatro marineros.", "sentence demanded 4"),
    ("kind status people", "El fiscal reclama nueve años contra el edil Saúl Otero.", "sentence demanded Saúl Otero"),
    ("kind status count", "La fiscalía pide tres años para terminar el edificio.", ""),
    # by an infinitive, who acts in the main clause left custody
    ("kind people", "Hugo Mora fue arrestado semanas después de salir de la cárcel.",
     "detention Hugo Mora; release Hugo Mora"),
    ("kind count", "Seis opositores enfermaron tras recuperar la libertad.", "release 6"),
    ("kind people", "Hugo Mora enfermó antes de recuperar la libertad.", ""),
    ("kind people", "Los agentes vieron a Hugo Mora tras salir de la cárcel.", ""),
    # planes with people put across a border
    ("kind count", "Aterrizó un vuelo de deportados. A bordo venían 71 personas.", "transfer 71"),
    ("kind count", "Aterrizó un vuelo de turistas. A bordo venían 71 personas.", ""),
    # who only crossed a border by himself was not moved
    ("kind count", "Los 60 migrantes fueron detenidos por ingresar ilegalmente a México.", "detention 60"),
    ("kind count", "De los 900 migrantes que partieron en caravana, 60 fueron deportados.", "transfer 60"),
    # a town called like a deed
    ("kind count at", "Ocho detenidos en Matanzas.", "detention 8 CU"),
    # a dateline with a day and an agency, and no dash
    ("kind count by", "Quito, 4 jun (Radar) La policía detuvo a 12 mineros.", "detention 12 policía"),
    ("kind count said_by", "Llegaron 33 deportados, dijo la Casa de Gobierno hondureña.",
     "transfer 33 Casa de Gobierno hondureña"),
    ("kind status count", "Me gustaría que soltaran a los 19 presos.", "release demanded 19"),
    ("kind status count", "El Gobierno excarcela a gente. El ministro situó la cifra de beneficiados en 240 personas.",
     "release occurred 240"),
]
# fmt: on


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE)
def test_returned_and_counted(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "es") == expected
