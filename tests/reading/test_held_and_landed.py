"""Who has people in custody holds them, a held one is no arrest, a served term no custody, a landing no release."""

from __future__ import annotations

import pytest
from noted import read_in

CASES: dict[str, list[tuple[str, str]]] = {
    "de": [
        ("Malta hat 26 Tunesier in Gewahrsam.", "custody 26"),
        ("Seit dem Morgen hat die Polizei 26 Diebe in Gewahrsam.", "detention 26"),
        ("Der Motor hat 26 Ventile.", ""),
    ],
    "es": [
        ("El ejército retuvo el lunes a 26 camioneros.", "detention 26"),
        ("El actor Luis Soto aterrizó el lunes en Niza para el festival.", ""),
        ("El presidente Luis Soto y la canciller Ana Ruiz hablaron durante dos horas en Quito.", "talks -"),
    ],
    "ru": [
        ("Тунис попросил вернуть 26 рыбаков, уже отбывших наказание.", ""),
        ("Наказание отбывают 26 рыбаков.", "custody 26"),
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "told"), [(lang, text, told) for lang, rows in CASES.items() for text, told in rows]
)
def test_who_is_held_and_who_only_landed(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind count", language) == told
