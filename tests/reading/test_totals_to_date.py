"""Totals to date: over the years up to now, in the course of a war, since what changed everything."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("en", "Over the past two years more than 3,000 migrants have been deported.", "cumulative"),
    ("en", "In the course of the war Kyiv has released 5,900 prisoners.", "cumulative"),
    ("en", "In the last 24 hours police arrested 30 people.", "-"),
    ("de", "In den vergangenen zwei Jahren wurden mehr als 3.000 Migranten abgeschoben.", "cumulative"),
    ("de", "Auf diesem Weg kamen 6.800 Gefangene frei.", "cumulative"),
    ("de", "In den vergangenen zwei Tagen wurden 30 Menschen festgenommen.", "-"),
    ("es", "En los últimos dos años han sido deportados más de 3.000 migrantes.", "cumulative"),
    ("es", "Desde el golpe han muerto 5.200 personas bajo custodia.", "cumulative"),
    ("es", "En los últimos dos días han sido detenidas 30 personas.", "-"),
    ("ru", "Всего домой возвращены 3672 человека.", "cumulative"),
    ("ru", "За последние два года выслали более 3000 мигрантов.", "cumulative"),
    ("ru", "Всего 12 человек освобождены.", "-"),
]


@pytest.mark.parametrize(("language", "text", "read"), TABLE, ids=[case[1] for case in TABLE])
def test_totals_to_date(language: str, text: str, read: str) -> None:
    found = read_in(text, "cumulative", language).split("; ")[0]
    assert (found != "-") == (read != "-")
