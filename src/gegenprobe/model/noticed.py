"""What was noticed about a report as it came in, as plain values: kept with the report, told in any language later."""

from __future__ import annotations

from typing import Any

from gegenprobe.model.message import Message, Term, Value

# The name of a message and its values; a word that data names is a pair of its group and its key.
Noticed = tuple[str, tuple[tuple[str, str | int | tuple[str, str]], ...]]


def noticed(said: Message) -> Noticed:
    """The message as plain values. TypeError: it holds more than texts, whole numbers and words of the data."""
    return said.name, tuple((key, _plain(value)) for key, value in said.values)


def told_again(kept: Noticed) -> Message:
    """The message again."""
    name, values = kept
    return Message(name, tuple((key, Term(*one) if isinstance(one, tuple) else one) for key, one in values))


def noticed_from_record(record: Any) -> Noticed:  # noqa: ANN401 - as a JSON reader gives it
    """The plain values of a kept record, whose pairs came back as lists. TypeError, ValueError: it is none."""
    name, values = record
    return name, tuple((key, tuple(one) if isinstance(one, list) else one) for key, one in values)


def _plain(value: Value) -> str | int | tuple[str, str]:
    if isinstance(value, Term):
        return value.group, value.key
    if isinstance(value, str | int):
        return value
    raise TypeError(f"a note keeps no {type(value).__name__}")
