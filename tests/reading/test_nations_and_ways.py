"""Whose citizens all of those counted are, and the way of those moved, where a noun or a ranking tells it."""

from __future__ import annotations

from noted import read_as

ALL_OF_A_NATION = [
    ("en", "Chad expelled 27 painters in May, all of them Kenyans.", "transfer 27 KE"),
    ("en", "Chad arrested 27 painters in May, all from Kenya.", "detention 27 KE"),
    ("en", "Chad expelled 27 painters in May. All of them were Kenyan citizens.", "transfer 27 KE"),
    ("en", "Chad arrested 27 painters, all in Kenya.", "detention 27 -"),
    ("en", "Chad freed 27 painters in May. All of them will paint for Kenyans.", "release 27 -"),
    ("de", "Der Tschad wies im Mai 27 Maler aus, allesamt Kenianer.", "transfer 27 KE"),
    ("de", "27 Maler (alle aus Kenia) wurden im Mai verhaftet.", "detention 27 KE"),
    ("de", "Der Tschad verhaftete 27 Maler, alle in Kenia.", "detention 27 -"),
    ("es", "Chad expulsó en mayo a 27 pintores, todos ellos kenianos e indios.", "transfer 27 KE/IN"),
    ("es", "Chad expulsó en mayo a 27 pintores. Todos eran ciudadanos kenianos.", "transfer 27 KE"),
    ("es", "Chad detuvo a 27 pintores, todos en Kenia.", "detention 27 -"),
    ("ru", "Чад выслал в мае 27 художников, все они — кенийцы.", "transfer 27 KE"),
    ("ru", "Чад выслал в мае 27 художников. Все они — граждане Кении.", "transfer 27 KE"),
    ("ru", "Чад задержал 27 художников, все в Кении.", "detention 27 -"),
]

MEMBERS_ON_THEIR_WAY = [
    ("en", "Among those deported on Monday from Chad to Peru were 19 painters.", "transfer 19 TD PE"),
    ("de", "Unter den am Montag aus dem Tschad nach Peru abgeschobenen Menschen waren 19 Maler.", "transfer 19 TD PE"),
    ("ru", "Среди высланных в понедельник из Чада в Перу — 19 художников.", "transfer 19 TD PE"),
    ("en", "Six painters were expelled from the Netherlands to the Gambia.", "transfer 6 NL GM"),
    ("de", "Sechs Maler wurden aus Chile auf die Malediven ausgewiesen.", "transfer 6 CL MV"),
    ("de", "Sechs Maler wurden auf Kuba festgenommen.", "detention 6 - -"),
    ("en", "Fourteen Nepalis were flown back to their country.", "transfer 14 - NP"),
    ("en", "Nine Kenyan painters were deported to Uganda.", "transfer 9 - UG"),
    ("de", "Vierzehn Nepalesen wurden in ihr Land zurückgeflogen.", "transfer 14 - NP"),
    ("es", "Catorce nepalíes serán trasladados a su país desde cárceles maltesas.", "transfer 14 - NP"),
    ("ru", "Семерых непальских детей вернут из России родным.", "release 7 - -; transfer 7 RU NP"),
    ("ru", "Семерых непальских детей вывезли с родины в Россию.", "transfer 7 - RU"),
]

RANKED = [
    (
        "en",
        "On Monday 84 painters were brought from Chad to Chile. Kenya accounted for the largest group with 45, "
        "followed by Nepal with 22.",
        "transfer 84 CL -; transfer 45 CL KE; transfer 22 CL NP",
    ),
    (
        "es",
        "El lunes fueron llevados de Chad a Chile 84 pintores. Kenia aportaba el grupo mayor, con 45, por delante "
        "de Nepal (22).",
        "transfer 84 CL -; transfer 45 CL KE; transfer 22 CL NP",
    ),
    (
        "de",
        "Am Montag wurden 84 Maler aus dem Tschad nach Chile gebracht. Die meisten stammen aus Kenia (45), gefolgt "
        "von Nepal (22).",
        "transfer 84 CL -; transfer 22 CL NP; transfer 45 CL KE",
    ),
    (
        "en",
        "The militia handed over 600 painters to Chile on Monday. It will hand over 90 more.",
        "transfer 600 CL -; transfer 90 CL -",
    ),
    ("es", "Chad deportó a 600 pintores. Lima, que ha mediado en 17 casos, calla.", "transfer 600 - -"),
]

test_all_of_them_are_citizens_of_one_country = read_as("kind count nation", ALL_OF_A_NATION)
test_the_way_of_those_moved = read_as("kind count from to", MEMBERS_ON_THEIR_WAY)
test_those_moved_by_the_countries_they_are_of = read_as("kind count to nation", RANKED)
