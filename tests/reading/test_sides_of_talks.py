"""Who talks with whom: sides before the noun or around the verb, talks broken off, offered or asked for."""

from __future__ import annotations

from noted import read_as

CASES: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("Envoy Tom Barlow met with Taliban officials.", "talks occurred Tom Barlow Taliban officials"),
        ("On Monday Taliban police met with Tom Barlow.", "talks occurred Taliban police Tom Barlow"),
        ("Peru broke off talks with Chile.", "talks refused Peru Chile"),
        ("The striker broke off talks with the club.", ""),
    ],
    "de": [
        ("Am Montag traf sich Ana Lund mit Kämpfern der Hamas.", "talks occurred Ana Lund Kämpfern der Hamas"),
        ("Ana Lund führte in Doha Gespräche mit Carl Moor.", "talks occurred Ana Lund Carl Moor"),
        ("Zwischen Peru und Chile laufen Verhandlungen.", "talks occurred Peru Chile"),
        ("Peru ist zu Gesprächen mit Chile bereit.", "talks negotiated Peru Chile"),
        ("Am Montag traf sich Ana Lund mit Freunden.", ""),
        ("Zwischen Peru und Chile laufen zwei Züge.", ""),
    ],
    "es": [
        ("Tras reunirse con Luis Soto, la ministra Ana Ruiz elogió el puente.", "talks occurred Ana Ruiz Luis Soto"),
        ("Perú pidió un diálogo con Chile.", "talks demanded Perú Chile"),
        ("Perú rompió las negociaciones con Chile.", "talks refused Perú Chile"),
        ("El enviado especial de la ONU se reunió con Ana Ruiz.", "talks occurred enviado especial de la ONU Ana Ruiz"),
        ("La ministra Ana Ruiz elogió las conversaciones con Chile.", ""),
    ],
    "ru": [
        ("Между Лимой и Сантьяго идут переговоры.", "talks occurred Лима Сантьяго"),
        ("Москва готова к переговорам с Киевом.", "talks negotiated Москва Киев"),
        ("Между Москвой и Киевом идут поезда.", ""),
    ],
}

test_sides_of_talks = read_as("kind status by with", CASES)


COUNTED: dict[str, list[tuple[str, str]]] = {
    "en": [("The number of miners arrested since May stands at 26.", "26 2025-05-01..2025-09-16")],
    "es": [("El número de mineros detenidos en mayo asciende a 26.", "26 2025-05-01..2025-05-31")],
}

test_the_days_of_those_counted_are_those_of_their_participle = read_as("count when", COUNTED)
