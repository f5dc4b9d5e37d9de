"""What is to be said, apart from any language: the name of a message and its values.

Checks, comparisons and matching say what they have to say in messages; the desk has a template for every name in every
language it speaks, and puts numbers, days and kinds as that language does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from gegenprobe.model.ledger import Range
    from gegenprobe.model.statement import Quantity, When, Whom

# Texts (names, words of a report) are said as they are; floats are bits of evidence.
Value: TypeAlias = Union[
    "str", "int", "float", "date", "Range", "Quantity", "When", "Whom", "Term", "Listed", "Message"
]


@dataclass(frozen=True, slots=True)
class Term:
    """A word that data names: of the group 'kind' the key 'release', of 'country' 'BY', of 'status' 'demanded'."""

    group: str
    key: str


@dataclass(frozen=True, slots=True)
class Listed:
    """Several values, one after the other."""

    values: tuple[Value, ...]
    between: str = ", "


@dataclass(frozen=True, slots=True)
class Message:
    """The name of a message, and its values by the names that its template gives them."""

    name: str
    values: tuple[tuple[str, Value], ...] = ()


def message(name: str, /, **values: Value) -> Message:
    """A message with these values."""
    return Message(name, tuple(values.items()))
