"""Set phrases by which the press says that somebody is let go, moved or swapped, and the same words of else."""

from __future__ import annotations

from noted import read_as

READ: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("Nine activists are at large again.", "release occurred 9"),
        ("The junta gave the green light to the release of nine activists.", "release planned 9"),
        ("Mothers made a plea to the gang to free nine drivers.", "release demanded 9"),
        ("The junta shrugged off calls to free nine activists.", "release refused 9"),
        ("Nine prisoners changed hands on a bridge.", "exchange occurred 9"),
    ],
    "de": [
        ("Neun Geiseln sind keine Geiseln mehr.", "release occurred 9"),
        ("Neun Gefangene wechselten den Besitzer.", "exchange occurred 9"),
    ],
    "es": [
        ("La junta dio luz verde a la liberación de nueve activistas.", "release planned 9"),
        ("Los dos bandos permutaron nueve prisioneros.", "exchange occurred 9"),
    ],
    "ru": [
        ("Хунта дала добро на освобождение девяти активистов.", "release planned 9"),
        ("Девять активистов вернулись на свободу.", "release occurred 9"),
    ],
}
NOTHING: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("The museum opened the doors to 40 schoolchildren.", ""),
        ("The club let loose its two strikers.", ""),
    ],
    "de": [
        ("Neun Firmen wechselten den Besitzer.", ""),
    ],
    "es": [
        ("La editorial sacó a la calle nueve novelas.", ""),
    ],
    "ru": [
        ("Музей открыл двери для 40 школьников.", ""),
    ],
}

test_set_phrases_are_read = read_as("kind status count", READ)
test_the_same_words_of_something_else = read_as("kind count", NOTHING)
