"""One person named in a sentence that tells nothing of the kind, and the pronouns of the next one."""

from __future__ import annotations

import pytest
from noted import read_as, read_in

READ = [
    ("en", "Little is known of the fate of Ruth Adler. She died in prison.", "death occurred Ruth Adler"),
    ("en", "In Lima, Jon Falk is known for his blog. London demanded his release.", "release demanded Jon Falk"),
    ("en", "Malian singer Ruth Adler was convicted in Lima. Her trial on fraud charges begins on Monday.",
     "sentence occurred Ruth Adler; sentence planned Ruth Adler"),
    ("de", "Über das Schicksal von Ruth Adler ist wenig bekannt. Das Gericht verurteilte sie zu fünf Jahren Haft.",
     "sentence occurred Ruth Adler"),
    ("de", "In Lima ist Jon Falk für seinen Blog bekannt. London forderte seine Freilassung.",
     "release demanded Jon Falk"),
    ("de", "Über das Schicksal von Ruth Adler ist wenig bekannt. Peru bittet um ihre Auslieferung.",
     "transfer demanded Ruth Adler"),
    ("es", "En Lima, Omar Falcón es conocido por su blog. Murió ayer en la cárcel.", "death occurred Omar Falcón"),
    ("es", "Poco se sabe de la suerte de Inés Rosas. Londres exigió su liberación.", "release demanded Inés Rosas"),
    ("ru", "О судьбе Анны Берг известно мало. Лондон потребовал её освобождения.", "release demanded Анна Берг"),
]  # fmt: skip

OTHERS = [
    ("en", "Nothing is known of the town. She was freed on Friday."),
    ("en", "Undeterred after the verdict, she was freed on Friday."),
    ("de", "Anna Berg und drei Schüler kennen den Ort. Am Freitag wurden sie befreit."),
    ("es", "Inés Rosas y dos amigos viven en Lima. El viernes fueron liberados."),
]


test_told_on = read_as("kind status people", READ)


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_nobody_by_name(language: str, text: str) -> None:
    assert read_in(text, "people", language).strip("-; ") == ""
