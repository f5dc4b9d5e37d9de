"""How a statement is put for a person to read: the figure, the day, the kind, who says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from gegenprobe.desk.strings import MESSAGES, strings_in
from gegenprobe.desk.telling import told
from gegenprobe.ledger import ranges
from gegenprobe.ledger.phrases import days as days
from gegenprobe.ledger.phrases import figure as figure
from gegenprobe.ledger.phrases import kind as kind_of
from gegenprobe.ledger.phrases import whom as whom
from gegenprobe.model.ledger import Link, Range
from gegenprobe.model.message import Message
from gegenprobe.model.statement import Quantity, Statement, When, Whom

_CHANGES = {"impose": "imposed", "ease": "eased", "open": "opened", "close": "closed"}


def what(statement: Statement) -> str:
    """The kind and, unless it has occurred, the status: 'release', 'release, demanded', 'sanction eased'."""
    kind = kind_of(statement.kind)
    changed = f"{kind} {_CHANGES[statement.change]}" if statement.change else kind
    return changed if statement.status == "occurred" else f"{changed}, {statement.status}"


def affected(statement: Statement) -> str:
    """Whom a statement is about: the group, the named people; for talks and measures the parties."""
    return all_affected([statement])


def all_affected(statements: Sequence[Statement]) -> str:
    """Whom several statements of one event are about: every group once, then every name."""
    groups, names = zip(*map(_affected, statements), strict=True)
    people = dict.fromkeys(name for some in names for name in some)
    return "; ".join(part for part in (listed(groups), listed(people, between=", ")) if part)


def _affected(statement: Statement) -> tuple[str, tuple[str, ...]]:
    """The group, and the names: of the people; where nothing else is said, of the parties.

    Whoever is counted is no party: 'Minsk let 16 people go' is not about Minsk.
    """
    group = whom(statement.whom)
    parties = statement.target or (*statement.by, *statement.counterpart)
    return group, statement.people or (() if group or statement.count is not None else parties)


def where(statement: Statement) -> str:
    """The country, or from where to where: 'BY', 'BY > LT', '> LT'."""
    if statement.origin or statement.to:
        leaving = statement.origin or statement.at or ""
        return " ".join(part for part in (leaving, f"> {statement.to}" if statement.to else ">") if part)
    return statement.at or ""


def speaker(statement: Statement, outlet: str | None, name: str) -> str:
    """Who answers for it: those who are cited, else the outlet, else the report by its name."""
    return ", ".join(statement.said_by) or outlet or name


def listed(values: Iterable[str], most: int = 6, between: str = "; ") -> str:
    """The values, each once, in their order; from the seventh on only how many more there are."""
    distinct = [value for value in dict.fromkeys(values) if value]
    more = len(distinct) - most
    return between.join(distinct[:most]) + (f" and {more} more" if more > 0 else "")


def counted(number: int, name: str) -> str:
    """How many there are of it: '1 report', '2 reports', '1 story', '2 stories'."""
    one, more = (name, f"{name[:-1]}ies") if name.endswith("y") else (name, f"{name}s")
    return f"{number} {one if number == 1 else more}"


class _Plain:
    """How the terminal puts the values of a message: in English, days and countries as in records."""

    def template(self, name: str) -> str:
        return strings_in(MESSAGES, "en")[name]

    def of(self, group: str, key: str | None) -> str:
        if group == "kind":
            return kind_of(key or "")
        return strings_in(MESSAGES, "en").get(f"{group}.{key}", _named(group, key or ""))

    def number(self, number: int | None) -> str:
        return "?" if number is None else f"{number:,}"

    def bits(self, value: float) -> str:
        return f"{value:+.1f}"

    def day(self, day: date | None) -> str:
        return "" if day is None else day.isoformat()

    def days(self, when: When | None) -> str:
        return days(when)

    def count(self, count: Quantity | None) -> str:
        return figure(count)

    def range(self, low: int | None, high: int | None) -> str:
        return ranges.in_words(Range(low, high))

    def whom(self, given: Whom) -> str:
        return whom(given)

    def who(self, name: str) -> str:
        return name


def _named(group: str, key: str) -> str:
    """Slots, countries and the like as they stand in records; numbers' bounds as words."""
    return key.replace("_", " ") if group == "op" else key


_PLAIN = _Plain()


def said(message: Message) -> str:
    """A message of a check, a comparison or the matching, in English."""
    return told(message, _PLAIN)


def evidence(link: Link) -> str:
    """The evidence of a link, each piece with its bits."""
    return "; ".join(f"{said(weight.reason)} ({weight.value:+.1f})" for weight in link.weights)
