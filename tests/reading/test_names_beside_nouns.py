"""A name that stands apart from the noun for whom it names: behind what tells of it, or behind words for naming."""

from __future__ import annotations

import pytest
from noted import read_in

APART = {
    "en": [
        ("The driver of the lorry, Rajan Pell, was sentenced to nine years.", "sentence - Rajan Pell"),
        ("The nurse abducted in June, Sister Clare Obi, was freed.", "release - Clare Obi; detention - Clare Obi"),
        ("The Briton held in Tehran, Alan Croft, was released.", "release - Alan Croft"),
        ("The student who had burned the flag, Nora Karim, was arrested.", "detention - Nora Karim"),
        ("Police arrested the driver of the lorry, Rajan Pell.", "detention - Rajan Pell"),
        ("The captain of the tanker, Igor Pell, 52, and two nurses were freed.", "release 2 -; release - Igor Pell"),
        ("The American, identified as Jacob Stein, 39, was freed.", "release - Jacob Stein"),
        ("The journalist, whose name is Selim Kaya, was detained.", "detention - Selim Kaya"),
        ("When troops took the driver of the lorry, Rosa Gil was at home.", ""),
        ("The driver of the lorry, Rosa Gil said, was tired.", ""),
        ("The teacher from the capital, Buenos Aires, was freed.", ""),
    ],
    "es": [
        ("El chofer del camión, Mehmet Aksoy, fue condenado a nueve años.", "sentence - Mehmet Aksoy"),
        ("El turista retenido en Caracas, Jan Weber, fue liberado.", "release - Jan Weber"),
        ("El activista —Selim Kaya— fue arrestado.", "detention - Selim Kaya"),
        ("El joven acusado del ataque, Omar Salas, fue detenido.", "detention - Omar Salas"),
        ("Un hombre llamado Luis Pardo fue detenido.", "detention - Luis Pardo"),
        ("El preso, identificado como Luis Pardo, murió en la cárcel.", "death - Luis Pardo"),
        ("El chofer del camión, dijo Rosa Gil, está cansado.", ""),
    ],
    "de": [
        ("Ein Mann namens Karl Berger wurde festgenommen.", "detention - Karl Berger"),
        ("Eine Frau mit dem Namen Anna Lenz kam frei.", "release - Anna Lenz"),
        ("Eine Frau mit dem Namen ihres Mannes kam frei.", "release 1 -"),
    ],
    "ru": [("Женщину по имени Анна Орлова освободили.", "release - Анна Орлова")],
}


@pytest.mark.parametrize(("language", "text", "read"), [(c, *row) for c, rows in APART.items() for row in rows])
def test_names_beside_nouns(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind count people", language) == read
