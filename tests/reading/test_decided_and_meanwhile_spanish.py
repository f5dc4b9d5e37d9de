"""Spanish: decisions told at length, what went on meanwhile, riots."""

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
    ("kind status count", "Tras la decisión, la policía acabó de detener a 12 personas.", "detention occurred 12"),
    ("kind status count", "Fue acusado de detener a 12 personas.", "detention occurred 12"),
    # what went on meanwhile gives the day; what somebody is punished for does not
    ("kind when", "José Ruiz fue arrestado durante las marchas del 4 de julio de 2021.",
     "detention 2021-07-04"),
    ("kind when", "José Ruiz fue detenido de nuevo durante las marchas estudiantiles del 2021.",
     "detention 2021-01-01..2021-12-31"),
    ("kind when", "Unas 200 personas fueron detenidas en las marchas del 4 de julio de 2021.",
     "detention 2021-07-04"),
    ("kind when", "Unas 200 personas fueron condenadas por participar en las marchas del 4 de julio de 2021.",
     "sentence -"),
    ("kind when", "José Ruiz fue condenado por su papel en las marchas del 4 de julio de 2021.", "sentence -"),
    ("kind when", "José Ruiz fue condenado por hechos durante las marchas del 4 de julio de 2021.", "sentence -"),
    ("kind when", "Cinco han sido condenados en relación con las protestas de 2022.", "sentence -"),
    ("kind count", "Llovió en Jirén. Cuatro personas fallecieron en los disturbios.", ""),
    ("kind count", "Un motín sacudió la cárcel. Dos policías murieron.", ""),
    # of the same person, behind 'although', with a day of its own
    ("kind people when", "Ana Ruiz fue detenida en 2003, aunque fue liberada en 2011.",
     "detention Ana Ruiz 2003-01-01..2003-12-31; release Ana Ruiz 2011-01-01..2011-12-31"),
    ("kind people", "Ana Ruiz fue detenida cuando fue liberada su hermana.", "detention Ana Ruiz"),
    # who is only under investigation is not held
    ("kind count", "La operación se ha saldado con ocho detenidos y tres conductores investigados.", "detention 8"),
    ("kind count", "La operación dejó 11 detenidos y dos investigados.", "detention 11"),
    ("kind count", "Fueron detenidas 12 personas investigadas por fraude.", "detention 12"),
    ("kind count", "Fueron liberados 12 detenidos y cuatro condenados.", "release 12; release 4"),
]  # fmt: skip


@pytest.mark.parametrize(("slots", "text", "noted"), TABLE, ids=[row[1][:50] for row in TABLE])
def test_decided_and_meanwhile_spanish(slots: str, text: str, noted: str) -> None:
    assert read_in(text, slots, "es") == noted
