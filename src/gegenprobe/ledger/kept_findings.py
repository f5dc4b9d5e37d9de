"""Findings as bytes and back, so that a book that nothing was added to need not be checked again.

A value that is no text and no number is kept as a list: a letter for what it is, and its fields.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import msgspec

from gegenprobe.model.ledger import Finding, Range, Severity
from gegenprobe.model.message import Listed, Message, Term, Value
from gegenprobe.model.statement import Quantity, When, Whom

_Kept = tuple[str, str, Severity, list[Any], tuple[str, ...], tuple[str, ...], tuple[str, ...], list[list[Any]]]


def findings_packed(findings: Iterable[Finding]) -> bytes:
    """The findings as bytes, in their order."""
    return msgspec.msgpack.encode([_kept(one) for one in findings])


def findings_in(body: bytes | memoryview) -> tuple[Finding, ...]:
    """The findings again. ValueError: these are not the bytes that `findings_packed` gives."""
    try:
        # One at a time: while many were decoded at one go, no other thread would have its turn.
        each = msgspec.msgpack.decode(body, type=list[msgspec.Raw])
        return tuple([_finding(msgspec.msgpack.decode(one, type=_Kept)) for one in each])
    except (msgspec.MsgspecError, TypeError, KeyError, RecursionError) as error:
        raise ValueError("the bytes hold no findings") from error


def _kept(one: Finding) -> _Kept:
    proof = [_message_kept(step) for step in one.proof]
    return one.id, one.check, one.severity, _message_kept(one.title), one.statements, one.figures, one.events, proof


def _finding(kept: _Kept) -> Finding:
    identity, check, severity, title, statements, figures, events, proof = kept
    return Finding(
        id=identity,
        check=check,
        severity=severity,
        title=_message(*title[1:]),
        statements=statements,
        figures=figures,
        events=events,
        proof=tuple(_message(*step[1:]) for step in proof),
    )


def _message_kept(one: Message) -> list[Any]:
    return ["m", one.name, [[name, _value_kept(value)] for name, value in one.values]]


def _value_kept(value: Value) -> Any:  # noqa: ANN401 - texts and numbers as they are, the others as lists
    match value:
        case Message():
            return _message_kept(value)
        case Listed():
            return ["l", value.between, [_value_kept(one) for one in value.values]]
        case Term():
            return ["t", value.group, value.key]
        case Range():
            return ["r", value.low, value.high]
        case Quantity():
            return ["q", value.op, value.value, value.low, value.high, value.start, value.end]
        case When():
            return ["w", value.start.isoformat(), value.end.isoformat()]
        case Whom():
            return ["p", value.group, value.nationality]
        case date():
            return ["d", value.isoformat()]
    return value


def _message(name: str, values: Sequence[tuple[str, Any]]) -> Message:
    return Message(name, tuple((key, _value(value)) for key, value in values))


def _value(kept: Any) -> Value:  # noqa: ANN401 - what `_value_kept` gives
    if isinstance(kept, str | int | float):
        return kept
    made: Value = _MAKE[kept[0]](*kept[1:])
    return made


def _quantity(*fields: Any) -> Quantity:  # noqa: ANN401 - in the order of `_value_kept`
    op, value, low, high, start, end = fields
    return Quantity(op=op, value=value, low=low, high=high, start=start, end=end)


_MAKE: dict[str, Any] = {
    "m": _message,
    "l": lambda between, values: Listed(tuple(map(_value, values)), between),
    "t": Term,
    "r": Range,
    "q": _quantity,
    "w": lambda start, end: When(date.fromisoformat(start), date.fromisoformat(end)),
    "p": lambda group, nations: Whom(group, tuple(nations)),
    "d": date.fromisoformat,
}
