"""Releases that are only told to come or not to come; demands that somebody turns down; pleas that are rejected."""

from __future__ import annotations

from noted import read_as

TO_COME: dict[str, list[tuple[str, str]]] = {
    "es": [
        ("No habrá indulto para los doce presos.", "release refused 12"),
        ("No hubo indulto para los doce presos.", "release denied 12"),
        ("Habrá indulto para doce presos.", "release planned 12"),
    ],
    "ru": [
        ("Амнистии для двенадцати офицеров не будет.", "release refused 12"),
    ],
    "en": [
        ("There will be no pardon for the twelve officers.", "release refused 12"),
        ("There was no amnesty for the twelve generals.", "release denied 12"),
        ("There will be an amnesty for the twelve generals.", "release planned 12"),
    ],
    "de": [
        ("Eine Begnadigung der zwölf Offiziere wird es nicht geben.", "release refused 12"),
        ("Eine Amnestie für zwölf Häftlinge gab es nicht.", "release denied 12"),
        ("Eine Begnadigung der zwölf Offiziere wird es geben.", "release planned 12"),
    ],
}
AS_IT_WAS: dict[str, list[tuple[str, str]]] = {
    "de": [
        ("Der Plan, zwölf Häftlinge zu begnadigen, wurde am Montag bekannt.", "release planned 12"),
    ],
    "ru": [
        ("Освободить двенадцать моряков, к чему призывала ООН, Лима пообещала в мае.", "release planned 12"),
    ],
    "es": [
        ("El juez negó haber liberado a doce presos.", "release denied 12"),
    ],
}
TURNED_DOWN: dict[str, list[tuple[str, str]]] = {
    "de": [
        ("Die Forderung der Bischöfe, zwölf Studenten zu begnadigen, lehnte der Präsident ab.", "release refused 12"),
        ("Forderungen der EU, zwölf Studenten freizulassen, wies Minsk zurück.", "release refused 12"),
        ("Der Präsident lehnte das Gnadengesuch von zwölf verurteilten Soldaten ab.", "release refused 12"),
    ],
    "en": [
        ("The president rejected a plea for clemency from twelve convicted soldiers.", "release refused 12"),
    ],
    "ru": [
        (
            "Помиловать двенадцать арестованных студентов, о чём просили епископы, президент отказался.",
            "release refused 12",
        ),
        ("Освободить также двенадцать моряков Лима, однако, отказалась.", "release refused 12"),
    ],
}

test_what_is_to_come = read_as("kind status count", TO_COME)
test_what_stays_as_it_was = read_as("kind status count", AS_IT_WAS)
test_what_is_turned_down_is_refused = read_as("kind status count", TURNED_DOWN)
