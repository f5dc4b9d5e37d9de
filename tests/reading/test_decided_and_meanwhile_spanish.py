"""Spanish: decisions told at length, what went on meanwhile, ministries with long names, sites, what befell others."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # what was decided, with other words between
    ("kind status count", "Tras la decisión del Gobierno de liberar a 30 presos, las calles se llenaron.",
     "release planned 30"),
    ("kind status count", "La decisión de la junta de liberar a 30 presos sorprendió.", "release planned 30"),
    ("kind status count when", "Minsk tomó la decisión el lunes de liberar a 30 presos.",
     "release planned 30 2025-09-15"),
    ("kind status when", "Tras la decisión anunciada el lunes por Minsk de liberar a 30 presos, salieron 12.",
     "release planned 2025-09-15; release occurred -"),
    ("kind status count", "La liberación gradual de 553 personas será implementada bajo condiciones.",
     "release planned 553"),
    ("kind status count", "La liberación de los 30 presos se hará en dos fases.", "release planned 30"),
    ("kind status count", "Tras la decisión, la policía acabó de detener a 12 personas.", "detention occurred 12"),
    ("kind status count", "Fue acusado de detener a 12 personas.", "detention occurred 12"),
    # what went on meanwhile gives the day; what somebody is punished for does not
    ("kind when", "José Ruiz fue arrestado durante las protestas del 11 de julio de 2021.",
     "detention 2021-07-11"),
    ("kind when", "José Ruiz fue detenido de nuevo durante las protestas antigubernamentales del 2021.",
     "detention 2021-01-01..2021-12-31"),
    ("kind when", "Unas 200 personas fueron detenidas en las protestas del 11 de julio de 2021.",
     "detention 2021-07-11"),
    ("kind when", "Unas 200 personas fueron condenadas por participar en las protestas del 11 de julio de 2021.",
     "sentence -"),
    ("kind when", "José Ruiz fue condenado por su papel en las protestas del 11 de julio de 2021.", "sentence -"),
    ("kind when", "José Ruiz fue condenado por hechos durante las protestas del 11 de julio de 2021.", "sentence -"),
    # of the same person, behind 'although', with a day of its own
    ("kind people when", "Ana Ruiz fue detenida en 2003, aunque fue liberada en 2011.",
     "detention Ana Ruiz 2003-01-01..2003-12-31; release Ana Ruiz 2011-01-01..2011-12-31"),
    ("kind people", "Ana Ruiz fue detenida cuando fue liberada su hermana.", "detention Ana Ruiz"),
    # who is only under investigation is not held
    ("kind count", "La operación se ha saldado con 11 detenidos y 2 personas investigadas.", "detention 11"),
    ("kind count", "La operación dejó 11 detenidos y dos investigados.", "detention 11"),
    ("kind count", "Hubo 11 detenidos y 12 migrantes rescatados.", "detention 11"),
    ("kind count", "Fueron detenidas 12 personas investigadas por fraude.", "detention 12"),
    ("kind count", "Fueron liberados 12 detenidos y cuatro condenados.", "release 12; release 4"),
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
    ("kind count people", "El vuelo llegó al Aeropuerto Internacional de Maiquetía Simón Bolívar con 30 deportados.",
     "transfer 30 -"),
    ("kind people", "Seguían recluidos en los centros penitenciarios La Crisálida y El Rodeo 1.", ""),
    ("kind count at", "Fueron detenidos 12 hombres en la calle Argentina de Ceuta.", "detention 12 ES"),
    ("kind people", "Fue detenido en el aeropuerto el opositor Luis Paz.", "detention Luis Paz"),
    ("kind people", "En el aeropuerto de Caracas Luis Paz fue detenido.", "detention Luis Paz"),
]  # fmt: skip


@pytest.mark.parametrize(("slots", "text", "noted"), TABLE, ids=[row[1][:50] for row in TABLE])
def test_decided_and_meanwhile_spanish(slots: str, text: str, noted: str) -> None:
    assert read_in(text, slots, "es") == noted
