"""Generated stories: a world, told by outlets and speakers who round, bound, update, copy and count other people.

`consistent(seed)` tells nothing that is not true. `planted(seed)` tells the same with one thing in it that cannot be
true, and names the check that has to find it. Each story is a list of reports as in `findings_told`; `text` in it is
the same in prose.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from generated.prose import sentence
from generated.worlds import Happening, World, world_of

Said = dict[str, Any]
Report = dict[str, Any]
OUTLETS = ("Nordkontor", "Elbpost", "Rheinbote", "Harbour Review", "Lowland Gazette", "Meridian", "Hafenpost")
SPEAKERS = ("Mira Dahl", "Jan Orth", "Eva Ritt", "Tom Hale", "Ada Lind")


@dataclass(frozen=True)
class Story:
    seed: int
    reports: tuple[Report, ...]
    planted: str | None = None  # the check that has to find it
    what: str = ""


class Telling:
    """Reports being written about a world."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.world: World = world_of(self.random)
        self.reports: list[Report] = []

    def report(self, day: date, says: list[Said], outlet: str | None = None) -> Report:
        told = {
            "outlet": outlet or self.random.choice(OUTLETS),
            "published": _day(day),
            "language": self.random.choice(["en", "de"]),
            "says": [{"at": self.world.country, **one} for one in says],
        }
        self.reports.append(told)
        return told

    def speaker(self) -> str:
        return self.random.choice(SPEAKERS)

    def number(self, count: int) -> str:
        """The number as somebody may truly put it: exact, rounded, or a bound."""
        way = self.random.choice(["exact", "exact", "exact", "about", "over", "at_least", "under", "nearly"])
        step = 10 if count >= 40 else 5
        floor, ceiling = count - count % step, count - count % step + step
        if way == "about" and abs(round(count, -1) - count) * 10 <= count and count >= 30:
            return f"~{round(count, -1)}"
        if way == "over" and 0 < floor < count:
            return f">{floor}"
        if way == "at_least":
            return f">={max(1, floor)}"
        return f"<{ceiling}" if way in ("under", "nearly") and count >= 10 else str(count)

    def less_exactly(self, said: Said, day: date) -> Said:
        """The same as an outlet tells it in passing: without the day, only the month, no country, a wider word."""
        way = self.random.choice(["as it was", "no day", "month", "no country", "prisoners"])
        if way == "no day":
            return {key: value for key, value in said.items() if key != "when"}
        if way == "month":
            return {**said, "when": f"{day:%m}-01..{day:%m}-{monthrange(day.year, day.month)[1]}"}
        if way == "no country":
            return {**said, "at": None}
        return {**said, "group": "prisoner"} if way == "prisoners" else said

    def told(self) -> tuple[Report, ...]:
        ordered = sorted(self.reports, key=lambda one: one["published"])
        for one in ordered:
            one["text"] = " ".join(sentence(said, one["language"]) for said in one["says"])
        return tuple(ordered)


def consistent(seed: int) -> Story:
    """A story in which all of it is true."""
    telling = Telling(seed)
    _tell(telling)
    return Story(seed, telling.told())


def planted(seed: int) -> Story:
    """A story with one thing that cannot be true; which of the kinds goes by the seed."""
    telling = Telling(seed)
    _tell(telling)
    plant = PLANTS[seed % len(PLANTS)]
    check = plant(telling)
    return Story(seed, telling.told(), check, plant.__name__)


def _tell(telling: Telling) -> None:
    for happening in telling.world.happenings:
        _tell_happening(telling, happening)
    for counter in telling.world.lists:
        _tell_counts(telling, counter)
    _tell_totals(telling)
    _tell_demand(telling)


def _tell_happening(telling: Telling, one: Happening) -> None:
    """Two to four reports: an exact one, others that round; perhaps parts; perhaps a first number that is updated."""
    random, day = telling.random, one.day
    first = {"kind": one.kind, "count": str(one.count), "group": one.group, "when": _day(day)}
    speaker = telling.speaker()
    if random.random() < 0.3 and one.count > 20:  # 'so far' low, then counted on by the same speaker
        telling.report(day, [{**first, "count": str(one.count - random.randrange(1, 6)), "said_by": [speaker]}])
        telling.report(day + timedelta(days=1), [{**first, "said_by": [speaker]}])
    else:
        says = [{**first, "said_by": [speaker]}]
        if one.kind == "release":
            says += _parts(telling, one, speaker)
        telling.report(day, says)
    for _ in range(random.randrange(1, 3)):
        again = {**telling.less_exactly(first, day), "count": telling.number(one.count)}
        who = {"said_by": [telling.speaker()]} if random.random() < 0.6 else {}
        telling.report(day + timedelta(days=random.randrange(2)), [{**again, **who}])
    if random.random() < 0.3:  # copies
        for outlet in random.sample(OUTLETS, 2):
            telling.report(day + timedelta(days=1), [{**first, "said_by": [speaker]}], outlet)


def _parts(telling: Telling, one: Happening, speaker: str) -> list[Said]:
    random, when, by = telling.random, _day(one.day), [speaker]
    part = {"kind": "release", "when": when, "said_by": by, "part_of": 0}
    way = random.choice(["foreign", "sexes", "brought", "women", "none"])
    if way == "foreign":
        whole = {**part, "count": str(sum(one.foreign.values())), "group": "foreigner"}
        shown = dict(list(one.foreign.items())[: random.randrange(1, len(one.foreign) + 1)])
        return [whole, *({**part, "count": str(n), "nationality": c, "part_of": 1} for c, n in shown.items())]
    if way == "sexes":
        men = one.count - one.women
        return [{**part, "count": str(one.women), "group": "woman"}, {**part, "count": str(men), "group": "man"}]
    if way == "women":
        return [{**part, "count": telling.number(one.women), "group": "woman"}]
    if way == "brought" and not one.refused:
        return [{**part, "kind": "transfer", "count": str(n), "to": to} for to, n in one.brought.items()]
    if way == "brought":  # one refused to cross: fewer arrived than were freed
        return [{**part, "kind": "transfer", "count": str(one.count - one.refused), "to": "LT"}]
    return []


def _tell_counts(telling: Telling, counter: str) -> None:
    """A counter's stock every few weeks, exact or bounded, never on the day on which something happens."""
    random, world = telling.random, telling.world
    busy = {one.day + timedelta(days=shift) for one in world.happenings for shift in (-1, 0, 1)}
    days = [world.first + timedelta(days=at) for at in range(0, 85, random.choice([21, 28, 42]))]
    for day in days:
        while day in busy:
            day += timedelta(days=1)
        held = {"kind": "custody", "group": "political_prisoner", "when": _day(day), "said_by": [counter]}
        if random.random() < 0.3:  # other people: all who are in prison, and journalists, none of whom was freed
            journalists = {**held, "count": "27", "group": "journalist"}
            telling.report(day, [{**held, "count": str(world.held * 9), "group": "prisoner"}, journalists])
        telling.report(day, [{**held, "count": telling.number(world.on_list(counter, day))}])
        if random.random() < 0.4:  # printed again days later, as it was
            held["count"] = str(world.on_list(counter, day))
            telling.report(day, [held])
            telling.report(day + timedelta(days=5), [{**held, "when": _day(day + timedelta(days=5))}])


def _tell_totals(telling: Telling) -> None:
    """'Since then so many': two speakers with windows of their own, and one that only says 'so far'."""
    random, world = telling.random, telling.world
    for speaker, start in (("Foro", world.first), ("Coalition", world.first + timedelta(days=20))):
        for day in (world.first + timedelta(days=50), world.last):
            count = world.freed(start, day)
            if count:
                said = {"kind": "release", "group": "political_prisoner", "cumulative": "yes", "said_by": [speaker]}
                window = {} if speaker == "Coalition" else {"when": f"{_day(start)}..{_day(day)}"}
                bound = random.choice(["", "", ">="])
                telling.report(day, [{**said, **window, "count": f"{bound}{count}"}])


def _tell_demand(telling: Telling) -> None:
    world, day = telling.world, telling.world.first + timedelta(days=3)
    fewer = world.on_list("Haftregister", day) - telling.random.randrange(20, 200)
    said = {"kind": "release", "status": "demanded", "group": "prisoner", "said_by": ["Washington"]}
    telling.report(day, [{**said, "count": str(fewer)}])


def _release(telling: Telling) -> tuple[Happening, Said]:
    """A release that is told exactly, on a day of its own after all others.

    Neither it nor the numbers planted beside it are round: a round number may stand for others, and contradicts none.
    """
    day = telling.world.last + timedelta(days=12)
    one = Happening("release", day, 10 * telling.random.randrange(4, 12) + telling.random.choice((1, 2, 3, 6, 7)))
    said = {"kind": "release", "count": str(one.count), "group": "political_prisoner", "when": _day(day)}
    return one, said


def too_many_foreigners(telling: Telling) -> str:
    one, said = _release(telling)
    parts = [{"kind": "release", "when": said["when"], "part_of": 1, "count": str(n), "nationality": nation}
             for nation, n in (("LT", 6), ("LV", 2), ("PL", 2), ("DE", 2), ("GB", 3))]  # fmt: skip
    foreign = {"kind": "release", "when": said["when"], "part_of": 0, "count": "14", "group": "foreigner"}
    telling.report(one.day, [said, foreign, *parts])
    return "parts_and_whole"


def too_many_brought(telling: Telling) -> str:
    one, said = _release(telling)
    more = telling.random.randrange(1, 6)
    part = {"kind": "transfer", "when": said["when"], "part_of": 0}
    telling.report(one.day, [said, {**part, "count": str(one.count - 9), "to": "UA"},
                             {**part, "count": str(9 + more), "to": "LT"}])  # fmt: skip
    return "parts_and_whole"


def men_and_women(telling: Telling) -> str:
    one, said = _release(telling)
    part = {"kind": "release", "when": said["when"], "part_of": 0}
    telling.report(one.day, [said, {**part, "count": "20", "group": "woman"},
                             {**part, "count": str(one.count - 22), "group": "man"}])  # fmt: skip
    return "parts_and_whole"


def part_by_another(telling: Telling) -> str:
    one, said = _release(telling)
    telling.report(one.day, [{**said, "group": "prisoner"}])
    telling.report(one.day, [{**said, "count": str(one.count + 7), "said_by": ["Haftregister"]}])
    return "parts_and_whole"


def two_numbers(telling: Telling) -> str:
    one, said = _release(telling)
    telling.report(one.day, [{**said, "said_by": ["Mira Dahl"]}])
    telling.report(one.day, [{**said, "count": str(one.count - 4), "said_by": ["Jan Orth"]}])
    return "conflicting_figures"


def outside_a_bound(telling: Telling) -> str:
    one, said = _release(telling)
    telling.report(one.day, [{**said, "count": f">{one.count + 2}", "said_by": ["Mira Dahl"]}])
    telling.report(one.day + timedelta(days=1), [{**said, "said_by": ["Jan Orth"]}])
    return "conflicting_figures"


def contradicts_himself(telling: Telling) -> str:
    one, said = _release(telling)
    other = {**said, "count": str(one.count + 5), "said_by": ["Mira Dahl"]}
    telling.report(one.day, [{**said, "said_by": ["Mira Dahl"]}, other])
    return "own_contradiction"


def total_falls(telling: Telling) -> str:
    world = telling.world
    start, day = _day(world.first), world.last + timedelta(days=9)
    said = {"kind": "release", "group": "political_prisoner", "cumulative": "yes", "said_by": ["Ada Lind"]}
    for later, count in ((0, 900), (7, 880)):
        when = f"{start}..{_day(day + timedelta(days=later))}"
        telling.report(day + timedelta(days=later), [{**said, "count": str(count), "when": when}])
    return "total_that_falls"


def events_beyond_total(telling: Telling) -> str:
    world, day = telling.world, telling.world.last + timedelta(days=1)
    true = world.freed(world.first, day)
    said = {"kind": "release", "group": "political_prisoner", "cumulative": "yes", "said_by": ["Ada Lind"]}
    telling.report(day, [{**said, "count": str(true // 2), "when": f"{_day(world.first)}..{_day(day)}"}])
    return "total_that_falls"


def _stock(telling: Telling, day: date, count: int) -> None:
    held = {"kind": "custody", "group": "political_prisoner", "when": _day(day), "said_by": ["Ada Lind"]}
    telling.report(day, [{**held, "count": str(count)}])


def cells_filled_again(telling: Telling) -> str:
    one, said = _release(telling)
    _stock(telling, one.day - timedelta(days=4), 700)
    telling.report(one.day, [said])
    _stock(telling, one.day + timedelta(days=4), 690)
    return "stock_and_flows"


def gone_without_a_word(telling: Telling) -> str:
    one, said = _release(telling)
    _stock(telling, one.day - timedelta(days=4), 700)
    telling.report(one.day, [said])
    _stock(telling, one.day + timedelta(days=4), 700 - 2 * one.count)
    return "stock_and_flows"


def more_demanded(telling: Telling) -> str:
    world, day = telling.world, telling.world.first + timedelta(days=4)
    _stock(telling, day, world.held)
    telling.report(day, [{"kind": "release", "status": "demanded", "group": "prisoner", "said_by": ["Tom Hale"],
                          "count": str(world.held * 20)}])  # fmt: skip
    return "more_than_held"


def sides_of_an_exchange(telling: Telling) -> str:
    day = telling.world.last + timedelta(days=3)
    side = {"kind": "release", "group": "prisoner_of_war", "when": _day(day), "count": "195"}
    swap = {"kind": "exchange", "group": "prisoner_of_war", "when": _day(day), "count": "380", "at": "UA"}
    telling.report(day, [swap, {**side, "by": ["Russia"], "at": "RU"}, {**side, "by": ["Ukraine"], "at": "UA"}])
    return "both_sides_of_an_exchange"


def _person(telling: Telling, *stations: tuple[str, int]) -> None:
    for kind, later in stations:
        day = telling.world.first + timedelta(days=later)
        telling.report(day, [{"kind": kind, "people": ["Rita Muster"], "when": _day(day)}])


def freed_and_on_the_list(telling: Telling) -> str:
    _person(telling, ("detention", 2), ("release", 20), ("custody", 40))
    return "freed_and_held"


def dead_and_freed(telling: Telling) -> str:
    _person(telling, ("detention", 2), ("death", 20), ("release", 40))
    return "died_and_later"


def told_too_early(telling: Telling) -> str:
    one, said = _release(telling)
    telling.report(one.day - timedelta(days=3), [said])
    return "before_its_cause"


PLANTS: tuple[Callable[[Telling], str], ...] = (
    too_many_foreigners, too_many_brought, men_and_women, part_by_another, two_numbers, outside_a_bound,
    contradicts_himself, total_falls, events_beyond_total, cells_filled_again, gone_without_a_word, more_demanded,
    sides_of_an_exchange, freed_and_on_the_list, dead_and_freed, told_too_early,
)  # fmt: skip


def _day(day: date) -> str:
    return f"{day:%m-%d}"
