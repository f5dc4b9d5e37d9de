"""Who has people in custody holds them, a held one is no arrest, a served term no custody, a landing no release."""

from __future__ import annotations

from noted import read_as

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

test_who_is_held_and_who_only_landed = read_as("kind count", CASES)
