"""Spanish: ministries with long names, sites, what befell others, what somebody said."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # who speaks is not one of several held; an operation that is carried out kills nobody
    ("kind people",
     "José Serrano anunció que los jefes de una banda, a la que se le atribuyen robos, fueron capturados.", ""),
    ("kind people", "Luis Paz y Ana Gil, a quienes buscaban, fueron capturados.", "detention Luis Paz+Ana Gil"),
    ("kind count", "La noche dejó 61 personas detenidas en operativos realizados en tres provincias.",
     "detention 61"),
    ("kind count", "Tres hombres fueron ejecutados tras la operación.", "death 3"),
    # what somebody said is no sentence
    ("kind people", "“Es una vergüenza”, sentenció Marín.", ""),
    ("kind people", "El juez sentenció a Luis Paz.", "sentence Luis Paz"),
    # bodies whose name lists what they are for
    ("said_by", "El Ministerio de Justicia y Seguridad Pública informó que 12 presos fueron liberados.",
     "Ministerio de Justicia y Seguridad Pública"),
    ("said_by", "El Ministerio del Interior, Justicia y Paz informó que 12 presos fueron liberados.",
     "Ministerio del Interior, Justicia y Paz"),
    ("said_by", "El Ministerio de Salud y la Cruz Roja informaron que 12 presos fueron liberados.",
     "Ministerio de Salud+Cruz Roja"),
    ("kind by", "El Ministerio del Interior y Carabineros detuvieron a 12 personas.",
     "detention Ministerio del Interior+Carabineros"),
    ("said_by", "La vicepresidenta del Tribunal Supremo Popular, Ana Sosa, dijo que 12 presos fueron liberados.",
     "Ana Sosa"),
    # sites are nobody, and not the country that they are called after
    ("kind count people", "El vuelo llegó al Aeropuerto Internacional de Lima Jorge Chávez con 30 deportados.",
     "transfer 30 -"),
    ("kind people", "Seguían recluidos en los centros penitenciarios La Colina y El Roble 1.", ""),
    ("kind count at", "Fueron detenidos 12 hombres en la calle Argentina de Ceuta.", "detention 12 ES"),
    ("kind people", "Fue detenido en el aeropuerto el opositor Luis Paz.", "detention Luis Paz"),
    ("kind people", "En el aeropuerto de Caracas Luis Paz fue detenido.", "detention Luis Paz"),
]  # fmt: skip


@pytest.mark.parametrize(("slots", "text", "noted"), TABLE, ids=[row[1][:50] for row in TABLE])
def test_bodies_and_sites_spanish(slots: str, text: str, noted: str) -> None:
    assert read_in(text, slots, "es") == noted
