"""The desk's own words in one language: from strings/<code>.yaml, beside the messages of checks and matching.

A message that the desk puts otherwise than the terminal stands in both; the desk's own wins.
"""

from __future__ import annotations

import calendar
import functools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gegenprobe.desk.strings import MESSAGES, languages_of, strings_in
from gegenprobe.desk.telling import told
from gegenprobe.ledger.later import Later
from gegenprobe.model.fault import Note, Trouble
from gegenprobe.model.message import Message
from gegenprobe.model.noticed import Noticed, told_again
from gegenprobe.model.statement import Quantity, Statement, When, Whom
from gegenprobe.packs.document import load_document
from gegenprobe.packs.files import OWN

FOLDER = Path(__file__).parent / "strings"
_THOUSANDS = "number.thousands"
_ENDING = re.compile(r"\|[,\w]*")  # how a pack marks a word's endings: 'Vereinigte|,n Staaten'


@dataclass(frozen=True, slots=True)
class Words:
    """The strings of one language by their dotted names; called with a name, it gives the string filled in."""

    code: str
    strings: Mapping[str, str]
    countries: Mapping[str, str]
    called: Callable[[str], str] = str  # what a page calls whoever has a name

    def who(self, name: str) -> str:
        """Whoever has this name; any other text as it is."""
        return self.called(name)

    def all_of(self, names: Iterable[str]) -> str:
        """Several who have names."""
        return ", ".join(map(self.called, names))

    def __call__(self, name: str, **values: object) -> str:
        """The string of this name with its values in place; whole numbers are grouped. KeyError: there is none."""
        shown = {key: self.number(value) if type(value) is int else value for key, value in values.items()}
        return self.strings[name].format_map(shown) if shown else self.strings[name]

    def template(self, name: str) -> str:
        """The string of this name as it is, with its gaps. KeyError: there is none."""
        return self.strings[name]

    def said(self, message: Message) -> str:
        """A message of a check, a comparison or the matching."""
        return told(message, self)

    def trouble(self, trouble: Trouble) -> str:
        """Why something could not be done; the terminal's sentence where no desk should come to it."""
        return self.said(trouble.told) if trouble.told else str(trouble)

    def note(self, note: Note) -> str:
        """What was noticed about something on its way into the book; as it was noted where this has no words for it."""
        if note.told is not None:
            return self.said(note.told)
        return self.strings.get(f"note.{note.code}", "{message}").format(message=note.message)

    def intake(self, sentence: str, kept: Noticed | None) -> str:
        """What was noticed when a report came in; the sentence of then where nothing else was kept."""
        return sentence if kept is None else self.said(told_again(kept))

    def many(self, name: str, count: int, **values: object) -> str:
        """The string `name.one` or `name.other`, with the count as {n}."""
        return self(f"{name}.{'one' if count == 1 else 'other'}", n=count, **values)

    def of(self, group: str, key: str | None) -> str:
        """The string of a key that comes from data (a kind, a country, a check); the key itself where there is none."""
        if group == "country":
            return self.country(key)
        return "" if not key else self.strings.get(f"{group}.{key}", key.replace("_", " "))

    def group(self, group: str) -> list[tuple[str, str]]:
        """The keys of a group of words, each with its word, in the order in which they are written."""
        start = f"{group}."
        return [(name.removeprefix(start), text) for name, text in self.strings.items() if name.startswith(start)]

    def number(self, number: int | None) -> str:
        """A whole number grouped in thousands; '?' for an open one."""
        return "?" if number is None else f"{number:,}".replace("-", "−").replace(",", self.strings[_THOUSANDS])

    def bits(self, value: float) -> str:
        """What a piece of evidence weighs, with its sign."""
        return f"{value:+.1f}".replace("-", "−").replace(".", self.strings["number.point"])

    def count(self, count: Quantity | None) -> str:
        """The number as the text bounds it; '' when there is none."""
        if count is None:
            return ""
        if count.op == "between":
            return self("bound.between", low=self.number(count.low), high=self.number(count.high))
        return self(f"bound.{count.op}", n=self.number(count.value))

    def range(self, low: int | None, high: int | None) -> str:
        """A range of whole numbers, open where an end is None."""
        if low is None or high is None:
            name, value = ("bound.at_least", low) if high is None else ("bound.at_most", high)
            return self(name, n=self.number(value)) if value is not None else self("bound.open")
        return self.number(low) if low == high else self("bound.between", low=self.number(low), high=self.number(high))

    def day(self, day: date | None) -> str:
        """A day as it is written in a sentence; '' when unknown."""
        if day is None:
            return ""
        return self("date.day", d=str(day.day), m=self(f"date.months.{day.month}"), y=f"{day.year:04}")

    def days(self, when: When | None) -> str:
        """A day, month or year by its usual name, else both ends; '' when there is none."""
        if when is None:
            return ""
        start, end = when.start, when.end
        if start == end:
            return self.day(start)
        if (start.day, start.month, end.day, end.month) == (1, 1, 31, 12) and start.year == end.year:
            return f"{start.year:04}"
        same_month = (start.year, start.month) == (end.year, end.month)
        if same_month and start.day == 1 and end.day == calendar.monthrange(end.year, end.month)[1]:
            return self("date.month", m=self(f"date.months.{start.month}"), y=f"{start.year:04}")
        return self("date.span", start=self.day(start), end=self.day(end))

    def moment(self, time: str) -> str:
        """A time of the log (UTC, to the second) as day and minute."""
        return f"{self.day(date.fromisoformat(time[:10]))}, {time[11:16]} UTC"

    def country(self, code: str | None) -> str:
        """A country by its name in this language; its code where there is none."""
        return "" if code is None else self.countries.get(code, code)

    def whom(self, whom: Whom) -> str:
        """The group, or people, with their nationality; '' when the text leaves both open."""
        group = "" if whom.group == "other" else self.of("group", whom.group)
        nationality = ", ".join(self.country(code) for code in whom.nationality)
        return f"{group or self.strings['whom.people']} ({nationality})" if nationality else group

    def what(self, kind: str, status: str, change: str | None = None) -> str:
        """The kind and, unless it has occurred, the status."""
        changed = f"{self.of('kind', kind)} ({self.of('change', change)})" if change else self.of("kind", kind)
        return changed if status == "occurred" else f"{changed}, {self.of('status', status)}"

    def where(self, statement: Statement) -> str:
        """The country, or from where to where."""
        if statement.origin or statement.to:
            return f"{self.country(statement.origin or statement.at)} → {self.country(statement.to)}".strip(" →") or ""
        return self.country(statement.at)


def tongues() -> tuple[str, ...]:
    """The codes of the languages that the desk speaks, English first."""
    return languages_of(FOLDER)


@functools.cache
def words_in(code: str) -> Words:
    """The words of a language of `tongues`. Trouble with every fault when its files have any."""
    strings = {**strings_in(MESSAGES, code), **strings_in(FOLDER, code)}
    return Words(code, strings, Later(lambda: dict(_countries(code))))


def _countries(code: str) -> Iterator[tuple[str, str]]:
    """The usual name of each country, from the language pack's own list; nothing where there is no such pack."""
    file = OWN / "languages" / code / "places.yaml"
    root, _ = load_document(file.read_bytes(), file.name) if file.is_file() else (None, [])
    countries = root.value.get("countries") if root is not None and isinstance(root.value, dict) else None
    if countries is None or not isinstance(countries.value, dict):
        return
    for country, item in countries.value.items():
        names = item.value.get("names") if isinstance(item.value, dict) else None
        first = names.value[0] if names is not None and isinstance(names.value, tuple) and names.value else names
        if first is not None and isinstance(first.value, str):
            yield country, _ENDING.sub("", first.value.partition(" = ")[0]).strip()
