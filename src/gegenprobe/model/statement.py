"""A statement: what a report says in one place, and the words it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from gegenprobe.model.kinds import Op, Status
from gegenprobe.model.quickly_made import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class Evidence:
    """The words a statement rests on: `text` is the report's stored text from `start` to `end` (code points)."""

    report: str
    start: int
    end: int
    text: str


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number as written: `op` and `value` (`low`, `high` for 'between') with the closed range it stands for.

    'more than 50' is op 'over', value 50, range 51 to None (open). `start` and `end` give its words in the text.
    """

    op: Op
    value: int | None
    low: int | None
    high: int | None
    start: int
    end: int

    def record(self) -> dict[str, str | int]:
        """The `count` field of a statement record."""
        if self.op == "between":
            assert self.low is not None and self.high is not None
            return {"op": self.op, "low": self.low, "high": self.high}
        assert self.value is not None
        return {"op": self.op, "value": self.value}


@quickly_made
@dataclass(frozen=True, slots=True)
class When:
    """A span of days, both ends included."""

    start: date
    end: date

    def meets(self, other: When) -> bool:
        """Whether both have a day in common."""
        return self.start <= other.end and other.start <= self.end


@quickly_made
@dataclass(frozen=True, slots=True)
class Whom:
    """The people a statement is about: a group of the codebook, and whose citizens (ISO 3166 codes)."""

    group: str | None = None
    nationality: tuple[str, ...] = ()


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What a report says in one place. Empty slots: None for one value, () for lists; `said_by` () = the outlet."""

    id: str
    report: str
    kind: str
    status: Status
    evidence: Evidence
    rule: str
    codebook: str
    count: Quantity | None = None
    cumulative: bool = False
    whom: Whom = Whom()
    people: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    counterpart: tuple[str, ...] = ()  # the record's 'with', a Python keyword
    change: Literal["impose", "ease", "open", "close"] | None = None
    target: tuple[str, ...] = ()
    origin: str | None = None  # the record's 'from', a Python keyword
    to: str | None = None
    at: str | None = None
    when: When | None = None
    said_by: tuple[str, ...] = ()
    in_exchange: bool = False
    part_of: str | None = None  # the id of the statement this one is part of


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number of the text and what became of it.

    `unit`: person, money, percent, year-of-age, prison-term, year, date, time, ... or None when nothing tells.
    Exactly one of `read_as` (statement ids) and `set_aside` (a reason) may be given; neither means unread.
    """

    quantity: Quantity
    text: str
    unit: str | None
    read_as: tuple[str, ...] = ()
    set_aside: str | None = None

    @property
    def is_unread(self) -> bool:
        """Whether no statement has it, and nothing says why."""
        return not self.read_as and self.set_aside is None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read from one report, in text order, and the numbers about people that no rule read."""

    report: str
    language: str | None
    statements: tuple[Statement, ...]
    numbers: tuple[Number, ...] = ()
    notes: tuple[str, ...] = ()
