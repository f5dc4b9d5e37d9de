"""What the ledger is made of: events, figures and how two of them relate, series, deals, findings.

All ids are content hashes; statements are named by their ids. Words: docs/decisions and the design's 'Words'.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from gegenprobe.model.kinds import Op, Status
from gegenprobe.model.message import Message
from gegenprobe.model.statement import When, Whom

RelationKind = Literal[
    "same",  # the same figure
    "rounding",  # one is a rounding or bound of the other
    "part",  # part and whole
    "populations",  # of different people
    "windows",  # of different times
    "update",  # a later figure by the same speaker
    "conflict",  # both cannot be true
    "incomparable",  # nothing says that they measure the same
]
HandKind = Literal[
    "printed",  # by an outlet
    "copied",  # the same passage stands in another report
    "credited",  # a news agency, as whose text it is printed
    "quoted",  # a news agency, as one who reports it
    "said",  # by who is cited
]
Severity = Literal["contradiction", "warning", "notice"]

HANDS: tuple[HandKind, ...] = get_args(HandKind)  # the nearer to the origin, the later
RELATIONS: tuple[RelationKind, ...] = get_args(RelationKind)
SEVERITIES: tuple[Severity, ...] = get_args(Severity)  # the worst first


@dataclass(frozen=True, slots=True)
class Hand:
    """One of the hands that a statement went through, and the words of a report that tell so (code points).

    `start` and `end` are both 0 where the outlet's name tells.
    """

    how: HandKind
    who: str
    report: str
    start: int
    end: int


Chain = tuple[Hand, ...]  # from the outlet that prints a statement to the origin that it ends in


@dataclass(frozen=True, slots=True)
class Range:
    """A closed range of whole numbers; None = open on that side. 'more than 50' is 51 to None."""

    low: int | None
    high: int | None

    @property
    def size(self) -> int:
        """What ranges are sorted by: the lower end, else the upper one."""
        return self.low or self.high or 0

    def meets(self, other: Range) -> bool:
        """Whether one number can lie in both."""
        low, high = self.low, self.high
        if low is None or (other.low is not None and other.low > low):
            low = other.low
        if high is None or (other.high is not None and other.high < high):
            high = other.high
        return low is None or high is None or low <= high


@dataclass(frozen=True, slots=True)
class Weight:
    """One piece of evidence that two things are the same: `value` above zero speaks for it (in bits), below against."""

    about: str  # time, place, kind, population, people, count, wording, verdict ...
    value: float
    reason: Message


@dataclass(frozen=True, slots=True)
class Link:
    """Two statements taken (or suggested) to tell of the same thing, with the evidence weighed one by one."""

    left: str
    right: str
    weights: tuple[Weight, ...]

    @property
    def score(self) -> float:
        """The sum of the evidence, in bits."""
        return sum(weight.value for weight in self.weights)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Statements about the same thing that happened (or was planned, demanded, denied).

    `statements` by report and place in the text; `links` are those that hold them together. `when` is the span that
    most of its origins give, None when none gives one; `suggested` are events it may be one with (for the queue).
    """

    id: str
    kind: str
    change: str | None
    when: When | None
    at: str | None
    whom: Whom
    people: tuple[str, ...]
    statements: tuple[str, ...]
    links: tuple[Link, ...]
    suggested: tuple[tuple[str, Link], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measure of one population and place, for a moment or a window, by one speaker, as a range.

    `measure` is a kind of the codebook; `event` None for a stock (people held at a time) and for totals that are no
    event. `speaker` is the canonical name of who is cited, or the outlet in its own voice (`cited` tells which).
    `origins` are the independent sources its statements end in; `known` is the day of its first printing.
    `part_of` is the figure of the whole within the same account.
    """

    id: str
    measure: str
    status: Status
    op: Op
    range: Range
    whom: Whom
    at: str | None
    to: str | None
    when: When | None
    speaker: str
    cited: bool
    origins: tuple[str, ...]
    statements: tuple[str, ...]
    known: date | None = None
    event: str | None = None
    cumulative: bool = False
    part_of: str | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """How two figures relate, and why, as a sentence a journalist can follow."""

    left: str
    right: str
    kind: RelationKind
    reason: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One speaker's figures of one stock or running total over time, in the order of their moments."""

    id: str
    measure: str
    speaker: str
    whom: Whom
    at: str | None
    figures: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """Things given in return for each other: `gives` and `gets` are event ids, seen from the first party.

    `asserted_by` and `denied_by` are speakers; `statements` all that it rests on.
    """

    id: str
    parties: tuple[str, ...]
    gives: tuple[str, ...]
    gets: tuple[str, ...]
    asserted_by: tuple[str, ...]
    denied_by: tuple[str, ...]
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something a check noticed. `statements` is the smallest set that cannot all be true, or all it rests on.

    `proof` are the steps, a line each, that lead to it; `figures` and `events` what it is about.
    """

    id: str
    check: str
    severity: Severity
    title: Message
    statements: tuple[str, ...]
    figures: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    proof: tuple[Message, ...] = ()
