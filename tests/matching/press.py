"""Reports in made-up words for tests of copies: sentences, and what outlets do with those of others."""

from __future__ import annotations

import random

from gegenprobe.matching.copies import Copy, copies
from gegenprobe.matching.copy_shelf import Shelf
from gegenprobe.model.report import Report, Segment

WORDS = [first + second for first in ("ba", "ke", "lo", "mi", "nu", "ra", "sto", "ve") for second in "nrtlskdf"]
WORDS = [one + other for one in WORDS for other in ("", "an", "er", "ig", "os")]


def sentence(chance: random.Random, words: int = 12) -> str:
    return " ".join(chance.choices(WORDS, k=words)).capitalize() + "."


def article(chance: random.Random, sentences: int = 20) -> list[str]:
    return [sentence(chance, chance.randint(8, 18)) for _ in range(sentences)]


def report_of(text: str, name: str = "r") -> Report:
    return Report(id=name, name=name, text=text, digest="", segments=(Segment(0, len(text), "body"),))


def shelf_of(texts: dict[str, str]) -> Shelf:
    shelf = Shelf()
    for name, text in texts.items():
        shelf.put(name, report_of(text, name))
    return shelf


def copies_of(texts: dict[str, str], min_share: float = 0.3) -> list[Copy]:
    return list(copies(shelf_of(texts), min_share))
