"""How the ledger puts a number, a day, a kind and a population: the words that its reasons and proofs are made of."""

from __future__ import annotations

import calendar

from gegenprobe.model.statement import Quantity, When, Whom

_BOUNDS = {
    "exact": "",
    "over": "more than ",
    "under": "fewer than ",
    "at_least": "at least ",
    "at_most": "up to ",
    "about": "about ",
}
_KINDS = {"death": "death in custody", "custody": "in custody"}  # where the bare name misleads


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


def kind(name: str) -> str:
    """A kind of the codebook as a person reads it: 'release', 'death in custody'."""
    return _KINDS.get(name, name.replace("_", " "))


def whom(given: Whom) -> str:
    """The group with its nationality: 'political prisoner (LT)'; '' when the text leaves both open."""
    group = "" if given.group == "other" else (given.group or "").replace("_", " ")
    nationality = "/".join(given.nationality)
    return f"{group} ({nationality})" if group and nationality else group or nationality


def shortened(text: str, most: int) -> str:
    """The text, or its first whole words and a sign that more follows; no number is cut."""
    return text if len(text) <= most else f"{text[: most + 1].rpartition(' ')[0] or text[:most]} …"
