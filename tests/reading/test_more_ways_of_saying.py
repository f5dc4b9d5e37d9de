"""Set phrases by which the press says that somebody is let go, moved or swapped, and the same words of else."""

from __future__ import annotations

import pytest
from noted import read_in

READ = [
    ("en", "Nine activists are at large again.", "release occurred 9"),
    ("en", "The junta gave the green light to the release of nine activists.", "release planned 9"),
    ("en", "Mothers made a plea to the gang to free nine drivers.", "release demanded 9"),
    ("en", "The junta shrugged off calls to free nine activists.", "release refused 9"),
    ("en", "Nine prisoners changed hands on a bridge.", "exchange occurred 9"),
    ("de", "Neun Geiseln sind keine Geiseln mehr.", "release occurred 9"),
    ("de", "Neun Gefangene wechselten den Besitzer.", "exchange occurred 9"),
    ("es", "La junta dio luz verde a la liberación de nueve activistas.", "release planned 9"),
    ("es", "Los dos bandos permutaron nueve prisioneros.", "exchange occurred 9"),
    ("ru", "Хунта дала добро на освобождение девяти активистов.", "release planned 9"),
    ("ru", "Девять активистов вернулись на свободу.", "release occurred 9"),
]
NOTHING = [
    ("en", "The museum opened the doors to 40 schoolchildren."),
    ("en", "The club let loose its two strikers."),
    ("de", "Neun Firmen wechselten den Besitzer."),
    ("es", "La editorial sacó a la calle nueve novelas."),
    ("ru", "Музей открыл двери для 40 школьников."),
]


@pytest.mark.parametrize(("language", "text", "read"), READ)
def test_set_phrases_are_read(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind status count", language) == read


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_the_same_words_of_something_else(language: str, text: str) -> None:
    assert read_in(text, "kind count", language) == ""
