"""Who is who in the book: every name that a report gives, with the person it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from gegenprobe.model.identity import content_id
from gegenprobe.model.statement import Statement

Mention = tuple[str, str]  # a report (id) and a name as it gives it


@dataclass(frozen=True, slots=True)
class People:
    """Persons by the mentions of them. `of_report` are the names that each report gives, `shown` a person's name."""

    of_report: Mapping[str, frozenset[str]] = field(default_factory=dict)
    persons: Mapping[str, str] = field(default_factory=dict)
    spellings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, report: str, name: str) -> str:
        """The id of the person whom a report means by a name."""
        return self.persons.get(name) or _person(name)

    def shown(self, person: str) -> str:
        """The name by which a person is shown."""
        return self.spellings[person][0] if person in self.spellings else person


def names_in(statements: Iterable[Statement]) -> frozenset[str]:
    """Every name that the statements give."""
    return frozenset(
        name
        for one in statements
        for names in (one.people, one.by, one.counterpart, one.target, one.said_by)
        for name in names
    )


def with_names(before: People, changed: Mapping[str, frozenset[str]]) -> tuple[People, frozenset[str]]:
    """The people after these reports came to give these names, and the reports in which a name stands for another."""
    of_report = {**before.of_report, **changed}
    fresh = {name for names in changed.values() for name in names} - before.persons.keys()
    if not fresh:
        return People(of_report, before.persons, before.spellings), frozenset()
    persons, spellings = dict(before.persons), dict(before.spellings)
    for name in sorted(fresh):
        person = persons[name] = _person(name)
        spellings[person] = tuple(sorted({*spellings.get(person, ()), name}))
    return People(of_report, persons, spellings), frozenset()


def _person(name: str) -> str:
    return content_id("p", [" ".join(name.casefold().split())])
