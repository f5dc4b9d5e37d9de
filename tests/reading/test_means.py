"""Who acts by the noun for a deed, or for power over people, where nobody else does."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("en", "About 140 pupils are still in Taliban custody.", "about:140 Taliban"),
    ("en", "About 140 pupils are still in the hands of the gunmen.", "about:140 gunmen"),
    ("en", "In an operation by the Guardia Civil, 14 suspects were arrested.", "14 Guardia Civil"),
    ("en", "The army freed 14 pupils from the hands of the gunmen.", "14 army"),
    ("en", "Police arrested 14 suspects after an attack by the militia.", "14 Police"),
    ("de", "Noch 150 Kinder befinden sich in der Gewalt der Entführer.", "150 Entführer"),
    ("de", "Bei einem Einsatz der Bundespolizei wurden 14 Menschen festgenommen.", "14 Bundespolizei"),
    ("de", "Noch 150 Kinder befinden sich in Haft.", "150 -"),
    ("es", "En un asalto de las disidencias fueron secuestradas 14 personas.", "14 disidencias"),
    ("es", "Cuatro soldados siguen en poder de las disidencias.", "4 disidencias"),
    ("es", "En un operativo en Lima fueron detenidas 14 personas.", "14 -"),
    ("ru", "В ходе рейда полиции задержаны 14 человек.", "14 полиция"),
    ("ru", "В ходе рейда задержаны 14 человек.", "14 -"),
]


@pytest.mark.parametrize(("language", "text", "read"), TABLE)
def test_means(language: str, text: str, read: str) -> None:
    assert read_in(text, "count by", language) == read
