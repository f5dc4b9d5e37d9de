"""Spanish: lines without a verb, house arrest by its noun, names that go on with a town or a plain noun."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    # the detained beside the hurt and the dead
    ("kind status count", "31 detenidos y dos heridos en la protesta de Cuenca", "detention occurred 31"),
    ("kind status count", "Al menos 31 arrestados y 13 agentes heridos", "detention occurred at_least:31"),
    ("kind status count", "Redada en Cuenca: dos muertos, 31 arrestados", "detention occurred 31"),
    ("kind status count", "Dos muertos y 31 detenidos en la protesta de Cuenca", "detention occurred 31"),
    ("kind status count", "31 heridos y dos muertos en la protesta de Cuenca", ""),
    ("kind status count", "31 presos y dos heridos", ""),
    ("kind status count", "Los 31 detenidos y los dos heridos", ""),
    ("kind status count", "31 detenidos y dos heridos fueron trasladados al hospital.", ""),
    ("kind status count", "Dos heridos en el traslado de 31 detenidos", ""),
    # house arrest by its noun
    ("kind status people", "Arresto domiciliario para el exministro Juan Lara", "custody occurred Juan Lara"),
    ("kind status count", "Dictan arresto domiciliario para ocho militares", "custody occurred 8"),
    ("kind status count", "El juez dictó prisión domiciliaria contra tres empresarios.", "custody occurred 3"),
    ("kind status people", "La defensa pide arresto domiciliario para Juan Lara.", ""),
    ("kind status people", "El juez rechazó el arresto domiciliario para Juan Lara.", ""),
    # a town as second surname, a plain noun behind 'de'
    ("kind people at", "La policía detuvo a Omar Núñez Villavicencio.", "detention Omar Núñez Villavicencio -"),
    ("kind people at", "Omar Núñez Villavicencio fue detenido en Quito.", "detention Omar Núñez Villavicencio EC"),
    ("kind people at", "Detenido Omar Núñez en Villavicencio", "detention Omar Núñez CO"),
    ("kind people at", "Fue detenido en Villavicencio Omar Núñez.", "detention Omar Núñez CO"),
    ("kind people", "Liberaron a Juan de Dios Mora Lara.", "release Juan de Dios Mora Lara"),
    ("kind people", "Liberaron a Juan, gracias a Dios.", "release Juan"),
]
# fmt: on


@pytest.mark.parametrize(("fields", "text", "told"), TABLE)
def test_what_a_sentence_tells(fields: str, text: str, told: str) -> None:
    assert read_in(text, fields, "es") == told
