"""A move inside one country is none across a border, by the towns of the clause or by what was told of them before."""

from __future__ import annotations

from noted import read_as

test_between_towns = read_as(
    "kind from to",
    {
        "en": [
            ("Nine prisoners were taken from Lyon to Paris.", ""),
            ("The 55 people held in Cochabamba will be transferred to La Paz.", "custody - -"),
            ("Police in Lima detained 12 men. They were taken to Cusco.", "detention - -"),
            ("Police detained 12 men in Lima. The 12 were transferred to Cusco.", "detention - -"),
        ],
        "de": [
            ("Neun Häftlinge wurden von Lyon nach Paris gebracht.", ""),
            ("Die 55 in Cochabamba Festgenommenen werden nach La Paz verlegt.", ""),
        ],
        "es": [
            ("La policía trasladó a nueve detenidos desde Sevilla a Madrid.", ""),
            ("Los 55 detenidos en Cochabamba serán trasladados a La Paz.", ""),
        ],
        "ru": [
            ("Девять заключённых перевели из Казани в Москву.", ""),
            ("Девять задержанных в Лиме перевезут в Куско.", ""),
        ],
    },
)

test_across_a_border = read_as(
    "kind from to",
    {
        "en": [
            ("Nine prisoners were flown from Moscow to Ankara.", "transfer RU TR"),
            ("Nine Ukrainian soldiers captured in Mariupol returned to Kyiv.", "transfer - UA"),
            ("Nine prisoners held in Lima were flown to Quito in Ecuador.", "transfer PE EC"),
        ],
        "de": [("Neun Migranten wurden von Paris nach Kabul abgeschoben.", "transfer FR AF")],
        "es": [("Nueve presos fueron trasladados de Lima a Quito.", "transfer PE EC")],
        "ru": [("Девять пленных перевезли из Донецка в Россию.", "transfer UA RU")],
    },
)
