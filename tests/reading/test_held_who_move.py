"""People who go to another country, as words beside them tell that they were held, and where."""

from __future__ import annotations

from noted import read_as

test_held_as_told_beside_them = read_as(
    "kind count people from to",
    {
        "en": [
            ("Nine nurses held in Lima were flown to Quito.", "transfer 9 - PE EC"),
            ("The nine tourists, kidnapped in Mali in May, arrived in Rome.", "transfer 9 - ML IT"),
            ("Anna Bell, who was held in Iran, landed in London.", "transfer - Anna Bell IR GB"),
            ("Nine nurses were flown to Quito.", ""),
            ("Nine gunmen who kidnapped a priest in Mali arrived in Rome.", "detention 1 - - -"),
        ],
        "de": [
            ("Neun in Mali entführte Touristen sind in Rom eingetroffen.", "transfer 9 - ML IT"),
            ("Neun Touristen, die in Mali entführt worden waren, sind in Rom gelandet.", "transfer 9 - ML IT"),
            ("Neun Touristen sind in Rom gelandet.", ""),
        ],
        "es": [
            ("Nueve turistas secuestrados en Malí llegaron a Roma.", "transfer 9 - ML IT"),
            ("Nueve enfermeras retenidas en Lima fueron llevadas a Quito.", "transfer 9 - PE EC"),
            ("Nueve turistas llegaron a Roma.", ""),
        ],
        "ru": [
            ("Девять медсестёр, удерживаемых в Лиме, вывезли в Кито.", "transfer 9 - PE EC"),
            ("Девять осуждённых в Беларуси поляков прибыли в Варшаву.", "transfer 9 - BY PL"),
        ],
    },
)

test_where_behind_a_participle = read_as(
    "kind at",
    {
        "de": [
            ("Neun in Kabul geborene Männer wurden in Hamburg festgenommen.", "detention DE"),
            ("Neun in Mali entführte Touristen wurden in Niger freigelassen.", "release NE"),
            ("Neun in Mali entführte Touristen wurden freigelassen.", "release ML"),
        ]
    },
)
