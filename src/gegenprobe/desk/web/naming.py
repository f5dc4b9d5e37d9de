"""Who and where: people with all their spellings, those who are cited, places; each with its statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from gegenprobe.ledger.post import Standing
from gegenprobe.matching.names import Person
from gegenprobe.model.identity import content_id
from gegenprobe.model.statement import Statement

Sort = Literal["people", "speakers", "places"]
SORTS: tuple[Sort, ...] = ("people", "speakers", "places")


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A name of one sort: its id in addresses, how it is written most, who it is where it is a person."""

    id: str
    name: str
    statements: tuple[Statement, ...]
    person: Person | None = None

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every way in which it is written."""
        return self.person.names if self.person else (self.name,)


def names_of(standing: Standing, statements: tuple[Statement, ...]) -> Mapping[Sort, Mapping[str, Named]]:
    """All names by sort and id, those of most statements first."""
    found: dict[Sort, dict[tuple[str, str], list[Statement]]] = {sort: defaultdict(list) for sort in SORTS}
    for one in statements:
        for sort, person, name in _names(standing, one):
            found[sort][person, name].append(one)
    return {sort: _ordered(standing, sort, names) for sort, names in found.items()}


def _names(standing: Standing, one: Statement) -> Iterator[tuple[Sort, str, str]]:
    """The names of a statement: sort, the person's id ('' for what is none), the name."""
    people = standing.people
    for person in dict.fromkeys(people.of(one.report, name) for name in one.people):
        yield "people", person, people.shown(person)
    cited = [people.of(one.report, name) for name in one.said_by]
    for person in dict.fromkeys(cited):
        yield "speakers", person, people.shown(person)
    if not cited:
        yield "speakers", "", standing.sources[one.id].speaker
    for place in dict.fromkeys(place for place in (one.at, one.origin, one.to) if place):
        yield "places", "", place


def _ordered(standing: Standing, sort: Sort, names: Mapping[tuple[str, str], list[Statement]]) -> Mapping[str, Named]:
    order = sorted(names, key=lambda key: (-len(names[key]), key[1]))
    made = [
        Named(
            id=person or content_id("n", [sort, name]),
            name=name,
            statements=tuple(names[person, name]),
            person=standing.people.persons.get(person),
        )
        for person, name in order
    ]
    return {one.id: one for one in made}
