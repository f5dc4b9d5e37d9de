"""Shares of those just told of, with who or where they are; a weekend that is over; forms that an entry asks for."""

from __future__ import annotations

from noted import read_as

test_shares = read_as(
    "kind count nation",
    {
        "en": [
            ("Sixty people were arrested, seven of them women.", "detention 60 -; detention 7 -"),
            ("Sixty nurses were freed, seven of them Chilean.", "release 60 -; release 7 CL"),
            ("Sixty were arrested: five in the capital and nine in the port.",
             "detention 60 -; detention 5 -; detention 9 -"),
            # Of those whom nothing befell that is told here, a share tells nothing either.
            ("Police arrested four men after the fire, which killed 20 people, three of them children.",
             "detention 4 -"),
        ],
        "es": [
            ("Sesenta personas fueron arrestadas, siete de ellas mujeres.", "detention 60 -; detention 7 -"),
            ("Sesenta monjes quedaron libres, siete de ellos chilenos.", "release 60 -; release 7 CL"),
            ("Sesenta vecinos fueron detenidos: cinco en la capital y nueve en el puerto.",
             "detention 60 -; detention 5 -; detention 9 -"),
            ("Tras el fuego, que mató a 20 personas, tres de ellas niños, la policía detuvo a cuatro hombres.",
             "detention 4 -"),
            ("Sesenta personas fueron arrestadas, siete de ellas resultaron heridas.", "detention 60 -"),
        ],
    },
)  # fmt: skip

test_weekend = read_as(
    "kind status when",
    {
        "en": [("Four men were arrested this weekend.", "detention occurred 2025-09-13..2025-09-14")],
        "de": [("Vier Männer wurden dieses Wochenende verhaftet.", "detention occurred 2025-09-13..2025-09-14")],
        "es": [
            ("Cuatro hombres fueron arrestados este fin de semana.", "detention occurred 2025-09-13..2025-09-14"),
            ("Cuatro hombres serán liberados este fin de semana.", "release planned 2025-09-20..2025-09-21"),
        ],
    },
)

test_forms = read_as(
    "kind status count",
    {
        "es": [
            ("La policía tiene detenidos a 12 pescadores.", "custody occurred 12"),
            ("La policía tiene previsto detener a 12 pescadores.", "detention planned 12"),
            ("Está previsto que la policía arreste a 12 pescadores.", "detention planned 12"),
            ("La policía mantiene que arrestó a 12 pescadores.", "detention occurred 12"),
            ("12 pescadores están arrestados en el puerto.", "custody occurred 12"),
            ("Ni la policía ni los vecinos detuvieron a 12 pescadores.", "detention denied 12"),
            ("La guardia tiene detenido el tráfico de 12 barcos.", ""),
            ("El equipo detuvo la racha de 12 derrotas.", ""),
        ],
    },
)

test_said_by = read_as(
    "kind count said_by",
    {
        "es": [
            ("La Fiscalía ha dicho que 12 pescadores fueron detenidos.", "detention 12 Fiscalía"),
            ("Murieron en prisión tres reclusos. Así lo aseguró la Fiscalía.", "death 3 Fiscalía"),
            ("Los 12 pescadores fueron detenidos, expuso el abogado Juan Arce.", "detention 12 Juan Arce"),
        ],
    },
)
