"""Events, persons and groups as they are kept: each list of evidence once, and its number in every link."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from gegenprobe.matching.events import Group, Hold, Weights
from gegenprobe.matching.names import Mention, Person
from gegenprobe.model.ledger import Event, Link, Weight
from gegenprobe.model.message import Message
from gegenprobe.model.statement import When, Whom

KeptLink = tuple[str, str, int]  # left, right, the number of the evidence
KeptWeight = tuple[str, float, str]  # about, bits, the name of the reason


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptEvent:
    """An `Event`, but for its id."""

    kind: str
    change: str | None
    when: When | None
    at: str | None
    whom: Whom
    people: tuple[str, ...]
    statements: tuple[str, ...]
    links: tuple[KeptLink, ...]
    suggested: tuple[tuple[str, KeptLink], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPerson:
    """A `Person`, but for its id."""

    name: str
    mentions: tuple[Mention, ...]
    links: tuple[KeptLink, ...]
    suggested: tuple[tuple[str, KeptLink], ...]


@dataclass(frozen=True, slots=True)
class KeptGroup:
    """A `Group`."""

    tellings: tuple[str, ...]
    holds: tuple[KeptLink, ...]


@dataclass(frozen=True, slots=True)
class Numbering:
    """Lists of evidence, each with its number, while they are packed."""

    numbers: dict[Weights, int] = field(default_factory=dict)

    def of(self, weights: Weights) -> int:
        """The number of a list of evidence."""
        return self.numbers.setdefault(weights, len(self.numbers))

    def ends(self, ends: Mapping[str, Weights]) -> dict[str, int]:
        """The numbers of the evidence for the links of one statement, by what they lead to."""
        return {other: self.of(weights) for other, weights in ends.items()}

    @property
    def kept(self) -> list[tuple[KeptWeight, ...]]:
        """All lists in the order of their numbers. ValueError for a reason that is more than its name."""
        if any(weight.reason.values for weights in self.numbers for weight in weights):
            raise ValueError("the evidence has a reason with values")
        return [tuple((one.about, one.value, one.reason.name) for one in weights) for weights in self.numbers]

    def event(self, one: Event) -> KeptEvent:
        """An event as it is kept."""
        return KeptEvent(
            kind=one.kind,
            change=one.change,
            when=one.when,
            at=one.at,
            whom=one.whom,
            people=one.people,
            statements=one.statements,
            links=self._links(one.links),
            suggested=tuple((other, self._link(link)) for other, link in one.suggested),
        )

    def person(self, one: Person) -> KeptPerson:
        """A person as it is kept."""
        suggested = tuple((other, self._link(link)) for other, link in one.suggested)
        return KeptPerson(name=one.name, mentions=one.mentions, links=self._links(one.links), suggested=suggested)

    def group(self, one: Group) -> KeptGroup:
        """A group as it is kept."""
        return KeptGroup(one.tellings, self._links(one.holds))

    def _links(self, links: Sequence[Link | Hold]) -> tuple[KeptLink, ...]:
        return tuple(map(self._link, links))

    def _link(self, one: Link | Hold) -> KeptLink:
        return one.left, one.right, self.of(one.weights)


class Numbered:
    """Lists of evidence by their numbers, while they are unpacked. IndexError for a number that there is not."""

    def __init__(self, kept: Sequence[Sequence[KeptWeight]]) -> None:
        self.lists: list[Weights] = [
            tuple(Weight(about, bits, Message(reason)) for about, bits, reason in weights) for weights in kept
        ]

    def event(self, identity: str, one: KeptEvent) -> Event:
        """The event again."""
        return Event(
            id=identity,
            kind=one.kind,
            change=one.change,
            when=one.when,
            at=one.at,
            whom=one.whom,
            people=one.people,
            statements=one.statements,
            links=tuple(map(self._link, one.links)),
            suggested=tuple((other, self._link(link)) for other, link in one.suggested),
        )

    def person(self, identity: str, one: KeptPerson) -> Person:
        """The person again."""
        return Person(
            id=identity,
            name=one.name,
            mentions=one.mentions,
            links=tuple(map(self._link, one.links)),
            suggested=tuple((other, self._link(link)) for other, link in one.suggested),
        )

    def group(self, one: KeptGroup) -> Group:
        """The group again."""
        return Group(one.tellings, tuple(Hold(left, right, self.lists[at]) for left, right, at in one.holds))

    def _link(self, one: KeptLink) -> Link:
        return Link(one[0], one[1], self.lists[one[2]])
