"""Several verbs of one subject, told one after the other: who acts, and when, is told with the first."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = {
    "en": [
        ("On 29 March police raided seven dens, arrested 101 suspects and seized 310 phones.",
         "detention 101 police 2025-03-29"),
        ("On 29 March the gunmen burned seven houses, took 12 pupils hostage and fled.",
         "detention 12 gunmen 2025-03-29"),
        ("On 29 March the army shelled the town, destroyed a bridge and arrested 12 men.",
         "detention 12 army 2025-03-29"),
        ("On 29 March the town celebrated, and police arrested 12 men.", "detention 12 police 2025-03-29"),
    ],
    "es": [
        ("El 29 de marzo la policía allanó siete viviendas, detuvo a doce personas y decomisó 310 teléfonos.",
         "detention 12 policía 2025-03-29"),
        ("El 29 de marzo fueron detenidas doce personas, informó la policía.", "detention 12 - 2025-03-29"),
    ],
    "ru": [
        ("29 марта полиция провела обыски, задержала 12 человек и изъяла 310 телефонов.",
         "detention 12 полиция 2025-03-29"),
        ("29 марта задержали 12 человек, сообщила полиция.", "detention 12 - 2025-03-29"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), [(c, *row) for c, rows in TABLE.items() for row in rows])
def test_verbs_of_one_subject(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind count by when", language) == read
