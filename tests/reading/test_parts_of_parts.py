"""Parts of parts, shares behind a passive, lists of names with ages, and who speaks behind a place."""

from __future__ import annotations

from noted import read_as

PARTS: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("Peru freed 52 men, among them 14 foreigners, including six Lithuanians.", "52 -; 14 -; 6 LT"),
        (
            "Peru freed 52 men. Among them are 14 foreigners, including six Lithuanians and two Latvians.",
            "52 -; 14 -; 2 LV; 6 LT",
        ),
        ("Peru freed 52 men, including 14 foreigners and six teachers.", "52 -; 14 -; 6 -"),
        ("Twelve men were arrested, five of them in Lyon.", "12 -; 5 -"),
        ("Twelve men were arrested; five of them were beaten.", "12 -"),
    ],
    "de": [
        ("Peru ließ 52 Männer frei, unter ihnen 14 Ausländer, darunter sechs Litauer.", "52 -; 14 -; 6 LT"),
    ],
    "es": [
        ("Perú liberó a 52 hombres, entre ellos 14 extranjeros, incluidos seis lituanos.", "52 -; 14 -; 6 LT"),
    ],
}
NAMES: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("Police arrested Ada Roth, 34; Max Dahl, 45; and Tom Hart, 23.", "detention Ada Roth+Max Dahl+Tom Hart"),
        ("Police arrested Ada Roth, 34; the mayor, Max Dahl, protested.", "detention Ada Roth"),
        ("Max Dahl of the PDI-P, who was arrested in May, was silent.", "detention Max Dahl"),
    ],
}
SPEAKERS: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("Four pilgrims were arrested in Peru, Warsaw says.", "detention Warsaw"),
        ("Four pilgrims were arrested in Lima, Peru.", "detention -"),
    ],
}
SINCE: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("Police have arrested 30 men since the vote in May 2024.", "2024-05-01..2025-09-16"),
        ("Since the war began in March 2022 more than 900 men have been arrested.", "2022-03-01..2025-09-16"),
        ("Police arrested 30 men in May 2024.", "2024-05-01..2024-05-31"),
    ],
}

test_a_part_may_have_parts_of_its_own = read_as("count nation", PARTS)
test_names_parted_by_semicolons = read_as("kind people", NAMES)
test_a_place_behind_a_place_speaks = read_as("kind said_by", SPEAKERS)
test_what_is_counted_since_an_event_goes_on_to_the_report = read_as("when", SINCE)
