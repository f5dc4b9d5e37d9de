"""What truly happens in a generated story: people are taken in and let go over some weeks; nobody reports it yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

NATIONS = ("LT", "LV", "PL", "DE", "FR", "GB", "UA", "US", "CZ", "EE")
COUNTRIES = ("BY", "VE", "MM", "NI")


@dataclass(frozen=True)
class Happening:
    """So many were freed, arrested or died on a day; some by citizenship, sex, and the country they were brought to."""

    kind: str
    day: date
    count: int
    group: str = "political_prisoner"
    foreign: dict[str, int] = field(default_factory=dict)
    women: int = 0
    brought: dict[str, int] = field(default_factory=dict)
    refused: int = 0


@dataclass
class World:
    """A country, its counters with the lists they keep, and what happens there."""

    country: str
    first: date
    held: int  # on the first day, on the longest list
    lists: dict[str, int]  # counter: how many are on that list on the first day
    happenings: list[Happening]

    def on_list(self, counter: str, day: date) -> int:
        """How many are on a counter's list in the evening of a day: everybody who comes and goes is on every list."""
        change = 0
        for one in self.happenings:
            if one.day <= day:
                change += one.count if one.kind == "detention" else -one.count
        return self.lists[counter] + change

    def freed(self, since: date, until: date) -> int:
        """How many were freed from one day to another, both included."""
        return sum(one.count for one in self.happenings if one.kind == "release" and since <= one.day <= until)

    @property
    def last(self) -> date:
        return self.first + timedelta(days=84)


def world_of(random: Random) -> World:
    """A world of twelve weeks with three to six happenings, three days apart at least."""
    held = random.randrange(1400, 2900)
    lists = {"Viasna": held, "Haftregister": held - random.randrange(5, 60)}
    country = random.choice(COUNTRIES)
    first = date(2025, 3, 1) + timedelta(days=random.randrange(60))
    steps = sorted(random.sample(range(2, 24), random.randrange(3, 7)))
    world = World(country, first, held, lists, [])
    for number, step in enumerate(steps):
        day = first + timedelta(days=step * 3)
        kind = "release" if number == 0 else random.choice(["release", "release", "detention", "death"])
        world.happenings.append(_happening(kind, day, random))
    return world


def _happening(kind: str, day: date, random: Random) -> Happening:
    if kind == "death":
        return Happening(kind, day, random.randrange(1, 4))
    count = random.randrange(12, 180)
    if kind == "detention":
        return Happening(kind, day, count)
    nations = random.sample(NATIONS[:6], random.randrange(3, 6))
    foreign = {nation: random.randrange(1, 3) for nation in nations}
    refused = random.choice([0, 0, 1])
    abroad = random.randrange(3, count - 5)
    brought = {"LT": abroad, "UA": count - refused - abroad}
    women = random.randrange(1, count)
    return Happening(kind, day, count, foreign=foreign, women=women, brought=brought, refused=refused)
