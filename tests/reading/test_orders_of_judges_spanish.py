"""Spanish: what judges order for whom ('Para los tres restantes se dictó ...'), duties in freedom, house arrest."""

from __future__ import annotations

import pytest
from noted import read_in

TOLD = [
    # 'para' before people and a finite verb opens no purpose
    ("Para dos de los arrestados se decretó prisión provisional.", "detention occurred 2"),
    ("Para los seis restantes se acordó libertad con cargos.", "release occurred 6"),
    ("Para otras dos la jueza dictó arresto domiciliario.", "custody occurred 2"),
    ("Para liberar a los seis se pidió un rescate.", "release demanded 6"),
    # bail and terms put in between commas
    ("La jueza decretó prisión provisional, comunicada y sin fianza, para siete detenidos.", "detention occurred 7"),
    ("La jueza dispuso para dos de las arrestadas su ingreso en prisión.", "detention occurred 2"),
    # house arrest and duties
    ("La Sala dispuso el arresto domiciliario a cinco de los imputados.", "custody occurred 5"),
    ("Once ya salieron con detención domiciliaria.", "custody occurred 11"),
    ("La jueza dejó con firma mensual a 15 de los 21 detenidos.", "release occurred 15"),
    ("La jueza impuso comparecencia con restricciones a siete acusadas.", "release occurred 7"),
    ("Los otros nueve fueron procesados con prisión preventiva.", "detention occurred 9"),
    # what a judge turns down or takes back
    ("La jueza rechazó la prisión preventiva para los once imputados.", "detention refused 11"),
    ("El fiscal solicitó prisión preventiva para los once imputados.", "detention demanded 11"),
    # roads are no country
    ("La gendarmería levantó los bloqueos de las rutas.", ""),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_orders(text: str, expected: str) -> None:
    assert read_in(text, "kind status count", "es") == expected
