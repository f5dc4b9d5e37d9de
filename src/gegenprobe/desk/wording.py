"""How a statement is put for a person to read: the figure, the day, the kind, who says so."""

from __future__ import annotations

import calendar
from collections.abc import Iterable

from gegenprobe.model.statement import Quantity, Statement, When, Whom

_BOUNDS = {
    "exact": "",
    "over": "more than ",
    "under": "fewer than ",
    "at_least": "at least ",
    "at_most": "up to ",
    "about": "about ",
}
_KINDS = {"death": "death in custody", "custody": "in custody"}
_CHANGES = {"impose": "imposed", "ease": "eased", "open": "opened", "close": "closed"}


def figure(count: Quantity | None) -> str:
    """The number as the text bounds it: '52', 'more than 50', '1,300 to 1,400'; '' when there is none."""
    if count is None:
        return ""
    if count.op == "between":
        return f"{_grouped(count.low)} to {_grouped(count.high)}"
    return _BOUNDS[count.op] + _grouped(count.value)


def _grouped(number: int | None) -> str:
    return "?" if number is None else f"{number:,}"


def days(when: When | None) -> str:
    """A day, month or year by its usual name, else both ends: '2025-09-11', '2025-06', '2025-12-13 to 14'."""
    if when is None:
        return ""
    start, end = when.start, when.end
    if start == end:
        return start.isoformat()
    if (start.day, start.month, end.day, end.month) == (1, 1, 31, 12) and start.year == end.year:
        return f"{start.year:04}"
    if (start.year, start.month) != (end.year, end.month):
        return f"{start.isoformat()} to {end.isoformat()}"
    if start.day == 1 and end.day == calendar.monthrange(end.year, end.month)[1]:
        return f"{start.year:04}-{start.month:02}"
    return f"{start.isoformat()} to {end.day:02}"


def what(statement: Statement) -> str:
    """The kind and, unless it has occurred, the status: 'release', 'release, demanded', 'sanction eased'."""
    kind = _KINDS.get(statement.kind, statement.kind.replace("_", " "))
    changed = f"{kind} {_CHANGES[statement.change]}" if statement.change else kind
    return changed if statement.status == "occurred" else f"{changed}, {statement.status}"


def whom(given: Whom) -> str:
    """The group with its nationality: 'political prisoner (LT)'; '' when the text leaves both open."""
    group = "" if given.group == "other" else (given.group or "").replace("_", " ")
    nationality = "/".join(given.nationality)
    return f"{group} ({nationality})" if group and nationality else group or nationality


def affected(statement: Statement) -> str:
    """Whom a statement is about: the group, the named people; for talks and measures the parties."""
    parties = statement.people or statement.target or (*statement.by, *statement.counterpart)
    group = whom(statement.whom)
    if statement.people or not group:
        return "; ".join(part for part in (group, ", ".join(parties)) if part)
    return group


def where(statement: Statement) -> str:
    """The country, or from where to where: 'BY', 'BY > LT', '> LT'."""
    if statement.origin or statement.to:
        leaving = statement.origin or statement.at or ""
        return " ".join(part for part in (leaving, f"> {statement.to}" if statement.to else ">") if part)
    return statement.at or ""


def speaker(statement: Statement, outlet: str | None, name: str) -> str:
    """Who answers for it: those who are cited, else the outlet, else the report by its name."""
    return ", ".join(statement.said_by) or outlet or name


def listed(values: Iterable[str], most: int = 6) -> str:
    """The values, each once, in their order; from the seventh on only how many more there are."""
    distinct = [value for value in dict.fromkeys(values) if value]
    more = len(distinct) - most
    return "; ".join(distinct[:most]) + (f" and {more} more" if more > 0 else "")
