"""Who speaks: sources without a name, offices of a place, outlets themselves, and whom 'und bat' asks."""

from __future__ import annotations

import pytest
from noted import read_in

CASES = [
    ("ru", "Источник в портовых кругах сообщил, что задержаны 14 человек.", "14 Источник в портовых кругах"),
    ("ru", "Задержаны 14 человек, сообщил источник в портовых кругах.", "14 источник в портовых кругах"),
    ("ru", "«Парус» насчитал 83 политзаключённых.", "83 Парус"),
    ("ru", "В Риге утверждают, что освобождены 14 моряков.", "14 Рига"),
    ("ru", "В Риге задержали 14 моряков.", "14 -"),
    ("ru", "Верховный суд Карелии сообщил, что 71 человек остаётся под стражей.", "71 Верховный суд Карелии"),
    ("ru", "Его сторонники требовали освободить Олега Дёмина, задержанного на вокзале.", "- сторонники"),
    ("ru", "За год задержали 83 человека. Такие цифры приводит проект «Парус».", "83 Парус"),
    ("de", "Der Abt dankte den Helfern und bat die Rebellen, die vier Mönche gehen zu lassen.", "4 Abt"),
    ("de", "Nach Recherchen dieser Zeitung wurden 15 Männer abgeschoben.", "15 -"),
    ("de", "Nach Recherchen der Zeitung Morgenblatt wurden 15 Männer abgeschoben.", "15 Morgenblatt"),
    (
        "de",
        "Im Mai kamen nach Angaben der Behörde 90 Männer frei; der Bäcker Uwe Kolb wurde später festgenommen.",
        "90 Behörde; - -",
    ),
    ("de", "Im Mai kamen nach Angaben der Behörde 90 Männer frei; zwölf seien noch in Haft.", "90 Behörde; 12 Behörde"),
    ("es", "Catorce activistas fueron detenidos, según un recuento de esta agencia.", "14 -"),
    ("es", "Catorce activistas fueron detenidos, según un recuento de la agencia Norte.", "14 Norte"),
    ("en", "The sculptor, Ivo Stern, was arrested at home, his wife told The Courier.", "- wife"),
    ("en", "The League wants talks. The League said that 43 political prisoners are held.", "43 League"),
    ("en", "According to a notice posted on Friday, the navy stopped nine boats and held 64 migrants.", "64 -"),
    ("en", "The embassy let it be known that 16 sailors had been freed.", "16 embassy"),
]


@pytest.mark.parametrize(("code", "text", "read"), CASES)
def test_who_speaks(code: str, text: str, read: str) -> None:
    assert read_in(text, "count said_by", code) == read
