"""German: a country right before a noun for people acts on them, where the verb stands at the front."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("kind by with", "Am Freitag haben Polen und die Ukraine Kriegsgefangene ausgetauscht.", "exchange Polen Ukraine"),
    ("kind by with", "Am Freitag haben Litauen und Belarus Häftlinge ausgetauscht.", "exchange Litauen Belarus"),
    ("kind by people", "Am Freitag hat die Türkei Journalisten freigelassen, darunter Max Orlow.",
     "release Türkei Max Orlow"),
    ("kind by people", "Am Freitag ließ Belarus Journalisten frei, unter ihnen Max Orlow.",
     "release Belarus Max Orlow"),
    ("kind by at", "Russlands Präsident Pawel Orlow hat 40 Soldaten begnadigt.", "release Pawel Orlow RU"),
    ("kind people nation", "Der Schweizer Journalist Max Orlow ist frei.", "release Max Orlow CH"),
    ("kind count nation", "40 US Soldaten wurden festgenommen.", "detention 40 US"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE, ids=[text for _, text, _ in TABLE])
def test_countries_beside_people(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "de") == expected
