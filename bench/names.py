"""How many pairs of names are scored a second: a part of `make bench`. CPU time, one core, from lines to scores."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

from gegenprobe.matching.names_score import NameScorer, Pair
from gegenprobe.packs.name_words import shipped_name_words

PAIRS = 200_000
GIVEN = ("Alexander", "Мария", "Siarhei", "Jelena", "Wiktor", "Наталья", "Dzmitry", "Светлана", "John", "Эдуард")
SYLLABLES = (
    "ka",
    "lu",
    "sen",
    "ba",
    "ry",
    "tsi",
    "kha",
    "nou",
    "ми",
    "ло",
    "ров",
    "ста",
    "не",
    "bo",
    "гри",
    "wa",
    "sch",
)
ENDS = ("ski", "ская", "enko", "ов", "ova", "uk", "iewicz", "ич", "owa", "ин", "енко", "sky")


def lines() -> Iterator[str]:
    """The table."""
    scorer = NameScorer(shipped_name_words())
    yield "names                     pairs/s"
    for what, distinct in (("5,000 distinct names", 5_000), ("all names distinct", 2 * PAIRS)):
        pairs = made_pairs(distinct)
        scorer.scores(pairs[:5_000])
        start = time.process_time()
        scorer.scores(pairs)
        yield f"{what:<24} {PAIRS / (time.process_time() - start):>8,.0f}"


def made_pairs(distinct: int) -> list[Pair]:
    """Pairs out of so many names, every second one of two spellings of a name."""
    chance = random.Random(20250913)
    names = [_name(chance) for _ in range(distinct)]
    pairs = []
    for at in range(PAIRS):
        one = names[2 * at % distinct]
        other = _respelt(one, chance) if at % 2 else names[(2 * at + 1) % distinct]
        pairs.append((one, other))
    return pairs


def _name(chance: random.Random) -> str:
    stem = "".join(chance.choices(SYLLABLES, k=4)).capitalize()
    return f"{chance.choice(GIVEN)} {stem}{chance.choice(ENDS)}"


def _respelt(name: str, chance: random.Random) -> str:
    at = chance.randrange(len(name) - 3, len(name))
    return name[:at] + chance.choice("aeiouы") + name[at:]
