"""A message put in words: the template of a language, filled with values as that language puts them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Protocol

from gegenprobe.model.ledger import Range
from gegenprobe.model.message import Listed, Message, Term, Value
from gegenprobe.model.statement import Quantity, When, Whom


class Voice(Protocol):
    """How a language puts what stands in a message."""

    def template(self, name: str) -> str:
        """The template of a message."""

    def of(self, group: str, key: str | None) -> str:
        """The word for a key that data name."""

    def number(self, number: int | None) -> str:
        """A whole number."""

    def bits(self, value: float) -> str:
        """What a piece of evidence weighs."""

    def day(self, day: date | None) -> str:
        """A day."""

    def days(self, when: When | None) -> str:
        """A span of days."""

    def count(self, count: Quantity | None) -> str:
        """A number as a text bounds it."""

    def range(self, low: int | None, high: int | None) -> str:
        """A range of numbers."""

    def whom(self, whom: Whom, /) -> str:
        """People, by group and citizenship."""

    def who(self, name: str) -> str:
        """Whoever has this name; any other text as it is."""


def told(message: Message, voice: Voice) -> str:
    """The message in words. KeyError when the language has no template of its name."""
    return voice.template(message.name).format_map({name: _put(value, voice) for name, value in message.values})


def _put(value: Value, voice: Voice) -> str:
    if isinstance(value, str):
        return voice.who(value)
    if isinstance(value, Message):
        return told(value, voice)
    if isinstance(value, Listed):
        return value.between.join(_put(one, voice) for one in value.values)
    if isinstance(value, Term):
        return voice.of(value.group, value.key)
    if isinstance(value, Range):
        return voice.range(value.low, value.high)
    ways: dict[type, Callable[[Any], str]] = {
        int: voice.number,
        float: voice.bits,
        date: voice.day,
        When: voice.days,
        Quantity: voice.count,
        Whom: voice.whom,
    }
    return ways[type(value)](value)
